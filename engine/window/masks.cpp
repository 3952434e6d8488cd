#include "engine/window/masks.hpp"

#include <algorithm>
#include <cmath>

namespace vignette::window {

Masks::Masks(const Faces& faces)
    : m_faces(&faces)
    , m_pixels(static_cast<std::size_t>(m_width) * static_cast<std::size_t>(m_height))
{
}

void Masks::forget(const Faces& faces)
{
    m_faces = &faces;
    m_height /= 2;
    grow();
}

const Mask& Masks::character(const TextStyle& style, char32_t c, int quarters)
{
    const CharacterKey key{static_cast<int>(style.weight), static_cast<int>(std::round(style.size * 64)), c, quarters};
    const auto at = m_characters.find(key);
    if (at != m_characters.end())
        return at->second;
    const Mask mask = put(m_faces->draw(style, c, quarters)); // May forget everything, so first this.
    return m_characters[key] = mask;
}

const Mask& Masks::shape(Shape shape, int size, int detail)
{
    const ShapeKey key{shape, size, detail};
    const auto at = m_shapes.find(key);
    if (at != m_shapes.end())
        return at->second;
    const Mask mask = put(draw_shape(shape, size, detail));
    return m_shapes[key] = mask;
}

Masks::Rows Masks::take_changed()
{
    return std::exchange(m_changed, Rows{});
}

namespace {

std::size_t at(int x, int y, int width)
{
    return static_cast<std::size_t>(y) * static_cast<std::size_t>(width) + static_cast<std::size_t>(x);
}

} // namespace

Mask Masks::put(const Coverage& shape)
{
    while (!make_room(shape.width, shape.height))
        grow();
    const Mask mask{m_pen_x, m_pen_y, shape.width, shape.height, shape.left, shape.top};
    for (int y = 0; y < shape.height; ++y) {
        for (int x = 0; x < shape.width; ++x) {
            const std::uint32_t cover = shape.cover[at(x, y, shape.width)];
            m_pixels[at(mask.x + x, mask.y + y, m_width)] = cover << 24 | 0xFFFFFF;
        }
    }
    m_changed.first = m_changed.last == 0 ? mask.y : std::min(m_changed.first, mask.y);
    m_changed.last = std::max(m_changed.last, mask.y + mask.height);
    m_pen_x += shape.width + 1;
    return mask;
}

/// Moves the pen to where a shape of that size fits: rows of shapes, each as high as its highest.
bool Masks::make_room(int width, int height)
{
    if (m_pen_x + width > m_width) {
        m_pen_x = 0;
        m_pen_y += m_row + 1;
        m_row = 0;
    }
    m_row = std::max(m_row, height);
    return width <= m_width && m_pen_y + m_row <= m_height;
}

void Masks::grow()
{
    m_height *= 2;
    if (m_height > 4 * m_width)
        m_width *= 2;
    m_pixels.assign(static_cast<std::size_t>(m_width) * static_cast<std::size_t>(m_height), 0);
    m_characters.clear();
    m_shapes.clear();
    m_pen_x = m_pen_y = m_row = 0;
    m_changed = {0, m_height};
    ++m_version;
}

namespace {

/// How much of a pixel lies inside an edge that is `distance` pixels away.
float covered(float distance)
{
    return std::clamp(0.5f - distance, 0.0f, 1.0f);
}

float from_segment(float x, float y, float x0, float y0, float x1, float y1)
{
    const float dx = x1 - x0, dy = y1 - y0;
    const float t = std::clamp(((x - x0) * dx + (y - y0) * dy) / (dx * dx + dy * dy), 0.0f, 1.0f);
    return std::hypot(x - x0 - t * dx, y - y0 - t * dy);
}

/// Negative inside the triangle that points right, in a square from 0 to 1.
float from_triangle(float x, float y)
{
    const float slope = (std::abs(y - 0.5f) * 2 + (x - 0.2f) * 1.25f - 1) * 0.42f;
    return std::max(slope, 0.2f - x);
}

float cover_at(Shape shape, float x, float y, float size, float detail)
{
    const float radius = size / 2;
    const float edge = std::hypot(x - radius, y - radius) - radius;
    switch (shape) {
    case Shape::Disc:
        return covered(edge);
    case Shape::Outside:
        return 1 - covered(edge);
    case Shape::Circle:
        return covered(edge) - covered(edge + detail);
    case Shape::Right:
        return covered(from_triangle(x / size, y / size) * size);
    case Shape::Down:
        return covered(from_triangle(y / size, x / size) * size);
    case Shape::Tick:
        break;
    }
    const float u = x / size, v = y / size;
    const float stroke
        = std::min(from_segment(u, v, 0.12f, 0.55f, 0.4f, 0.82f), from_segment(u, v, 0.4f, 0.82f, 0.88f, 0.22f));
    return covered((stroke - 0.09f) * size);
}

} // namespace

Coverage draw_shape(Shape shape, int size, int detail)
{
    Coverage out{size, size, 0, 0, {}};
    out.cover.reserve(static_cast<std::size_t>(size) * static_cast<std::size_t>(size));
    for (int y = 0; y < size; ++y) {
        for (int x = 0; x < size; ++x) {
            const float cover = cover_at(shape, static_cast<float>(x) + 0.5f, static_cast<float>(y) + 0.5f,
                static_cast<float>(size), static_cast<float>(detail));
            out.cover.push_back(static_cast<std::uint8_t>(std::lround(cover * 255)));
        }
    }
    return out;
}

} // namespace vignette::window
