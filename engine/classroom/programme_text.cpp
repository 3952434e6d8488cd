// A programme's plan as JSON.

#include "engine/classroom/programme.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace vignette::classroom {

namespace {

using Json = nlohmann::json;

Json maybe(const std::optional<Seconds>& time)
{
    return time ? Json(time->time_since_epoch().count()) : Json(nullptr);
}

std::optional<Seconds> maybe_time(const Json& json)
{
    return json.is_null() ? std::nullopt : std::optional(Seconds{std::chrono::seconds{json.get<std::int64_t>()}});
}

PlannedSession session_from(const course::Course& course, const Json& json)
{
    PlannedSession out{json.at("units").get<std::vector<std::string>>(), maybe_time(json.at("day")),
        json.at("task").get<std::string>(), maybe_time(json.at("held"))};
    std::erase_if(out.units, [&](const std::string& id) {
        return std::none_of(course.units.begin(), course.units.end(), [&](const auto& unit) { return unit.id == id; });
    });
    return out;
}

Plan read_plan(const course::Course& course, const Json& json)
{
    Plan out{json.at("facilitator").get<std::string>(), json.at("place").get<std::string>(), {}};
    for (const Json& one : json.at("sessions"))
        out.sessions.push_back(session_from(course, one));
    return out;
}

Error damaged_plan()
{
    return {ErrorCode::Unreadable, "What was kept of this plan is damaged. Please plan the course anew."};
}

} // namespace

std::string save(const Plan& plan)
{
    Json sessions = Json::array();
    for (const auto& one : plan.sessions)
        sessions.push_back(
            {{"units", one.units}, {"day", maybe(one.day)}, {"task", one.task}, {"held", maybe(one.held)}});
    return Json{{"facilitator", plan.facilitator}, {"place", plan.place}, {"sessions", std::move(sessions)}}.dump();
}

Result<Plan> plan_from(const course::Course& course, std::string_view text)
{
    const Json json = Json::parse(text, nullptr, false);
    try {
        auto plan = read_plan(course, json);
        if (plan.sessions.empty() || plan.sessions.size() > most_sessions)
            return damaged_plan();
        return plan;
    } catch (const Json::exception&) { // A member of another type than we write, or none.
        return damaged_plan();
    }
}

} // namespace vignette::classroom
