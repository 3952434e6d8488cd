#include "engine/window/software_renderer.hpp"

#include "engine/window/pixels.hpp"

#include <SDL.h>

#include <algorithm>

namespace vignette::window {

namespace {

bool fits(const SDL_Surface* surface)
{
    const SDL_PixelFormat* f = surface ? surface->format : nullptr;
    return f && f->BytesPerPixel == 4 && f->Rmask == 0xFF0000 && f->Gmask == 0xFF00 && f->Bmask == 0xFF;
}

PixelRows rows_of(const SDL_Surface* surface)
{
    return {static_cast<std::uint32_t*>(surface->pixels), surface->pitch / 4};
}

} // namespace

std::unique_ptr<Renderer> SoftwareRenderer::open(SDL_Window* window)
{
    return fits(SDL_GetWindowSurface(window)) ? std::make_unique<SoftwareRenderer>(window) : nullptr;
}

int SoftwareRenderer::width() const
{
    const SDL_Surface* surface = SDL_GetWindowSurface(m_window);
    return surface ? surface->w : 0;
}

int SoftwareRenderer::height() const
{
    const SDL_Surface* surface = SDL_GetWindowSurface(m_window);
    return surface ? surface->h : 0;
}

void SoftwareRenderer::draw(const ImDrawData& data, Colour page, bool all)
{
    const SDL_Surface* surface = SDL_GetWindowSurface(m_window);
    if (!fits(surface))
        return; // Between two sizes there may be none; the next event draws.
    const auto paper = static_cast<std::uint32_t>(page.red << 16 | page.green << 8 | page.blue);
    quads_of(data, {0, 0, surface->w, surface->h}, m_quads);
    const bool other_pixels = std::exchange(m_drawn_on, surface->pixels) != surface->pixels;
    const auto& boxes = m_damage.of(m_quads, paper, surface->w, surface->h, all || other_pixels);
    for (const PixelBox& box : boxes) {
        fill(rows_of(surface), box, paper);
        for (const Quad& quad : m_quads)
            window::draw(rows_of(surface), quad, box);
    }
    show(boxes);
}

void SoftwareRenderer::show(const std::vector<PixelBox>& boxes)
{
    std::vector<SDL_Rect> rects;
    for (const PixelBox& box : boxes)
        rects.push_back({box.left, box.top, box.right - box.left, box.bottom - box.top});
    if (!rects.empty())
        SDL_UpdateWindowSurfaceRects(m_window, rects.data(), static_cast<int>(rects.size()));
}

Texture SoftwareRenderer::keep(Image image)
{
    image.serial = ++m_serial;
    auto kept = std::make_unique<Image>(std::move(image));
    const Texture texture = kept.get();
    m_images.emplace(texture, std::move(kept));
    return texture;
}

Texture SoftwareRenderer::make_sheet(int width, int height)
{
    Image sheet{0, width, height, Image::Kind::Sheet, {}};
    sheet.pixels.resize(static_cast<std::size_t>(width) * static_cast<std::size_t>(height));
    return keep(std::move(sheet));
}

void SoftwareRenderer::update_sheet(
    Texture texture, int first_row, int last_row, const std::vector<std::uint32_t>& pixels, int width)
{
    auto& sheet = m_images.at(texture);
    const std::ptrdiff_t first = static_cast<std::ptrdiff_t>(first_row) * width;
    const std::ptrdiff_t last = static_cast<std::ptrdiff_t>(last_row) * width;
    if (first < last)
        std::copy(pixels.begin() + first, pixels.begin() + last, sheet->pixels.begin() + first);
}

Texture SoftwareRenderer::make_picture(int width, int height, const std::vector<std::uint8_t>& rgba)
{
    return keep(picture_image(width, height, rgba));
}

void SoftwareRenderer::destroy(Texture texture)
{
    m_images.erase(texture);
}

std::vector<std::uint32_t> SoftwareRenderer::pixels() const
{
    std::vector<std::uint32_t> out;
    const SDL_Surface* surface = SDL_GetWindowSurface(m_window);
    for (int y = 0; surface && y < surface->h; ++y) {
        const std::uint32_t* row = rows_of(surface).pixels + static_cast<std::ptrdiff_t>(y) * (surface->pitch / 4);
        std::transform(row, row + surface->w, std::back_inserter(out), [](std::uint32_t p) { return p | 0xFF000000; });
    }
    return out;
}

} // namespace vignette::window
