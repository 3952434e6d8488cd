#pragma once

#include "scripting/limits.hpp"

#include <cstddef>
#include <cstdint>

namespace vignette::scripting {

/// Counts what a course uses while it loads: instructions, memory, and the bytes that our own functions move. One
/// budget serves all files of a course. It knows no Lua; host/lua.hpp connects it.
///
/// Dead stays dead: once a limit is passed, `dead` is true until the end, whatever the script catches.
class Budget {
public:
    enum class End { None, Work, Memory, LongText, HandedOver, Time };

    Budget(const Limits&, Deadline);
    Budget(const Budget&) = delete;
    Budget& operator=(const Budget&) = delete;

    /// Counts `work` instructions, or what costs as much. Returns false if that was too much.
    bool spend(std::size_t work);

    /// A thousand instructions went by. They count for more when there are long texts, because one instruction can
    /// compare two of them; so the longest loop over the longest texts still ends in about a second.
    bool tick();

    /// A file of so many bytes was read: that much more may be handed over. So a loop of a few lines cannot make what
    /// only an author of a thousand pages could.
    void allow_for(std::size_t bytes);

    /// Counts bytes that leave Lua for good, as part of a statement.
    bool hand_over(std::size_t bytes);

    void kill(End);
    bool dead() const { return m_end != End::None; }
    End end() const { return m_end; }
    const char* reason() const; ///< In plain words, for the author.

    /// Lua ran out of memory for good (LUA_ERRMEM): kills, with the reason for which the last block was refused.
    void out_of_memory() { kill(m_refused); }

    /// Memory for Lua, in the manner of lua_Alloc; nullptr if it would be too much. `is_text`: a new string.
    void* resize(void* block, std::size_t old_size, std::size_t new_size, bool is_text);

    std::size_t in_use() const { return m_in_use; }
    std::size_t most_in_use() const { return m_most; }
    std::int64_t left() const { return m_left; }
    const Limits& limits() const { return m_limits; }

    /// While one stands, a small allowance of its own counts instead of the whole; running out of it kills only until
    /// the allowance ends. Everything spent is taken from a common pool, as large as the budget itself.
    class Allowance {
    public:
        Allowance(Budget&, std::int64_t instructions);
        ~Allowance();
        Allowance(const Allowance&) = delete;
        Allowance& operator=(const Allowance&) = delete;

    private:
        Budget& m_budget;
        std::int64_t m_saved;
        std::int64_t m_given;
    };

private:
    Limits m_limits;
    Deadline m_deadline;
    std::int64_t m_left;
    std::int64_t m_pool; ///< For allowances.
    std::size_t m_in_use = 0, m_most = 0, m_longest_text = 0;
    std::size_t m_handed_over = 0, m_may_hand_over = 0;
    End m_end = End::None;
    End m_refused = End::Memory;
};

} // namespace vignette::scripting
