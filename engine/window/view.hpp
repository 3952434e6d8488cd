#pragma once

#include "engine/window/action.hpp"
#include "engine/window/editor.hpp"
#include "engine/window/focus.hpp"
#include "engine/window/layout.hpp"

#include <deque>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vignette::window {

/// A screen as a person works with it: focus, hover, scrolling and half-written text. Knows no SDL, no fonts and no
/// pixels: what it needs to measure comes in the Context, so tests drive it like a person and look at the layout.
class View {
public:
    /// `context` needs advance and aspect; writing is the view's own.
    View(Context context, float width, float height);
    View(const View&) = delete; // The layout borrows from the screen beside it.
    View& operator=(const View&) = delete;

    void show(present::Screen);
    void resize(float width, float height);
    void restyle(Context);

    void key(const Stroke&);
    void type(std::string_view utf8); ///< Into the text box that has the keyboard.
    void type_anywhere(std::string_view utf8); ///< Where none has: into the one that the screen names.
    void mouse_move(float x, float y);
    void mouse_down(float x, float y, int clicks, bool shift);
    void mouse_up(float x, float y);
    void wheel(float x, float y, float lines); ///< Down is positive.
    bool turn_page(bool down); ///< All columns by what is in sight. False: there is no more that way.
    bool has_more_below() const;
    void leave(); ///< The screen's own way out, if it has one.
    void close();
    void quiet(); ///< Nobody has done anything for as long as was asked.
    void stirred(); ///< Now somebody does.
    void woken(); ///< Something happened outside of the window.
    void room_closed(); ///< The window beside this one.

    // As a screen reader does; also what keys and mouse come down to.
    void press(std::string_view id);
    void focus(std::string_view id); ///< And scrolls to it. Nothing if it is not there.
    void reveal(std::string_view id);
    void write(std::string_view id, std::string_view text);
    void select(std::string_view id, std::size_t caret, std::size_t anchor); ///< In characters.

    std::string selected() const; ///< In the focused text box; for copying. Never a secret.
    void cut(); ///< Removes it, unless it is secret.

    /// What the person did, oldest first.
    std::optional<UserAction> next_action();
    bool has_action() const { return !m_actions.empty(); }

    /// Whether something is written that the session has not been told yet, and telling it. Not secrets, which are told
    /// only right before a press.
    bool has_untold_writing() const;
    void tell_drafts();

    /// Whether somebody wrote since the last call.
    bool take_written();

    /// Whether something looks different since the last call.
    bool take_changed();

    const present::Screen& screen() const { return m_screen; }
    const Layout& layout() const { return m_layout; }
    const Context& context() const { return m_context; }
    const std::string& focused() const { return m_focused; }
    const std::string& hovered() const { return m_hovered; }
    const Editor* editor(std::string_view id) const; ///< Null if that is no text box that was written in.
    const Editor* typing_in() const; ///< The focused text box's, or null.
    Rect writing_rect(std::string_view id) const; ///< Where its text stands in the window.

private:
    /// What the session knows of a secret: nothing new, not all of it, or all of it.
    enum class Secret { Untouched, Touched, Told };

    struct Box {
        Editor editor;
        std::string came; ///< The value as the session last showed it.
        std::string told = {}; ///< What the session was last told; empty for secrets.
        Secret secret = Secret::Untouched; ///< Of no meaning for others.

        bool fits(const present::Item&) const;
        bool has_untold_draft() const;
    };

    /// Where somebody is on a page.
    struct Stay {
        std::string place, focused;
        std::vector<float> scrolls;
    };

    void lay_out_again();
    bool out_of_sight(std::string_view id) const;
    void take_keyboard(std::string_view id); ///< Without scrolling to it.
    Box* box_of(std::string_view id);
    std::string keep_boxes();
    void tell_draft(const std::string& id, Box&);
    void tell_secret(const std::string& id, Box&);
    void tell_all();
    static void type_into(Box&, std::u32string);
    Stay here() const;
    float height_of(std::string_view id) const; ///< 0 where it is not there.
    bool is_in_sight(std::string_view id) const; ///< The whole of it.
    Stay beginning_of(const present::Screen& next);
    void scroll(const KeyMeaning&);
    int scrolling_column(bool down) const;
    float next_page_of(int column) const;
    void edited(std::string_view id);
    void set_hover(std::string id);

    Context m_context;
    float m_width, m_height;
    present::Screen m_screen;
    Layout m_layout;
    std::string m_focused, m_hovered, m_pressed;
    float m_pressed_x = 0, m_pressed_y = 0;
    std::map<std::string, Box, std::less<>> m_boxes;
    std::deque<UserAction> m_actions;
    std::optional<Stay> m_under; ///< On the page that another one lies over.
    bool m_changed = true;
    bool m_written = false;
    bool m_dragging = false;
};

} // namespace vignette::window
