#include "engine/window/window_parts.hpp"

#include <SDL.h>

#include <algorithm>

// The room's window: a second one, which shows and asks nothing.

namespace vignette::window {

namespace {

/// As if every projector had 720 lines: what is read at 8 m is a share of the picture, not a number of pixels.
Options for_room(const Options& own, int height)
{
    Options out = own;
    out.theme = own.room_theme;
    out.scale = std::max(0.5, static_cast<double>(height) / 720);
    return out;
}

/// The facilitator's window has it whatever comes up or goes: a screen reader reads there, and keys work there.
void keep_keyboard(SDL_Window* facilitators)
{
    if (SDL_GetKeyboardFocus() != nullptr)
        SDL_SetWindowInputFocus(facilitators);
}

SDL_Window* open_at(const RoomPlace& place)
{
    SDL_SetHint(SDL_HINT_WINDOW_NO_ACTIVATION_WHEN_SHOWN, "1");
    const Uint32 frame = place.whole ? SDL_WINDOW_BORDERLESS : SDL_WINDOW_RESIZABLE;
    return SDL_CreateWindow(
        "", place.x, place.y, place.width, place.height, frame | SDL_WINDOW_ALLOW_HIGHDPI | SDL_WINDOW_SKIP_TASKBAR);
}

/// SDL's own list of displays may be old (a projector that has just come), so the place is ours, not SDL's full screen.
void move_to(SDL_Window* window, const RoomPlace& place)
{
    SDL_SetWindowBordered(window, place.whole ? SDL_FALSE : SDL_TRUE);
    SDL_SetWindowResizable(window, place.whole ? SDL_FALSE : SDL_TRUE);
    SDL_SetWindowAlwaysOnTop(window, place.whole ? SDL_TRUE : SDL_FALSE);
    SDL_SetWindowPosition(window, place.x, place.y);
    SDL_SetWindowSize(window, place.width, place.height);
}

} // namespace

Status Window::open_room(const RoomPlace& place)
{
    Parts& parts = *m_parts;
    if (parts.room_place == place)
        return Done{};
    const Options options = for_room(parts.options, place.height);
    if (!parts.room) {
        SdlWindow window(open_at(place));
        auto renderer = window ? open_renderer(window.get(), parts.options.renderer)
                               : Result<std::unique_ptr<Renderer>>(Error{ErrorCode::NotFound,
                                   "The desktop gives no second window. The class goes on in this one."});
        if (!renderer)
            return renderer.error();
        parts.room = std::make_unique<Pane>(options, std::move(window), std::move(renderer).value(), parts.faces);
    }
    SDL_ShowWindow(parts.room->sdl());
    move_to(parts.room->sdl(), place);
    keep_keyboard(parts.pane.sdl());
    parts.room->restyle(options);
    parts.room->must_draw(true);
    parts.room_place = place;
    return Done{};
}

void Window::show_room(present::Screen screen)
{
    if (m_parts->room && m_parts->room_place)
        m_parts->room->show_fitted(std::move(screen));
}

bool Window::turn_room_page(bool down)
{
    return m_parts->room && m_parts->room_place && m_parts->room->view().turn_page(down);
}

bool Window::room_has_more() const
{
    return m_parts->room && m_parts->room_place && m_parts->room->view().has_more_below();
}

void Window::Parts::restyle_room()
{
    room->restyle(for_room(options, static_cast<int>(room->renderer().height())));
}

void Window::hide_room()
{
    if (!m_parts->room || !m_parts->room_place)
        return;
    m_parts->room_place.reset();
    keep_keyboard(m_parts->pane.sdl());
    SDL_HideWindow(m_parts->room->sdl());
    SDL_RaiseWindow(m_parts->pane.sdl());
}

Window::Shot Window::room_shot()
{
    return m_parts->room && m_parts->room_place ? m_parts->room->shot() : Shot{};
}

RoomPlace Window::place() const
{
    RoomPlace out;
    SDL_GetWindowPosition(m_parts->pane.sdl(), &out.x, &out.y);
    SDL_GetWindowSize(m_parts->pane.sdl(), &out.width, &out.height);
    return out;
}

bool Window::Parts::is_of_room(const SDL_Event& event) const
{
    return room && event.window.windowID == SDL_GetWindowID(room->sdl()); // Mouse events have it at the same place.
}

void Window::Parts::room_event(int what)
{
    if (what == SDL_WINDOWEVENT_EXPOSED) {
        room->must_draw(true);
    } else if (what == SDL_WINDOWEVENT_SIZE_CHANGED) {
        restyle_room();
        room->must_draw(true);
    } else if (what == SDL_WINDOWEVENT_CLOSE) {
        view.room_closed();
    }
}

} // namespace vignette::window
