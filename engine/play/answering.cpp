#include "engine/play/answering.hpp"

#include "engine/core/text.hpp"
#include "engine/course/ids.hpp"
#include "engine/play/refused.hpp"

#include <algorithm>
#include <set>

namespace vignette::play {

namespace {

using course::Ask;

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

/// The ids of the page's questions that `action` can answer.
std::vector<std::string_view> fitting(const course::Part* part, Action action)
{
    std::vector<std::string_view> out;
    const auto kind = kind_for(action);
    for (std::size_t i = 0; part && i < part->asks.size(); ++i) {
        if (part->asks[i].kind == kind)
            out.push_back(part->asks[i].id);
    }
    return out;
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
            return refused("“" + id + "” is not one of the things in " + ask.id + or_meant(id, course::ids(ask.items)));
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
        const bool known = has_item(ask.items, left);
        if (!known || !has_item(ask.items, right))
            return refused("“" + left + "” with “" + right + "” is not a pair of " + ask.id
                + or_meant(known ? right : left, course::ids(ask.items)));
        if (!seen.insert(left).second)
            return refused("“" + left + "” is there twice");
    }
    return std::nullopt;
}

std::optional<Error> refuse_rating(const Course& course, const Ask& ask, const Event& event)
{
    const auto& scale = course.scales[ask.scale];
    if (scale.items.empty() != event.item.empty())
        return refused(scale.items.empty() ? "the scale " + scale.id + " has no items"
                                           : "say which item of " + scale.id + " is rated");
    if (!event.item.empty() && !has_item(scale.items, event.item))
        return refused("the scale " + scale.id + " has no item “" + event.item + "”"
            + or_meant(event.item, course::ids(scale.items)));
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

bool chosen_in(const Answer& answer, const std::string& id)
{
    return std::find(answer.ids.begin(), answer.ids.end(), id) != answer.ids.end()
        || std::any_of(answer.pairs.begin(), answer.pairs.end(), [&](const auto& pair) { return pair.first == id; });
}

/// "confidence@before" or "confidence/q1@before", for the scale "confidence".
bool is_before(std::string_view key, std::string_view scale)
{
    return key.ends_with("@before") && key.size() > scale.size()
        && (key[scale.size()] == '@' || key[scale.size()] == '/');
}

/// Whether `moment` shows a page that rates the scale of `after` beforehand.
bool asks_before(const Course& course, const Moment& moment, const Ask& after)
{
    const auto* part = shown_part(course, moment);
    return part && std::any_of(part->asks.begin(), part->asks.end(), [&](const Ask& ask) {
        return ask.kind == Ask::Kind::Rate && ask.scale == after.scale && ask.moment == "before";
    });
}

/// Items named by facts (`chose("scene/item")`) follow what is ticked, found or paired now.
void mark_facts(Moment& moment, const Ask& ask, const Answer& answer)
{
    for (const auto& item : ask.items) {
        if (item.chose == nothing)
            continue;
        const std::uint64_t bit = std::uint64_t{1} << (item.chose % 64);
        const bool chosen = chosen_in(answer, item.id);
        auto& word = moment.facts[item.chose / 64];
        word = chosen ? word | bit : word & ~bit;
    }
}

} // namespace

const Ask* ask_for(const Course& course, const State& state, const Event& event)
{
    const auto kind = kind_for(event.action);
    const auto* part = shown_part(course, state.now);
    if (!kind || !part)
        return nullptr;
    const Ask* found = nullptr;
    for (const auto& ask : part->asks) {
        const bool named = event.ask.empty() || event.ask == ask.id;
        const bool in_its_moment = ask.moment.empty() || event.id.empty() || event.id == ask.moment;
        if (ask.kind != *kind || !named || !in_its_moment || passed_by(course, state, ask))
            continue;
        if (found)
            return nullptr; // Several fit: the event must say which.
        found = &ask;
    }
    return found;
}

bool passed_by(const Course& course, const State& state, const Ask& ask)
{
    if (ask.moment != "after" || !course.scales[ask.scale].asked_before)
        return false;
    const auto answered = state.answers.lower_bound(ask.id);
    for (auto it = answered; it != state.answers.end() && it->first.starts_with(ask.id); ++it) {
        if (is_before(it->first, ask.id))
            return false;
    }
    return std::none_of(state.before.begin(), state.before.end(), [&](const Moment& m) {
        return asks_before(course, m, ask);
    }) && !asks_before(course, state.now, ask);
}

void show_answers(const Course& course, State& state)
{
    const auto* part = shown_part(course, state.now);
    if (!part || state.answers.empty())
        return;
    for (const auto& ask : part->asks) {
        if (ask.items.empty())
            continue;
        const auto answer = state.answers.find(ask.id);
        mark_facts(state.now, ask, answer == state.answers.end() ? Answer{} : answer->second);
    }
}

std::optional<Error> refuse_answer(const Course& course, const State& state, const Event& event)
{
    const Ask* ask = ask_for(course, state, event);
    if (!ask) {
        const auto* part = shown_part(course, state.now);
        const bool jot = part && std::any_of(part->asks.begin(), part->asks.end(), [&](const Ask& a) {
            return a.kind == Ask::Kind::Jot && a.id == event.ask;
        });
        if (jot)
            return refused("what is written in " + event.ask + " is not kept or sent anywhere; leave it out");
        return refused("this page has no question that “" + std::string(word_for(event.action)) + "” answers"
            + (event.ask.empty() ? std::string{}
                                 : " called “" + event.ask + "”" + or_meant(event.ask, fitting(part, event.action))));
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
    const Ask& ask = *ask_for(course, state, event);
    Answer answer{event.text, event.ids, event.pairs, event.value};
    const std::string key = answer_key(ask, event.item);
    mark_facts(state.now, ask, answer);
    if (event.action == Action::Rate && !event.value)
        state.answers.erase(key);
    else
        state.answers.insert_or_assign(key, std::move(answer));
}

} // namespace vignette::play
