#pragma once

#include <lua.hpp>

namespace vignette::scripting {

/// The functions that a course may use, and no others. Built up from nothing:
///
///     assert error ipairs next pairs pcall select tonumber tostring type
///     string.byte char find len lower rep sub upper     table.concat insert unpack
///     math.abs ceil floor max min tointeger
///
/// No metatables, coroutines, `load`, patterns, `format`, `random`, `sort`, files, clock or collector. What can move
/// many bytes is our own and charges the budget for them. The rest is Lua's.
///
/// The same bytes give the same course: `pairs` and `next` go by sorted keys (Lua's own order hangs on addresses and on
/// a seed that changes with each start), and `tostring` shows no address. What is left to chance is the border `#` of a
/// table with holes, after some of its names were removed; tables with holes are refused where they reach the course.
///
/// Makes a fresh table of them. The libraries in it can only be read. [-0, +1, m]
void push_allowed(lua_State* L);

/// How many values a function may return at once.
inline constexpr lua_Integer most_values = 250;

/// Replaces the table on top, which can be read and written, by an empty one through which it can only be read; the
/// author can neither see nor replace what makes it so. `refuse`, called with (table, key, value), answers writing.
/// [-1, +1, m]
void make_read_only(lua_State* L, lua_CFunction refuse, int upvalues);

// The parts, each in its own file. [-0, +1, m]
void push_base_functions(lua_State* L);
void push_string_functions(lua_State* L);
void push_table_functions(lua_State* L);
void push_math_functions(lua_State* L);

} // namespace vignette::scripting
