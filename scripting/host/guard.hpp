#pragma once

#include <lua.hpp>

#include <exception>

namespace vignette::scripting {

/// Wraps a C++ function for Lua so that an exception reaches the script as a Lua error with its message. Register every
/// function through this and never bare.
///
/// We link Lua built as C++ (pkg-config lua5.4-c++), so `luaL_error` unwinds and runs destructors. Two rules follow,
/// and tests/scripting/guard_test.cpp pins both:
///  - catch std::exception here and nowhere write `catch (...)`: Lua's own error is an exception too, and swallowing it
///  would
///    leave the interpreter half unwound;
///  - never let a std::exception pass through Lua: lua_pcall would stop it but report status -1 without a message.
template <int (*Body)(lua_State*)>
int guarded(lua_State* L)
{
    try {
        return Body(L);
    } catch (const std::exception& error) {
        lua_pushstring(L, error.what());
    }
    return lua_error(L);
}

} // namespace vignette::scripting
