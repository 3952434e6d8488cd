#pragma once

#include "engine/core/result.hpp"
#include "engine/window/text_layout.hpp"

#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

namespace vignette::window {

/// How much of each pixel a shape covers, 0 to 255, rows from the top.
struct Coverage {
    int width = 0, height = 0;
    int left = 0, top = 0; ///< From the pen (or the shape's corner) to the first pixel.
    std::vector<std::uint8_t> cover;
};

/// A typeface in three weights, read from Debian's font packages: how wide its characters are, and how they look.
///
/// Characters are drawn one by one when they are first needed (some 5 microseconds each), instead of a whole atlas at
/// the start. What the chosen face lacks comes from Inter, then from DejaVu Sans.
class Faces {
public:
    /// inter, andika or opendyslexic; inter for any other name, or where the package of the face is not installed.
    /// Errors: NotFound if not even Inter or DejaVu is there.
    static Result<Faces> open(std::string_view face);

    Faces(Faces&&) noexcept;
    Faces& operator=(Faces&&) noexcept;
    ~Faces();

    /// See window::Advance.
    float advance(const TextStyle&, char32_t before, char32_t next) const;

    /// The character at `style.size` physical pixels, the pen `quarters` quarters of a pixel right of a whole one.
    /// Small sizes are stretched a little in height, so that the top of an x falls between two rows of pixels: crisp.
    Coverage draw(const TextStyle&, char32_t, int quarters) const;

private:
    struct State;
    explicit Faces(std::unique_ptr<State>);
    std::unique_ptr<State> m_state;
};

} // namespace vignette::window
