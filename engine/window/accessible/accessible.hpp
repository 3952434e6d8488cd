#pragma once

#include "engine/present/screen.hpp"
#include "engine/window/placed.hpp"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace vignette::window {

/// Where the window's drawing area is on the desktop, in physical pixels, and how many of them make a
/// device-independent one.
struct WindowPlace {
    float x = 0, y = 0;
    double scale = 1;
};

/// What the port asks of the window. All calls but wake() come on the main thread, and only inside Accessible::serve(),
/// so nothing changes under the feet of publish() or key().
class AccessibleHost {
public:
    virtual ~AccessibleHost() = default;

    virtual void press(std::string_view id) = 0; ///< As if clicked.
    virtual void focus(std::string_view id) = 0; ///< Give it the keyboard and scroll to it.
    virtual void reveal(std::string_view id) = 0; ///< Scroll to it, nothing else.
    virtual void write(std::string_view id, std::string_view text) = 0; ///< All of a text box's text, anew.
    /// Byte offsets, as in Writing.
    virtual void select(std::string_view id, std::size_t caret, std::size_t anchor) = 0;

    /// Something waits for serve(): push an event and return. Called on any thread, also inside publish(); not again
    /// before one of our functions ran.
    virtual void wake() = 0;

    virtual WindowPlace window_place() const = 0;
};

/// What is in a text box now; ahead of the Screen's `value` while the person types.
struct Writing {
    std::string_view id;
    std::string_view text; ///< Valid UTF-8. Of a secret only its length goes on to readers.
    std::size_t caret = 0; ///< Byte offset in `text`.
    std::size_t anchor = 0; ///< The other end of the selection; equal to `caret` where nothing is selected.
    /// Byte offset of each drawn line, ascending from 0. Empty: only "\n" ends a line.
    std::span<const std::size_t> line_starts = {};
    Rect caret_rect = {}; ///< For magnifiers, which follow it.
};

/// Everything that is said about the window at one moment. Borrowed for the length of publish().
struct AccessibleView {
    const present::Screen& screen;
    std::span<const Placed> placed; ///< An item of the screen that is not in here counts as scrolled out of sight.
    std::string_view focused; ///< Id of the item that has the keyboard, or empty.
    std::span<const Writing> writing; ///< At least the focused text box; others are read from the Screen.
    Rect window; ///< Position 0,0 and the size of the drawing area, in device-independent pixels.
};

/// A key going down or up, before the window uses it.
struct KeyStroke {
    bool down = true;
    std::uint32_t scancode = 0; ///< Position on the keyboard: USB HID usage, which is what SDL calls a scancode.
    std::uint32_t symbol = 0; ///< SDL's keycode: the character without modifiers, or a name such as SDLK_F1.
    bool shift = false, caps_lock = false, control = false, alt = false, num_lock = false;
    std::uint32_t time = 0; ///< Milliseconds.
};

/// The window's screen-reader side. A push model, as in AccessKit: the window publishes what it shows; this keeps its
/// own copy, answers questions from that, and tells what differs from the last time.
///
/// Cost: publish() without a change is a comparison, some 20 microseconds for a screen of 25 items: call it after each
///       frame that was drawn. A whole new page takes 150. While no screen reader asks, nothing here wakes up.
class Accessible {
public:
    virtual ~Accessible() = default;

    /// What is on screen now. Items keep their identity for readers while their id and role stay; those that are gone
    /// forget their texts at once, also for a reader that still holds them.
    virtual void publish(const AccessibleView&) = 0;

    /// Answers whatever waits, then calls the host with what readers asked for. Call it on the event that wake()
    /// pushed.
    virtual void serve() = 0;

    /// The desktop gave the window the keyboard, or took it away. Say it once after the start as well: what happened
    /// before is not known here.
    virtual void window_focus(bool has_it) = 0;

    /// Offers a key, going down and going up, to the screen reader first. True: it was a command to it; the window must
    /// ignore the key and the text that it would have written.
    /// Cost: nothing without a screen reader; with one, a message there and back.
    virtual bool key(const KeyStroke&) = 0;

    /// Whether screen readers can find this window. False for good where the libraries or the desktop's bus are absent.
    virtual bool connected() const = 0;
};

/// Joins the desktop's accessibility bus under the name `program`. Call it after the first frame: it loads libraries.
/// Without them, or without a session bus, or with NO_AT_BRIDGE=1, the answer is an Accessible that does nothing.
///
/// It joins whether or not a reader runs already, so that one can be started at any time; an idle connection costs
/// memory, no time. One at a time in a process. `host` must outlive it.
std::unique_ptr<Accessible> start_accessible(AccessibleHost& host, std::string_view program = "Vignette");

} // namespace vignette::window
