#include "engine/window/damage.hpp"

#include <algorithm>
#include <utility>

namespace vignette::window {

namespace {

/// Two words into one, so that a changed bit changes half of it. The constant is the golden ratio's, as in many hashes.
std::uint64_t mixed(std::uint64_t hash, std::uint64_t word)
{
    hash = (hash ^ word) * 0x9E3779B97F4A7C15u;
    return hash ^ hash >> 29;
}

std::uint64_t pair_of(int a, int b)
{
    return static_cast<std::uint64_t>(static_cast<std::uint32_t>(a)) << 32 | static_cast<std::uint32_t>(b);
}

std::uint64_t number_of(const Quad& quad)
{
    std::uint64_t hash = mixed(quad.image ? quad.image->serial : 0, quad.colour);
    hash = mixed(hash, pair_of(quad.box.left, quad.box.top));
    hash = mixed(hash, pair_of(quad.box.right, quad.box.bottom));
    return mixed(hash, pair_of(quad.from_x, quad.from_y));
}

} // namespace

void Damage::number(const std::vector<Quad>& quads, std::uint32_t page)
{
    m_now.assign(static_cast<std::size_t>(m_columns) * static_cast<std::size_t>(m_rows), page);
    for (const Quad& quad : quads) {
        const std::uint64_t own = number_of(quad);
        for (int row = quad.box.top / cell; row <= (quad.box.bottom - 1) / cell; ++row) {
            auto* cells = &m_now[static_cast<std::size_t>(row) * static_cast<std::size_t>(m_columns)];
            for (int column = quad.box.left / cell; column <= (quad.box.right - 1) / cell; ++column)
                cells[column] = mixed(cells[column], own);
        }
    }
}

/// A run of cells becomes a box, or makes the box right above it taller.
void Damage::add_run(int row, int first, int last)
{
    const PixelBox box{first * cell, row * cell, std::min(last * cell, m_width), std::min((row + 1) * cell, m_height)};
    for (PixelBox& above : m_boxes) {
        if (above.bottom == box.top && above.left == box.left && above.right == box.right) {
            above.bottom = box.bottom;
            return;
        }
    }
    m_boxes.push_back(box);
}

void Damage::collect(bool all)
{
    m_boxes.clear();
    for (int row = 0; row < m_rows; ++row) {
        const std::size_t begin = static_cast<std::size_t>(row) * static_cast<std::size_t>(m_columns);
        for (int column = 0, first = -1; column <= m_columns; ++column) {
            const std::size_t at = begin + static_cast<std::size_t>(column);
            const bool differs = column < m_columns && (all || m_now[at] != m_before[at]);
            if (differs && first < 0)
                first = column;
            if (!differs && first >= 0)
                add_run(row, std::exchange(first, -1), column);
        }
    }
}

const std::vector<PixelBox>& Damage::of(
    const std::vector<Quad>& quads, std::uint32_t page, int width, int height, bool all)
{
    const bool same_size = width == m_width && height == m_height;
    m_width = width;
    m_height = height;
    m_columns = (width + cell - 1) / cell;
    m_rows = (height + cell - 1) / cell;
    number(quads, page);
    collect(all || !same_size);
    m_before.swap(m_now);
    return m_boxes;
}

} // namespace vignette::window
