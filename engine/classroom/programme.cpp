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

namespace {

/// As many units a day as fit, but at least so many days.
Plan lay_out(const course::Course& course, minutes longest, std::size_t days)
{
    Plan out;
    minutes left{0};
    for (std::size_t i = 0; i < course.units.size(); ++i) {
        const auto& unit = course.units[i];
        const auto takes = minutes_in_class(course, unit);
        const bool one_each = out.sessions.size() + (course.units.size() - i) <= days;
        if (out.sessions.empty() || one_each || takes > left) {
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

/// With the shortest longest day of which `enough` are enough.
Plan evenest(const course::Course& course, std::size_t days, minutes enough)
{
    minutes too_few{0};
    while (enough - too_few > minutes{1}) {
        const auto middle = too_few + (enough - too_few) / 2;
        (lay_out(course, middle, days).sessions.size() <= days + 1 ? enough : too_few) = middle;
    }
    return lay_out(course, enough, days);
}

} // namespace

Plan plan_of(const course::Course& course, minutes longest)
{
    return lay_out(course, longest, 0);
}

Plan plan_in(const course::Course& course, std::size_t days)
{
    const std::size_t wanted = std::clamp<std::size_t>(days, 1, std::max<std::size_t>(1, course.units.size()));
    for (minutes longest{1};; longest *= 2)
        if (lay_out(course, longest, wanted).sessions.size() <= wanted + 1)
            return evenest(course, wanted, longest);
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
