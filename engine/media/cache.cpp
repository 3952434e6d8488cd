#include "engine/media/cache.hpp"

#include "engine/core/files.hpp"
#include "engine/core/hash.hpp"
#include "engine/core/text.hpp"
#include "engine/media/raster.hpp"

#include <algorithm>
#include <charconv>
#include <iomanip>
#include <locale>
#include <sstream>
#include <system_error>

namespace vignette::media {

namespace {

/// Part of every folder's name. Add one when the same bytes would be drawn differently.
constexpr std::string_view drawing_version = "1";

std::string file_name(const std::string& layer, int width)
{
    return layer + "-" + std::to_string(width) + ".png";
}

/// The width in the name of a file of `layer`, or 0.
int width_in(std::string_view name, const std::string& layer)
{
    constexpr std::string_view ending = ".png";
    const auto start = layer.size() + 1;
    if (name.size() <= start + ending.size() || name.substr(0, start) != layer + "-")
        return 0;
    int width = 0;
    const auto* end = name.data() + name.size() - ending.size();
    const auto [stop, problem] = std::from_chars(name.data() + start, end, width);
    return problem == std::errc{} && stop == end ? width : 0;
}

} // namespace

Shelf::Shelf(const std::vector<std::filesystem::path>& caches, std::string_view picture_bytes)
{
    const auto name = Hash().add(drawing_version).add(picture_bytes).hex();
    for (const auto& cache : caches) {
        if (!cache.empty())
            m_folders.push_back(cache / name);
    }
    if (!caches.empty() && !caches.back().empty())
        m_writable = m_folders.back();
}

void Shelf::write(const std::string& name, std::string_view bytes) const
{
    if (m_writable.empty())
        return;
    std::error_code problem;
    std::filesystem::create_directories(m_writable, problem);
    (void)files::write(m_writable / name, bytes); // A cache that cannot be written is no failure.
}

std::optional<Pixels> Shelf::find(const std::string& layer, int width) const
{
    for (const auto& folder : m_folders) {
        const auto bytes = files::read(folder / file_name(layer, width), most_bytes);
        auto pixels = bytes ? decode(bytes.value()) : bytes.error();
        if (pixels && pixels.value().width == width)
            return std::move(pixels).value();
    }
    return std::nullopt;
}

std::vector<int> Shelf::widths(const std::string& layer, int least) const
{
    std::vector<int> widths;
    for (const auto& folder : m_folders) {
        std::error_code gone;
        for (std::filesystem::directory_iterator it(folder, gone), end; !gone && it != end; it.increment(gone)) {
            const int width = width_in(it->path().filename().string(), layer);
            if (width >= least)
                widths.push_back(width);
        }
    }
    std::sort(widths.begin(), widths.end());
    widths.erase(std::unique(widths.begin(), widths.end()), widths.end());
    return widths;
}

void Shelf::keep(const std::string& layer, const Pixels& pixels) const
{
    if (!m_writable.empty())
        write(file_name(layer, pixels.width), encode(pixels));
}

std::optional<Rect01> Shelf::find_area(const std::string& id) const
{
    for (const auto& folder : m_folders) {
        const auto text = files::read(folder / "boxes.txt", most_bytes);
        for (const auto line : text::lines(text ? std::string_view(text.value()) : std::string_view{})) {
            std::istringstream words{std::string(line)};
            words.imbue(std::locale::classic());
            std::string name;
            Rect01 area;
            if (words >> name >> area.x >> area.y >> area.width >> area.height && name == id)
                return area;
        }
    }
    return std::nullopt;
}

void Shelf::keep_areas(const std::map<std::string, Rect01>& areas) const
{
    std::ostringstream lines;
    lines.imbue(std::locale::classic());
    lines << std::fixed << std::setprecision(6);
    for (const auto& [id, area] : areas)
        lines << id << ' ' << area.x << ' ' << area.y << ' ' << area.width << ' ' << area.height << '\n';
    write("boxes.txt", lines.str());
}

} // namespace vignette::media
