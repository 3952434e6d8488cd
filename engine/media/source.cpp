#include "engine/media/source.hpp"

#include "engine/core/files.hpp"
#include "engine/media/raster.hpp"
#include "engine/media/svg_text.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace vignette::media {

namespace {

std::string part_name(const std::string& id)
{
    return id.substr(0, id.rfind('-'));
}

/// The size that the picture gives itself, once it is known to be one that may be shown.
Result<SvgSize> own_size(std::string_view bytes)
{
    if (kind_of(bytes) != PictureKind::Svg) {
        const auto size = raster_size(bytes);
        if (!size)
            return size.error();
        return SvgSize{static_cast<double>(size.value().width), static_cast<double>(size.value().height)};
    }
    if (auto checked = check_svg(bytes); !checked)
        return checked.error();
    auto size = svg_size(bytes);
    const auto fits = size ? check_size(size.value().width, size.value().height) : Status(size.error());
    return fits ? size : fits.error();
}

} // namespace

Error about(const std::filesystem::path& file, const Error& error)
{
    return {error.code, files::shown(file) + ": " + error.message};
}

Size Source::size_at(int at_width) const
{
    const double at_height
        = std::clamp(height / width * at_width, 1.0, 1e6); // Anything beyond the limits is refused later.
    return {at_width, static_cast<int>(std::lround(at_height))};
}

Result<Source> open_picture(const std::filesystem::path& file, const std::vector<std::filesystem::path>& caches)
{
    auto bytes = files::read(file, most_bytes);
    if (!bytes)
        return bytes.error();
    const auto size = own_size(bytes.value());
    if (!size)
        return about(file, size.error());
    const bool is_svg = kind_of(bytes.value()) == PictureKind::Svg;
    Shelf shelf(caches, bytes.value());
    return Source{std::move(bytes).value(), is_svg, size.value().width, size.value().height, std::move(shelf)};
}

Result<std::vector<std::string>> layers_for(std::string_view svg, const std::vector<std::string>& shown)
{
    if (shown.empty())
        return std::vector<std::string>{"whole"};
    const auto parts = svg_parts(svg);
    for (const auto& id : shown) {
        const auto name = part_name(id);
        if (std::none_of(parts.begin(), parts.end(), [&](const SvgPart& part) { return part.name == name; }))
            return Error{ErrorCode::InvalidArgument,
                "the picture has no part \"" + name + "\" (give its groups ids such as \"" + name + "-0\")"};
    }
    std::vector<std::string> layers{"base"};
    for (const auto& part : parts) {
        const bool listed = std::find(shown.begin(), shown.end(), part.id) != shown.end();
        const auto same_part = [&](const std::string& id) { return part_name(id) == part.name; };
        if (listed || std::none_of(shown.begin(), shown.end(), same_part))
            layers.push_back(part.id);
    }
    return layers;
}

} // namespace vignette::media
