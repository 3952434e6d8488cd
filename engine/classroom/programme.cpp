#include "engine/classroom/programme.hpp"

#include <algorithm>
#include <limits>

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

/// `first`: of each day, which of the units it begins with. And a day to look back.
Plan with_days(const course::Course& course, const std::vector<std::size_t>& first)
{
    Plan out;
    for (std::size_t day = 0; day < first.size(); ++day) {
        auto& session = out.sessions.emplace_back();
        const std::size_t end = day + 1 < first.size() ? first[day + 1] : course.units.size();
        for (std::size_t i = first[day]; i < end; ++i) {
            session.units.push_back(course.units[i].id);
            if (session.task.empty())
                session.task = task_of(course, course.units[i]);
        }
    }
    out.sessions.emplace_back();
    return out;
}

/// A way to lay the first units into days: the sum of the squares of their minutes is least where they are most even.
struct Laid {
    double squares = std::numeric_limits<double>::infinity();
    std::size_t last_from = 0; ///< The unit that the last of these days begins with.
};

/// [days][units]
std::vector<std::vector<Laid>> evenest(const course::Course& course, std::size_t days)
{
    const std::size_t units = course.units.size();
    std::vector<std::vector<Laid>> out(days + 1, std::vector<Laid>(units + 1));
    out[0][0].squares = 0;
    for (std::size_t end = 1; end <= units; ++end) {
        double takes = 0;
        for (std::size_t from = end; from-- > 0;) {
            takes += static_cast<double>(minutes_in_class(course, course.units[from]).count());
            for (std::size_t day = 1; day <= days; ++day)
                if (const double sum = out[day - 1][from].squares + takes * takes; sum < out[day][end].squares)
                    out[day][end] = {sum, from};
        }
    }
    return out;
}

} // namespace

Plan plan_of(const course::Course& course, minutes longest)
{
    std::vector<std::size_t> first;
    minutes left{0};
    for (std::size_t i = 0; i < course.units.size(); ++i) {
        const auto takes = minutes_in_class(course, course.units[i]);
        if (first.empty() || (takes > left && first.size() + 1 < most_sessions)) {
            first.push_back(i);
            left = longest;
        }
        left -= takes;
    }
    return with_days(course, first);
}

Plan plan_in(const course::Course& course, std::size_t days)
{
    const std::size_t most = most_days(course);
    days = std::clamp<std::size_t>(days, std::min<std::size_t>(1, most), most);
    const auto laid = evenest(course, days);
    std::vector<std::size_t> first(days);
    for (std::size_t day = days, end = course.units.size(); day > 0; --day)
        first[day - 1] = end = laid[day][end].last_from;
    return with_days(course, first);
}

std::size_t most_days(const course::Course& course)
{
    return std::min(course.units.size(), most_sessions - 1);
}

namespace {

/// A day that is left without a unit goes; what was to be tried after it is not lost while the other has nothing.
void drop_if_empty(Plan& plan, std::size_t session, std::size_t other)
{
    auto& left = plan.sessions[session];
    if (!left.units.empty())
        return;
    if (plan.sessions[other].task.empty())
        plan.sessions[other].task = std::move(left.task);
    plan.sessions.erase(plan.sessions.begin() + static_cast<std::ptrdiff_t>(session));
}

} // namespace

Status move_earlier(Plan& plan, std::size_t session)
{
    if (session == 0 || !is_open(plan, session) || !is_open(plan, session - 1) || plan.sessions[session].units.empty())
        return cannot_move();
    auto& units = plan.sessions[session].units;
    plan.sessions[session - 1].units.push_back(units.front());
    units.erase(units.begin());
    drop_if_empty(plan, session, session - 1);
    return Done{};
}

/// The day to look back takes none.
Status move_later(Plan& plan, std::size_t session)
{
    if (!is_open(plan, session) || !is_open(plan, session + 1) || plan.sessions[session].units.empty()
        || plan.sessions[session + 1].units.empty())
        return cannot_move();
    auto& units = plan.sessions[session].units;
    auto& after = plan.sessions[session + 1].units;
    after.insert(after.begin(), units.back());
    units.pop_back();
    drop_if_empty(plan, session, session + 1);
    return Done{};
}

Status own_day(const course::Course& course, Plan& plan, std::size_t session)
{
    if (!is_open(plan, session) || plan.sessions[session].units.size() < 2 || plan.sessions.size() >= most_sessions)
        return cannot_move();
    PlannedSession own;
    own.units.push_back(plan.sessions[session].units.back());
    if (const auto* unit = unit_of(course, own.units.front()))
        own.task = task_of(course, *unit);
    plan.sessions[session].units.pop_back();
    plan.sessions.insert(plan.sessions.begin() + static_cast<std::ptrdiff_t>(session) + 1, std::move(own));
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
