// Pictures as a course from elsewhere may bring them: the sniffing of headers, and the reading and editing of an SVG's
// text. Decoding and drawing are stb's and librsvg's to test.

#include "engine/media/picture.hpp"
#include "engine/media/raster.hpp"
#include "engine/media/svg_text.hpp"

#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

using namespace vignette::media;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

std::vector<std::string> ids_of(const std::vector<SvgPart>& parts)
{
    std::vector<std::string> ids;
    for (const auto& part : parts)
        ids.push_back(part.id);
    return ids;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    (void)kind_of(bytes);
    if (const auto found = raster_size(bytes))
        require(check_size(found.value().width, found.value().height).ok());
    (void)check_svg(bytes);
    if (const auto own = svg_size(bytes))
        require(own.value().width > 0 && own.value().height > 0);

    const auto parts = ids_of(svg_parts(bytes));
    const auto all = part_ids(bytes);
    const auto hidden = with_shown(bytes, parts, false);
    require(hidden.size() >= bytes.size());
    require(ids_of(svg_parts(hidden)) == parts); // Hiding a part changes nothing but whether it is shown.
    require(part_ids(hidden) == all);
    require(check_svg(bytes).ok() == check_svg(hidden).ok());
    return 0;
}
