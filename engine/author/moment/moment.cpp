#include "engine/author/moment/moment.hpp"

#include "engine/author/moment/condition_words.hpp"

#include <algorithm>

namespace vignette::author {

namespace {

using course::Op;
using course::Variable;
using play::Course;
using play::Index;
using play::State;

std::string truth(bool yes)
{
    return yes ? "true" : "false";
}

std::string value_of(const Variable& variable, int value)
{
    const auto at = static_cast<std::size_t>(value);
    if (variable.kind == Variable::Kind::State && at < variable.states.size())
        return variable.states[at];
    return variable.kind == Variable::Kind::Flag ? truth(value != 0) : std::to_string(value);
}

std::string range_of(const Variable& variable)
{
    if (variable.kind == Variable::Kind::Computed)
        return "computed";
    if (variable.kind == Variable::Kind::Flag)
        return "true or false";
    if (variable.kind == Variable::Kind::Counter)
        return std::to_string(variable.from) + " to " + std::to_string(variable.to);
    std::string out;
    for (const auto& state : variable.states)
        out.append(out.empty() ? "" : ", ").append(state);
    return out;
}

bool bit(const std::vector<std::uint64_t>& bits, Index index)
{
    return index / 64 < bits.size() && (bits[index / 64] >> (index % 64) & 1) != 0;
}

/// What one step of a condition reads is now; empty for signs and numbers.
std::string value_read_by(const Course& course, const Op& op, const State& state)
{
    const auto at = static_cast<std::size_t>(op.value);
    switch (op.code) {
    case Op::Code::Variable:
        return value_of(course.variables[at], state.now.variables[at]);
    case Op::Code::Fact:
        return truth(bit(state.now.facts, static_cast<Index>(at)));
    case Op::Code::Role:
        return truth(bit(state.roles, static_cast<Index>(at)));
    case Op::Code::Nation:
        return truth(state.nation == at);
    default:
        return {};
    }
}

std::string read_by(const Course& course, const Op& op, const State& state)
{
    const std::string name = name_read_by(course, op);
    return name.empty() ? name : name + " is " + value_read_by(course, op, state);
}

const course::Ask* choice_at(const Course& course, const State& state)
{
    if (state.now.stage != play::Stage::Telling)
        return nullptr;
    const auto& part = course.scenes[state.now.scene].parts[state.now.part];
    return part.choose == play::nothing ? nullptr : &part.asks[part.choose];
}

} // namespace

std::vector<Value> values_at(const Course& course, const State& state)
{
    std::vector<Value> out;
    for (std::size_t i = 0; i < course.variables.size(); ++i) {
        const auto& variable = course.variables[i];
        out.push_back({variable.id, value_of(variable, state.now.variables[i]), range_of(variable)});
    }
    for (Index i = 0; i < course.facts.size(); ++i)
        out.push_back({name_of(course.facts[i]), truth(bit(state.now.facts, i)), "true or false"});
    return out;
}

std::string names_in(const Course& course, const course::Condition& condition, const State& state)
{
    std::vector<std::string> told;
    for (const auto& op : condition.compiled) {
        std::string one = read_by(course, op, state);
        if (!one.empty() && std::find(told.begin(), told.end(), one) == told.end())
            told.push_back(std::move(one));
    }
    std::string out;
    for (const auto& one : told)
        out.append(out.empty() ? "" : ", ").append(one);
    return out;
}

std::vector<Locked> locked_at(const Course& course, const State& state)
{
    std::vector<Locked> out;
    const auto* choice = choice_at(course, state);
    if (!choice)
        return out;
    for (const auto& option : choice->options) {
        if (!course::holds(option.only_if.compiled, play::facts_of(state)))
            out.push_back({option.id, option.label.value, needed_in_words(course, option.only_if),
                names_in(course, option.only_if, state)});
    }
    return out;
}

} // namespace vignette::author
