#include "engine/exchange/documents/pdf/image.hpp"

#include "engine/exchange/documents/picture.hpp"
#include "engine/exchange/documents/text.hpp"

#include <algorithm>

namespace vignette::exchange::documents {

namespace {

/// Gives the next bytes of a file in memory, and cuts them off it.
cairo_status_t give(void* from, unsigned char* to, unsigned length)
{
    auto& rest = *static_cast<std::string_view*>(from);
    if (rest.size() < length)
        return CAIRO_STATUS_READ_ERROR;
    std::copy_n(rest.begin(), length, to);
    rest.remove_prefix(length);
    return CAIRO_STATUS_SUCCESS;
}

double width_of(cairo_surface_t* surface)
{
    return cairo_image_surface_get_width(surface);
}

double height_of(cairo_surface_t* surface)
{
    return cairo_image_surface_get_height(surface);
}

/// Not by cairo_paint: on an empty page cairo 1.16 takes that for a fresh start, and forgets the tags that are open.
void draw(cairo_t* cairo, cairo_surface_t* surface, const Area& area, double top)
{
    cairo_save(cairo);
    cairo_translate(cairo, area.left, top + area.top);
    cairo_scale(cairo, area.width / width_of(surface), area.height / height_of(surface));
    cairo_set_source_surface(cairo, surface, 0, 0);
    cairo_rectangle(cairo, 0, 0, width_of(surface), height_of(surface));
    cairo_fill(cairo);
    cairo_restore(cairo);
}

} // namespace

std::optional<Image> Image::of(const Picture& picture)
{
    if (!is_png(picture.png))
        return std::nullopt;
    std::string_view bytes = picture.png;
    Image made;
    made.m_surface = {cairo_image_surface_create_from_png_stream(give, &bytes),
        [](cairo_surface_t* surface) { cairo_surface_destroy(surface); }};
    if (cairo_surface_status(made.m_surface.get()) != CAIRO_STATUS_SUCCESS)
        return std::nullopt;
    made.m_alt = clean(picture.alt);
    return made;
}

Area Image::fitted(double width, double height) const
{
    const double wide = width_of(m_surface.get());
    const double high = height_of(m_surface.get());
    const double scale = std::min(width / wide, height / high);
    return {0, 0, wide * scale, high * scale};
}

Mark Image::mark(const Area& area, Path inside, std::int64_t id) const
{
    Mark mark;
    mark.draw = [surface = m_surface, area](cairo_t* cairo, double top) { draw(cairo, surface.get(), area, top); };
    if (m_alt.empty())
        return mark;
    mark.path = std::move(inside);
    mark.path.push_back({"Figure", id});
    mark.shown = Shown{m_alt, area};
    return mark;
}

} // namespace vignette::exchange::documents
