#pragma once

#include "scripting/words/session.hpp"

#include <lua.hpp>

namespace vignette::scripting {

/// Makes the globals that a course file sees: the words of the language (all of course::words(), by one generic
/// function), the parts of questions, and the allowed functions of Lua. They can only be read; any other name is
/// answered, and reported, by the session. `session` must outlive `L`. [-0, +1, m]
void push_language(lua_State* L, Session& session);

} // namespace vignette::scripting
