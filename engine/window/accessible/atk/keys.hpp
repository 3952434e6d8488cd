#pragma once

#include "engine/window/accessible/accessible.hpp"

#include <atk/atk.h>

#include <string>

namespace vignette::window {

/// A key as X11 and ATK name it. Readers compare the code with the keyboard map and speak the text.
struct AtkKey {
    AtkKeyEventStruct event{};
    std::string text; ///< What `event.string` points to.
};
AtkKey atk_key(const KeyStroke&);

/// X11's number for a key's place: the kernel's plus 8. 0 if it has none here.
unsigned x11_keycode(std::uint32_t usb_usage);

/// X11's name for what a key means, from SDL's.
unsigned x11_keysym(const KeyStroke&);

} // namespace vignette::window
