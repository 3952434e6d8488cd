#include "engine/play/answering.hpp"

#include "engine/core/text.hpp"

#include <algorithm>
#include <set>

namespace vignette::play {

namespace {

using course::Ask;

Error refused(std::string message) { return {ErrorCode::Refused, std::move(message)}; }

std::optional<Ask::Kind> kind_for(Action action)
{
    switch (action) {
    case Action::ChooseMany:
        return Ask::Kind::ChooseMany;
    case Action::Arrange:
        return Ask::Kind::Arrange;
    case Action::Match:
        return Ask::Kind::Match;
    case Action::Spot:
        return Ask::Kind::Spot;
    case Action::Check:
        return Ask::Kind::Checklist;
    case Action::Write:
        return Ask::Kind::Reflect;
    case Action::Rate:
        return Ask::Kind::Rate;
    case Action::Plan:
        return Ask::Kind::Plan;
    default:
        return std::nullopt;
    }
}

const course::Part* shown_part(const Course& course, const Moment& moment)
{
    if (moment.stage != Stage::Telling)
        return nullptr;
    return &course.scenes[moment.scene].parts[moment.part];
}

bool has_item(const std::vector<course::Item>& items, std::string_view id)
{
    return std::any_of(items.begin(), items.end(), [&](const auto& item) { return item.id == id; });
}

std::optional<Error> refuse_ids(const Ask& ask, const std::vector<std::string>& ids)
{
    std::set<std::string_view> seen;
    for (const auto& id : ids) {
        if (!has_item(ask.items, id))
            return refused("“" + id + "” is not one of the things in " + ask.id);
        if (!seen.insert(id).second)
            return refused("“" + id + "” is there twice");
    }
    if (ask.kind == Ask::Kind::Arrange && ids.size() != ask.items.size())
        return refused("arrange needs every item, each once");
    return std::nullopt;
}

std::optional<Error> refuse_pairs(const Ask& ask, const Event& event)
{
    std::set<std::string_view> seen;
    for (const auto& [left, right] : event.pairs) {
        if (!has_item(ask.items, left) || !has_item(ask.items, right))
            return refused("“" + left + "” with “" + right + "” is not a pair of " + ask.id);
        if (!seen.insert(left).second)
            return refused("“" + left + "” is there twice");
    }
    return std::nullopt;
}

std::optional<Error> refuse_rating(const Course& course, const Ask& ask, const Event& event)
{
    const auto& scale = course.scales[ask.scale];
    if (scale.items.empty() != event.item.empty())
        return refused(scale.items.empty() ? "the scale " + scale.id + " has no items" : "say which item of " + scale.id + " is rated");
    if (!event.item.empty() && !has_item(scale.items, event.item))
        return refused("the scale " + scale.id + " has no item “" + event.item + "”");
    if (!event.value)
        return std::nullopt;
    const int least = scale.aside.empty() ? 1 : 0;
    if (*event.value < least || *event.value > scale.points)
        return refused("a rating goes from " + std::to_string(least) + " to " + std::to_string(scale.points));
    return std::nullopt;
}

std::optional<Error> refuse_text(const Event& event)
{
    if (event.text.size() > longest_answer)
        return refused("this text is longer than " + std::to_string(longest_answer) + " bytes (shorten it)");
    if (text::first_invalid_utf8(event.text) != std::string::npos || event.text.find('\0') != std::string::npos)
        return refused("this text is not valid UTF-8");
    return std::nullopt;
}

/// Items named by facts (`chose("scene/item")`) follow what is ticked now.
void mark_facts(Moment& moment, const Ask& ask, const std::vector<std::string>& ids)
{
    for (const auto& item : ask.items) {
        if (item.chose == nothing)
            continue;
        const std::uint64_t bit = std::uint64_t{1} << (item.chose % 64);
        const bool chosen = std::find(ids.begin(), ids.end(), item.id) != ids.end();
        auto& word = moment.facts[item.chose / 64];
        word = chosen ? word | bit : word & ~bit;
    }
}

} // namespace

const Ask* ask_for(const Course& course, const Moment& moment, const Event& event)
{
    const auto kind = kind_for(event.action);
    const auto* part = shown_part(course, moment);
    if (!kind || !part)
        return nullptr;
    const Ask* found = nullptr;
    for (const auto& ask : part->asks) {
        if (ask.kind != *kind || (!event.ask.empty() && ask.id != event.ask))
            continue;
        if (!event.ask.empty() && (event.id.empty() || event.id == ask.moment))
            return &ask;
        if (found)
            return nullptr; // Several of the kind: the event must say which.
        found = &ask;
    }
    return found;
}

std::optional<Error> refuse_answer(const Course& course, const State& state, const Event& event)
{
    const Ask* ask = ask_for(course, state.now, event);
    if (!ask) {
        const auto* part = shown_part(course, state.now);
        const bool jot = part && std::any_of(part->asks.begin(), part->asks.end(), [&](const Ask& a) { return a.kind == Ask::Kind::Jot && a.id == event.ask; });
        if (jot)
            return refused("what is written in " + event.ask + " is not kept or sent anywhere; leave it out");
        return refused("this page has no question that “" + std::string(word_for(event.action)) + "” answers"
            + (event.ask.empty() ? std::string{} : " called “" + event.ask + "”"));
    }
    switch (event.action) {
    case Action::Match:
        return refuse_pairs(*ask, event);
    case Action::Rate:
        return refuse_rating(course, *ask, event);
    case Action::Write:
    case Action::Plan:
        return refuse_text(event);
    default:
        return refuse_ids(*ask, event.ids);
    }
}

void take_answer(const Course& course, State& state, const Event& event)
{
    const Ask& ask = *ask_for(course, state.now, event);
    Answer answer{event.text, event.ids, event.pairs, event.value};
    const std::string key = answer_key(ask, event.item);
    if (event.action == Action::Rate && !event.value)
        state.answers.erase(key);
    else
        state.answers.insert_or_assign(key, std::move(answer));
    mark_facts(state.now, ask, event.ids);
}

} // namespace vignette::play
