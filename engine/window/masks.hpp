#pragma once

#include "engine/window/faces.hpp"

#include <cstdint>
#include <map>
#include <tuple>
#include <vector>

namespace vignette::window {

/// Where a shape lies in the sheet, and where its first pixel goes from the pen.
struct Mask {
    int x = 0, y = 0, width = 0, height = 0;
    int left = 0, top = 0;
};

enum class Shape {
    Disc, ///< As large as its square.
    Outside, ///< What the disc leaves of the square.
    Circle, ///< The disc's outline, `detail` pixels wide.
    Right, ///< A small triangle.
    Down,
    Tick,
};

/// One sheet of white shapes on nothing, to be tinted when drawn: characters and round corners, made when first needed.
/// The sheet grows when it is full; then everything is drawn anew, and `version` changes.
/// Unit: physical pixels.
class Masks {
public:
    explicit Masks(const Faces& faces);

    const Mask& character(const TextStyle&, char32_t, int quarters);
    const Mask& shape(Shape, int size, int detail = 0);

    int width() const { return m_width; }
    int height() const { return m_height; }
    int version() const { return m_version; } ///< Masks of another version lie elsewhere: paint again.

    /// Rows that changed since the last call, from `first` up to but not with `last`.
    struct Rows {
        int first = 0, last = 0;
    };
    Rows take_changed();
    const std::vector<std::uint32_t>& pixels() const { return m_pixels; } ///< 0xAARRGGBB.

    void forget(const Faces& faces); ///< Starts anew with other faces.

private:
    Mask put(const Coverage&);
    bool make_room(int width, int height);
    void grow();

    using CharacterKey = std::tuple<int, int, char32_t, int>;
    using ShapeKey = std::tuple<Shape, int, int>;

    const Faces* m_faces;
    int m_width = 1024, m_height = 256;
    int m_pen_x = 0, m_pen_y = 0, m_row = 0;
    int m_version = 0;
    Rows m_changed;
    std::vector<std::uint32_t> m_pixels;
    std::map<CharacterKey, Mask> m_characters;
    std::map<ShapeKey, Mask> m_shapes;
};

/// The shape as coverage; pure.
Coverage draw_shape(Shape, int size, int detail);

} // namespace vignette::window
