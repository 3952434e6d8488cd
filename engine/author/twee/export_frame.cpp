#include "engine/author/twee/export_frame.hpp"

#include "engine/author/twee/export.hpp"
#include "engine/core/hash.hpp"

#include <nlohmann/json.hpp>

namespace vignette::author::twee {

namespace {

using OrderedJson = nlohmann::ordered_json;
using course::Course;
using course::Variable;

constexpr int indent = 2;

OrderedJson variable(const Variable& v)
{
    OrderedJson out;
    if (v.kind == Variable::Kind::Flag) {
        out["flag"] = v.id;
    } else if (v.kind == Variable::Kind::State) {
        out["state"] = v.id;
        out["values"] = v.states;
        out["start"] = v.states[static_cast<std::size_t>(v.start)];
    } else { // A computed value comes back as a counter that nothing counts.
        out["counter"] = v.id;
        out["from"] = v.from;
        out["to"] = v.to > v.from ? v.to : v.from + 1;
        out["start"] = v.start < v.from ? v.from : v.start > v.to ? v.to : v.start;
    }
    if (v.keep)
        out["keep"] = true;
    return out;
}

} // namespace

std::string ifid_for(std::string_view words)
{
    std::string digits = Hash().add("vignette course ").add(words).hex() + Hash().add(words).add(" as a story").hex();
    digits[12] = '4'; // A UUID of the kind that is made by chance …
    digits[16] = "89AB"[static_cast<unsigned char>(digits[16]) & 3]; // … in its usual form.
    for (char& c : digits)
        c = c >= 'a' && c <= 'f' ? static_cast<char>(c - 'a' + 'A') : c;
    return digits.substr(0, 8) + "-" + digits.substr(8, 4) + "-" + digits.substr(12, 4) + "-" + digits.substr(16, 4)
        + "-" + digits.substr(20);
}

std::string story_data(const Course& course)
{
    OrderedJson out;
    out["ifid"] = ifid_for(course.id);
    out["format"] = "Chapbook"; // Its {names} and *stress* are ours.
    out["format-version"] = "2.2.0";
    const auto start = course.units.front().start.scene;
    out["start"] = course.scenes[start != course::nothing ? start : course.units.front().scenes.front()].id;
    return out.dump(indent);
}

std::string frame_data(const Course& course)
{
    OrderedJson out;
    out["course"] = course.id;
    out["title"] = course.title.value;
    out["minutes"] = course.minutes;
    out["units"] = OrderedJson::array();
    for (const auto& unit : course.units) {
        const auto start = unit.start.scene != course::nothing ? unit.start.scene : unit.scenes.front();
        out["units"].push_back({{"id", unit.id}, {"title", unit.title.value}, {"minutes", unit.minutes},
            {"start", course.scenes[start].id}});
    }
    out["memory"] = OrderedJson::array();
    for (const auto& one : course.variables)
        out["memory"].push_back(variable(one));
    out["roles"] = OrderedJson::array();
    for (const auto& role : course.roles)
        out["roles"].push_back({{"id", role.id}, {"name", role.name.value}, {"groups", role.groups}});
    out["nations"] = OrderedJson::array();
    for (const auto& nation : course.nations)
        out["nations"].push_back({{"id", nation.id}, {"name", nation.name.value}});
    return out.dump(indent);
}

} // namespace vignette::author::twee
