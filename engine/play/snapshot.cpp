#include "engine/play/snapshot.hpp"

#include "engine/play/resume.hpp"

#include <nlohmann/json.hpp>

namespace vignette::play {

namespace {

using Json = nlohmann::json;

std::string_view stage_word(Stage stage)
{
    constexpr std::string_view words[] = {"opening", "warning", "telling", "outcome", "end", "closed"};
    return words[static_cast<std::size_t>(stage)];
}

Json value_of(const course::Variable& variable, int value)
{
    if (variable.kind == course::Variable::Kind::Flag)
        return value != 0;
    if (variable.kind == course::Variable::Kind::State)
        return variable.states[static_cast<std::size_t>(value)];
    return value;
}

bool has_bit(const std::vector<std::uint64_t>& bits, std::size_t index)
{
    return ((bits[index / 64] >> (index % 64)) & 1u) != 0;
}

Json facts_of(const Course& course, const std::vector<std::uint64_t>& bits)
{
    Json out = Json::array();
    for (std::size_t i = 0; i < course.facts.size(); ++i) {
        if (has_bit(bits, i))
            out.push_back(fact_word(course.facts[i]));
    }
    return out;
}

const course::Option* option_of(const Course& course, const Moment& moment)
{
    if (moment.stage != Stage::Outcome)
        return nullptr;
    const auto& part = course.scenes[moment.scene].parts[moment.part];
    return &part.asks[part.choose].options[moment.option];
}

Json moment_json(const Course& course, const Moment& moment)
{
    Json out{{"stage", stage_word(moment.stage)}, {"scenes_seen", moment.scenes_seen}};
    if (moment.scene != nothing)
        out["scene"] = course.scenes[moment.scene].id;
    if (moment.part > 0)
        out["part"] = moment.part;
    if (const auto* option = option_of(course, moment))
        out["option"] = option->id;
    if (moment.left_early)
        out["left_early"] = true;
    Json variables = Json::array();
    for (std::size_t i = 0; i < course.variables.size(); ++i)
        variables.push_back(value_of(course.variables[i], moment.variables[i]));
    out["variables"] = std::move(variables);
    if (!course.facts.empty())
        out["facts"] = facts_of(course, moment.facts);
    return out;
}

Json answer_json(const Answer& answer)
{
    Json out = Json::object();
    if (!answer.text.empty())
        out["text"] = answer.text;
    if (!answer.ids.empty())
        out["ids"] = answer.ids;
    if (!answer.pairs.empty())
        out["pairs"] = answer.pairs;
    if (answer.value)
        out["value"] = *answer.value;
    return out;
}

} // namespace

std::string fact_word(const course::Fact& fact)
{
    constexpr std::string_view kinds[] = {"seen ", "chose ", "tried "};
    return std::string(kinds[static_cast<std::size_t>(fact.kind)]) + fact.name;
}

namespace {

Json aside_json(const Course& course, const State& state)
{
    Json out = Json::object();
    for (const auto& [unit, place] : state.aside) {
        Json before = Json::array();
        for (const auto& moment : place.before)
            before.push_back(moment_json(course, moment));
        out[course.units[unit].id] = {{"now", moment_json(course, place.now)}, {"before", std::move(before)},
            {"tried", facts_of(course, place.tried)}};
    }
    return out;
}

const course::Option& left_of(const Course& course, const State& state)
{
    const auto& part = course.scenes[state.now.scene].parts[state.now.part];
    return part.asks[part.choose].options[state.left];
}

} // namespace

std::string save(const Course& course, const State& state)
{
    Json names = Json::array();
    for (const auto& variable : course.variables)
        names.push_back(variable.id);
    Json before = Json::array();
    for (const auto& moment : state.before)
        before.push_back(moment_json(course, moment));
    Json answers = Json::object();
    for (const auto& [key, answer] : state.answers)
        answers[key] = answer_json(answer);
    Json finished = Json::array();
    for (std::size_t i = 0; i < state.finished.size(); ++i) {
        if (state.finished[i])
            finished.push_back(course.units[i].id);
    }
    Json out{{"snapshot", snapshot_version}, {"course", course.id}, {"version", course.version},
        {"unit", course.units[state.now.unit].id}, {"variables", std::move(names)},
        {"now", moment_json(course, state.now)}, {"before", std::move(before)},
        {"tried", facts_of(course, state.tried)}, {"answers", std::move(answers)}, {"finished", std::move(finished)},
        {"revision", state.revision}};
    if (state.left != nothing)
        out["left"] = left_of(course, state).id;
    if (!state.aside.empty())
        out["aside"] = aside_json(course, state);
    if (state.role != nothing)
        out["role"] = course.roles[state.role].id;
    if (state.nation != nothing)
        out["nation"] = course.nations[state.nation].id;
    if (state.resting)
        out["resting"] = true;
    return out.dump();
}

Result<Resumed> resume(const Course& course, std::string_view snapshot)
{
    const Json json = Json::parse(snapshot, nullptr, false);
    const Error damaged{ErrorCode::Unreadable,
        "What was kept of this course cannot be read (start the unit again; your written answers are safe)."};
    if (!json.is_object() || !json.contains("snapshot") || !json["snapshot"].is_number_integer())
        return damaged;
    if (json["snapshot"].get<int>() > snapshot_version)
        return Error{ErrorCode::TooNew,
            "This place in the course was kept by a newer Vignette (update this one to go on from it)."};
    try {
        return Fitting(course).fit(json);
    } catch (const Json::exception&) { // A member of another type than we write.
        return damaged;
    }
}

Result<std::string> without_answer(std::string_view snapshot, std::string_view key)
{
    Json json = Json::parse(snapshot, nullptr, false);
    if (!json.is_object())
        return Error{ErrorCode::Unreadable, "What was kept of this course is damaged, so nothing was taken out of it."};
    if (const auto answers = json.find("answers"); answers != json.end() && answers->is_object())
        answers->erase(std::string(key));
    return json.dump();
}

} // namespace vignette::play
