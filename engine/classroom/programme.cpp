#include "engine/classroom/programme.hpp"

#include <algorithm>

namespace vignette::classroom {

namespace {

using std::chrono::minutes;

const course::Unit* unit_of(const course::Course& course, std::string_view id)
{
    const auto found
        = std::find_if(course.units.begin(), course.units.end(), [&](const auto& one) { return one.id == id; });
    return found == course.units.end() ? nullptr : &*found;
}

int sum_of(const std::vector<course::Discuss>& all)
{
    int out = 0;
    for (const auto& one : all)
        out += one.minutes;
    return out;
}

/// Of a choice's outcomes a room sees one: the longest counts.
int talk_of(const course::Ask& ask)
{
    int longest = 0;
    for (const auto& option : ask.options)
        longest = std::max(longest, sum_of(option.discusses));
    return longest + sum_of(ask.shared.discusses);
}

int talk_of(const course::Scene& scene)
{
    int out = 0;
    for (const auto& part : scene.parts) {
        out += sum_of(part.discusses);
        for (const auto& ask : part.asks)
            out += talk_of(ask);
    }
    return out;
}

bool is_open(const Plan& plan, std::size_t session)
{
    return session < plan.sessions.size() && !plan.sessions[session].held;
}

Error cannot_move()
{
    return {ErrorCode::Refused, "That unit cannot be moved there. Days that were held stay as they were."};
}

} // namespace

minutes minutes_in_class(const course::Course& course, const course::Unit& unit)
{
    minutes out{unit.minutes};
    for (const auto scene : unit.scenes)
        out += minutes{talk_of(course.scenes[scene])};
    return out;
}

minutes minutes_of(const course::Course& course, const PlannedSession& session)
{
    minutes out{0};
    for (const auto& id : session.units)
        if (const auto* unit = unit_of(course, id))
            out += minutes_in_class(course, *unit);
    return out;
}

std::string task_of(const course::Course& course, const course::Unit& unit)
{
    for (const auto scene : unit.scenes)
        for (const auto& part : course.scenes[scene].parts)
            for (const auto& ask : part.asks)
                if (ask.kind == course::Ask::Kind::Plan)
                    return ask.prompt.value;
    return "";
}

Plan plan_of(const course::Course& course, minutes longest)
{
    Plan out;
    minutes left{0};
    for (const auto& unit : course.units) {
        const auto takes = minutes_in_class(course, unit);
        if (out.sessions.empty() || takes > left) {
            out.sessions.emplace_back();
            left = longest;
        }
        left -= takes;
        auto& session = out.sessions.back();
        session.units.push_back(unit.id);
        if (session.task.empty())
            session.task = task_of(course, unit);
    }
    out.sessions.emplace_back();
    return out;
}

Status move_earlier(Plan& plan, std::size_t session)
{
    if (session == 0 || !is_open(plan, session) || !is_open(plan, session - 1) || plan.sessions[session].units.empty())
        return cannot_move();
    auto& units = plan.sessions[session].units;
    plan.sessions[session - 1].units.push_back(units.front());
    units.erase(units.begin());
    if (units.empty())
        plan.sessions.erase(plan.sessions.begin() + static_cast<std::ptrdiff_t>(session));
    return Done{};
}

/// From the last day of units it makes a day of its own: before the day to look back.
Status move_later(Plan& plan, std::size_t session)
{
    if (!is_open(plan, session) || plan.sessions[session].units.empty())
        return cannot_move();
    auto& units = plan.sessions[session].units;
    const bool to_new_day = session + 1 >= plan.sessions.size() || plan.sessions[session + 1].units.empty();
    if (!to_new_day && !is_open(plan, session + 1))
        return cannot_move();
    if (to_new_day && (units.size() == 1 || plan.sessions.size() >= most_sessions))
        return cannot_move();
    const auto unit = units.back();
    units.pop_back();
    const bool left_empty = units.empty();
    if (to_new_day)
        plan.sessions.insert(plan.sessions.begin() + static_cast<std::ptrdiff_t>(session) + 1, PlannedSession{});
    auto& after = plan.sessions[session + 1].units;
    after.insert(after.begin(), unit);
    if (left_empty)
        plan.sessions.erase(plan.sessions.begin() + static_cast<std::ptrdiff_t>(session));
    return Done{};
}

Status set_day(Plan& plan, std::size_t session, Seconds day, std::optional<std::chrono::days> apart)
{
    if (session >= plan.sessions.size())
        return Error{ErrorCode::InvalidArgument, "There is no such day in the plan. Choose one from the list."};
    plan.sessions[session].day = day;
    for (std::size_t i = session + 1; apart && i < plan.sessions.size(); ++i) {
        day += *apart;
        if (!plan.sessions[i].day)
            plan.sessions[i].day = day;
    }
    return Done{};
}

std::size_t next_session(const Plan& plan)
{
    const auto found
        = std::find_if(plan.sessions.begin(), plan.sessions.end(), [](const auto& one) { return !one.held; });
    return static_cast<std::size_t>(found - plan.sessions.begin());
}

std::string task_before(const Plan& plan, std::size_t session)
{
    for (std::size_t i = std::min(session, plan.sessions.size()); i-- > 0;)
        if (plan.sessions[i].held)
            return plan.sessions[i].task;
    return "";
}

} // namespace vignette::classroom
