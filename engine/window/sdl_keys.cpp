#include "engine/window/sdl_keys.hpp"

#include <SDL.h>

#include <string>

namespace vignette::window {

namespace {

struct Name {
    SDL_Keycode code;
    const char* name;
};

constexpr Name names[] = {{SDLK_RETURN, "Enter"}, {SDLK_KP_ENTER, "Enter"}, {SDLK_ESCAPE, "Esc"},
    {SDLK_BACKSPACE, "Backspace"}, {SDLK_TAB, "Tab"}, {SDLK_SPACE, "Space"}, {SDLK_LEFT, "Left"}, {SDLK_RIGHT, "Right"},
    {SDLK_UP, "Up"}, {SDLK_DOWN, "Down"}, {SDLK_HOME, "Home"}, {SDLK_END, "End"}, {SDLK_PAGEUP, "PageUp"},
    {SDLK_PAGEDOWN, "PageDown"}, {SDLK_DELETE, "Delete"}};

std::string key_name(SDL_Keycode code)
{
    for (const Name& name : names) {
        if (name.code == code)
            return name.name;
    }
    if (code >= SDLK_F1 && code <= SDLK_F12)
        return "F" + std::to_string(code - SDLK_F1 + 1);
    if (code >= SDLK_KP_1 && code <= SDLK_KP_9)
        return std::to_string(code - SDLK_KP_1 + 1);
    if (code > ' ' && code < 0x7F)
        return std::string(1, static_cast<char>(code));
    return {};
}

} // namespace

std::optional<Stroke> stroke_of(const SDL_KeyboardEvent& event)
{
    const auto held = static_cast<unsigned>(event.keysym.mod);
    if ((held & (KMOD_ALT | KMOD_GUI)) != 0 && (held & KMOD_MODE) == 0)
        return std::nullopt;
    Stroke stroke{key_name(event.keysym.sym), (held & KMOD_SHIFT) != 0, (held & KMOD_CTRL) != 0};
    if (stroke.key.empty())
        return std::nullopt;
    return stroke;
}

} // namespace vignette::window
