#pragma once

#include "engine/core/result.hpp"
#include "engine/present/screen.hpp"
#include "engine/window/action.hpp"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace vignette::window {

struct Options {
    int width = 1280, height = 720; ///< Device-independent pixels.
    double scale = 0; ///< Physical pixels per device-independent one; 0: ask the display.
    int text_percent = 100; ///< 100 to 200 in steps of 25.
    std::string theme = "light"; ///< light, soft, dark, contrast.
    std::string room_theme = "light"; ///< Of the room's window.
    std::string face = "inter"; ///< inter, andika, opendyslexic.
    std::string renderer = "software"; ///< Or "accelerated".
    std::vector<std::filesystem::path> picture_caches; ///< Where ready-made rasters are looked for, first one first.
    std::filesystem::path writable_cache; ///< Where new rasters are kept; empty: nowhere.
};

/// Where the room's window stands, in the desktop's own pixels.
struct RoomPlace {
    int x = 0, y = 0, width = 0, height = 0;
    bool whole = false; ///< All of that display, without a frame; else a window that can be moved and sized.

    friend bool operator==(const RoomPlace&, const RoomPlace&) = default;
};

/// The window: draws a Screen, reports what the person did. Draws only when something changed; sleeps otherwise.
/// Keys: Tab and Shift+Tab, arrows, Enter, Space, an item's own `key`, Page Up and Down, Home, End, the mouse wheel;
/// and Shift alone, three times within five seconds, for the screen's own way out.
///
/// What is being written is told 1.5 s after the last key, 10 s after the first at the latest, and at once when the
/// window loses the keyboard. A secret (a PIN) only right before a Pressed; once it was told, the next screen of the
/// same place that shows its box empty empties it, and puts the keyboard there. Of a secret, no copy of ours stays
/// behind; those that SDL, the desktop and a screen reader make of each key are not ours to wipe.
/// One thread; a screen reader, where there is one, is served on it too.
class Window {
public:
    /// Errors: NotFound if there is no display.
    static Result<Window> open(const Options&);

    Window(Window&&) noexcept;
    Window& operator=(Window&&) noexcept;
    ~Window();

    /// Replaces what is on screen. Focus, scroll and half-written text stay where the `place` is the same. Focus and
    /// scroll come back to a place when a screen goes that lay `over` it.
    void show(present::Screen);

    /// Theme, size and face anew, without closing.
    void restyle(const Options&);

    /// A second window, for a room to look at: opened, or moved to there. Keys that are pressed in it are the first
    /// window's; the mouse does nothing in it, and screen readers pass it over. Closed by hand, it is told as
    /// RoomClosed. Errors: NotFound if the desktop gives none.
    Status open_room(const RoomPlace&);
    /// What it shows, as large as fits: from 200 % of 720 lines down to 150 %.
    void show_room(present::Screen);
    /// The next part of what does not fit even so, or the one before. False: there is none.
    bool turn_room_page(bool down);
    bool room_has_more() const;
    void hide_room();

    /// Where the first window stands, in the desktop's own pixels.
    RoomPlace place() const;

    /// Reads every picture anew when it is drawn next: somebody may have changed its file.
    void forget_pictures();

    /// What is on screen, drawn now: for tests and for pictures in guides. 0xAARRGGBB, rows from the top.
    struct Shot {
        int width = 0, height = 0;
        std::vector<std::uint32_t> pixels;
    };
    Shot shot();
    Shot room_shot(); ///< Empty while there is no room's window.

    /// Sleeps until the person did something that concerns the session, or until nobody has pressed a key, moved or
    /// pressed the mouse or worked a screen reader for `quiet`. That is counted from the last input, also over several
    /// calls, and told once: after it only a longer `quiet` is told, until somebody is there again (Stirred). So after
    /// Quiet for five minutes, asking for six sleeps one minute more, and asking for nothing sleeps on.
    /// `wake`: Woken is told after that time at the latest.
    UserAction wait(
        std::optional<std::chrono::milliseconds> quiet = {}, std::optional<std::chrono::milliseconds> wake = {});

    /// Makes wait() tell Woken, once for any number of calls in between. May be called on any thread for as long as the
    /// window lives, and writes nothing of its own: for what happens outside of it, such as a file that was saved.
    std::function<void()> waker();

private:
    struct Parts;
    explicit Window(std::unique_ptr<Parts>);
    std::unique_ptr<Parts> m_parts;
};

} // namespace vignette::window
