#pragma once

#include "engine/window/accessible/accessible.hpp"

namespace vignette::window {

/// On the bus through ATK and its bridge, or nullptr where that cannot be.
///
/// Heard from Orca 43 on Debian 12, and the reason for what is exposed here:
///     option       "Sit with her push button 1." (its key) "1 of 3."
///     disabled     "Lock the door push button grayed 3." "3 of 3. Not open: it would hold her against her will."
///     check box    "I am somewhere private check box not checked."; when pressed "checked"
///     rating       "How sure are you? panel." "1." "not selected radio button"; of a grouping it says no name
///     text box     "Your reflection entry." "Only you can read this.", then each letter
///     fold         "Why this matters collapsed push button."; when pressed "expanded"
///     another page "Try another way push button." "notification What happened."
///     status       "notification Kept · only you can read this."
/// Its own keys (where am I, flat review, Insert+T) reach it through Accessible::key().
std::unique_ptr<Accessible> start_atk(AccessibleHost&, std::string_view program);

} // namespace vignette::window
