#include "engine/play/moving.hpp"

#include <algorithm>

namespace vignette::play {

namespace {

using course::Jump;
using course::Way;

const course::Part& part_of(const Course& course, const Moment& moment)
{
    return course.scenes[moment.scene].parts[moment.part];
}

const course::Ask& choice_of(const Course& course, const Moment& moment)
{
    const auto& part = part_of(course, moment);
    return part.asks[part.choose];
}

void end_unit(State& state, bool left_early)
{
    state.now.stage = Stage::End;
    state.now.option = nothing;
    state.now.left_early = left_early;
}

void follow(const Course& course, State& state, const Way& way)
{
    if (way.kind == Way::Kind::Finish)
        end_unit(state, way.name == "left_early");
    else
        open_scene(course, state, way.scene);
}

/// The first jump that holds, else the way.
const Way& way_on(const State& state, const std::vector<Jump>& jumps, const Way& way)
{
    const Index jump = jump_that_holds(jumps, facts_of(state));
    return jump < jumps.size() ? jumps[jump].way : way;
}

void leave_page(const Course& course, State& state)
{
    const Way& way = way_ahead(course, state);
    if (way.kind != Way::Kind::None)
        follow(course, state, way);
    else if (state.now.part + 1u < course.scenes[state.now.scene].parts.size())
        ++state.now.part;
}

void apply(const Course& course, Moment& moment, const course::Effect& effect)
{
    const auto& variable = course.variables[effect.variable];
    const int old = moment.variables[effect.variable];
    const int value = effect.kind == course::Effect::Kind::Add ? old + effect.value : effect.value;
    moment.variables[effect.variable] = static_cast<std::int16_t>(std::clamp(value, variable.from, variable.to));
}

void set_bit(std::vector<std::uint64_t>& bits, Index index)
{
    if (index != nothing)
        bits[index / 64] |= std::uint64_t{1} << (index % 64);
}

} // namespace

Index jump_that_holds(const std::vector<Jump>& jumps, const course::Facts& facts)
{
    const auto found = std::find_if(
        jumps.begin(), jumps.end(), [&](const Jump& jump) { return course::holds(jump.when.compiled, facts); });
    return static_cast<Index>(found - jumps.begin());
}

const Way& way_ahead(const Course& course, const State& state)
{
    if (state.now.stage != Stage::Outcome) {
        const auto& part = part_of(course, state.now);
        return way_on(state, part.jumps, part.way);
    }
    const auto& ask = choice_of(course, state.now);
    const auto& option = ask.options[state.now.option];
    const Way& own = way_on(state, option.jumps, option.way);
    return own.kind != Way::Kind::None ? own : way_on(state, ask.shared.jumps, ask.shared.way);
}

void move_on(const Course& course, State& state)
{
    switch (state.now.stage) {
    case Stage::Opening:
        return open_scene(course, state, course.units[state.now.unit].start.scene);
    case Stage::Warning:
        return open_telling(course, state);
    case Stage::Outcome:
        return follow(course, state, way_ahead(course, state));
    default:
        return leave_page(course, state);
    }
}

void move_to_outcome(const Course& course, State& state, Index option)
{
    const auto& chosen = choice_of(course, state.now).options[option];
    for (const auto& effect : chosen.effects)
        apply(course, state.now, effect);
    recompute(course, state.now);
    set_bit(state.now.facts, chosen.chose);
    set_bit(state.now.facts, chosen.tried);
    set_bit(state.tried, chosen.tried);
    state.now.stage = Stage::Outcome;
    state.now.option = option;
}

void move_round(const Course& course, State& state)
{
    if (state.now.stage == Stage::Opening)
        end_unit(state, true);
    else
        follow(course, state, course.scenes[state.now.scene].skip_to);
}

} // namespace vignette::play
