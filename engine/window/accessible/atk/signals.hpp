#pragma once

#include "engine/window/accessible/atk/object.hpp"

namespace vignette::window {

// What readers are told. None of these changes anything here.

void tell_added(const Live& child);
void tell_removed(const Live& former_parent, std::size_t index, AtkObject* child); ///< And that it is defunct.

/// Everything that differs between `before` and what `live` is now.
void tell_changes(const Live& live, const Node& before);

/// Reads a notice out: the bus's own way, and "it appeared", which is what Orca 43 speaks.
void tell_notice(const Live&);

/// The window came, or got or lost the desktop's keyboard.
void tell_window(const Live& frame, const char* signal);
void tell_state(const Live&, AtkStateType, bool holds);

} // namespace vignette::window
