#include "engine/window/faces.hpp"

#include "engine/core/files.hpp"

#include <stb_truetype.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <filesystem>
#include <optional>
#include <string>
#include <unordered_map>

namespace vignette::window {

namespace {

/// One font file.
struct Font {
    std::string bytes;
    stbtt_fontinfo info{};
    float em = 0; ///< Font units to ems.
    float x_height = 0; ///< In ems.

    int glyph(char32_t c) const { return stbtt_FindGlyphIndex(&info, static_cast<int>(c)); }
};

/// The folders that CMake found, then where distributions keep them.
std::vector<std::filesystem::path> folders(std::string_view compiled, std::string_view usual)
{
    return {std::filesystem::path(compiled), std::filesystem::path("/usr/share/fonts") / usual};
}

std::unique_ptr<Font> open_font(const std::vector<std::filesystem::path>& where, std::string_view name)
{
    for (const std::filesystem::path& folder : where) {
        auto bytes = files::read(folder / name, 16u << 20);
        if (!bytes)
            continue;
        auto font = std::make_unique<Font>();
        font->bytes = std::move(bytes).value();
        const auto* data = reinterpret_cast<const unsigned char*>(font->bytes.data());
        if (!stbtt_InitFont(&font->info, data, stbtt_GetFontOffsetForIndex(data, 0)))
            continue;
        font->em = stbtt_ScaleForMappingEmToPixels(&font->info, 1);
        int x0 = 0, y0 = 0, x1 = 0, y1 = 0;
        if (stbtt_GetCodepointBox(&font->info, 'x', &x0, &y0, &x1, &y1))
            font->x_height = static_cast<float>(y1) * font->em;
        return font;
    }
    return nullptr;
}

struct Family {
    std::string_view name, compiled, usual;
    std::array<std::string_view, 3> files; ///< By Weight.
};

constexpr Family families[] = {
    {"inter", VIGNETTE_INTER, "opentype/inter", {"Inter-Regular.otf", "Inter-SemiBold.otf", "Inter-Bold.otf"}},
    {"andika", VIGNETTE_ANDIKA, "truetype/andika", {"Andika-Regular.ttf", "Andika-Bold.ttf", "Andika-Bold.ttf"}},
    {"opendyslexic", VIGNETTE_OPENDYSLEXIC, "opentype/opendyslexic",
        {"OpenDyslexic-Regular.otf", "OpenDyslexic-Bold.otf", "OpenDyslexic-Bold.otf"}},
    {"dejavu", VIGNETTE_DEJAVU, "truetype/dejavu", {"DejaVuSans.ttf", "DejaVuSans-Bold.ttf", "DejaVuSans-Bold.ttf"}},
};

/// Opened when a character first needs it.
class LazyFont {
public:
    const Font* get(const Family& family, std::size_t weight)
    {
        if (!m_tried)
            m_font = open_font(folders(family.compiled, family.usual), family.files[weight]);
        m_tried = true;
        return m_font.get();
    }

private:
    std::unique_ptr<Font> m_font;
    bool m_tried = false;
};

/// A character in a font.
struct Found {
    const Font* font = nullptr;
    int glyph = 0;
    float advance = 0; ///< In ems.
};

/// The stretch that puts the x-height on whole pixels. None at sizes where half a pixel does not show.
float stretch(float x_height_px)
{
    if (x_height_px < 5 || x_height_px > 24)
        return 1;
    return std::round(x_height_px) / x_height_px;
}

} // namespace

struct Faces::State {
    std::vector<const Family*> families; ///< The chosen one first.
    std::array<std::array<LazyFont, 4>, 3> fonts;
    std::array<std::unordered_map<char32_t, Found>, 3> found;
    std::array<std::unordered_map<std::uint64_t, float>, 3> kerning; ///< In ems, by both characters.

    const Font* font(std::size_t weight, std::size_t family)
    {
        return fonts[weight][family].get(*families[family], weight);
    }

    Found look_for(std::size_t weight, char32_t c)
    {
        for (std::size_t i = 0; i < families.size(); ++i) {
            const Font* candidate = font(weight, i);
            const int glyph = candidate ? candidate->glyph(c) : 0;
            if (glyph != 0)
                return found_in(*candidate, glyph);
        }
        for (std::size_t i = 0; i < families.size(); ++i) {
            if (const Font* any = font(weight, i))
                return found_in(*any, 0);
        }
        return {};
    }

    static Found found_in(const Font& font, int glyph)
    {
        int advance = 0, bearing = 0;
        stbtt_GetGlyphHMetrics(&font.info, glyph, &advance, &bearing);
        return {&font, glyph, static_cast<float>(advance) * font.em};
    }

    const Found& find(std::size_t weight, char32_t c)
    {
        const auto [at, is_new] = found[weight].try_emplace(c);
        if (is_new)
            at->second = look_for(weight, c);
        return at->second;
    }

    float kern(std::size_t weight, char32_t before, const Found& left, char32_t next, const Found& right)
    {
        if (left.font != right.font || !left.font)
            return 0;
        const auto [at, is_new] = kerning[weight].try_emplace(static_cast<std::uint64_t>(before) << 32 | next);
        if (is_new)
            at->second = static_cast<float>(stbtt_GetGlyphKernAdvance(&left.font->info, left.glyph, right.glyph))
                * left.font->em;
        return at->second;
    }
};

Faces::Faces(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}
Faces::Faces(Faces&&) noexcept = default;
Faces& Faces::operator=(Faces&&) noexcept = default;
Faces::~Faces() = default;

Result<Faces> Faces::open(std::string_view face)
{
    auto state = std::make_unique<State>();
    for (const Family& family : families) {
        if (family.name == face)
            state->families.push_back(&family);
    }
    for (const Family& family : families) {
        if ((family.name == "inter" || family.name == "dejavu") && family.name != face)
            state->families.push_back(&family);
    }
    for (std::size_t i = 0; i < state->families.size(); ++i) {
        if (state->font(0, i))
            return Faces(std::move(state));
    }
    return Error{ErrorCode::NotFound,
        "No font is installed that Vignette can use. Install the package fonts-inter, then start again."};
}

float Faces::advance(const TextStyle& style, char32_t before, char32_t next) const
{
    if (next == '\n')
        return 0;
    const auto weight = static_cast<std::size_t>(style.weight);
    const Found& right = m_state->find(weight, next);
    float ems = right.advance;
    if (before != 0 && before != ' ' && next != ' ')
        ems += m_state->kern(weight, before, m_state->find(weight, before), next, right);
    return ems * style.size;
}

Coverage Faces::draw(const TextStyle& style, char32_t c, int quarters) const
{
    const Found& found = m_state->find(static_cast<std::size_t>(style.weight), c);
    Coverage out;
    if (!found.font)
        return out;
    const stbtt_fontinfo* info = &found.font->info;
    const float across = found.font->em * style.size;
    const float down = across * stretch(found.font->x_height * style.size);
    const float shift = static_cast<float>(quarters) / 4;
    int right = 0, bottom = 0;
    stbtt_GetGlyphBitmapBoxSubpixel(info, found.glyph, across, down, shift, 0, &out.left, &out.top, &right, &bottom);
    out.width = std::max(0, right - out.left);
    out.height = std::max(0, bottom - out.top);
    out.cover.resize(static_cast<std::size_t>(out.width) * static_cast<std::size_t>(out.height));
    if (!out.cover.empty())
        stbtt_MakeGlyphBitmapSubpixel(
            info, out.cover.data(), out.width, out.height, out.width, across, down, shift, 0, found.glyph);
    return out;
}

} // namespace vignette::window
