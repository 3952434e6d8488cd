#include "scripting/host/sandbox.hpp"

#include "scripting/host/guard.hpp"
#include "scripting/host/lua.hpp"

namespace vignette::scripting {

namespace {

int refuse_library_change(lua_State* L)
{
    return luaL_error(L, "%s", "the libraries of Lua cannot be changed");
}

void add_library(lua_State* L, const char* name, void (*push)(lua_State*))
{
    push(L);
    make_read_only(L, guarded<refuse_library_change>, 0);
    lua_setfield(L, -2, name);
}

/// So that ("text"):upper() works, and nothing else is reached through a text.
void set_string_metatable(lua_State* L)
{
    lua_pushliteral(L, "");
    lua_createtable(L, 0, 2);
    push_string_functions(L);
    lua_setfield(L, -2, "__index");
    lua_pushboolean(L, 0);
    lua_setfield(L, -2, "__metatable");
    lua_setmetatable(L, -2);
    lua_pop(L, 1);
}

} // namespace

void make_read_only(lua_State* L, lua_CFunction refuse, int upvalues)
{
    // The upvalues of `refuse` stand above the table.
    lua_pushcclosure(L, refuse, upvalues);
    lua_createtable(L, 0, 3);
    lua_insert(L, -2);
    lua_setfield(L, -2, "__newindex");
    lua_insert(L, -2);
    lua_setfield(L, -2, "__index");
    lua_pushboolean(L, 0);
    lua_setfield(L, -2, "__metatable");
    lua_newtable(L);
    lua_insert(L, -2);
    lua_setmetatable(L, -2);
}

void push_allowed(lua_State* L)
{
    set_string_metatable(L);
    push_base_functions(L);
    add_library(L, "string", push_string_functions);
    add_library(L, "table", push_table_functions);
    add_library(L, "math", push_math_functions);
}

} // namespace vignette::scripting
