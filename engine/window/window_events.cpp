#include "engine/window/sdl_keys.hpp"
#include "engine/window/window_parts.hpp"

#include <SDL.h>

#include <algorithm>

namespace vignette::window {

namespace {

KeyStroke for_readers(const SDL_KeyboardEvent& event)
{
    const auto held = static_cast<unsigned>(event.keysym.mod);
    KeyStroke out;
    out.down = event.type == SDL_KEYDOWN;
    out.scancode = static_cast<std::uint32_t>(event.keysym.scancode);
    out.symbol = static_cast<std::uint32_t>(event.keysym.sym);
    out.shift = (held & KMOD_SHIFT) != 0;
    out.caps_lock = (held & KMOD_CAPS) != 0;
    out.control = (held & KMOD_CTRL) != 0;
    out.alt = (held & KMOD_ALT) != 0;
    out.num_lock = (held & KMOD_NUM) != 0;
    out.time = event.timestamp;
    return out;
}

} // namespace

/// Window units to device-independent pixels: they differ where the desktop scales.
float Window::Parts::dip(int window_units) const
{
    int width = 1, height = 1;
    SDL_GetWindowSize(window.get(), &width, &height);
    const float physical = static_cast<float>(renderer->width()) / static_cast<float>(std::max(1, width));
    return static_cast<float>(window_units) * physical / scale;
}

void Window::Parts::handle(const SDL_Event& event)
{
    switch (event.type) {
    case SDL_QUIT:
        return view.close();
    case SDL_KEYDOWN:
    case SDL_KEYUP:
        return key_down(event);
    case SDL_TEXTINPUT:
        return reader_has_key || letter_is_used ? void() : view.type_anywhere(event.text.text);
    case SDL_MOUSEMOTION:
        return view.mouse_move(dip(event.motion.x), dip(event.motion.y));
    case SDL_MOUSEBUTTONDOWN:
        if (event.button.button == SDL_BUTTON_LEFT)
            view.mouse_down(
                dip(event.button.x), dip(event.button.y), event.button.clicks, (SDL_GetModState() & KMOD_SHIFT) != 0);
        return;
    case SDL_MOUSEBUTTONUP:
        if (event.button.button == SDL_BUTTON_LEFT)
            view.mouse_up(dip(event.button.x), dip(event.button.y));
        return;
    case SDL_MOUSEWHEEL: {
        int x = 0, y = 0;
        SDL_GetMouseState(&x, &y);
        return view.wheel(dip(x), dip(y), -event.wheel.preciseY);
    }
    case SDL_WINDOWEVENT:
        return window_event(event.window.event);
    case SDL_RENDER_TARGETS_RESET:
    case SDL_RENDER_DEVICE_RESET:
        pictures.clear();
        masks.forget(faces);
        must_draw = true;
        return;
    default:
        if (event.type == wake_event && accessible)
            accessible->serve();
        else if (event.type == outside_event)
            view.woken();
    }
}

void Window::Parts::window_event(int what)
{
    switch (what) {
    case SDL_WINDOWEVENT_EXPOSED:
        must_draw = lost = true;
        return;
    case SDL_WINDOWEVENT_SIZE_CHANGED:
        return resized();
    case SDL_WINDOWEVENT_FOCUS_LOST:
    case SDL_WINDOWEVENT_MINIMIZED:
    case SDL_WINDOWEVENT_HIDDEN:
        view.tell_drafts(); // Who knows when somebody comes back.
        break;
    case SDL_WINDOWEVENT_LEAVE:
        return view.mouse_move(-1, -1);
    default:
        break;
    }
    if (accessible && (what == SDL_WINDOWEVENT_FOCUS_GAINED || what == SDL_WINDOWEVENT_FOCUS_LOST))
        accessible->window_focus(what == SDL_WINDOWEVENT_FOCUS_GAINED);
}

void Window::Parts::key_down(const SDL_Event& event)
{
    reader_has_key = accessible && accessible->key(for_readers(event.key));
    if (reader_has_key)
        return;
    if (event.type == SDL_KEYUP)
        return;
    letter_is_used = false;
    const auto stroke = stroke_of(event.key);
    // A key that is held down may write, move and scroll, but not press again and again.
    const bool pressing
        = stroke && (stroke->key == "Enter" || stroke->key == "Space" || stroke->key.size() == 1) && !view.typing_in();
    if (!stroke || (event.key.repeat != 0 && pressing))
        return;
    const bool writing = view.typing_in() != nullptr;
    if (!clipboard(*stroke))
        view.key(*stroke);
    letter_is_used = !writing && view.has_action();
}

bool Window::Parts::clipboard(const Stroke& stroke)
{
    if (!stroke.control || !view.typing_in())
        return false;
    if (stroke.key == "v") {
        char* text = SDL_GetClipboardText();
        view.type(text ? text : "");
        SDL_free(text);
        return true;
    }
    if (stroke.key != "c" && stroke.key != "x")
        return false;
    const std::string selected = view.selected();
    if (!selected.empty())
        SDL_SetClipboardText(selected.c_str());
    if (stroke.key == "x")
        view.cut();
    return true;
}

void Window::Parts::resized()
{
    view.resize(static_cast<float>(renderer->width()) / scale, static_cast<float>(renderer->height()) / scale);
    must_draw = true;
}

void Window::Parts::choose_cursor()
{
    const present::Item* item = present::find(view.screen(), view.hovered());
    const bool on = item && !item->disabled;
    const bool writes = on && item->role == present::Role::TextBox;
    auto& wanted = writes ? beam : on ? hand : arrow;
    if (!arrow && !on)
        return; // Nothing was hovered yet: the desktop's own.
    if (!wanted)
        wanted.reset(SDL_CreateSystemCursor(writes ? SDL_SYSTEM_CURSOR_IBEAM
                : on                               ? SDL_SYSTEM_CURSOR_HAND
                                                   : SDL_SYSTEM_CURSOR_ARROW));
    if (!arrow)
        arrow.reset(SDL_CreateSystemCursor(SDL_SYSTEM_CURSOR_ARROW));
    if (SDL_GetCursor() != wanted.get())
        SDL_SetCursor(wanted.get());
}

} // namespace vignette::window
