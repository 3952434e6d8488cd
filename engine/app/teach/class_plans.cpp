#include "engine/app/teach/class_plans.hpp"

#include "engine/app/names.hpp"
#include "engine/app/teach/written.hpp"
#include "engine/exchange/dates.hpp"
#include "engine/present/make.hpp"

#include <algorithm>

namespace vignette::app {

namespace {

std::string box_in(const Boxes& boxes, const std::string& id)
{
    const auto found = boxes.find(id);
    return found == boxes.end() ? std::string() : found->second;
}

/// A day as it is written in a box. Errors: InvalidArgument; nothing for an empty one.
Result<std::optional<Seconds>> day_in(const Boxes& boxes, const std::string& id)
{
    const auto text = trimmed(box_in(boxes, id));
    if (text.empty())
        return std::optional<Seconds>{};
    const auto day = day_written(text);
    if (!day)
        return Error{ErrorCode::InvalidArgument, "Please write the day like this: 1/12/2026."};
    return std::optional(Seconds{std::chrono::sys_days{*day}});
}

/// Between `least` and `most`, or a sentence about `what`.
Result<unsigned> number_of(
    const Boxes& boxes, const std::string& id, unsigned least, unsigned most, const std::string& what)
{
    const auto number = number_in(trimmed(box_in(boxes, id)));
    if (!number || *number < least || *number > most)
        return Error{ErrorCode::InvalidArgument, what};
    return *number;
}

/// In so many days where that is written; else as many as its minutes need.
Result<classroom::Plan> plan_written(const course::Course& course, const Boxes& boxes)
{
    if (!trimmed(box_in(boxes, "how-many")).empty()) {
        const auto most = static_cast<unsigned>(classroom::most_days(course));
        const auto days = number_of(boxes, "how-many", 1, most,
            most == 1 ? "This course has one unit, so it takes 1 day. Please write 1, or leave it empty."
                      : "Please write a number of days from 1 to " + std::to_string(most)
                    + ": each day has at least one unit.");
        return days ? Result(classroom::plan_in(course, days.value())) : days.error();
    }
    const auto longest = number_of(boxes, "longest", 10, 24 * 60, "Please write the minutes as a number, such as 90.");
    return longest ? Result(classroom::plan_of(course, std::chrono::minutes{longest.value()})) : longest.error();
}

std::string in_box(const std::optional<Seconds>& day)
{
    return day ? exchange::british_day(exchange::day_of(*day)) : "";
}

} // namespace

ClassPlans::ClassPlans(const course::Course& course, ClassBook& book)
    : m_course(course)
    , m_book(book)
{
}

Status ClassPlans::read()
{
    m_groups.clear();
    auto kept = m_book.programmes();
    if (!kept)
        return kept.error();
    Status out = Done{};
    for (auto& one : kept.value()) {
        if (one.over)
            continue;
        auto plan = classroom::plan_from(m_course, one.body);
        if (!plan)
            out = Error{plan.error().code, one.title + ": " + plan.error().message};
        else
            m_groups.push_back({std::move(one), std::move(plan).value()});
    }
    return out;
}

std::vector<std::pair<std::string, std::string>> ClassPlans::listed() const
{
    std::vector<std::pair<std::string, std::string>> out;
    for (const auto& one : m_groups) {
        const auto next = classroom::next_session(one.plan), days = one.plan.sessions.size();
        out.emplace_back(one.kept.uid,
            one.kept.title
                + (next < days ? " · day " + std::to_string(next + 1) + " of " + std::to_string(days)
                               : " · every day was held"));
    }
    return out;
}

void ClassPlans::open(const std::string& uid, Boxes& boxes)
{
    const auto found
        = std::find_if(m_groups.begin(), m_groups.end(), [&](const Group& one) { return one.kept.uid == uid; });
    m_is_new = m_sure = false;
    m_open = found == m_groups.end() ? std::nullopt : std::optional(*found);
    if (m_open)
        choose(std::min(classroom::next_session(m_open->plan), m_open->plan.sessions.size() - 1), boxes);
}

void ClassPlans::open_new(Boxes& boxes)
{
    m_open.reset();
    m_is_new = true;
    boxes["group"].clear();
    boxes["first"].clear();
    boxes["how-many"].clear();
    boxes["longest"] = "90";
    boxes["apart"] = "7";
}

void ClassPlans::choose(std::size_t day, Boxes& boxes)
{
    if (!m_open || day >= m_open->plan.sessions.size())
        return;
    m_chosen = day;
    m_asks_who = trimmed(box_in(boxes, "facilitator")).empty(); // It stays while somebody writes into it.
    boxes["day"] = in_box(m_open->plan.sessions[day].day);
    boxes["task"] = m_open->plan.sessions[day].task;
}

std::string ClassPlans::title_of(const std::string& unit) const
{
    const auto found
        = std::find_if(m_course.units.begin(), m_course.units.end(), [&](const auto& one) { return one.id == unit; });
    return found == m_course.units.end() ? unit : found->title.value;
}

std::string ClassPlans::day_text(const classroom::PlannedSession& session) const
{
    const auto when = session.held ? session.held : session.day; // It may have been held on another one.
    std::string out = when ? present::date_in_words(exchange::iso_day(exchange::day_of(*when))) + " · " : "";
    if (session.units.empty())
        return out + "Meeting again, to look back";
    for (const auto& unit : m_course.units)
        if (std::find(session.units.begin(), session.units.end(), unit.id) != session.units.end())
            out += unit.title.value + " · ";
    return out + present::count_of(static_cast<unsigned>(classroom::minutes_of(m_course, session).count()), "minute");
}

present::ClassProgramme ClassPlans::page(const Boxes& boxes, const std::string& message) const
{
    present::ClassProgramme out;
    out.course = name_outside(m_course);
    out.is_new = !m_open;
    out.group = m_open ? m_open->kept.title : box_in(boxes, "group");
    out.how_many = box_in(boxes, "how-many");
    out.longest = box_in(boxes, "longest");
    out.first = box_in(boxes, "first");
    out.apart = box_in(boxes, "apart");
    out.day = box_in(boxes, "day");
    out.task = box_in(boxes, "task");
    out.message = message;
    out.sure = m_sure;
    if (!m_open)
        return out;
    for (const auto& session : m_open->plan.sessions)
        out.days.push_back({day_text(session), session.held.has_value()});
    out.chosen = m_chosen;
    out.asks_who = m_asks_who && m_open->plan.facilitator.empty();
    out.facilitator = box_in(boxes, "facilitator");
    const auto& units = m_open->plan.sessions[m_chosen].units;
    classroom::Plan tried = m_open->plan;
    if (classroom::move_earlier(tried, m_chosen))
        out.earlier = title_of(units.front());
    tried = m_open->plan;
    if (classroom::move_later(tried, m_chosen))
        out.later = title_of(units.back());
    out.alone = units.size() == 1;
    tried = m_open->plan;
    if (classroom::own_day(m_course, tried, m_chosen))
        out.own = title_of(units.back());
    return out;
}

/// On the disk before the page shows it.
Status ClassPlans::keep(Group group)
{
    if (auto same = is_as_read(group); !same)
        return same;
    group.kept.body = classroom::save(group.plan);
    auto kept = m_book.keep_programme(group.kept);
    if (!kept)
        return kept.error();
    group.kept = std::move(kept).value();
    m_is_new = false;
    m_open = std::move(group);
    m_chosen = std::min(m_chosen, m_open->plan.sessions.size() - 1);
    (void)read(); // Another plan that cannot be read is told when the page is opened, and stops nothing here.
    return Done{};
}

/// A plan may be open in two windows: what one of them noted must not be written over by the other.
Status ClassPlans::is_as_read(const Group& group)
{
    if (group.kept.uid.empty())
        return Done{};
    const auto all = m_book.programmes();
    if (!all)
        return all.error();
    for (const auto& one : all.value())
        if (one.uid == group.kept.uid && one.body != group.kept.body)
            return Error{ErrorCode::Refused, "This plan was changed in another window. Go back, and open it again."};
    return Done{};
}

Status ClassPlans::make_plan(const Boxes& written, Boxes& boxes)
{
    const auto title = trimmed(box_in(written, "group"));
    if (title.empty())
        return Error{ErrorCode::InvalidArgument, "Please write what the group is called."};
    auto plan = plan_written(m_course, written);
    const auto apart = number_of(written, "apart", 1, 366, "Please write how many days lie between, such as 7.");
    const auto first = day_in(written, "first");
    if (!plan || !apart || !first)
        return !plan ? plan.error() : !apart ? apart.error() : first.error();
    Group group;
    group.kept.title = title;
    group.plan = std::move(plan).value();
    group.plan.facilitator = trimmed(box_in(written, "facilitator"));
    group.plan.place = trimmed(box_in(written, "place"));
    if (first.value())
        if (auto set = classroom::set_day(group.plan, 0, *first.value(), std::chrono::days{apart.value()}); !set)
            return set;
    auto kept = keep(std::move(group));
    if (kept)
        choose(0, boxes);
    return kept;
}

Status ClassPlans::keep_day(const Boxes& boxes)
{
    const auto day = day_in(boxes, "day");
    if (!day)
        return day.error();
    Group changed = *m_open;
    auto& session = changed.plan.sessions[m_chosen];
    if (session.held)
        return Done{}; // It has no boxes.
    session.day = day.value();
    session.task = trimmed(box_in(boxes, "task"));
    return changed.plan == m_open->plan ? Status(Done{}) : keep(std::move(changed));
}

Status ClassPlans::move(const std::string& deed, Boxes& boxes)
{
    Group changed = *m_open;
    auto moved = deed == "earlier" ? classroom::move_earlier(changed.plan, m_chosen)
        : deed == "later-day"      ? classroom::move_later(changed.plan, m_chosen)
                                   : classroom::own_day(m_course, changed.plan, m_chosen);
    if (!moved)
        return moved;
    const bool went = changed.plan.sessions.size() < m_open->plan.sessions.size();
    auto kept = keep(std::move(changed));
    if (kept) // Where a day went with its unit, the one that has it is next.
        choose(std::min(went && deed == "earlier" ? m_chosen - 1 : m_chosen, m_open->plan.sessions.size() - 1), boxes);
    return kept;
}

/// Asked once more before it goes from the list.
Status ClassPlans::end()
{
    if (!std::exchange(m_sure, true))
        return Done{};
    m_sure = false;
    const auto& days = m_open->plan.sessions;
    if (std::none_of(days.begin(), days.end(), [](const auto& day) { return day.held.has_value(); }))
        return drop();
    Group ended = *m_open;
    ended.kept.over = true;
    auto kept = keep(std::move(ended));
    if (kept)
        m_open.reset();
    return kept;
}

/// Of a plan that nothing was held of, nothing stays.
Status ClassPlans::drop()
{
    auto dropped = m_book.drop_programme(m_open->kept.uid);
    if (!dropped)
        return dropped;
    m_open.reset();
    return read();
}

Status ClassPlans::obey(const std::string& deed, const std::string& target, Boxes& boxes)
{
    if (deed == "plan" && !m_open)
        return make_plan(Boxes(boxes), boxes);
    if (!m_open)
        return Done{};
    if (deed == "end-programme")
        return end();
    m_sure = false;
    if (auto kept = keep_day(boxes); !kept || deed == "keep-day") // What stands in its boxes is never lost.
        return kept;
    if (deed == "earlier" || deed == "later-day" || deed == "own-day")
        return move(deed, boxes);
    if (deed == "day")
        choose(static_cast<std::size_t>(number_in(target).value_or(0)) - 1, boxes);
    return Done{};
}

Result<classroom::InProgramme> ClassPlans::chosen_day() const
{
    if (!m_open || m_open->plan.sessions[m_chosen].held)
        return Error{ErrorCode::InvalidArgument, "This day was held. Choose another one."};
    const auto& sessions = m_open->plan.sessions;
    auto ratings = m_book.programme_ratings(m_open->kept.uid);
    if (!ratings)
        return ratings.error();
    return classroom::InProgramme{m_open->kept.uid, m_open->kept.title, m_chosen, sessions.size(),
        sessions[m_chosen].units, classroom::task_before(m_open->plan, m_chosen), sessions[m_chosen].task,
        m_chosen + 1 < sessions.size() ? sessions[m_chosen + 1].day : std::nullopt, std::move(ratings).value()};
}

/// The plan may have been changed since the class began: it is read anew.
Status ClassPlans::held(const classroom::InProgramme& day, Seconds began)
{
    (void)read(); // Another plan may be damaged; this one is looked for all the same.
    const auto found
        = std::find_if(m_groups.begin(), m_groups.end(), [&](const Group& one) { return one.kept.uid == day.uid; });
    if (found == m_groups.end() || day.day >= found->plan.sessions.size())
        return Done{};
    Group changed = *found;
    changed.plan.sessions[day.day].held = std::chrono::floor<std::chrono::days>(began); // The day is enough.
    return keep(std::move(changed));
}

} // namespace vignette::app
