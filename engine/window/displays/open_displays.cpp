#include "engine/window/displays/displays.hpp"
#include "engine/window/displays/randr/randr_displays.hpp"
#include "engine/window/displays/sdl_displays.hpp"

#include <SDL.h>

#include <string_view>
#include <utility>

namespace vignette::window {

namespace {

class SdlDisplays final : public Displays {
public:
    std::vector<DisplayPlace> now() override { return sdl_displays(); }
};

/// On Wayland there may be an X server too, but its pixels are not those of our windows.
bool may_be_on_x()
{
    const char* driver = SDL_GetCurrentVideoDriver();
    return driver == nullptr || std::string_view(driver) == "x11";
}

} // namespace

std::unique_ptr<Displays> open_displays(std::function<void()> changed)
{
    if (may_be_on_x()) {
        if (auto displays = open_randr_displays(std::move(changed)))
            return displays;
    }
    return std::make_unique<SdlDisplays>();
}

} // namespace vignette::window
