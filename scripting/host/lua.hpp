#pragma once

#include "scripting/host/budget.hpp"

#include <lua.hpp>

#include <cstdint>
#include <memory>
#include <string_view>

namespace vignette::scripting {

/// A Lua state whose memory and instructions count against a budget, which must outlive it. Empty: no function is in
/// it.
class Lua {
public:
    explicit Lua(Budget&);
    Lua(const Lua&) = delete;
    Lua& operator=(const Lua&) = delete;

    /// nullptr if there was no memory even for an empty state.
    lua_State* get() const { return m_state.get(); }

    /// The line that ran when Lua was last refused memory, since its own error for that has none; or 0.
    std::uint32_t refused_line() const { return m_refused_line; }

private:
    static void* allocate(void* self, void* block, std::size_t old_size, std::size_t new_size) noexcept;

    struct Close {
        void operator()(lua_State* L) const { lua_close(L); }
    };
    Budget& m_budget;
    std::uint32_t m_refused_line = 0;
    std::unique_ptr<lua_State, Close> m_state; // Last: closing it still asks for the others.
};

/// The budget of the state that `L` belongs to: it lives beside every state (lua_getextraspace), where no script can
/// reach it.
Budget& budget_of(lua_State* L);

/// Counts what a function of ours is about to move; raises if that is too much. [-0, +0, v]
void charge(lua_State* L, std::size_t work);

/// Raises the budget's reason. [-0, +0, v]
[[noreturn]] void raise_dead(lua_State* L);

/// The line of the script that is running, or 0. C functions on the way (`pcall(scene, "x")`) are passed over.
std::uint32_t running_line(lua_State* L);

/// A string argument as it is; raises if it is none. Valid while it stays on the stack.
std::string_view check_text(lua_State* L, int argument);
void push_text(lua_State* L, std::string_view);

} // namespace vignette::scripting
