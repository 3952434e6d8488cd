#include "engine/app/kept_answers.hpp"

#include "engine/play/answering.hpp"

#include <algorithm>

namespace vignette::app {

namespace {

std::string joined(const std::vector<std::string>& ids)
{
    std::string out;
    for (const auto& id : ids)
        out += (out.empty() ? "" : " ") + id;
    return out;
}

std::string in_text(const play::Event& event)
{
    std::string out = event.text;
    if (!event.ids.empty())
        out = joined(event.ids);
    for (const auto& [left, right] : event.pairs)
        out += (out.empty() ? "" : " ") + left + "=" + right;
    if (event.value)
        out = std::to_string(*event.value);
    return out;
}

records::Answer::Kind kind_of(const course::Ask& ask)
{
    using Kind = records::Answer::Kind;
    switch (ask.kind) {
    case course::Ask::Kind::Reflect:
        return Kind::Reflection;
    case course::Ask::Kind::Plan:
        return Kind::Plan;
    case course::Ask::Kind::Rate:
        return Kind::Rating;
    default:
        return Kind::Other;
    }
}

std::string prompt_of(const course::Course& course, const course::Ask& ask, const play::Event& event)
{
    if (ask.kind != course::Ask::Kind::Rate)
        return ask.prompt.value;
    const auto& scale = course.scales[ask.scale];
    for (const auto& item : scale.items) {
        if (item.id == event.item)
            return item.text.value;
    }
    return scale.question.value;
}

} // namespace

std::optional<records::Answer> answer_to_keep(
    const course::Course& course, const play::State& before, const play::Event& event)
{
    const auto* ask = play::ask_for(course, before, event);
    if (!ask || before.resting)
        return std::nullopt;
    if (course.privacy == course::Privacy::Private && kind_of(*ask) == records::Answer::Kind::Other)
        return std::nullopt;
    records::Answer answer;
    answer.question = ask->id + (event.item.empty() ? "" : "/" + event.item);
    answer.moment = ask->moment;
    answer.prompt = prompt_of(course, *ask, event);
    answer.text = in_text(event);
    answer.kind = kind_of(*ask);
    answer.weeks = ask->weeks;
    if (ask->kind == course::Ask::Kind::Rate) {
        answer.value = event.value;
        answer.scale = course.scales[ask->scale].id + (event.item.empty() ? "" : "/" + event.item);
    }
    return answer;
}

} // namespace vignette::app
