#include "engine/author/twee/story.hpp"
#include "engine/author/twee/text_in.hpp"
#include "engine/author/twee/words.hpp"
#include "engine/core/text.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace vignette::author::twee {

namespace {

using Json = nlohmann::json;

constexpr std::size_t most_of_a_kind = 500;

std::string id_in(const Json& object, const char* name)
{
    const std::string id = text_in(object, name);
    return text::is_id(id) ? id : std::string{};
}

/// Within what every number of a course can be.
int number_in(const Json& object, const char* name, int otherwise)
{
    const auto found = object.find(name);
    if (found == object.end() || !found->is_number_integer())
        return otherwise;
    const auto value = found->get<long long>();
    return value >= -32000 && value <= 32000 ? static_cast<int>(value) : otherwise;
}

std::vector<std::string> ids_in(const Json& object, const char* name)
{
    std::vector<std::string> out;
    const auto found = object.find(name);
    if (found == object.end() || !found->is_array())
        return out;
    for (const auto& one : *found) {
        if (one.is_string() && text::is_id(one.get<std::string>())
            && std::find(out.begin(), out.end(), one.get<std::string>()) == out.end())
            out.push_back(one.get<std::string>());
    }
    return out;
}

bool is_word_of_conditions(const std::string& id)
{
    return id == "and" || id == "or" || id == "not" || id == "true" || id == "false";
}

std::string keep_of(const Json& object)
{
    const auto found = object.find("keep");
    return found != object.end() && found->is_boolean() && found->get<bool>() ? "keep = true" : "";
}

KnownVariable flag(const Json& object, const std::string& id)
{
    KnownVariable out;
    out.id = id;
    const std::string keep = keep_of(object);
    out.declaration = "flag \"" + id + "\"" + (keep.empty() ? "" : " { " + keep + " }");
    return out;
}

KnownVariable counter(const Json& object, const std::string& id)
{
    KnownVariable out;
    out.is = KnownVariable::Is::Counter;
    out.id = id;
    out.from = number_in(object, "from", 0);
    out.to = number_in(object, "to", out.from + 1);
    if (out.to <= out.from || out.to - out.from > 1000)
        out.to = out.from + 1;
    const int start = std::clamp(number_in(object, "start", out.from), out.from, out.to);
    const std::string keep = keep_of(object);
    out.declaration = "counter \"" + id + "\" { from = " + std::to_string(out.from) + ", to = " + std::to_string(out.to)
        + ", start = " + std::to_string(start) + (keep.empty() ? "" : ", " + keep) + " }";
    return out;
}

KnownVariable state(const Json& object, const std::string& id)
{
    KnownVariable out;
    out.is = KnownVariable::Is::State;
    out.id = id;
    out.values = ids_in(object, "values");
    out.values.erase(std::remove_if(out.values.begin(), out.values.end(), is_word_of_conditions), out.values.end());
    if (out.values.size() < 2 || out.values.size() > 64)
        return {};
    const std::string start = text_in(object, "start"), keep = keep_of(object);
    out.declaration = "state \"" + id + "\" { ";
    for (const auto& value : out.values)
        out.declaration += "\"" + value + "\", ";
    const bool known = std::find(out.values.begin(), out.values.end(), start) != out.values.end();
    out.declaration
        += "start = \"" + (known ? start : out.values.front()) + "\"" + (keep.empty() ? "" : ", " + keep) + " }";
    return out;
}

KnownVariable variable(const Json& object)
{
    if (const auto id = id_in(object, "flag"); !id.empty())
        return flag(object, id);
    if (const auto id = id_in(object, "counter"); !id.empty())
        return counter(object, id);
    if (const auto id = id_in(object, "state"); !id.empty())
        return state(object, id);
    return {};
}

template <typename Add>
void each(const Json& data, const char* name, Add add)
{
    const auto found = data.find(name);
    if (found == data.end() || !found->is_array())
        return;
    std::size_t count = 0;
    for (const auto& one : *found) {
        if (one.is_object() && ++count <= most_of_a_kind)
            add(one);
    }
}

template <typename List>
bool has(const List& list, const std::string& id)
{
    return std::any_of(list.begin(), list.end(), [&](const auto& one) { return one.id == id; });
}

} // namespace

StoryFrame read_frame(const Passage& passage, Remarks& remarks)
{
    StoryFrame out;
    const Json data = Json::parse(passage.text, nullptr, false);
    if (!data.is_object()) {
        remarks.push_back({passage.line, "what this story says of its course cannot be read; it is left out"});
        return out;
    }
    out.id = id_in(data, "course");
    out.title = text_in(data, "title");
    out.minutes = std::clamp(number_in(data, "minutes", 0), 0, 10000);
    each(data, "units", [&](const Json& one) {
        const std::string id = id_in(one, "id");
        if (!id.empty() && !has(out.units, id))
            out.units.push_back(
                {id, text_in(one, "title"), text_in(one, "start"), std::clamp(number_in(one, "minutes", 0), 0, 10000)});
    });
    each(data, "memory", [&](const Json& one) {
        auto known = variable(one);
        if (!known.id.empty() && !is_word_of_conditions(known.id) && !has(out.memory, known.id))
            out.memory.push_back(std::move(known));
    });
    const auto people = [&](std::vector<StoryFrame::Role>& into) {
        return [&](const Json& one) {
            const std::string id = id_in(one, "id");
            if (!id.empty() && !has(into, id))
                into.push_back({id, text_in(one, "name"), ids_in(one, "groups")});
        };
    };
    each(data, "roles", people(out.roles));
    each(data, "nations", people(out.nations));
    return out;
}

} // namespace vignette::author::twee
