#include "scripting/host/guard.hpp"
#include "scripting/host/lua.hpp"

#include <doctest/doctest.h>

#include <stdexcept>

namespace vignette::scripting {

namespace {

/// Counts how often it is destroyed.
struct Local {
    explicit Local(int& destroyed)
        : count(&destroyed)
    {
    }
    ~Local() { ++*count; }
    int* count;
};

int& destroyed_of(lua_State* L)
{
    return *static_cast<int*>(lua_touserdata(L, 1));
}

int raise_lua_error(lua_State* L)
{
    const Local local(destroyed_of(L));
    return luaL_error(L, "%s", "100% as it is: %s");
}

int throw_exception(lua_State* L)
{
    const Local local(destroyed_of(L));
    throw std::runtime_error("no room: 100%s");
}

struct State {
    Budget budget{Limits{}, nullptr};
    Lua lua{budget};
    int destroyed = 0;

    std::string failure_of(lua_CFunction function)
    {
        lua_State* L = lua.get();
        lua_pushcfunction(L, function);
        lua_pushlightuserdata(L, &destroyed);
        REQUIRE(lua_pcall(L, 1, 0, 0) == LUA_ERRRUN);
        const std::string message = lua_tostring(L, -1);
        lua_pop(L, 1);
        return message;
    }
};

} // namespace

TEST_SUITE("scripting")
{
    TEST_CASE_FIXTURE(State, "Guard: destructors run past a Lua error, and its text is no format")
    {
        CHECK(failure_of(guarded<raise_lua_error>) == "100% as it is: %s");
        CHECK(destroyed == 1);
    }

    TEST_CASE_FIXTURE(State, "Guard: a std::exception becomes a Lua error with its message")
    {
        CHECK(failure_of(guarded<throw_exception>) == "no room: 100%s");
        CHECK(destroyed == 1);
    }

    TEST_CASE_FIXTURE(State, "Guard: without it, Lua would stop a std::exception and lose its message")
    {
        lua_State* L = lua.get();
        lua_pushcfunction(L, throw_exception);
        lua_pushlightuserdata(L, &destroyed);
        CHECK(lua_pcall(L, 1, 0, 0) == -1);
        CHECK(destroyed == 1);
    }
}

} // namespace vignette::scripting
