#pragma once

#include "engine/window/quads.hpp"

namespace vignette::window {

/// Which parts of a frame differ from the frame before: the window is a grid of cells, and each cell has a number for
/// all that is drawn in it, in its order. A letter typed changes one or two cells of some two hundred.
/// Cost: 25 ns a rectangle and cell; a page of text some 50 microseconds.
class Damage {
public:
    static constexpr int cell = 64; ///< Pixels.

    /// What must be drawn and shown again, as boxes that do not overlap; empty if the frame is the same.
    /// `all`: everything. A window of another size than last time counts as `all`.
    const std::vector<PixelBox>& of(const std::vector<Quad>&, std::uint32_t page, int width, int height, bool all);

private:
    void number(const std::vector<Quad>&, std::uint32_t page);
    void collect(bool all);
    void add_run(int row, int first, int last);

    int m_width = 0, m_height = 0, m_columns = 0, m_rows = 0;
    std::vector<std::uint64_t> m_before, m_now;
    std::vector<PixelBox> m_boxes;
};

} // namespace vignette::window
