#include "engine/play/resume.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace vignette::play {

namespace {

using Json = nlohmann::json;

std::optional<Stage> stage_for(const std::string& word)
{
    constexpr std::array<std::string_view, 6> words{"opening", "warning", "telling", "outcome", "end", "closed"};
    const auto found = std::find(words.begin(), words.end(), word);
    if (found == words.end())
        return std::nullopt;
    return static_cast<Stage>(found - words.begin());
}

template <typename List>
Index index_of(const List& list, const std::string& id)
{
    const auto found = std::find_if(list.begin(), list.end(), [&](const auto& one) { return one.id == id; });
    return found == list.end() ? nothing : static_cast<Index>(found - list.begin());
}

/// By its id, or by one that it had.
Index unit_called(const Course& course, const std::string& id)
{
    const auto found = course.unit_by_id.find(id);
    return found == course.unit_by_id.end() ? nothing : found->second;
}

/// The kept value where its kind still fits (clamped to the range), else the start.
int fitted(const course::Variable& variable, const Json& kept)
{
    using Kind = course::Variable::Kind;
    if (variable.kind == Kind::Counter && kept.is_number_integer())
        return static_cast<int>(std::clamp<std::int64_t>(kept.get<std::int64_t>(), variable.from, variable.to));
    if (variable.kind == Kind::Flag && kept.is_boolean())
        return kept.get<bool>() ? 1 : 0;
    if (variable.kind == Kind::State && kept.is_string()) {
        const auto found = std::find(variable.states.begin(), variable.states.end(), kept.get<std::string>());
        return found == variable.states.end() ? variable.start : static_cast<int>(found - variable.states.begin());
    }
    return variable.start;
}

Index option_in(const course::Part& part, const std::string& id)
{
    return part.choose == nothing ? nothing : index_of(part.asks[part.choose].options, id);
}

/// An outcome needs its choice and its option; without them it is gone, and the learner stands before the choice again.
bool fit_option(const Course& course, Moment& moment, const std::string& option)
{
    if (moment.stage != Stage::Outcome)
        return true;
    const auto& part = course.scenes[moment.scene].parts[moment.part];
    moment.option = option_in(part, option);
    return moment.option != nothing;
}

} // namespace

Fitting::Fitting(const Course& course)
    : m_course(course)
{
    for (Index i = 0; i < course.facts.size(); ++i) {
        course::Fact fact = course.facts[i];
        m_facts.emplace(fact_word(fact), i);
        const auto& scene = course.scenes[fact.scene];
        const std::string answer = fact.name.substr(scene.id.size());
        for (const auto& old : scene.was) {
            fact.name = old + answer;
            m_facts.emplace(fact_word(fact), i);
        }
    }
}

/// Where each variable's value stands in a kept list.
void Fitting::read_names(const Json& kept)
{
    std::map<std::string, std::size_t> places;
    for (std::size_t i = 0; i < kept.size(); ++i)
        places.emplace(kept[i].get<std::string>(), i);
    for (const auto& variable : m_course.variables) {
        const auto found = places.find(variable.id);
        m_places.push_back(found == places.end() ? std::string::npos : found->second);
    }
}

std::vector<std::int16_t> Fitting::values(const Json& kept) const
{
    std::vector<std::int16_t> out;
    out.reserve(m_places.size());
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        const auto& variable = m_course.variables[i];
        out.push_back(static_cast<std::int16_t>(
            m_places[i] < kept.size() ? fitted(variable, kept[m_places[i]]) : variable.start));
    }
    return out;
}

std::vector<std::uint64_t> Fitting::facts(const Json& kept) const
{
    std::vector<std::uint64_t> out((m_course.facts.size() + 63) / 64, 0);
    for (const auto& word : kept) {
        const auto found = m_facts.find(word.get_ref<const std::string&>());
        if (found != m_facts.end())
            out[found->second / 64] |= std::uint64_t{1} << (found->second % 64);
    }
    return out;
}

std::optional<Moment> Fitting::moment(const Json& kept, Index unit) const
{
    Moment out;
    out.unit = unit;
    const auto stage = stage_for(kept.at("stage").get<std::string>());
    if (!stage)
        return std::nullopt;
    out.stage = *stage;
    out.scenes_seen = kept.at("scenes_seen").get<std::uint16_t>();
    out.left_early = kept.value("left_early", false);
    out.variables = values(kept.at("variables"));
    out.facts = facts(kept.value("facts", Json::array()));
    if (kept.contains("scene")) {
        const auto found = m_course.scene_by_id.find(kept["scene"].get<std::string>());
        if (found == m_course.scene_by_id.end() || m_course.scenes[found->second].unit != unit)
            return std::nullopt;
        out.scene = found->second;
        const auto& scene = m_course.scenes[out.scene];
        out.part = static_cast<std::uint16_t>(std::min<std::size_t>(kept.value("part", 0u), scene.parts.size() - 1));
        if (out.stage == Stage::Warning && scene.warning.empty())
            out.stage = Stage::Telling;
        if (!fit_option(m_course, out, kept.value("option", std::string{})))
            return std::nullopt;
    } else if (out.stage != Stage::Opening && out.stage != Stage::End && out.stage != Stage::Closed) {
        return std::nullopt;
    }
    recompute(m_course, out);
    return out;
}

/// Where it was, or the last moment on the trail that still exists (`moved`), or nothing.
std::optional<Place> Fitting::place(const Json& json, Index unit, bool& moved) const
{
    Place out;
    for (const auto& kept : json.at("before")) {
        if (auto one = moment(kept, unit))
            out.before.push_back(*std::move(one));
    }
    out.tried = facts(json.at("tried"));
    auto last = moment(json.at("now"), unit);
    moved = !last;
    if (!last && out.before.empty())
        return std::nullopt;
    if (!last) {
        last = std::move(out.before.back());
        out.before.pop_back();
    }
    out.now = *std::move(last);
    return out;
}

void Fitting::now(const Json& json, Resumed& out) const
{
    const Index unit = unit_called(m_course, json.at("unit").get<std::string>());
    if (unit == nothing) {
        out.notice = "The part of this course that you were in is no longer there, so you are at the next one.";
        return turn_to_next(m_course, out.state);
    }
    bool moved = false;
    auto found = place(json, unit, moved);
    if (moved)
        out.notice = "This course was changed since you were last here, so you are one step back.";
    if (!found)
        return open_unit(m_course, out.state, unit);
    out.state.now = std::move(found->now);
    out.state.before = std::move(found->before);
    out.state.tried = std::move(found->tried);
    if (!moved && out.state.now.stage == Stage::Telling) {
        const auto& now = out.state.now;
        out.state.left = option_in(m_course.scenes[now.scene].parts[now.part], json.value("left", std::string{}));
    }
    if (out.state.now.stage == Stage::Closed && next_unit(m_course, out.state, unit) != nothing) {
        out.notice = "This course has a new part since you finished it.";
        turn_to_next(m_course, out.state);
    }
}

void Fitting::aside(const Json& json, State& state) const
{
    for (const auto& [id, kept] : json.items()) {
        const Index unit = unit_called(m_course, id);
        bool moved = false;
        if (unit == nothing)
            continue;
        if (auto found = place(kept, unit, moved))
            state.aside.emplace(unit, *std::move(found));
    }
}

void Fitting::answers(const Json& json, State& state) const
{
    for (const auto& [key, kept] : json.items()) {
        Answer answer;
        answer.text = kept.value("text", std::string{});
        answer.ids = kept.value("ids", std::vector<std::string>{});
        answer.pairs = kept.value("pairs", std::vector<std::pair<std::string, std::string>>{});
        if (kept.contains("value"))
            answer.value = kept["value"].get<int>();
        state.answers.emplace(key, std::move(answer));
    }
}

Resumed Fitting::fit(const Json& json)
{
    read_names(json.at("variables"));
    Resumed out{begin(m_course), {}};
    State& state = out.state;
    for (const auto& id : json.at("finished")) {
        const Index unit = unit_called(m_course, id.get<std::string>());
        if (unit != nothing)
            state.finished[unit] = true;
    }
    set_role(m_course, state, index_of(m_course.roles, json.value("role", std::string{})));
    state.nation = index_of(m_course.nations, json.value("nation", std::string{}));
    answers(json.at("answers"), state);
    state.revision = json.at("revision").get<unsigned>();
    aside(json.value("aside", Json::object()), state);
    state.now.variables = values(json.at("now").at("variables")); // Those with `keep` outlive their unit.
    now(json, out);
    state.resting = json.value("resting", false);
    return out;
}

} // namespace vignette::play
