#include "engine/window/displays/sdl_displays.hpp"

#include <SDL.h>

namespace vignette::window {

std::vector<DisplayPlace> sdl_displays()
{
    std::vector<DisplayPlace> all;
    const int count = SDL_GetNumVideoDisplays(); // Negative: not started.
    for (int i = 0; i < count; ++i) {
        SDL_Rect bounds{};
        if (SDL_GetDisplayBounds(i, &bounds) != 0)
            continue;
        const char* name = SDL_GetDisplayName(i);
        all.push_back({bounds.x, bounds.y, bounds.w, bounds.h, name != nullptr ? name : "", i == 0});
    }
    return all;
}

} // namespace vignette::window
