#include "scripting/host/guard.hpp"
#include "scripting/host/lua.hpp"
#include "scripting/host/sandbox.hpp"

#include <algorithm>
#include <initializer_list>
#include <vector>

namespace vignette::scripting {

namespace {

constexpr std::size_t sorting_a_key = 100; ///< In instructions.
constexpr std::size_t protected_call = 50; ///< Catching an error takes as long as so many instructions.

/// Lua's own functions that move nothing, picked from one of its libraries by name.
void pick(lua_State* L, lua_CFunction open, std::initializer_list<const char*> names)
{
    // The base library opens into the global table. That one is replaced afterwards, so that nothing can find the rest.
    lua_pushcfunction(L, open);
    lua_call(L, 0, 1);
    lua_newtable(L);
    for (const char* name : names) {
        lua_getfield(L, -2, name);
        lua_setfield(L, -2, name);
    }
    lua_remove(L, -2);
    lua_newtable(L);
    lua_rawseti(L, LUA_REGISTRYINDEX, LUA_RIDX_GLOBALS);
}

// pcall(f, …). Nothing is caught any more once the budget is spent: else a loop of pcalls would never end.
int call_protected(lua_State* L)
{
    luaL_checkany(L, 1);
    charge(L, protected_call);
    const int status = lua_pcall(L, lua_gettop(L) - 1, LUA_MULTRET, 0);
    Budget& budget = budget_of(L);
    if (status == LUA_ERRMEM)
        budget.out_of_memory();
    if (budget.dead())
        return lua_error(L);
    lua_pushboolean(L, status == LUA_OK);
    lua_insert(L, 1);
    return lua_gettop(L);
}

// tostring(value). No address may be seen, so what has no text of its own gets the name of its type.
int to_string(lua_State* L)
{
    luaL_checkany(L, 1);
    switch (lua_type(L, 1)) {
    case LUA_TSTRING:
        lua_settop(L, 1);
        return 1;
    case LUA_TNUMBER:
        lua_settop(L, 1);
        lua_tolstring(L, 1, nullptr);
        return 1;
    case LUA_TBOOLEAN:
        lua_pushstring(L, lua_toboolean(L, 1) ? "true" : "false");
        return 1;
    default:
        lua_pushstring(L, luaL_typename(L, 1));
        return 1;
    }
}

// tonumber(value). No other bases; a long text is charged, because each of its digits is looked at.
int to_number(lua_State* L)
{
    luaL_checkany(L, 1);
    if (lua_type(L, 1) == LUA_TNUMBER) {
        lua_settop(L, 1);
        return 1;
    }
    if (lua_type(L, 1) == LUA_TSTRING) {
        const auto text = check_text(L, 1);
        charge(L, text.size());
        if (lua_stringtonumber(L, text.data()) == text.size() + 1)
            return 1;
    }
    luaL_pushfail(L);
    return 1;
}

/// The order of keys: numbers, then texts, then false and true. Others have none.
int rank(lua_State* L, int index)
{
    switch (lua_type(L, index)) {
    case LUA_TNUMBER:
        return 0;
    case LUA_TSTRING:
        return 1;
    case LUA_TBOOLEAN:
        return 2;
    default:
        return luaL_error(L, "%s", "the keys of this table have no order (use names and numbers as keys)");
    }
}

bool comes_before(lua_State* L, int a, int b)
{
    const int rank_a = rank(L, a);
    const int rank_b = rank(L, b);
    if (rank_a != rank_b)
        return rank_a < rank_b;
    if (rank_a == 0)
        return lua_compare(L, a, b, LUA_OPLT) != 0;
    if (rank_a == 1)
        return check_text(L, a) < check_text(L, b); // By bytes: Lua's own comparison follows the computer's language.
    return !lua_toboolean(L, a) && lua_toboolean(L, b);
}

/// Pushes the first key behind that at stack index 2 (nil: the first of all) and its value, or a nil. Cost: all keys.
int push_following(lua_State* L)
{
    const bool from_start = lua_isnil(L, 2);
    lua_settop(L, 2);
    lua_pushnil(L); // 3: the best so far.
    lua_pushnil(L); // 4: the key that is looked at.
    while (lua_next(L, 1)) {
        charge(L, 4);
        lua_pop(L, 1);
        if ((from_start || comes_before(L, 2, 4)) && (lua_isnil(L, 3) || comes_before(L, 4, 3)))
            lua_copy(L, 4, 3);
    }
    lua_settop(L, 3);
    if (lua_isnil(L, 3))
        return 1;
    lua_pushvalue(L, 3);
    lua_rawget(L, 1);
    return 2;
}

// next(table, key)
int next_key(lua_State* L)
{
    luaL_checktype(L, 1, LUA_TTABLE);
    lua_settop(L, 2);
    return push_following(L);
}

/// Pushes the keys of the table at stack index 1 as a sorted list.
void push_sorted_keys(lua_State* L)
{
    lua_newtable(L); // 2
    std::vector<lua_Integer> order;
    lua_pushnil(L); // 3
    while (lua_next(L, 1)) {
        lua_pop(L, 1);
        rank(L, 3); // Refuses keys without an order.
        order.push_back(static_cast<lua_Integer>(order.size()) + 1);
        lua_pushvalue(L, 3);
        lua_rawseti(L, 2, order.back());
    }
    charge(L, order.size() * sorting_a_key);
    std::sort(order.begin(), order.end(), [L](lua_Integer a, lua_Integer b) {
        lua_rawgeti(L, 2, a);
        lua_rawgeti(L, 2, b);
        const bool before = comes_before(L, 3, 4);
        lua_settop(L, 2);
        return before;
    });
    lua_createtable(L, static_cast<int>(order.size()), 0); // 3
    for (std::size_t i = 0; i < order.size(); ++i) {
        lua_rawgeti(L, 2, order[i]);
        lua_rawseti(L, 3, static_cast<lua_Integer>(i) + 1);
    }
    lua_replace(L, 2);
}

// What pairs() hands to `for`: upvalues are the table, its sorted keys and how many were given.
int following_pair(lua_State* L)
{
    lua_Integer position = lua_tointeger(L, lua_upvalueindex(3));
    for (;;) {
        lua_settop(L, 0);
        lua_rawgeti(L, lua_upvalueindex(2), ++position);
        lua_pushinteger(L, position);
        lua_replace(L, lua_upvalueindex(3));
        if (lua_isnil(L, 1))
            return 1;
        lua_pushvalue(L, 1);
        if (lua_rawget(L, lua_upvalueindex(1)) != LUA_TNIL)
            return 2;
        charge(L, 1); // It was removed meanwhile.
    }
}

// pairs(table): over the keys that it has now.
int all_pairs(lua_State* L)
{
    luaL_checktype(L, 1, LUA_TTABLE);
    lua_settop(L, 1);
    push_sorted_keys(L);
    lua_pushinteger(L, 0);
    lua_pushcclosure(L, guarded<following_pair>, 3);
    return 1;
}

} // namespace

void push_base_functions(lua_State* L)
{
    pick(L, luaopen_base, {"assert", "error", "ipairs", "select", "type"});
    constexpr luaL_Reg own[] = {
        {"next", guarded<next_key>},
        {"pairs", guarded<all_pairs>},
        {"pcall", guarded<call_protected>},
        {"tonumber", guarded<to_number>},
        {"tostring", guarded<to_string>},
        {nullptr, nullptr},
    };
    luaL_setfuncs(L, own, 0);
}

void push_math_functions(lua_State* L)
{
    pick(L, luaopen_math, {"abs", "ceil", "floor", "max", "min", "tointeger"});
}

} // namespace vignette::scripting
