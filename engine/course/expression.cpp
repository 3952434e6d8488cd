#include "engine/course/expression.hpp"

#include <array>
#include <cassert>

namespace vignette::course {

namespace {

bool bit(std::span<const std::uint64_t> bits, std::uint32_t index)
{
    return index / 64 < bits.size() && ((bits[index / 64] >> (index % 64)) & 1u) != 0;
}

std::int32_t push_value(const Op& op, const Facts& facts)
{
    const auto index = static_cast<std::uint32_t>(op.value);
    switch (op.code) {
    case Op::Code::Number:
        return op.value;
    case Op::Code::Variable:
        return index < facts.variables.size() ? facts.variables[index] : 0;
    case Op::Code::Fact:
        return bit(facts.facts, index) ? 1 : 0;
    case Op::Code::Role:
        return bit(facts.roles, index) ? 1 : 0;
    default: // Nation: the only other one that pushes.
        return facts.nation == index ? 1 : 0;
    }
}

std::int32_t combine(Op::Code code, std::int32_t a, std::int32_t b)
{
    switch (code) {
    case Op::Code::And:
        return (a != 0 && b != 0) ? 1 : 0;
    case Op::Code::Or:
        return (a != 0 || b != 0) ? 1 : 0;
    case Op::Code::Equal:
        return a == b ? 1 : 0;
    case Op::Code::Unequal:
        return a != b ? 1 : 0;
    case Op::Code::Less:
        return a < b ? 1 : 0;
    case Op::Code::LessEqual:
        return a <= b ? 1 : 0;
    case Op::Code::Greater:
        return a > b ? 1 : 0;
    default:
        return a >= b ? 1 : 0;
    }
}

constexpr std::size_t stack_size
    = 256; // The parser allows 48 levels; each holds at most three waiting values and a few more.

} // namespace

bool holds(const Expression& expression, const Facts& facts)
{
    if (expression.empty())
        return true;
    std::array<std::int32_t, stack_size> stack{};
    std::size_t height = 0;
    for (const Op& op : expression) {
        if (op.code < Op::Code::Not) {
            assert(height < stack.size());
            stack[height++] = push_value(op, facts);
        } else if (op.code == Op::Code::Not) {
            stack[height - 1] = stack[height - 1] == 0 ? 1 : 0;
        } else {
            --height;
            stack[height - 1] = combine(op.code, stack[height - 1], stack[height]);
        }
    }
    return stack[0] != 0;
}

} // namespace vignette::course
