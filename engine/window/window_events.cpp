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
    case SDL_MOUSEBUTTONDOWN:
    case SDL_MOUSEBUTTONUP:
    case SDL_MOUSEWHEEL:
        return is_of_room(event) ? void() : mouse(event);
    case SDL_WINDOWEVENT:
        return is_of_room(event) ? room_event(event.window.event) : window_event(event.window.event);
    case SDL_RENDER_TARGETS_RESET:
    case SDL_RENDER_DEVICE_RESET:
        pane.lose_textures();
        return room ? room->lose_textures() : void();
    default:
        if (event.type == wake_event && accessible)
            accessible->serve();
        else if (event.type == outside_event)
            view.woken();
    }
}

void Window::Parts::mouse(const SDL_Event& event)
{
    switch (event.type) {
    case SDL_MOUSEMOTION:
        return view.mouse_move(pane.dip(event.motion.x), pane.dip(event.motion.y));
    case SDL_MOUSEWHEEL: {
        int x = 0, y = 0;
        SDL_GetMouseState(&x, &y);
        return view.wheel(pane.dip(x), pane.dip(y), -event.wheel.preciseY);
    }
    default:
        break;
    }
    if (event.button.button != SDL_BUTTON_LEFT)
        return;
    const float x = pane.dip(event.button.x), y = pane.dip(event.button.y);
    if (event.type == SDL_MOUSEBUTTONDOWN)
        view.mouse_down(x, y, event.button.clicks, (SDL_GetModState() & KMOD_SHIFT) != 0);
    else
        view.mouse_up(x, y);
}

void Window::Parts::window_event(int what)
{
    switch (what) {
    case SDL_WINDOWEVENT_EXPOSED:
        return pane.must_draw(true);
    case SDL_WINDOWEVENT_SIZE_CHANGED:
        return pane.resized();
    case SDL_WINDOWEVENT_CLOSE: // SDL ends the program by itself only with its last window.
        return room ? view.close() : void();
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

/// An input method (for accents, for other scripts) is on while somebody writes, and knows where.
void Window::Parts::follow_typing()
{
    const Editor* editor = view.typing_in();
    if (!editor) {
        const bool letters = !view.screen().letters_go_to.empty();
        if (letters != (SDL_IsTextInputActive() == SDL_TRUE))
            letters ? SDL_StartTextInput() : SDL_StopTextInput();
        return;
    }
    const Rect box = view.writing_rect(view.focused()), caret = editor->caret_rect();
    const auto px = [this](float dips) { return static_cast<int>(dips * pane.scale()); };
    const SDL_Rect rect{px(box.x + caret.x), px(box.y + caret.y), px(caret.width) + 1, px(caret.height)};
    SDL_SetTextInputRect(&rect);
    if (!SDL_IsTextInputActive())
        SDL_StartTextInput();
}

} // namespace vignette::window
