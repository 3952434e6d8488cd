#pragma once

#include "engine/course/statement.hpp"
#include "scripting/words/session.hpp"

#include <lua.hpp>

#include <optional>

namespace vignette::scripting {

/// Calls the function of the open `compute("name", { "a", "b" }, function(a, b) … end)` with every combination of its
/// inputs and returns the results as a list of whole numbers, the last input running fastest. So playing needs no Lua.
///
/// The function is given what reads naturally in Lua: a counter as a number, a flag as true or false, a state as the
/// text of its value. It returns a whole number, or true or false (1 or 0). Each call has a small allowance of
/// instructions. It is called twice for each combination, in opposite orders, and must answer the same: what it
/// remembers between calls, or changes outside, shows.
///
/// Errors: what is wrong is reported and nothing is returned; raises when the budget of the course is spent. [-0, +0,
/// v]
std::optional<course::Value> tabulate(lua_State*, int function, Session&);

} // namespace vignette::scripting
