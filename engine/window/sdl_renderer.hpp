#pragma once

#include "engine/window/renderer.hpp"

struct SDL_Renderer;

namespace vignette::window {

/// Drawn by SDL, with the graphics card where it can.
class SdlRenderer final : public Renderer {
public:
    /// `flags` as SDL_CreateRenderer takes them. Null if SDL cannot.
    static std::unique_ptr<Renderer> open(SDL_Window*, std::uint32_t flags);
    explicit SdlRenderer(SDL_Renderer* renderer)
        : m_renderer(renderer)
    {
    }
    ~SdlRenderer() override;

    int width() const override;
    int height() const override;
    void draw(const ImDrawData&, Colour page, bool all) override;
    Texture make_sheet(int width, int height) override;
    void update_sheet(
        Texture, int first_row, int last_row, const std::vector<std::uint32_t>& pixels, int width) override;
    Texture make_picture(int width, int height, const std::vector<std::uint8_t>& rgba) override;
    void destroy(Texture) override;
    std::vector<std::uint32_t> pixels() const override;

private:
    SDL_Renderer* m_renderer;
};

} // namespace vignette::window
