#include "scripting/host/lua.hpp"

#include <cstring>
#include <exception>

namespace vignette::scripting {

namespace {

constexpr int hook_every = 1000;
constexpr int most_arguments = 1000; ///< Passing on `...` copies them all in one instruction.
constexpr int frames_looked_at = 32;

/// Asks the deadline too, which is somebody else's code: nothing it throws may pass through Lua.
bool tick(Budget& budget)
{
    try {
        return budget.tick();
    } catch (const std::exception&) {
        budget.kill(Budget::End::Time);
    }
    return false;
}

/// Whether a function that is running holds more arguments behind its `...` than anyone needs.
bool has_too_many_arguments(lua_State* L)
{
    lua_Debug frame{};
    for (int level = 0; level < frames_looked_at && lua_getstack(L, level, &frame); ++level) {
        if (lua_getlocal(L, &frame, -most_arguments)) {
            lua_pop(L, 1);
            return true;
        }
    }
    return false;
}

void on_count(lua_State* L, lua_Debug*)
{
    if (has_too_many_arguments(L))
        budget_of(L).kill(Budget::End::Memory);
    if (!tick(budget_of(L)))
        raise_dead(L);
}

} // namespace

void* Lua::allocate(void* self, void* block, std::size_t old_size, std::size_t new_size) noexcept
{
    auto& lua = *static_cast<Lua*>(self);
    // For a new block, Lua says in `old_size` what it is for.
    const bool is_text = !block && old_size == LUA_TSTRING;
    void* given = lua.m_budget.resize(block, old_size, new_size, is_text);
    if (!given && new_size > 0 && lua.m_state)
        lua.m_refused_line = running_line(lua.get()); // Only reads: neither the stack nor the memory changes.
    return given;
}

Lua::Lua(Budget& budget)
    : m_budget(budget)
    , m_state(lua_newstate(allocate, this))
{
    if (!m_state)
        return;
    Budget* address = &budget;
    std::memcpy(lua_getextraspace(m_state.get()), &address,
        sizeof address); // NOLINT(bugprone-sizeof-expression): the pointer itself is kept.
    lua_sethook(m_state.get(), on_count, LUA_MASKCOUNT, hook_every);
}

Budget& budget_of(lua_State* L)
{
    Budget* budget = nullptr;
    std::memcpy(&budget, lua_getextraspace(L), sizeof budget); // NOLINT(bugprone-sizeof-expression)
    return *budget;
}

void charge(lua_State* L, std::size_t work)
{
    if (!budget_of(L).spend(work))
        raise_dead(L);
}

void raise_dead(lua_State* L)
{
    luaL_error(L, "%s", budget_of(L).reason());
    std::terminate(); // luaL_error does not come back, but its declaration does not say so.
}

std::uint32_t running_line(lua_State* L)
{
    lua_Debug frame{};
    for (int level = 0; lua_getstack(L, level, &frame); ++level) {
        lua_getinfo(L, "l", &frame);
        if (frame.currentline > 0)
            return static_cast<std::uint32_t>(frame.currentline);
    }
    return 0;
}

std::string_view check_text(lua_State* L, int argument)
{
    luaL_checktype(
        L, argument, LUA_TSTRING); // Not luaL_checklstring: that would take numbers, and change them in place.
    std::size_t length = 0;
    const char* text = lua_tolstring(L, argument, &length);
    return {text, length};
}

void push_text(lua_State* L, std::string_view text)
{
    lua_pushlstring(L, text.data(), text.size());
}

} // namespace vignette::scripting
