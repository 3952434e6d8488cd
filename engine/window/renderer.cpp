#include "engine/window/renderer.hpp"

#include "engine/window/sdl_renderer.hpp"
#include "engine/window/software_renderer.hpp"

#include <SDL.h>

#include <string>

namespace vignette::window {

Result<std::unique_ptr<Renderer>> open_renderer(SDL_Window* window, std::string_view kind)
{
    std::unique_ptr<Renderer> renderer;
    if (kind == "accelerated")
        renderer = SdlRenderer::open(window, SDL_RENDERER_ACCELERATED);
    if (!renderer)
        renderer = SoftwareRenderer::open(window);
    if (!renderer) // A screen of fewer colours: SDL knows how to draw on it.
        renderer = SdlRenderer::open(window, SDL_RENDERER_SOFTWARE);
    if (!renderer)
        return Error{ErrorCode::Io,
            std::string("The window cannot be drawn (") + SDL_GetError()
                + "). Restart the computer's display, or play here: vignette --terminal."};
    return renderer;
}

} // namespace vignette::window
