#include "engine/window/sdl_renderer.hpp"

#include "engine/window/imgui_version.hpp"

#include <SDL.h>

namespace vignette::window {

std::unique_ptr<Renderer> SdlRenderer::open(SDL_Window* window, std::uint32_t flags)
{
    SDL_Renderer* renderer = SDL_CreateRenderer(window, -1, flags);
    return renderer ? std::make_unique<SdlRenderer>(renderer) : nullptr;
}

SdlRenderer::~SdlRenderer()
{
    SDL_DestroyRenderer(m_renderer);
}

int SdlRenderer::width() const
{
    int w = 0, h = 0;
    SDL_GetRendererOutputSize(m_renderer, &w, &h);
    return w;
}

int SdlRenderer::height() const
{
    int w = 0, h = 0;
    SDL_GetRendererOutputSize(m_renderer, &w, &h);
    return h;
}

namespace {

void draw_command(SDL_Renderer* renderer, const ImDrawList& list, const ImDrawCmd& command)
{
    const SDL_Rect clip{static_cast<int>(command.ClipRect.x), static_cast<int>(command.ClipRect.y),
        static_cast<int>(command.ClipRect.z - command.ClipRect.x),
        static_cast<int>(command.ClipRect.w - command.ClipRect.y)};
    if (clip.w <= 0 || clip.h <= 0 || command.ElemCount == 0)
        return;
    SDL_RenderSetClipRect(renderer, &clip);
    const ImDrawVert* vertex = list.VtxBuffer.Data + command.VtxOffset;
    SDL_RenderGeometryRaw(renderer, static_cast<SDL_Texture*>(texture_of(command)), &vertex->pos.x, sizeof(ImDrawVert),
        reinterpret_cast<const SDL_Color*>(&vertex->col), sizeof(ImDrawVert), &vertex->uv.x, sizeof(ImDrawVert),
        list.VtxBuffer.Size - static_cast<int>(command.VtxOffset), list.IdxBuffer.Data + command.IdxOffset,
        static_cast<int>(command.ElemCount), sizeof(ImDrawIdx));
}

} // namespace

void SdlRenderer::draw(const ImDrawData& data, Colour page, bool)
{
    SDL_RenderSetClipRect(m_renderer, nullptr);
    SDL_SetRenderDrawBlendMode(m_renderer, SDL_BLENDMODE_NONE);
    SDL_SetRenderDrawColor(m_renderer, page.red, page.green, page.blue, 255);
    SDL_RenderClear(m_renderer);
    for (int i = 0; i < data.CmdListsCount; ++i) {
        for (const ImDrawCmd& command : data.CmdLists[i]->CmdBuffer)
            draw_command(m_renderer, *data.CmdLists[i], command);
    }
    SDL_RenderPresent(m_renderer);
}

Texture SdlRenderer::make_sheet(int width, int height)
{
    SDL_Texture* texture
        = SDL_CreateTexture(m_renderer, SDL_PIXELFORMAT_ARGB8888, SDL_TEXTUREACCESS_STATIC, width, height);
    SDL_SetTextureBlendMode(texture, SDL_BLENDMODE_BLEND);
    return texture;
}

void SdlRenderer::update_sheet(
    Texture texture, int first_row, int last_row, const std::vector<std::uint32_t>& pixels, int width)
{
    const SDL_Rect rows{0, first_row, width, last_row - first_row};
    if (rows.h > 0)
        SDL_UpdateTexture(static_cast<SDL_Texture*>(texture), &rows,
            &pixels[static_cast<std::size_t>(first_row) * static_cast<std::size_t>(width)], width * 4);
}

Texture SdlRenderer::make_picture(int width, int height, const std::vector<std::uint8_t>& rgba)
{
    SDL_Texture* texture
        = SDL_CreateTexture(m_renderer, SDL_PIXELFORMAT_RGBA32, SDL_TEXTUREACCESS_STATIC, width, height);
    SDL_SetTextureBlendMode(texture, SDL_BLENDMODE_BLEND);
    SDL_UpdateTexture(texture, nullptr, rgba.data(), width * 4);
    return texture;
}

void SdlRenderer::destroy(Texture texture)
{
    SDL_DestroyTexture(static_cast<SDL_Texture*>(texture));
}

std::vector<std::uint32_t> SdlRenderer::pixels() const
{
    std::vector<std::uint32_t> out(static_cast<std::size_t>(width()) * static_cast<std::size_t>(height()));
    SDL_RenderReadPixels(m_renderer, nullptr, SDL_PIXELFORMAT_ARGB8888, out.data(), width() * 4);
    return out;
}

} // namespace vignette::window
