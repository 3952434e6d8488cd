#include "engine/core/text.hpp"
#include "engine/course/ids.hpp"
#include "engine/play/answering.hpp"
#include "engine/play/refused.hpp"
#include "engine/play/step.hpp"

#include <algorithm>

namespace vignette::play {

namespace {

/// The choice on the page that is shown, or nullptr.
const course::Ask* shown_choice(const Course& course, const Moment& now)
{
    if (now.stage != Stage::Telling)
        return nullptr;
    const auto& part = course.scenes[now.scene].parts[now.part];
    return part.choose == nothing ? nullptr : &part.asks[part.choose];
}

std::optional<Error> refuse_choice(const Course& course, const State& state, const Event& event)
{
    const auto* ask = shown_choice(course, state.now);
    if (!ask)
        return refused("there is no choice on this page (send continue)");
    if (!event.ask.empty() && event.ask != ask->id)
        return refused("the choice on this page is called " + ask->id);
    std::vector<std::string_view> shown;
    for (const auto& option : ask->options) {
        const bool open = course::holds(option.only_if.compiled, facts_of(state));
        if (option.id == event.id && open)
            return std::nullopt;
        if (option.id == event.id)
            return refused("the option " + option.id + " cannot be chosen now");
        if (open || !option.locked.empty())
            shown.push_back(option.id);
    }
    return refused("there is no option “" + event.id + "” on this page"
        + or_meant(event.id, shown, " (choose one of those it lists)"));
}

std::optional<Error> refuse_continue(const Course& course, const State& state)
{
    if (shown_choice(course, state.now))
        return refused("this page asks for a choice (send choose with the id of an option)");
    if (state.now.stage == Stage::Closed)
        return refused("every unit of this course is finished");
    return std::nullopt;
}

std::optional<Error> refuse_skip(const Course& course, const State& state)
{
    if (state.now.stage == Stage::Warning && course.scenes[state.now.scene].skip_to.scene != nothing)
        return std::nullopt;
    if (state.now.stage == Stage::Opening && !course.units[state.now.unit].summary.empty())
        return std::nullopt;
    return refused("there is nothing to skip on this page");
}

std::optional<Error> refuse_person(const Course& course, const Event& event)
{
    const bool role = event.action == Action::Role;
    const auto named = [&](const auto& one) { return one.id == event.id; };
    const bool known = role ? std::any_of(course.roles.begin(), course.roles.end(), named)
                            : std::any_of(course.nations.begin(), course.nations.end(), named);
    if (known)
        return std::nullopt;
    return refused(std::string("this course knows no ") + (role ? "role" : "nation") + " “" + event.id + "”"
        + or_meant(event.id, role ? course::ids(course.roles) : course::ids(course.nations)));
}

std::optional<Error> refuse_open(const Course& course, const Event& event)
{
    if (course.unit_by_id.find(event.id) != course.unit_by_id.end())
        return std::nullopt;
    return refused("this course has no unit “" + event.id + "”" + or_meant(event.id, course::ids(course.units)));
}

std::optional<Error> refuse_by_action(const Course& course, const State& state, const Event& event)
{
    switch (event.action) {
    case Action::Continue:
        return refuse_continue(course, state);
    case Action::Choose:
        return refuse_choice(course, state, event);
    case Action::Skip:
        return refuse_skip(course, state);
    case Action::TryAgain:
        if (state.now.stage != Stage::Outcome || state.before.empty())
            return refused("there is no choice to try again on this page");
        return std::nullopt;
    case Action::Back:
        if (state.before.empty())
            return refused("there is no page before this one");
        return std::nullopt;
    case Action::Leave:
        return std::nullopt;
    case Action::Open:
        return refuse_open(course, event);
    case Action::Role:
    case Action::Nation:
        return refuse_person(course, event);
    default:
        return refuse_answer(course, state, event);
    }
}

} // namespace

Error refused(std::string message)
{
    return {ErrorCode::Refused, std::move(message)};
}

std::string or_meant(std::string_view name, const std::vector<std::string_view>& known, std::string_view otherwise)
{
    const auto near = text::nearest(name, known);
    return near.empty() || near == name ? std::string(otherwise) : "; did you mean " + std::string(near) + "?";
}

std::optional<Error> refusal(const Course& course, const State& state, const Event& event)
{
    if (event.revision && *event.revision != state.revision)
        return refused("this answers page " + std::to_string(*event.revision) + ", but the page shown is "
            + std::to_string(state.revision) + " (answer that one)");
    if (state.resting && event.action != Action::Open) {
        if (event.action == Action::Continue || event.action == Action::Back || event.action == Action::Leave)
            return std::nullopt;
        return refused("the course is resting (send continue to go on)");
    }
    return refuse_by_action(course, state, event);
}

} // namespace vignette::play
