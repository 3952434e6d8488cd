#include "engine/core/text.hpp"
#include "engine/window/window_parts.hpp"

#include <SDL.h>

#include <vector>

namespace vignette::window {

namespace {

std::size_t bytes_before(std::u32string_view text, std::size_t characters)
{
    return encoded(text.substr(0, characters)).size();
}

std::size_t characters_before(std::u32string_view text, std::size_t bytes)
{
    std::size_t at = 0, passed = 0;
    while (at < text.size() && passed < bytes)
        passed += encoded(text.substr(at++, 1)).size();
    return at;
}

} // namespace

void Window::Parts::publish()
{
    if (!accessible)
        return;
    std::string text;
    std::vector<std::size_t> starts;
    std::vector<Writing> writing;
    if (const Editor* editor = view.typing_in()) {
        text = encoded(editor->shown());
        for (const Row& row : editor->rows())
            starts.push_back(bytes_before(editor->shown(), row.begin));
        const Rect box = view.writing_rect(view.focused()), caret = editor->caret_rect();
        writing.push_back({view.focused(), text, bytes_before(editor->shown(), editor->caret()),
            bytes_before(editor->shown(), editor->anchor()), starts,
            {box.x + caret.x, box.y + caret.y, caret.width, caret.height}});
    }
    accessible->publish({view.screen(), view.layout().placed, view.focused(), writing, pane.all()});
}

void Window::Parts::press(std::string_view id)
{
    somebody_is_there();
    view.press(id);
}
void Window::Parts::focus(std::string_view id)
{
    somebody_is_there();
    view.focus(id);
}
void Window::Parts::reveal(std::string_view id)
{
    somebody_is_there();
    view.reveal(id);
}
void Window::Parts::write(std::string_view id, std::string_view text)
{
    somebody_is_there();
    view.write(id, text);
}

void Window::Parts::select(std::string_view id, std::size_t caret, std::size_t anchor)
{
    somebody_is_there();
    if (const Editor* editor = view.editor(id))
        view.select(id, characters_before(editor->shown(), caret), characters_before(editor->shown(), anchor));
}

void Window::Parts::wake()
{
    SDL_Event event{};
    event.type = wake_event;
    SDL_PushEvent(&event);
}

WindowPlace Window::Parts::window_place() const
{
    int x = 0, y = 0;
    SDL_GetWindowPosition(pane.sdl(), &x, &y);
    return {static_cast<float>(x), static_cast<float>(y), static_cast<double>(pane.scale())};
}

} // namespace vignette::window
