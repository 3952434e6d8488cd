#pragma once

#include "engine/core/result.hpp"
#include "engine/window/theme.hpp"

#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

struct SDL_Window;
struct SDL_Renderer;
struct SDL_Texture;
struct ImDrawData;

namespace vignette::window {

/// ImGui's draw data on an SDL window. Commands without a texture are solid and overwrite; the others blend.
class Renderer {
public:
    /// `kind`: software or accelerated. Errors: Io with SDL's reason.
    static Result<Renderer> open(SDL_Window*, std::string_view kind);

    Renderer(Renderer&&) noexcept;
    Renderer& operator=(Renderer&&) noexcept;
    ~Renderer();

    /// Physical pixels of the drawing area.
    int width() const;
    int height() const;

    /// One frame on `page`, shown at once.
    void draw(const ImDrawData&, Colour page);

    /// An image of that size: white with the alpha of each pixel, or RGBA bytes.
    SDL_Texture* make_sheet(int width, int height);
    void update_sheet(SDL_Texture*, int first_row, int last_row, const std::vector<std::uint32_t>& pixels, int width);
    SDL_Texture* make_picture(int width, int height, const std::vector<std::uint8_t>& rgba);
    void destroy(SDL_Texture*);

    /// The frame's pixels, 0xAARRGGBB, for tests.
    std::vector<std::uint32_t> pixels() const;

private:
    struct State;
    explicit Renderer(std::unique_ptr<State>);
    std::unique_ptr<State> m_state;
};

} // namespace vignette::window
