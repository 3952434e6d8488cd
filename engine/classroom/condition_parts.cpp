#include "engine/classroom/condition_parts.hpp"

#include <iterator>

namespace vignette::classroom {

namespace {

using course::Op;
using Kind = Clause::Kind;

/// A number stands on the stack until it is compared.
struct Waiting {
    std::optional<Clause> clause;
    std::optional<int> number;
};

Clause negated(Clause clause)
{
    if (clause.kind == Kind::All || clause.kind == Kind::Any) {
        clause.kind = clause.kind == Kind::All ? Kind::Any : Kind::All;
        for (auto& inner : clause.inner)
            inner = negated(std::move(inner));
    } else {
        clause.holds = !clause.holds;
    }
    return clause;
}

void take_in(Clause& outer, Clause inner)
{
    if (inner.kind == outer.kind)
        std::move(inner.inner.begin(), inner.inner.end(), std::back_inserter(outer.inner));
    else
        outer.inner.push_back(std::move(inner));
}

std::optional<Clause> joined(Kind kind, const Waiting& left, const Waiting& right)
{
    if (!left.clause || !right.clause)
        return std::nullopt;
    Clause out;
    out.kind = kind;
    take_in(out, *left.clause);
    take_in(out, *right.clause);
    return out;
}

/// A variable with a number, whichever stands first.
std::optional<Clause> compared(bool equal, const Waiting& left, const Waiting& right)
{
    const auto& named = left.clause ? left.clause : right.clause;
    const auto& number = left.clause ? right.number : left.number;
    if (!named || !number || named->kind != Kind::Value)
        return std::nullopt;
    auto out = *named;
    out.value = *number;
    out.holds = equal;
    return out;
}

std::optional<Clause> leaf(const Op& op)
{
    Clause out;
    out.index = static_cast<std::uint32_t>(op.value);
    out.value = 1;
    out.kind = op.code == Op::Code::Variable ? Kind::Value
        : op.code == Op::Code::Fact          ? Kind::Fact
        : op.code == Op::Code::Role          ? Kind::Role
                                             : Kind::Nation;
    return out;
}

std::optional<Clause> combined(Op::Code code, const Waiting& left, const Waiting& right)
{
    if (code == Op::Code::And || code == Op::Code::Or)
        return joined(code == Op::Code::And ? Kind::All : Kind::Any, left, right);
    if (code == Op::Code::Equal || code == Op::Code::Unequal)
        return compared(code == Op::Code::Equal, left, right);
    return std::nullopt;
}

void put_op(std::vector<Waiting>& stack, const Op& op)
{
    if (op.code == Op::Code::Number) {
        stack.push_back({std::nullopt, op.value});
    } else if (op.code < Op::Code::Not) {
        stack.push_back({leaf(op), std::nullopt});
    } else if (op.code == Op::Code::Not) {
        auto& top = stack.back().clause;
        top = top ? std::optional(negated(*std::move(top))) : std::nullopt;
    } else {
        const auto right = std::move(stack.back());
        stack.pop_back();
        stack.back() = {combined(op.code, stack.back(), right), std::nullopt};
    }
}

} // namespace

std::optional<Clause> clause_of(const course::Expression& expression)
{
    std::vector<Waiting> stack;
    for (const auto& op : expression)
        put_op(stack, op);
    return stack.empty() ? std::nullopt : std::move(stack.back().clause);
}

} // namespace vignette::classroom
