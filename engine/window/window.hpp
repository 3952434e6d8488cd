#pragma once

#include "engine/core/result.hpp"
#include "engine/present/screen.hpp"
#include "engine/window/action.hpp"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace vignette::window {

struct Options {
    int width = 1280, height = 720; ///< Device-independent pixels.
    double scale = 0; ///< Physical pixels per device-independent one; 0: ask the display.
    int text_percent = 100; ///< 100 to 200 in steps of 25.
    std::string theme = "light"; ///< light, soft, dark, contrast.
    std::string face = "inter"; ///< inter, andika, opendyslexic.
    std::string renderer = "software"; ///< Or "accelerated".
    std::vector<std::filesystem::path> picture_caches; ///< Where ready-made rasters are looked for, first one first.
    std::filesystem::path writable_cache; ///< Where new rasters are kept; empty: nowhere.
};

/// The window: draws a Screen, reports what the person did. Draws only when something changed; sleeps otherwise.
/// Keys: Tab and Shift+Tab, arrows, Enter, Space, an item's own `key`, Page Up and Down, Home, End, the mouse wheel.
/// One thread; a screen reader, where there is one, is served on it too.
class Window {
public:
    /// Errors: NotFound if there is no display.
    static Result<Window> open(const Options&);

    Window(Window&&) noexcept;
    Window& operator=(Window&&) noexcept;
    ~Window();

    /// Replaces what is on screen. Focus, scroll and half-written text stay where the `place` is the same.
    void show(present::Screen);

    /// Theme, size and face anew, without closing.
    void restyle(const Options&);

    /// What is on screen, drawn now: for tests and for pictures in guides. 0xAARRGGBB, rows from the top.
    struct Shot {
        int width = 0, height = 0;
        std::vector<std::uint32_t> pixels;
    };
    Shot shot();

    /// Sleeps until the person did something that concerns the session.
    UserAction wait();

private:
    struct Parts;
    explicit Window(std::unique_ptr<Parts>);
    std::unique_ptr<Parts> m_parts;
};

} // namespace vignette::window
