#include "engine/play/state.hpp"

#include <algorithm>
#include <limits>

namespace vignette::play {

namespace {

std::vector<std::uint64_t> no_bits(std::size_t count)
{
    return std::vector<std::uint64_t>((count + 63) / 64, 0);
}

/// The values a unit begins with: those kept, from `old`; the others at their start.
std::vector<std::int16_t> starting_values(const Course& course, const std::vector<std::int16_t>& old)
{
    std::vector<std::int16_t> out;
    out.reserve(course.variables.size());
    for (std::size_t i = 0; i < course.variables.size(); ++i) {
        const auto& variable = course.variables[i];
        out.push_back(variable.keep && i < old.size() ? old[i] : static_cast<std::int16_t>(variable.start));
    }
    return out;
}

} // namespace

std::string answer_key(const course::Ask& ask, std::string_view item)
{
    std::string key = ask.id;
    if (!item.empty())
        key.append("/").append(item);
    if (!ask.moment.empty())
        key.append("@").append(ask.moment);
    return key;
}

State begin(const Course& course, Index unit)
{
    State state;
    state.finished.assign(course.units.size(), false);
    state.roles = no_bits(course.role_names.size());
    open_unit(course, state, unit);
    return state;
}

void open_unit(const Course& course, State& state, Index unit)
{
    Moment moment;
    moment.unit = unit;
    moment.variables = starting_values(course, state.now.variables);
    moment.facts = no_bits(course.facts.size());
    recompute(course, moment);
    state.now = std::move(moment);
    state.before.clear();
    state.tried = no_bits(course.facts.size());
    state.resting = false;
}

void turn_to_unit(const Course& course, State& state, Index unit)
{
    const bool under_way
        = state.now.stage != Stage::Opening && state.now.stage != Stage::Closed && !at_end(course, state.now);
    const std::vector<std::int16_t> kept = starting_values(course, state.now.variables);
    if (under_way)
        state.aside[state.now.unit] = {state.now, std::move(state.before), state.tried};
    open_unit(course, state, unit);
    const auto found = state.aside.find(unit);
    if (found == state.aside.end())
        return;
    state.now = std::move(found->second.now);
    state.before = std::move(found->second.before);
    state.tried = std::move(found->second.tried);
    state.aside.erase(found);
    for (std::size_t i = 0; i < course.variables.size(); ++i) {
        if (course.variables[i].keep)
            state.now.variables[i] = kept[i];
    }
    recompute(course, state.now);
}

void turn_to_next(const Course& course, State& state)
{
    const Index next = next_unit(course, state, state.now.unit);
    if (next != nothing)
        return turn_to_unit(course, state, next);
    open_unit(course, state, state.now.unit);
    state.now.stage = Stage::Closed;
}

void open_scene(const Course& course, State& state, Index scene)
{
    const auto& target = course.scenes[scene];
    if (state.now.unit != target.unit)
        open_unit(course, state, target.unit);
    state.now.scene = scene;
    state.now.part = 0;
    state.now.option = nothing;
    state.now.stage = Stage::Warning;
    if (state.now.scenes_seen < std::numeric_limits<std::uint16_t>::max())
        ++state.now.scenes_seen;
    if (target.warning.empty())
        open_telling(course, state);
}

void open_telling(const Course& course, State& state)
{
    state.now.stage = Stage::Telling;
    const Index seen = course.scenes[state.now.scene].seen;
    if (seen != nothing)
        state.now.facts[seen / 64] |= std::uint64_t{1} << (seen % 64);
}

Index next_unit(const Course& course, const State& state, Index unit)
{
    const auto count = static_cast<Index>(course.units.size());
    for (Index step = 1; step <= count; ++step) {
        const Index next = (unit + step) % count;
        if (!state.finished[next])
            return next;
    }
    return nothing;
}

bool at_end(const Course& course, const Moment& moment)
{
    if (moment.stage != Stage::Telling)
        return moment.stage == Stage::End;
    const auto& parts = course.scenes[moment.scene].parts;
    const auto& part = parts[std::min<std::size_t>(moment.part, parts.size() - 1)];
    return part.jumps.empty() && part.way.kind == course::Way::Kind::Finish;
}

course::Facts facts_of(const State& state)
{
    return {state.now.variables, state.now.facts, state.roles, state.nation};
}

void set_role(const Course& course, State& state, Index role)
{
    state.role = role;
    state.roles = no_bits(course.role_names.size());
    if (role == nothing)
        return;
    const auto& chosen = course.roles[role];
    for (std::size_t i = 0; i < course.role_names.size(); ++i) {
        const auto& name = course.role_names[i];
        const bool in_group = std::find(chosen.groups.begin(), chosen.groups.end(), name) != chosen.groups.end();
        if (name == chosen.id || in_group)
            state.roles[i / 64] |= std::uint64_t{1} << (i % 64);
    }
}

void recompute(const Course& course, Moment& moment)
{
    for (std::size_t i = 0; i < course.variables.size(); ++i) {
        const auto& variable = course.variables[i];
        if (variable.kind != course::Variable::Kind::Computed)
            continue;
        std::size_t at = 0;
        for (const Index input : variable.inputs) {
            const auto& in = course.variables[input];
            at = at * static_cast<std::size_t>(in.to - in.from + 1)
                + static_cast<std::size_t>(moment.variables[input] - in.from);
        }
        moment.variables[i] = variable.table[at];
    }
}

} // namespace vignette::play
