#pragma once

#include "engine/window/view.hpp"
#include "tests/window/view/fixtures.hpp"

#include <string>
#include <string_view>
#include <utility>

namespace vignette::window::tests {

/// A person at a window without pixels.
struct Person {
    View view{plain_context(), 1280, 720};

    explicit Person(present::Screen screen) { view.show(std::move(screen)); }

    void key(const char* name, bool shift = false) { view.key({name, shift, false}); }

    Rect rect(std::string_view id) const
    {
        return view.layout().placed[static_cast<std::size_t>(view.layout().index_of(id))].rect;
    }

    void click(std::string_view id)
    {
        const Rect r = rect(id);
        view.mouse_move(r.x + r.width / 2, r.y + r.height / 2);
        view.mouse_down(r.x + r.width / 2, r.y + r.height / 2, 1, false);
        view.mouse_up(r.x + r.width / 2, r.y + r.height / 2);
    }

    /// "pressed back", "wrote box: text", or "nothing".
    std::string did()
    {
        const auto action = view.next_action();
        if (!action)
            return "nothing";
        switch (action->kind) {
        case UserAction::Kind::Pressed:
            return "pressed " + action->id;
        case UserAction::Kind::Wrote:
            return "wrote " + action->id + ": " + action->text;
        case UserAction::Kind::Quiet:
            return "quiet";
        case UserAction::Kind::Stirred:
            return "stirred";
        case UserAction::Kind::Woken:
            return "woken";
        case UserAction::Kind::RoomClosed:
            return "room closed";
        case UserAction::Kind::Closed:
            break;
        }
        return "closed";
    }

    std::string writing(std::string_view id = "box") const { return encoded(view.editor(id)->text()); }
};

} // namespace vignette::window::tests
