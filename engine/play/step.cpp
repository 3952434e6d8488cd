#include "engine/play/step.hpp"

#include "engine/play/answering.hpp"
#include "engine/play/moving.hpp"

#include <algorithm>
#include <string>

namespace vignette::play {

namespace {

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
    move_on(course, state);
}

void choose(const Course& course, State& state, std::string_view id)
{
    remember(state);
    const auto& part = course.scenes[state.now.scene].parts[state.now.part];
    const auto& options = part.asks[part.choose].options;
    const auto found = std::find_if(options.begin(), options.end(), [&](const auto& o) { return o.id == id; });
    move_to_outcome(course, state, static_cast<Index>(found - options.begin()));
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
    move_round(course, state);
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
