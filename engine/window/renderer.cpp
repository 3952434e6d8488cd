#include "engine/window/renderer.hpp"

#include "engine/window/imgui_version.hpp"

#include <SDL.h>

#include <algorithm>
#include <string>

namespace vignette::window {

struct Renderer::State {
    SDL_Renderer* renderer = nullptr;

    ~State()
    {
        if (renderer)
            SDL_DestroyRenderer(renderer);
    }
};

Renderer::Renderer(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}
Renderer::Renderer(Renderer&&) noexcept = default;
Renderer& Renderer::operator=(Renderer&&) noexcept = default;
Renderer::~Renderer() = default;

Result<Renderer> Renderer::open(SDL_Window* window, std::string_view kind)
{
    auto state = std::make_unique<State>();
    const bool accelerated = kind == "accelerated";
    state->renderer = SDL_CreateRenderer(window, -1, accelerated ? SDL_RENDERER_ACCELERATED : SDL_RENDERER_SOFTWARE);
    if (!state->renderer && accelerated) // No graphics card: slower is better than nothing.
        state->renderer = SDL_CreateRenderer(window, -1, SDL_RENDERER_SOFTWARE);
    if (!state->renderer)
        return Error{ErrorCode::Io,
            std::string("The window cannot be drawn (") + SDL_GetError()
                + "). Restart the computer's display, or use: vignette play --terminal."};
    return Renderer(std::move(state));
}

int Renderer::width() const
{
    int w = 0, h = 0;
    SDL_GetRendererOutputSize(m_state->renderer, &w, &h);
    return w;
}

int Renderer::height() const
{
    int w = 0, h = 0;
    SDL_GetRendererOutputSize(m_state->renderer, &w, &h);
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

void Renderer::draw(const ImDrawData& data, Colour page)
{
    SDL_Renderer* renderer = m_state->renderer;
    SDL_RenderSetClipRect(renderer, nullptr);
    SDL_SetRenderDrawBlendMode(renderer, SDL_BLENDMODE_NONE);
    SDL_SetRenderDrawColor(renderer, page.red, page.green, page.blue, 255);
    SDL_RenderClear(renderer);
    for (int i = 0; i < data.CmdListsCount; ++i) {
        for (const ImDrawCmd& command : data.CmdLists[i]->CmdBuffer)
            draw_command(renderer, *data.CmdLists[i], command);
    }
    SDL_RenderPresent(renderer);
}

SDL_Texture* Renderer::make_sheet(int width, int height)
{
    SDL_Texture* texture
        = SDL_CreateTexture(m_state->renderer, SDL_PIXELFORMAT_ARGB8888, SDL_TEXTUREACCESS_STATIC, width, height);
    SDL_SetTextureBlendMode(texture, SDL_BLENDMODE_BLEND);
    return texture;
}

void Renderer::update_sheet(
    SDL_Texture* texture, int first_row, int last_row, const std::vector<std::uint32_t>& pixels, int width)
{
    const SDL_Rect rows{0, first_row, width, last_row - first_row};
    if (rows.h > 0)
        SDL_UpdateTexture(
            texture, &rows, &pixels[static_cast<std::size_t>(first_row) * static_cast<std::size_t>(width)], width * 4);
}

SDL_Texture* Renderer::make_picture(int width, int height, const std::vector<std::uint8_t>& rgba)
{
    bool solid = true;
    for (std::size_t i = 3; i < rgba.size() && solid; i += 4)
        solid = rgba[i] == 255;
    SDL_Surface* bytes = SDL_CreateRGBSurfaceWithFormatFrom(const_cast<std::uint8_t*>(rgba.data()), width, height, 32,
        width * 4, SDL_PIXELFORMAT_RGBA32); // NOLINT: only read.
    // In the window's own format a solid picture is copied row by row.
    SDL_Surface* same = SDL_ConvertSurfaceFormat(bytes, solid ? SDL_PIXELFORMAT_RGB888 : SDL_PIXELFORMAT_ARGB8888, 0);
    SDL_Texture* texture = SDL_CreateTextureFromSurface(m_state->renderer, same);
    SDL_SetTextureBlendMode(texture, solid ? SDL_BLENDMODE_NONE : SDL_BLENDMODE_BLEND);
    SDL_FreeSurface(same);
    SDL_FreeSurface(bytes);
    return texture;
}

void Renderer::destroy(SDL_Texture* texture)
{
    SDL_DestroyTexture(texture);
}

std::vector<std::uint32_t> Renderer::pixels() const
{
    std::vector<std::uint32_t> out(static_cast<std::size_t>(width()) * static_cast<std::size_t>(height()));
    SDL_RenderReadPixels(m_state->renderer, nullptr, SDL_PIXELFORMAT_ARGB8888, out.data(), width() * 4);
    return out;
}

} // namespace vignette::window
