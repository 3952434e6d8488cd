#include "engine/media/picture.hpp"

#include "engine/media/raster.hpp"
#include "engine/media/scale.hpp"
#include "engine/media/source.hpp"
#include "engine/media/svg_drawer.hpp"
#include "engine/media/svg_text.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <optional>
#include <utility>

namespace vignette::media {

namespace {

/// What pictures are drawn at. A scene's picture is 560 wide, an outcome's 430 and one in a card 382, in units of which
/// a screen has 1, 1.5 or 2 pixels; an emblem 48, 96 or 144. Any other width is scaled down from the next, so that
/// dragging a window's edge does not fill the cache.
constexpr std::array scene_widths = {382, 430, 560, 573, 645, 764, 840, 860, 1120, 1680};
constexpr std::array emblem_widths = {48, 72, 96, 144, 192, 288};
constexpr int largest_emblem = 400; ///< By the width that the file gives itself.

std::vector<int> widths_for(const Source& source)
{
    if (source.width < largest_emblem)
        return {emblem_widths.begin(), emblem_widths.end()};
    return {scene_widths.begin(), scene_widths.end()};
}

int standard_width(int least)
{
    for (const int width : emblem_widths) {
        if (width >= least)
            return width;
    }
    for (const int width : scene_widths) {
        if (width >= least)
            return width;
    }
    return std::min(most_side, (least + 559) / 560 * 560);
}

std::vector<std::string> ids_of(const std::vector<SvgPart>& parts)
{
    std::vector<std::string> ids;
    for (const auto& part : parts)
        ids.push_back(part.id);
    return ids;
}

bool has_id(std::string_view svg, const std::string& id)
{
    const auto ids = part_ids(svg);
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

/// One over the other; nothing if one of them is missing or of another size.
std::optional<Pixels> stacked(const Shelf& shelf, const std::vector<std::string>& layers, int width)
{
    auto lowest = shelf.find(layers.front(), width);
    for (std::size_t i = 1; i < layers.size() && lowest; ++i) {
        const auto upper = shelf.find(layers[i], width);
        if (!upper || upper->height != lowest->height)
            return std::nullopt;
        lay_over(*lowest, *upper);
    }
    return lowest;
}

} // namespace

Pictures::Pictures(std::vector<std::filesystem::path> caches, std::filesystem::path writable_cache)
    : m_caches(std::move(caches))
{
    m_caches.push_back(std::move(writable_cache));
}

Pictures::~Pictures() = default;

Result<Size> Pictures::natural_size(const std::filesystem::path& file)
{
    const auto source = open_picture(file, m_caches);
    if (!source)
        return source.error();
    return source.value().size_at(std::max(1, static_cast<int>(std::lround(source.value().width))));
}

Result<const SvgDrawer*> Pictures::drawer()
{
    if (!m_drawer) {
        auto opened = SvgDrawer::open();
        if (!opened)
            return opened.error();
        m_drawer = std::move(opened).value();
    }
    return m_drawer.get();
}

Result<Pixels> Pictures::draw(const Source& source, const std::string& layer, Size size)
{
    if (!source.is_svg) {
        auto pixels = decode(source.bytes);
        return pixels ? scaled(pixels.value(), size) : pixels;
    }
    const auto drawer = this->drawer();
    if (!drawer)
        return drawer.error();
    if (layer == "whole")
        return drawer.value()->draw(source.bytes, "", size);
    const bool base = layer == "base";
    const auto svg = with_shown(source.bytes, ids_of(svg_parts(source.bytes)), !base);
    return drawer.value()->draw(svg, base ? "" : layer, size);
}

Result<Pixels> Pictures::kept_or_drawn(const Source& source, const std::string& layer, Size size)
{
    if (auto kept = source.shelf.find(layer, size.width); kept && kept->height == size.height)
        return std::move(*kept);
    auto drawn = draw(source, layer, size);
    if (drawn)
        source.shelf.keep(layer, drawn.value());
    return drawn;
}

Result<Pixels> Pictures::all_of(const Source& source, const std::vector<std::string>& layers, Size size)
{
    Pixels all;
    for (const auto& layer : layers) {
        auto pixels = kept_or_drawn(source, layer, size);
        if (!pixels)
            return pixels;
        if (all.rgba.empty())
            all = std::move(pixels).value();
        else
            lay_over(all, pixels.value());
    }
    return all;
}

Result<Pixels> Pictures::load(const std::filesystem::path& file, const std::vector<std::string>& parts, int width_px)
{
    const auto opened = open_picture(file, m_caches);
    if (!opened)
        return opened.error();
    const auto& source = opened.value();
    const int most = source.is_svg ? most_side : static_cast<int>(source.width);
    const auto size = source.size_at(std::clamp(width_px, 1, most));
    const auto fits = check_size(size.width, size.height);
    const auto layers = fits ? layers_for(source.bytes, parts) : fits.error();
    if (!layers)
        return about(file, layers.error());
    if (auto exact = stacked(source.shelf, layers.value(), size.width))
        return std::move(*exact);
    for (const int width : source.shelf.widths(layers.value().front(), size.width + 1)) {
        if (const auto wider = stacked(source.shelf, layers.value(), width))
            return scaled(*wider, size);
    }
    const auto standard = source.size_at(std::min(most, standard_width(size.width)));
    const bool small_enough = check_size(standard.width, standard.height).ok();
    const auto drawn = all_of(source, layers.value(), small_enough ? standard : size);
    return drawn ? Result<Pixels>(scaled(drawn.value(), size)) : about(file, drawn.error());
}

Result<Rect01> Pictures::area_of(const std::filesystem::path& file, const std::string& id)
{
    const auto source = open_picture(file, m_caches);
    if (!source)
        return source.error();
    if (const auto kept = source.value().shelf.find_area(id))
        return *kept;
    const auto areas = has_id(source.value().bytes, id) ? all_areas(source.value()) : std::map<std::string, Rect01>{};
    if (!areas)
        return about(file, areas.error());
    const auto found = areas.value().find(id);
    if (found == areas.value().end())
        return about(
            file, {ErrorCode::InvalidArgument, "nothing drawn in it is called \"" + id + "\" (check its ids)"});
    return found->second;
}

Result<std::map<std::string, Rect01>> Pictures::all_areas(const Source& source)
{
    const auto drawer = this->drawer();
    if (!drawer)
        return drawer.error();
    const auto parts = ids_of(svg_parts(source.bytes)); // One that is hidden in the drawing has its place all the same.
    auto areas = drawer.value()->areas(with_shown(source.bytes, parts, true), part_ids(source.bytes));
    if (areas)
        source.shelf.keep_areas(areas.value());
    return areas;
}

Status Pictures::prepare(const std::filesystem::path& file)
{
    const auto opened = open_picture(file, m_caches);
    if (!opened)
        return opened.error();
    const auto& source = opened.value();
    std::vector<std::string> layers{"whole"};
    if (const auto parts = ids_of(svg_parts(source.bytes)); !parts.empty()) {
        layers.push_back("base");
        layers.insert(layers.end(), parts.begin(), parts.end());
    }
    for (const int width : widths_for(source)) {
        const auto size = source.size_at(source.is_svg ? width : std::min(width, static_cast<int>(source.width)));
        for (const auto& layer : layers) {
            if (auto done = kept_or_drawn(source, layer, size); !done)
                return about(file, done.error());
        }
    }
    const auto areas = source.is_svg ? all_areas(source) : std::map<std::string, Rect01>{};
    return areas ? Status(Done{}) : about(file, areas.error());
}

} // namespace vignette::media
