#include "engine/window/canvas.hpp"

#include "engine/window/imgui_version.hpp"

#include <algorithm>
#include <cmath>

namespace vignette::window {

Canvas::Canvas(ImDrawList& list, Masks& masks, Texture sheet, const Tokens& tokens, float scale)
    : m_list(list)
    , m_masks(masks)
    , m_sheet(sheet)
    , m_tokens(tokens)
    , m_scale(scale)
{
}

namespace {

int whole(float value)
{
    return static_cast<int>(std::lround(value));
}

ImVec2 point(int x, int y)
{
    return {static_cast<float>(x), static_cast<float>(y)};
}

} // namespace

Canvas::Box Canvas::on_pixels(const Rect& r) const
{
    return {whole(r.x * m_scale), whole(r.y * m_scale), whole((r.x + r.width) * m_scale),
        whole((r.y + r.height) * m_scale)};
}

int Canvas::radius_of(const Box& box, float radius) const
{
    return std::max(0, std::min({whole(radius * m_scale), box.width() / 2, box.height() / 2}));
}

std::uint32_t Canvas::colour(Token token) const
{
    const Colour c = m_tokens[token];
    return IM_COL32(c.red, c.green, c.blue, 255);
}

void Canvas::quad(Texture texture, const Box& box, float u0, float v0, float u1, float v1, std::uint32_t tint)
{
    if (box.width() <= 0 || box.height() <= 0)
        return;
    push_texture(m_list, texture);
    m_list.PrimReserve(6, 4);
    m_list.PrimRectUV(point(box.left, box.top), point(box.right, box.bottom), {u0, v0}, {u1, v1}, tint);
    pop_texture(m_list);
}

void Canvas::solid(const Box& box, Token token)
{
    quad(nullptr, box, 0, 0, 0, 0, colour(token));
}

/// The part of a mask that begins at mask_x, mask_y and is as large as `box`.
void Canvas::stamp(const Mask& mask, int mask_x, int mask_y, const Box& box, Token token)
{
    const float wide = static_cast<float>(m_masks.width()), high = static_cast<float>(m_masks.height());
    const float u = static_cast<float>(mask.x + mask_x), v = static_cast<float>(mask.y + mask_y);
    quad(m_sheet, box, u / wide, v / high, (u + static_cast<float>(box.width())) / wide,
        (v + static_cast<float>(box.height())) / high, colour(token));
}

void Canvas::corners(const Box& b, int radius, Shape shape, int detail, Token token, bool bottom)
{
    const Mask mask = m_masks.shape(shape, 2 * radius, detail);
    stamp(mask, 0, 0, {b.left, b.top, b.left + radius, b.top + radius}, token);
    stamp(mask, radius, 0, {b.right - radius, b.top, b.right, b.top + radius}, token);
    if (!bottom)
        return;
    stamp(mask, 0, radius, {b.left, b.bottom - radius, b.left + radius, b.bottom}, token);
    stamp(mask, radius, radius, {b.right - radius, b.bottom - radius, b.right, b.bottom}, token);
}

void Canvas::fill(const Rect& rect, Token token, float radius)
{
    const Box b = on_pixels(rect);
    const int r = radius_of(b, radius);
    if (r == 0)
        return solid(b, token);
    solid({b.left + r, b.top, b.right - r, b.top + r}, token);
    solid({b.left, b.top + r, b.right, b.bottom - r}, token);
    solid({b.left + r, b.bottom - r, b.right - r, b.bottom}, token);
    corners(b, r, Shape::Disc, 0, token);
}

void Canvas::frame(const Rect& rect, Token token, float thickness, float radius)
{
    const Box b = on_pixels(rect);
    const int r = radius_of(b, radius);
    const int t = std::max(1, whole(thickness * m_scale));
    const int inset = std::max(r, t);
    solid({b.left + r, b.top, b.right - r, b.top + t}, token);
    solid({b.left + r, b.bottom - t, b.right - r, b.bottom}, token);
    solid({b.left, b.top + inset, b.left + t, b.bottom - inset}, token);
    solid({b.right - t, b.top + inset, b.right, b.bottom - inset}, token);
    if (r > 0)
        corners(b, r, Shape::Circle, t, token);
}

void Canvas::text(
    float x, float baseline, std::u32string_view text, const TextStyle& style, Token token, const Advance& advance)
{
    const TextStyle physical{style.weight, style.size * m_scale};
    const int pen_y = whole(baseline * m_scale);
    char32_t before = 0;
    float pen = x * m_scale;
    for (const char32_t c : text) {
        // Each character stands where kerning wants it, to a quarter of a pixel; drawn so, it stays crisp without
        // drifting.
        const float step = advance(physical, before, c);
        const float kern = step - advance(physical, 0, c);
        const int quarter = whole((pen + kern) * 4);
        const int pen_x = quarter >> 2;
        before = c;
        pen += step;
        if (c == ' ')
            continue;
        const Mask mask = m_masks.character(physical, c, quarter & 3);
        const int left = pen_x + mask.left, top = pen_y + mask.top;
        stamp(mask, 0, 0, {left, top, left + mask.width, top + mask.height}, token);
    }
}

void Canvas::shape(Shape shape, const Rect& rect, Token token)
{
    const Box b = on_pixels(rect);
    const int size = std::min(b.width(), b.height());
    if (size > 0)
        stamp(m_masks.shape(shape, size), 0, 0, {b.left, b.top, b.left + size, b.top + size}, token);
}

void Canvas::picture(const Rect& rect, Texture texture, int picture_width, int picture_height)
{
    Box b = on_pixels(rect);
    const int wide = std::min(b.width(), picture_width), high = std::min(b.height(), picture_height);
    const int cut_x = (picture_width - wide) / 2, cut_y = (picture_height - high) / 2;
    b.left += (b.width() - wide) / 2;
    b.top += (b.height() - high) / 2;
    const float w = static_cast<float>(picture_width), h = static_cast<float>(picture_height);
    quad(texture, {b.left, b.top, b.left + wide, b.top + high}, static_cast<float>(cut_x) / w,
        static_cast<float>(cut_y) / h, static_cast<float>(cut_x + wide) / w, static_cast<float>(cut_y + high) / h,
        IM_COL32_WHITE);
}

void Canvas::round_off(const Rect& rect, Token behind, float radius, bool bottom)
{
    const Box b = on_pixels(rect);
    const int r = radius_of(b, radius);
    if (r > 0)
        corners(b, r, Shape::Outside, 0, behind, bottom);
}

void Canvas::begin_clip(const Rect& rect)
{
    const Box b = on_pixels(rect);
    m_list.PushClipRect(point(b.left, b.top), point(b.right, b.bottom), true);
}

void Canvas::end_clip()
{
    m_list.PopClipRect();
}

} // namespace vignette::window
