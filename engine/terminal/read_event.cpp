#include "engine/core/text.hpp"
#include "engine/terminal/event_shapes.hpp"
#include "engine/terminal/input.hpp"
#include "engine/terminal/parse_line.hpp"
#include "engine/terminal/protocol.hpp"
#include "engine/terminal/wrong.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <limits>

namespace vignette::terminal {

namespace {

using Json = nlohmann::ordered_json;
using play::Action;
using play::Event;

std::string did_you_mean(std::string_view word, const std::vector<std::string_view>& known)
{
    const auto near = text::nearest(word, known);
    return near.empty() ? std::string{} : " (did you mean \"" + std::string(near) + "\"?)";
}

bool read_text(const Json& json, std::string& into)
{
    if (!json.is_string())
        return false;
    into = json.get<std::string>();
    return true;
}

bool read_ids(const Json& json, std::vector<std::string>& into)
{
    const auto is_text = [](const Json& one) { return one.is_string(); };
    if (!json.is_array() || !std::all_of(json.begin(), json.end(), is_text))
        return false;
    into = json.get<std::vector<std::string>>();
    return true;
}

bool read_pairs(const Json& json, Event& event)
{
    if (!json.is_array() && !json.is_object())
        return false;
    for (const auto& [left, right] : json.items()) {
        std::vector<std::string> two{left, {}};
        if (json.is_array() ? !read_ids(right, two) || two.size() != 2 : !read_text(right, two[1]))
            return false;
        event.pairs.emplace_back(std::move(two[0]), std::move(two[1]));
    }
    return true;
}

bool read_value(const Json& json, Event& event)
{
    if (json.is_null())
        return true;
    constexpr int most = 32767; // As many as a variable holds; scales have far fewer points.
    if (!json.is_number_integer() || json > most || json < -most)
        return false;
    event.value = json.get<int>();
    return true;
}

bool read_revision(const Json& json, Event& event)
{
    if (!json.is_number_unsigned() || json > std::numeric_limits<unsigned>::max())
        return false;
    event.revision = json.get<unsigned>();
    return true;
}

/// The field's kind in words, for "must be …".
std::string_view kind_of(std::string_view field)
{
    if (field == "ids" || field == "order")
        return "a list of ids";
    if (field == "pairs")
        return "a list of pairs";
    if (field == "value")
        return "a whole number, or null";
    return field == "revision" ? "a whole number from 0" : "a text";
}

/// Fields mean the same in every event; only `id` names the question of a plan.
bool read_field(std::string_view field, const Json& json, Event& event)
{
    if (field == "ids" || field == "order")
        return read_ids(json, event.ids);
    if (field == "pairs")
        return read_pairs(json, event);
    if (field == "value")
        return read_value(json, event);
    if (field == "revision")
        return read_revision(json, event);
    if (field == "text")
        return read_text(json, event.text);
    if (field == "item")
        return read_text(json, event.item);
    const bool own = field == "moment" || (field == "id" && event.action != Action::Plan);
    return read_text(json, own ? event.id : event.ask);
}

/// question, ask, scale, and a plan's id are names for one thing.
bool names_question(std::string_view field, Action action)
{
    return field == "question" || field == "ask" || field == "scale" || (field == "id" && action == Action::Plan);
}

Result<Event> read_fields(const Json& json, Action action)
{
    const EventShape shape = shape_of(action);
    const std::string as_in = "; send it as in " + shape.example + ".";
    std::vector<std::string_view> known = shape.fields;
    known.push_back("revision");
    Event event;
    event.action = action;
    int questions = 0;
    for (const auto& [field, value] : json.items()) {
        if (field == "event")
            continue;
        if (std::find(known.begin(), known.end(), field) == known.end())
            return wrong("There is no field \"" + field + "\" in " + std::string(play::word_for(action))
                + did_you_mean(field, known) + as_in);
        if (!read_field(field, value, event))
            return wrong("The field \"" + field + "\" must be " + std::string(kind_of(field)) + as_in);
        if (names_question(field, action) && ++questions > 1)
            return wrong("The field \"" + field + "\" names the question a second time" + as_in);
    }
    if (!shape.needs.empty() && !json.contains(shape.needs))
        return wrong("The field \"" + std::string(shape.needs) + "\" is missing" + as_in);
    return event;
}

} // namespace

Result<Event> read_event(std::string_view line)
{
    const auto json = parse_line(line);
    if (!json)
        return json.error();
    const auto event = json.value().find("event");
    if (event == json.value().end() || !event->is_string())
        return wrong("The field \"event\" must say what happened; send one such as {\"event\":\"continue\"}.");
    const std::string word = event->get<std::string>();
    if (const auto action = play::action_for(word))
        return read_fields(json.value(), *action);
    return wrong("There is no event \"" + word + "\"" + did_you_mean(word, event_words())
        + "; send one such as {\"event\":\"continue\"} or {\"event\":\"choose\",\"id\":\"sit\"}.");
}

} // namespace vignette::terminal
