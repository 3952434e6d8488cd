#include "engine/media/svg_drawer.hpp"

#include "engine/media/svg_text.hpp"

#include <dlfcn.h>
#include <librsvg/rsvg.h>

#include <algorithm>
#include <optional>

namespace vignette::media {

/// The functions that we use, found by name in the libraries of this computer.
struct SvgDrawer::Library {
    void* rsvg = dlopen("librsvg-2.so.2", RTLD_NOW | RTLD_LOCAL); // Never closed: GLib does not bear to be unloaded.
    bool complete = true;

    template <typename Function>
    Function* find(Function*, const char* name)
    {
        void* found = rsvg == nullptr ? nullptr : dlsym(rsvg, name); // In the libraries that librsvg needs, too.
        complete = complete && found != nullptr;
        return reinterpret_cast<Function*>(found);
    }

// Name and type from the headers, so that neither can be wrong.
// NOLINTNEXTLINE(bugprone-macro-parentheses): a name cannot stand in parentheses.
#define FIND(function) decltype(&::function) function = find(static_cast<decltype(&::function)>(nullptr), #function)
    FIND(rsvg_handle_new_from_data);
    FIND(rsvg_handle_render_layer);
    FIND(rsvg_handle_get_geometry_for_layer);
    FIND(g_object_unref);
    FIND(g_error_free);
    FIND(cairo_image_surface_create);
    FIND(cairo_image_surface_get_data);
    FIND(cairo_image_surface_get_stride);
    FIND(cairo_surface_flush);
    FIND(cairo_surface_status);
    FIND(cairo_surface_destroy);
    FIND(cairo_create);
    FIND(cairo_scale);
    FIND(cairo_destroy);
#undef FIND
};

namespace {

/// Something of GLib's or cairo's, and the function that gives it back.
template <typename Thing, typename Free>
std::unique_ptr<Thing, Free> owned(Thing* thing, Free free)
{
    return {thing, free};
}

Error damaged()
{
    return {ErrorCode::Unreadable, "the picture is damaged or too intricate to draw (save it again as a plain SVG)"};
}

Error no_element(const std::string& id)
{
    return {ErrorCode::InvalidArgument,
        "there is nothing called \"" + id + "\" in the picture (check the id in the drawing)"};
}

/// Cairo's pixels (blue first, colours multiplied by alpha) as ours.
Pixels straightened(const unsigned char* rows, std::size_t stride, Size size)
{
    Pixels pixels{size.width, size.height, {}};
    pixels.rgba.resize(static_cast<std::size_t>(size.width) * static_cast<std::size_t>(size.height) * 4);
    auto* out = pixels.rgba.data();
    for (int y = 0; y < size.height; ++y, rows += stride) {
        const auto* in = reinterpret_cast<const std::uint32_t*>(rows);
        for (int x = 0; x < size.width; ++x, out += 4) {
            const std::uint32_t alpha = in[x] >> 24;
            const auto colour = [&](unsigned shift) {
                const std::uint32_t value = (in[x] >> shift) & 255;
                return static_cast<std::uint8_t>(
                    alpha == 0 ? 0 : std::min<std::uint32_t>(255, (value * 255 + alpha / 2) / alpha));
            };
            out[0] = colour(16);
            out[1] = colour(8);
            out[2] = colour(0);
            out[3] = static_cast<std::uint8_t>(alpha);
        }
    }
    return pixels;
}

} // namespace

SvgDrawer::SvgDrawer(std::unique_ptr<Library> library)
    : m_library(std::move(library))
{
}

SvgDrawer::~SvgDrawer() = default;

Result<std::unique_ptr<SvgDrawer>> SvgDrawer::open()
{
    auto library = std::make_unique<Library>();
    if (!library->complete)
        return Error{ErrorCode::Unreadable,
            "the picture has not been drawn yet, and librsvg, which draws it, is not on this computer "
            "(install the package librsvg2-2)"};
    return std::unique_ptr<SvgDrawer>(new SvgDrawer(std::move(library)));
}

Result<Pixels> SvgDrawer::draw(std::string_view svg, const std::string& id, Size size) const
{
    const auto natural = svg_size(svg);
    if (!natural)
        return natural.error();
    const auto& use = *m_library;
    const auto handle
        = owned(use.rsvg_handle_new_from_data(reinterpret_cast<const guint8*>(svg.data()), svg.size(), nullptr),
            use.g_object_unref);
    const auto surface = owned(
        use.cairo_image_surface_create(CAIRO_FORMAT_ARGB32, size.width, size.height), use.cairo_surface_destroy);
    if (!handle || use.cairo_surface_status(surface.get()) != CAIRO_STATUS_SUCCESS)
        return damaged();
    const RsvgRectangle all{0, 0, natural.value().width, natural.value().height};
    {
        const auto pen = owned(use.cairo_create(surface.get()), use.cairo_destroy);
        // By each side, so that a height rounded to whole pixels leaves no half row empty.
        use.cairo_scale(pen.get(), size.width / all.width, size.height / all.height);
        const std::string layer = "#" + id;
        if (!use.rsvg_handle_render_layer(handle.get(), pen.get(), id.empty() ? nullptr : layer.c_str(), &all, nullptr))
            return id.empty() ? damaged() : no_element(id);
    }
    use.cairo_surface_flush(surface.get());
    return straightened(use.cairo_image_surface_get_data(surface.get()),
        static_cast<std::size_t>(use.cairo_image_surface_get_stride(surface.get())), size);
}

namespace {

/// The box around what is drawn, in fractions; nothing if nothing is.
std::optional<Rect01> drawn_box(const Pixels& pixels)
{
    int left = pixels.width, top = pixels.height, right = 0, bottom = 0;
    for (int y = 0; y < pixels.height; ++y) {
        for (int x = 0; x < pixels.width; ++x) {
            const auto at
                = static_cast<std::size_t>(y) * static_cast<std::size_t>(pixels.width) + static_cast<std::size_t>(x);
            if (pixels.rgba[at * 4 + 3] == 0)
                continue;
            left = std::min(left, x), right = std::max(right, x + 1);
            top = std::min(top, y), bottom = std::max(bottom, y + 1);
        }
    }
    if (right <= left)
        return std::nullopt;
    const double wide = pixels.width, high = pixels.height;
    return Rect01{left / wide, top / high, (right - left) / wide, (bottom - top) / high};
}

/// Large enough to say where something is.
Size to_measure_on(Size natural)
{
    return {480, std::clamp(480 * natural.height / std::max(1, natural.width), 1, 4800)};
}

} // namespace

Result<std::map<std::string, Rect01>> SvgDrawer::areas(std::string_view svg, const std::vector<std::string>& ids) const
{
    const auto natural = svg_size(svg);
    if (!natural)
        return natural.error();
    const auto& use = *m_library;
    const auto handle
        = owned(use.rsvg_handle_new_from_data(reinterpret_cast<const guint8*>(svg.data()), svg.size(), nullptr),
            use.g_object_unref);
    if (!handle)
        return damaged();
    const RsvgRectangle all{0, 0, natural.value().width, natural.value().height};
    const auto cut = [](double at, double most) { return std::clamp(at / most, 0.0, 1.0); };
    std::map<std::string, Rect01> areas;
    for (const auto& id : ids) {
        RsvgRectangle box{};
        if (!use.rsvg_handle_get_geometry_for_layer(handle.get(), ("#" + id).c_str(), &all, &box, nullptr, nullptr))
            continue;
        if (box.width <= 0 || box.height <= 0) // A gradient, say: it is not drawn itself.
            continue;
        if (box.x <= 0 && box.y <= 0) { // So librsvg 2.54 has it too where a line is "filled": look at the drawing.
            const auto drawn
                = draw(svg, id, to_measure_on({static_cast<int>(all.width), static_cast<int>(all.height)}));
            const auto seen = drawn ? drawn_box(drawn.value()) : std::nullopt;
            if (seen)
                areas[id] = *seen;
            continue;
        }
        const double left = cut(box.x, all.width);
        const double top = cut(box.y, all.height);
        areas[id] = {left, top, cut(box.x + box.width, all.width) - left, cut(box.y + box.height, all.height) - top};
    }
    return areas;
}

} // namespace vignette::media
