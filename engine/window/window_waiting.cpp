#include "engine/window/window_parts.hpp"

#include <SDL.h>

#include <algorithm>
#include <limits>

// Time: what is told because nothing, or enough, has happened.

namespace vignette::window {

namespace {

using Time = std::chrono::milliseconds;

Time now()
{
    return Time(SDL_GetTicks64());
}

std::optional<Time> sooner(std::optional<Time> a, std::optional<Time> b)
{
    if (!a || !b)
        return a ? a : b;
    return std::min(*a, *b);
}

/// Somebody is there. Letting a key go is not counted: SDL says that too when the window loses the keyboard.
bool is_input(const SDL_Event& event)
{
    switch (event.type) {
    case SDL_KEYDOWN:
    case SDL_TEXTINPUT:
    case SDL_TEXTEDITING:
    case SDL_MOUSEMOTION:
    case SDL_MOUSEBUTTONDOWN:
    case SDL_MOUSEBUTTONUP:
    case SDL_MOUSEWHEEL:
        return true;
    default:
        return false;
    }
}

bool goes_elsewhere(const SDL_Event& event)
{
    return event.type == SDL_WINDOWEVENT && event.window.event == SDL_WINDOWEVENT_FOCUS_LOST;
}

bool is_shift(const SDL_KeyboardEvent& event)
{
    const bool alone = (static_cast<unsigned>(event.keysym.mod) & (KMOD_CTRL | KMOD_ALT | KMOD_GUI)) == 0;
    return alone && (event.keysym.sym == SDLK_LSHIFT || event.keysym.sym == SDLK_RSHIFT);
}

} // namespace

bool Window::Parts::next_event(SDL_Event& event, std::optional<Time> quiet)
{
    const auto until_woken = wake_at ? std::optional(std::max(Time(0), *wake_at - now())) : std::nullopt;
    const auto left = sooner(until_woken, sooner(drafts.left(now()), quiet_time.left(now(), quiet)));
    if (!left)
        return SDL_WaitEvent(&event) != 0;
    const Time::rep most = std::numeric_limits<int>::max();
    return SDL_WaitEventTimeout(&event, static_cast<int>(std::min(left->count(), most))) != 0;
}

void Window::Parts::handle_all(SDL_Event& event)
{
    do {
        if (is_input(event))
            somebody_is_there();
        count_shift(event);
        handle(event);
    } while (!view.has_action() && SDL_PollEvent(&event) != 0);
}

void Window::Parts::look_at_writing()
{
    const bool untold = view.has_untold_writing();
    drafts.follow(now(), untold, view.take_written());
}

void Window::Parts::look_at_clock(std::optional<Time> quiet)
{
    look_at_writing();
    if (drafts.left(now()) == Time(0))
        view.tell_drafts();
    if (!view.has_action() && quiet_time.tell(now(), quiet))
        view.quiet();
    if (!view.has_action() && wake_at && *wake_at <= now())
        view.woken();
}

void Window::Parts::wake_after(std::optional<Time> time)
{
    wake_at = time ? std::optional(now() + *time) : std::nullopt;
}

void Window::Parts::somebody_is_there()
{
    if (quiet_time.input(now()))
        view.stirred();
}

void Window::Parts::count_shift(const SDL_Event& event)
{
    const bool key = event.type == SDL_KEYDOWN || event.type == SDL_KEYUP;
    if (key && is_shift(event.key)) {
        if (event.type == SDL_KEYUP && shift_taps.let_go(event.key.timestamp))
            view.leave();
        else if (event.type == SDL_KEYDOWN && event.key.repeat == 0)
            shift_taps.pressed(event.key.timestamp);
    } else if (key || event.type == SDL_MOUSEBUTTONDOWN || goes_elsewhere(event)) {
        shift_taps.other();
    }
}

} // namespace vignette::window
