#include "scripting/host/budget.hpp"

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace vignette::scripting {

namespace {

constexpr std::size_t bytes_per_instruction = 16; ///< Copying so many costs about as much as one instruction.
constexpr std::size_t compared_per_instruction = 256;
constexpr std::size_t refusal
    = 1'000'000; ///< A refused block makes Lua collect all of its garbage before it asks again.
constexpr std::size_t text_overhead = 64; ///< What Lua needs around a string.

} // namespace

Budget::Budget(const Limits& limits, Deadline deadline)
    : m_limits(limits)
    , m_deadline(std::move(deadline))
    , m_left(limits.instructions)
    , m_pool(limits.instructions)
    , m_may_hand_over(limits.handed_over)
{
}

bool Budget::spend(std::size_t work)
{
    m_left -= static_cast<std::int64_t>(std::min<std::size_t>(work, 1'000'000'000));
    if (m_left < 0)
        kill(End::Work);
    return !dead();
}

bool Budget::tick()
{
    spend(1000 + 1000 * (m_longest_text / compared_per_instruction));
    if (!dead() && m_deadline && m_deadline())
        kill(End::Time);
    return !dead();
}

void Budget::allow_for(std::size_t bytes)
{
    const std::size_t most = std::max(m_limits.handed_over, m_limits.handed_over_most);
    const std::size_t more = std::min(bytes, most) * m_limits.handed_over_a_byte;
    m_may_hand_over += std::min(more, most - m_may_hand_over);
}

bool Budget::hand_over(std::size_t bytes)
{
    m_handed_over += bytes;
    if (m_handed_over > m_may_hand_over)
        kill(End::HandedOver);
    return spend(bytes / bytes_per_instruction);
}

void Budget::kill(End end)
{
    if (!dead())
        m_end = end;
}

const char* Budget::reason() const
{
    switch (m_end) {
    case End::Memory:
        return "this course needs too much memory while it loads";
    case End::LongText:
        return "this course makes a text that is too long";
    case End::HandedOver:
        return "this course is too large";
    case End::Time:
    case End::Work:
    case End::None:
        break;
    }
    return "this course takes too long to load";
}

void* Budget::resize(void* block, std::size_t old_size, std::size_t new_size, bool is_text)
{
    if (new_size == 0) {
        m_in_use -= block ? old_size : 0;
        std::free(block);
        return nullptr;
    }
    const std::size_t had = block ? old_size : 0;
    if (new_size > had) {
        const bool too_long = is_text && new_size > m_limits.text_bytes + text_overhead;
        if (too_long || new_size > m_limits.block || m_in_use + (new_size - had) > m_limits.memory) {
            m_refused = too_long ? End::LongText : End::Memory;
            spend(refusal);
            return nullptr;
        }
        m_left -= static_cast<std::int64_t>(new_size / bytes_per_instruction); // The next tick notices.
    }
    void* moved = std::realloc(block, new_size);
    if (!moved)
        return nullptr;
    m_in_use += new_size - had;
    m_most = std::max(m_most, m_in_use);
    if (is_text)
        m_longest_text = std::max(m_longest_text, new_size);
    return moved;
}

Budget::Allowance::Allowance(Budget& budget, std::int64_t instructions)
    : m_budget(budget)
    , m_saved(budget.m_left)
    , m_given(std::min(instructions, budget.m_pool))
{
    budget.m_left = m_given;
}

Budget::Allowance::~Allowance()
{
    m_budget.m_pool -= m_given - m_budget.m_left;
    m_budget.m_left = m_saved;
    if (m_budget.m_end == End::Work)
        m_budget.m_end = End::None;
}

} // namespace vignette::scripting
