#pragma once

#include "engine/window/damage.hpp"
#include "engine/window/renderer.hpp"

#include <map>

namespace vignette::window {

/// Drawn by the processor, straight into the pixels that the window shows, and only where the frame differs from the
/// one before. SDL's own software renderer takes some 3 microseconds a character and shows the whole window every time:
/// 5 ms a page against 1.
class SoftwareRenderer final : public Renderer {
public:
    /// Null if the window has no pixels of 32 bits with red, green and blue in that order.
    static std::unique_ptr<Renderer> open(SDL_Window*);
    explicit SoftwareRenderer(SDL_Window* window)
        : m_window(window)
    {
    }

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
    Texture keep(Image);
    void show(const std::vector<PixelBox>&);

    SDL_Window* m_window;
    std::uint64_t m_serial = 0;
    std::map<Texture, std::unique_ptr<Image>> m_images;
    std::vector<Quad> m_quads;
    Damage m_damage;
    const void* m_drawn_on = nullptr; ///< SDL gives other pixels after a change of size.
};

} // namespace vignette::window
