#include "engine/core/text.hpp"
#include "engine/course/build_state.hpp"

#include <algorithm>
#include <array>
#include <set>

namespace vignette::course {

namespace {

/// A name that a condition could not read.
void refuse_reserved(Builder::State& state, const std::string& name, Where where)
{
    static constexpr std::array words{"and", "or", "not", "true", "false"};
    if (std::find(words.begin(), words.end(), name) != words.end())
        state.error("bad-id", where, "“" + name + "” is a word of conditions", "give it another name", name);
}

void check_states(Builder::State& state, const Variable& v, Where where)
{
    if (v.states.size() < 2 || v.states.size() > 64)
        state.error("out-of-range", where, "the state " + v.id + " needs 2 to 64 values",
            "write them in the braces: { \"calm\", \"upset\" }", v.id);
    std::set<std::string> seen;
    for (const auto& value : v.states) {
        refuse_reserved(state, value, where);
        if (!text::is_id(value))
            state.error("bad-id", where, "“" + value + "” cannot be a value of " + v.id,
                "use small letters, digits and _, beginning with a letter, at most 64", value);
        if (!seen.insert(value).second)
            state.error("duplicate-id", where, v.id + " has two values called " + value, "keep one of them", value);
    }
}

Variable begin(Builder::State& state, const Arguments& a, Variable::Kind kind)
{
    const std::string id = a.text(kind == Variable::Kind::Computed ? "name" : "id");
    refuse_reserved(state, id, a.where());
    state.claim("variable", id, a.where());
    Variable variable;
    variable.kind = kind;
    variable.id = id;
    variable.keep = a.truth("keep", false);
    variable.where = a.where();
    return variable;
}

void build_counter(Builder::State& state, const Arguments& a)
{
    Variable v = begin(state, a, Variable::Kind::Counter);
    v.from = a.number("from", 0);
    v.to = a.number("to", 1);
    v.start = a.number("start", v.from);
    if (v.to <= v.from || v.to - v.from > 1000)
        state.error("out-of-range", a.where(),
            "the counter " + v.id + " goes from " + std::to_string(v.from) + " to " + std::to_string(v.to),
            "let it rise, over at most 1,000 steps", "to");
    else if (v.start < v.from || v.start > v.to)
        state.error("out-of-range", a.where(), "the counter " + v.id + " starts outside its range",
            "start it between from and to", "start");
    state.course.variables.push_back(std::move(v));
}

void build_state(Builder::State& state, const Arguments& a)
{
    Variable v = begin(state, a, Variable::Kind::State);
    for (const auto* value : a.list()) {
        if (value->text())
            v.states.push_back(*value->text());
    }
    check_states(state, v, a.where());
    v.to = static_cast<int>(v.states.size()) - 1;
    if (a.has("start")) {
        const auto found = std::find(v.states.begin(), v.states.end(), a.text("start"));
        if (found == v.states.end())
            state.error("unknown-value", a.where(), "“" + a.text("start") + "” is no value of " + v.id,
                "start with one of its values", a.text("start"));
        else
            v.start = static_cast<int>(found - v.states.begin());
    }
    state.course.variables.push_back(std::move(v));
}

void build_compute(Builder::State& state, const Arguments& a)
{
    Variable v = begin(state, a, Variable::Kind::Computed);
    v.input_names = a.names("inputs");
    if (const auto* results = a.table("function")) {
        for (const auto& result : results->list)
            v.table.push_back(static_cast<std::int16_t>(
                result.number() ? std::clamp<long long>(*result.number(), -32768, 32767) : 0));
    }
    if (!v.table.empty()) {
        v.from = *std::min_element(v.table.begin(), v.table.end());
        v.to = *std::max_element(v.table.begin(), v.table.end());
    }
    state.course.variables.push_back(std::move(v));
}

} // namespace

bool build_memory_word(Builder::State& state, const Arguments& a)
{
    if (a.word() == "counter")
        build_counter(state, a);
    else if (a.word() == "flag")
        state.course.variables.push_back(begin(state, a, Variable::Kind::Flag));
    else if (a.word() == "state")
        build_state(state, a);
    else if (a.word() == "compute")
        build_compute(state, a);
    else
        return false;
    return true;
}

} // namespace vignette::course
