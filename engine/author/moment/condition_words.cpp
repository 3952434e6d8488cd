#include "engine/author/moment/condition_words.hpp"

#include <array>
#include <optional>
#include <vector>

namespace vignette::author {

namespace {

using course::Op;
using course::Variable;

/// A part of a condition, as far as it has been read.
struct Said {
    bool compares = false; ///< A name or a number: something to put beside another.
    std::string name; ///< Empty: a number.
    const Variable* variable = nullptr;
    int number = 0;
    std::string yes, no; ///< That it holds, and that it does not. Empty `no`: it has no short way to say that.
    Op::Code joined = Op::Code::Number; ///< And, Or: of parts that are joined so.
};

std::string_view sign_in_words(Op::Code sign)
{
    static constexpr std::array<std::string_view, 6> words{
        "is", "is not", "is less than", "is at most", "is more than", "is at least"};
    return words[static_cast<std::size_t>(sign) - static_cast<std::size_t>(Op::Code::Equal)];
}

Op::Code opposite(Op::Code sign)
{
    using Code = Op::Code;
    static constexpr std::array<Code, 6> other{
        Code::Unequal, Code::Equal, Code::GreaterEqual, Code::Greater, Code::LessEqual, Code::Less};
    return other[static_cast<std::size_t>(sign) - static_cast<std::size_t>(Code::Equal)];
}

Said fact(std::string name)
{
    Said out;
    out.compares = true;
    out.yes = name + " is true";
    out.no = name + " is false";
    out.name = std::move(name);
    return out;
}

Said number(int value)
{
    Said out;
    out.compares = true;
    out.number = value;
    out.yes = value != 0 ? "true" : "false";
    return out;
}

std::optional<Said> pushed(const course::Course& course, const Op& op)
{
    if (op.code == Op::Code::Number)
        return number(op.value);
    std::string name = name_read_by(course, op);
    if (name.empty())
        return std::nullopt;
    Said out = fact(std::move(name));
    if (op.code == Op::Code::Variable)
        out.variable = &course.variables[static_cast<std::size_t>(op.value)];
    return out;
}

/// A number is what the other side calls it: a state, or true and false.
std::string side(const Said& one, const Said& other)
{
    if (!one.name.empty())
        return one.name;
    const auto at = static_cast<std::size_t>(one.number);
    if (other.variable && other.variable->kind == Variable::Kind::State && at < other.variable->states.size())
        return other.variable->states[at];
    const bool is_truth = !other.variable || other.variable->kind == Variable::Kind::Flag;
    return is_truth ? one.yes : std::to_string(one.number);
}

/// Nothing where the two are joined otherwise within themselves: that would need brackets.
std::optional<Said> joined(const Said& a, const Said& b, Op::Code by)
{
    const auto fits = [&](const Said& one) { return one.joined == Op::Code::Number || one.joined == by; };
    if (!fits(a) || !fits(b))
        return std::nullopt;
    Said out;
    out.yes = a.yes + (by == Op::Code::And ? " and " : " or ") + b.yes;
    out.joined = by;
    return out;
}

std::optional<Said> compared(const Said& a, const Said& b, Op::Code sign)
{
    if (!a.compares || !b.compares || (a.name.empty() && b.name.empty()))
        return std::nullopt;
    const auto told = [&](Op::Code by) { return side(a, b) + " " + std::string(sign_in_words(by)) + " " + side(b, a); };
    Said out;
    out.yes = told(sign);
    out.no = told(opposite(sign));
    return out;
}

std::optional<Said> turned(Said said)
{
    if (said.no.empty())
        return std::nullopt;
    Said out;
    out.yes = std::move(said.no);
    out.no = std::move(said.yes);
    return out;
}

std::optional<Said> put_together(std::vector<Said>& stack, Op::Code code)
{
    const Said last = stack.back();
    stack.pop_back();
    if (code == Op::Code::Not)
        return turned(last);
    const Said first = stack.back();
    stack.pop_back();
    return code == Op::Code::And || code == Op::Code::Or ? joined(first, last, code) : compared(first, last, code);
}

} // namespace

std::string name_read_by(const course::Course& course, const Op& op)
{
    const auto at = static_cast<std::size_t>(op.value);
    switch (op.code) {
    case Op::Code::Variable:
        return course.variables[at].id;
    case Op::Code::Fact:
        return name_of(course.facts[at]);
    case Op::Code::Role:
        return "role(\"" + course.role_names[at] + "\")";
    case Op::Code::Nation:
        return "nation(\"" + course.nations[at].id + "\")";
    default:
        return {};
    }
}

std::string name_of(const course::Fact& fact)
{
    static constexpr std::array<std::string_view, 3> words{"seen", "chose", "tried"};
    return std::string(words[static_cast<std::size_t>(fact.kind)]) + "(\"" + fact.name + "\")";
}

std::string needed_in_words(const course::Course& course, const course::Condition& condition)
{
    std::vector<Said> stack;
    for (const auto& op : condition.compiled) {
        auto next = pushed(course, op);
        if (!next)
            next = put_together(stack, op.code);
        if (!next)
            return condition.source;
        stack.push_back(std::move(*next));
    }
    return stack.size() == 1 ? stack.back().yes : condition.source;
}

} // namespace vignette::author
