#include "engine/play/step.hpp"

#include "engine/play/answering.hpp"

#include <algorithm>
#include <string>

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

void remember(State& state)
{
    if (state.before.size() >= longest_trail)
        state.before.erase(state.before.begin());
    state.before.push_back(state.now);
}

void note_completion(const Course& course, State& state)
{
    if (at_end(course, state.now))
        state.finished[state.now.unit] = true;
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
    for (const auto& jump : jumps) {
        if (course::holds(jump.when.compiled, facts_of(state)))
            return jump.way;
    }
    return way;
}

void leave_outcome(const Course& course, State& state)
{
    const auto& ask = choice_of(course, state.now);
    const auto& option = ask.options[state.now.option];
    const Way& own = way_on(state, option.jumps, option.way);
    follow(course, state, own.kind != Way::Kind::None ? own : way_on(state, ask.shared.jumps, ask.shared.way));
}

void leave_page(const Course& course, State& state)
{
    const auto& scene = course.scenes[state.now.scene];
    const auto& part = part_of(course, state.now);
    const Way& way = way_on(state, part.jumps, part.way);
    if (way.kind != Way::Kind::None)
        follow(course, state, way);
    else if (state.now.part + 1u < scene.parts.size())
        ++state.now.part;
}

void close_unit(const Course& course, State& state)
{
    state.finished[state.now.unit] = true; // Also where an edit of the course made this the last page.
    turn_to_next(course, state);
}

void go_on(const Course& course, State& state)
{
    if (at_end(course, state.now))
        return close_unit(course, state);
    remember(state);
    switch (state.now.stage) {
    case Stage::Opening:
        open_scene(course, state, course.units[state.now.unit].start.scene);
        break;
    case Stage::Warning:
        open_telling(course, state);
        break;
    case Stage::Outcome:
        leave_outcome(course, state);
        break;
    default:
        leave_page(course, state);
    }
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

void choose(const Course& course, State& state, std::string_view id)
{
    remember(state);
    const auto& ask = choice_of(course, state.now);
    const auto found = std::find_if(ask.options.begin(), ask.options.end(), [&](const auto& o) { return o.id == id; });
    for (const auto& effect : found->effects)
        apply(course, state.now, effect);
    recompute(course, state.now);
    set_bit(state.now.facts, found->chose);
    set_bit(state.now.facts, found->tried);
    set_bit(state.tried, found->tried);
    state.now.stage = Stage::Outcome;
    state.now.option = static_cast<Index>(found - ask.options.begin());
}

void go_back(State& state)
{
    state.left = state.now.option; // `nothing`, but for an outcome: the page before that one is its choice.
    state.now = std::move(state.before.back());
    state.before.pop_back();
    for (std::size_t i = 0; i < state.tried.size(); ++i)
        state.now.facts[i] |= state.tried[i];
}

void skip(const Course& course, State& state)
{
    remember(state);
    if (state.now.stage == Stage::Opening)
        end_unit(state, true);
    else
        follow(course, state, course.scenes[state.now.scene].skip_to);
}

void person(const Course& course, State& state, const Event& event)
{
    const auto find = [&](const auto& list) {
        const auto found = std::find_if(list.begin(), list.end(), [&](const auto& one) { return one.id == event.id; });
        return static_cast<Index>(found - list.begin());
    };
    if (event.action == Action::Role)
        set_role(course, state, find(course.roles));
    else
        state.nation = find(course.nations);
}

bool moves(Action action)
{
    return action == Action::Continue || action == Action::Skip || action == Action::Back || action == Action::TryAgain
        || action == Action::Open;
}

void act(const Course& course, State& state, const Event& event)
{
    switch (event.action) {
    case Action::Continue:
        return go_on(course, state);
    case Action::Choose:
        return choose(course, state, event.id);
    case Action::Open:
        return turn_to_unit(course, state, course.unit_by_id.find(event.id)->second);
    case Action::Skip:
        return skip(course, state);
    case Action::TryAgain:
    case Action::Back:
        return go_back(state);
    case Action::Leave:
        state.resting = true;
        return;
    case Action::Role:
    case Action::Nation:
        return person(course, state, event);
    default:
        return take_answer(course, state, event);
    }
}

} // namespace

Result<State> step(const Course& course, State state, const Event& event)
{
    if (auto no = refusal(course, state, event))
        return *std::move(no);
    ++state.revision;
    if (state.resting && event.action != Action::Open) {
        state.resting = event.action == Action::Leave;
        return state;
    }
    state.resting = false;
    if (moves(event.action) || event.action == Action::Choose)
        state.left = nothing;
    act(course, state, event);
    if (moves(event.action))
        show_answers(course, state);
    note_completion(course, state);
    return state;
}

} // namespace vignette::play
