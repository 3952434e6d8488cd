#pragma once

#include <string>

namespace vignette::window {

/// What the person did, by item. The session looks the item up and reads its intent.
struct UserAction {
    enum class Kind {
        Pressed, ///< `id` was activated, by mouse, key or screen reader.
        Wrote, ///< The text box `id` now holds `text`; sent when it loses the keyboard and before any Pressed.
        Closed, ///< The window's close button.
        Quiet, ///< Nobody has done anything for as long as was asked. Once; then again only after Stirred.
        Woken, ///< Somebody called the window's waker.
        RoomClosed, ///< The close button of the room's window.
        Stirred, ///< The first key, press or movement after Quiet; what it does comes behind it.
    };
    Kind kind = Kind::Closed;
    std::string id;
    std::string text;
};

} // namespace vignette::window
