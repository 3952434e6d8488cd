#include "scripting/host/guard.hpp"
#include "scripting/host/lua.hpp"
#include "scripting/host/sandbox.hpp"

#include <string>

namespace vignette::scripting {

namespace {

/// Raw, since nothing that an author can make has a length of its own.
lua_Integer length_of(lua_State* L, int table)
{
    luaL_checktype(L, table, LUA_TTABLE);
    return static_cast<lua_Integer>(lua_rawlen(L, table));
}

// table.insert(list, value) or table.insert(list, position, value)
int insert(lua_State* L)
{
    const lua_Integer end = length_of(L, 1) + 1;
    const bool at_end = lua_gettop(L) == 2;
    luaL_argcheck(L, at_end || lua_gettop(L) == 3, 2, "wrong number of arguments to 'insert'");
    const lua_Integer position = at_end ? end : luaL_checkinteger(L, 2);
    luaL_argcheck(L, position >= 1 && position <= end, 2, "position out of bounds");
    charge(L, static_cast<std::size_t>(end - position));
    for (lua_Integer i = end; i > position; --i) {
        lua_geti(L, 1, i - 1);
        lua_seti(L, 1, i);
    }
    lua_seti(L, 1, position); // Not raw: the globals and the libraries refuse.
    return 0;
}

// table.concat(list, between)
int concat(lua_State* L)
{
    const lua_Integer count = length_of(L, 1);
    const std::string between{lua_isnoneornil(L, 2) ? std::string_view{} : check_text(L, 2)};
    const std::size_t longest = budget_of(L).limits().text_bytes;
    std::string out;
    for (lua_Integer i = 1; i <= count; ++i) {
        lua_geti(L, 1, i);
        if (!lua_isstring(L, -1))
            return luaL_error(L, "%s", "only texts and numbers can be joined");
        std::size_t size = 0;
        const char* text = lua_tolstring(L, -1, &size);
        charge(L, 1 + (size + between.size()) / 16);
        out.append(i == 1 ? std::string{} : between).append(text, size);
        lua_pop(L, 1);
        if (out.size() > longest)
            return luaL_error(L, "%s", "the text would be too long");
    }
    push_text(L, out);
    return 1;
}

// table.unpack(list)
int unpack(lua_State* L)
{
    const lua_Integer from = luaL_optinteger(L, 2, 1);
    const lua_Integer to = lua_isnoneornil(L, 3) ? length_of(L, 1) : luaL_checkinteger(L, 3);
    if (from > to)
        return 0;
    luaL_argcheck(L, from >= 1 && to - from < most_values, 2, "too many at once");
    const int count = static_cast<int>(to - from) + 1;
    luaL_checkstack(L, count, nullptr);
    charge(L, static_cast<std::size_t>(count));
    for (lua_Integer i = from; i <= to; ++i)
        lua_geti(L, 1, i);
    return count;
}

} // namespace

void push_table_functions(lua_State* L)
{
    constexpr luaL_Reg own[] = {
        {"concat", guarded<concat>},
        {"insert", guarded<insert>},
        {"unpack", guarded<unpack>},
        {nullptr, nullptr},
    };
    luaL_newlib(L, own);
}

} // namespace vignette::scripting
