#include "engine/author/versions/compare.hpp"

#include "engine/author/versions/places.hpp"
#include "engine/author/versions/questions.hpp"
#include "engine/play/snapshot.hpp"

#include <algorithm>
#include <utility>

namespace vignette::author {

namespace {

using course::Course;
using play::Index;
using play::State;

/// The scene that has an id in the other course, also by what it was called before; nothing if there is none.
Index same_scene(const Course& now, const std::string& id)
{
    const auto found = now.scene_by_id.find(id);
    return found == now.scene_by_id.end() ? course::nothing : found->second;
}

std::string option_of(const Course& course, const State& state)
{
    if (state.now.stage != play::Stage::Outcome)
        return {};
    const auto& part = course.scenes[state.now.scene].parts[state.now.part];
    return part.asks[part.choose].options[state.now.option].id;
}

/// A content note that is new, or gone, is no other place.
bool is_telling(play::Stage stage)
{
    return stage == play::Stage::Warning || stage == play::Stage::Telling;
}

bool is_same_place(const Course& old, const State& before, const Course& now, const State& after)
{
    const bool stage
        = before.now.stage == after.now.stage || (is_telling(before.now.stage) && is_telling(after.now.stage));
    if (!stage || (before.now.scene == course::nothing) != (after.now.scene == course::nothing))
        return false;
    const auto unit = now.unit_by_id.find(old.units[before.now.unit].id);
    if (unit == now.unit_by_id.end() || unit->second != after.now.unit)
        return false;
    if (before.now.scene == course::nothing)
        return true;
    return same_scene(now, old.scenes[before.now.scene].id) == after.now.scene && before.now.part == after.now.part
        && option_of(old, before) == option_of(now, after);
}

void compare_places(const Course& old, const Course& now, Compared& out)
{
    for (const auto& before : places_of(old)) {
        ++out.places;
        auto after = play::resume(now, play::save(old, before));
        if (!after) // A snapshot of ours that cannot be read would be a fault of ours; it is told all the same.
            out.moved.push_back({place_in_words(old, before), "nowhere", after.error().message});
        else if (!is_same_place(old, before, now, after.value().state))
            out.moved.push_back(
                {place_in_words(old, before), place_in_words(now, after.value().state), after.value().notice});
    }
}

void compare_questions(const Course& old, const Course& now, Compared& out)
{
    const auto asked = questions_of(now);
    for (const auto& [key, one] : questions_of(old)) {
        const auto found = asked.find(key);
        if (found == asked.end())
            out.lost.push_back(one.question);
        else if (found->second.prompt != one.prompt)
            out.reworded.push_back(one.question);
    }
}

void compare_units(const Course& old, const Course& now, Compared& out)
{
    for (const auto& unit : old.units) {
        if (now.unit_by_id.find(unit.id) == now.unit_by_id.end())
            out.units_gone.push_back(unit.title.value);
    }
    for (const auto& unit : now.units) {
        bool known = old.unit_by_id.contains(unit.id);
        for (const auto& was : unit.was)
            known = known || old.unit_by_id.contains(was);
        if (!known)
            out.units_new.push_back(unit.title.value);
    }
}

/// 1.10.0 comes after 1.9.0. A sound course has three numbers; of any length, so they are compared as they are written.
std::vector<std::pair<std::size_t, std::string>> numbers_of(const std::string& version)
{
    std::vector<std::pair<std::size_t, std::string>> out;
    for (std::size_t from = 0; from <= version.size();) {
        const std::size_t dot = std::min(version.find('.', from), version.size());
        const std::size_t digit = std::min(version.find_first_not_of('0', from), dot);
        out.emplace_back(dot - digit, version.substr(digit, dot - digit));
        from = dot + 1;
    }
    return out;
}

} // namespace

Compared compare(const Course& old, const Course& now)
{
    Compared out;
    out.other_id = old.id != now.id;
    out.same_text = old.content == now.content;
    out.version_raised = numbers_of(old.version) < numbers_of(now.version);
    out.version_lowered = numbers_of(now.version) < numbers_of(old.version);
    out.privacy_changed = old.privacy != now.privacy;
    compare_places(old, now, out);
    compare_questions(old, now, out);
    compare_units(old, now, out);
    return out;
}

} // namespace vignette::author
