#pragma once

#include "engine/core/result.hpp"
#include "engine/window/theme.hpp"

#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

struct SDL_Window;
struct ImDrawData;

namespace vignette::window {

/// An image that a renderer made and holds; null for none.
using Texture = void*;

/// Puts ImGui's draw data on a window. What it gets are rectangles on whole pixels (canvas.hpp): without a texture they
/// are solid and overwrite, of the sheet they are tinted, of a picture they are copied pixel by pixel.
class Renderer {
public:
    Renderer() = default;
    Renderer(const Renderer&) = delete;
    Renderer& operator=(const Renderer&) = delete;
    virtual ~Renderer() = default;

    /// Physical pixels of the drawing area.
    virtual int width() const = 0;
    virtual int height() const = 0;

    /// One frame on `page`, shown at once. `all`: the window has lost what it showed.
    virtual void draw(const ImDrawData&, Colour page, bool all) = 0;

    /// An image of that size to tint: white with the alpha of each pixel, 0xAARRGGBB.
    virtual Texture make_sheet(int width, int height) = 0;
    virtual void update_sheet(Texture, int first_row, int last_row, const std::vector<std::uint32_t>& pixels, int width)
        = 0;
    virtual Texture make_picture(int width, int height, const std::vector<std::uint8_t>& rgba) = 0;
    virtual void destroy(Texture) = 0;

    /// The frame's pixels, 0xAARRGGBB, for tests.
    virtual std::vector<std::uint32_t> pixels() const = 0;
};

/// `kind`: software or accelerated; software too where there is no graphics card. Errors: Io with SDL's reason.
Result<std::unique_ptr<Renderer>> open_renderer(SDL_Window*, std::string_view kind);

} // namespace vignette::window
