#include "engine/core/text.hpp"
#include "engine/play/plan_clauses.hpp"

#include <algorithm>

namespace vignette::play {

namespace {

enum class Shape { Bare, Id, Ids, Pairs, Text, Rating };

struct EventWord {
    std::string_view word;
    Action action;
    Shape shape;
    std::string_view example;
};

constexpr EventWord event_words[] = {
    {"continue", Action::Continue, Shape::Bare, "continue"},
    {"choose", Action::Choose, Shape::Id, "choose \"sit\""},
    {"choose_many", Action::ChooseMany, Shape::Ids, "choose_many \"question\" { \"a\", \"b\" }"},
    {"arrange", Action::Arrange, Shape::Ids, "arrange \"question\" { \"b\", \"a\" }"},
    {"match", Action::Match, Shape::Pairs, "match \"question\" { \"left=right\" }"},
    {"spot", Action::Spot, Shape::Ids, "spot \"question\" { \"lamp\" }"},
    {"check", Action::Check, Shape::Ids, "check \"question\" { \"a\", \"b\" }"},
    {"checklist", Action::Check, Shape::Ids, "checklist \"question\" { \"a\", \"b\" }"},
    {"write", Action::Write, Shape::Text, "write \"question\" \"the text\""},
    {"rate", Action::Rate, Shape::Rating, "rate \"confidence\" 3"},
    {"plan", Action::Plan, Shape::Text, "plan \"question\" \"the text\""},
    {"role", Action::Role, Shape::Id, "role \"carer\""},
    {"nation", Action::Nation, Shape::Id, "nation \"wales\""},
    {"skip", Action::Skip, Shape::Bare, "skip"},
    {"try_again", Action::TryAgain, Shape::Bare, "try_again"},
    {"back", Action::Back, Shape::Bare, "back"},
    {"leave", Action::Leave, Shape::Bare, "leave"},
};

Error as_in(const EventWord& word)
{
    return wrong(
        "“" + std::string(word.word) + "” is not finished (write it as in: " + std::string(word.example) + ")");
}

/// "scale/item@moment" into the event's members.
void split_scale(std::string_view name, Event& event)
{
    const std::size_t at = name.find('@');
    if (at != std::string_view::npos)
        event.id = std::string(name.substr(at + 1));
    name = name.substr(0, at);
    const std::size_t slash = name.find('/');
    if (slash != std::string_view::npos)
        event.item = std::string(name.substr(slash + 1));
    event.ask = std::string(name.substr(0, slash));
}

bool read_rating(PlanCursor& cursor, Event& event)
{
    const auto name = cursor.take_quoted();
    if (!name || cursor.done())
        return false;
    split_scale(*name, event);
    const PlanToken& value = cursor.take();
    if (value.is == PlanToken::Is::Number && value.text.size() < 6)
        event.value = std::stoi(value.text);
    return event.value.has_value() || value.is_word("none");
}

/// `{ "a", "b" }`, with or without a comma at its end.
bool read_list(PlanCursor& cursor, std::vector<std::string>& out)
{
    if (!cursor.take_sign("{"))
        return false;
    while (auto text = cursor.take_quoted()) {
        out.push_back(std::move(*text));
        if (!cursor.take_sign(","))
            break;
    }
    return cursor.take_sign("}");
}

bool split_pairs(Event& event)
{
    for (const auto& text : event.ids) {
        const std::size_t equals = text.find('=');
        if (equals == std::string::npos)
            return false;
        event.pairs.emplace_back(text::trim(std::string_view(text).substr(0, equals)),
            text::trim(std::string_view(text).substr(equals + 1)));
    }
    event.ids.clear();
    return true;
}

bool read_question(PlanCursor& cursor, Event& event)
{
    auto question = cursor.take_quoted();
    if (question)
        event.ask = std::move(*question);
    return question.has_value();
}

bool read_text(PlanCursor& cursor, std::string& into)
{
    auto text = cursor.take_quoted();
    if (text)
        into = std::move(*text);
    return text.has_value();
}

bool read_shape(PlanCursor& cursor, Shape shape, Event& event)
{
    switch (shape) {
    case Shape::Id:
        return read_text(cursor, event.id);
    case Shape::Ids:
        return read_question(cursor, event) && read_list(cursor, event.ids);
    case Shape::Pairs:
        return read_question(cursor, event) && read_list(cursor, event.ids) && split_pairs(event);
    case Shape::Text:
        return read_question(cursor, event) && read_text(cursor, event.text);
    case Shape::Rating:
        return read_rating(cursor, event);
    default:
        return true;
    }
}

Error unknown_word(const std::string& word)
{
    const auto near = text::nearest(word, plan_words());
    if (!near.empty())
        return wrong("there is no word “" + word + "” in plans (did you mean " + std::string(near) + "?)");
    return wrong("there is no word “" + word
        + "” in plans (a line begins with an event, such as continue or choose, or with expect)");
}

} // namespace

std::vector<std::string_view> plan_words()
{
    std::vector<std::string_view> out{"run", "unit", "expect"};
    for (const auto& entry : event_words)
        out.push_back(entry.word);
    return out;
}

Result<Event> read_plan_event(PlanCursor& cursor)
{
    const PlanToken first = cursor.take();
    for (const auto& entry : event_words) {
        if (!first.is_word(entry.word))
            continue;
        Event event;
        event.action = entry.action;
        if (!read_shape(cursor, entry.shape, event))
            return as_in(entry);
        return event;
    }
    if (first.is != PlanToken::Is::Word)
        return wrong("“" + first.text
            + "” cannot begin a line (begin with an event, such as continue or choose, or with expect)");
    return unknown_word(first.text);
}

} // namespace vignette::play
