// What a class has beside its course: the days of a programme, sheets over the page, and how it ends.

#include "engine/app/names.hpp"
#include "engine/app/teach/lectern.hpp"
#include "engine/app/teach/written.hpp"
#include "engine/exchange/dates.hpp"

#include <algorithm>

namespace vignette::app {

namespace {

using SheetKind = classroom::Sheet::Kind;

/// "scale self_rating before", "look-back".
std::optional<classroom::Sheet> sheet_in(const std::string& target)
{
    if (target == "look-back")
        return classroom::Sheet{SheetKind::LookBack};
    if (target == "until")
        return classroom::Sheet{SheetKind::Until};
    if (target == "evaluation")
        return classroom::Sheet{SheetKind::Evaluation};
    if (target == "agreement")
        return classroom::Sheet{SheetKind::Agreement};
    if (target == "numbers")
        return classroom::Sheet{SheetKind::Numbers};
    const auto first = target.find(' '), second = target.rfind(' ');
    if (first == std::string::npos || first == second)
        return std::nullopt;
    return classroom::Sheet{SheetKind::Scale, target.substr(first + 1, second - first - 1), target.substr(second + 1)};
}

} // namespace

bool Lectern::obey_sheet(const std::string& deed, const std::string& target)
{
    if (deed == "tick") {
        take(classroom::tick(session(), target));
        return true;
    }
    if (deed == "close-sheet")
        classroom::close_sheet(session());
    else if (const auto sheet = deed == "sheet" ? sheet_in(target) : std::nullopt)
        take(classroom::open_sheet(m_course, session(), *sheet));
    else
        return false;
    leave_question();
    m_where = Where::Teaching;
    return true;
}

/// Where the page is another one, what belonged to the last one goes.
void Lectern::leave_question()
{
    m_beside.clear();
    m_scribing = m_joining = false;
    m_phones.close();
    std::erase_if(m_boxes, [](const auto& box) { return box.first.starts_with("votes-"); });
    ask_phones();
}

bool Lectern::obey_programme(const std::string& deed, const std::string& target)
{
    if (deed == "programme-new" || deed == "programme") {
        if (deed == "programme")
            m_plans.open(target, m_boxes);
        else
            m_plans.open_new(m_boxes);
        m_where = Where::Programme;
        return true;
    }
    if (m_where != Where::Programme)
        return false;
    Status done = Done{};
    if (deed == "begin-day")
        begin_day();
    else
        done = m_plans.obey(deed, target, m_boxes);
    take(done);
    // A day that was written wrongly can be mended here; nothing else keeps anybody on this page.
    const bool may_go = done || done.error().code != ErrorCode::InvalidArgument;
    if ((deed == "to-opening" && may_go) || m_plans.is_gone()) {
        (void)m_plans.read(); // Another window may have changed it; what cannot be read was told at the start.
        m_where = Where::Opening;
    }
    return true;
}

/// The day as it is planned: from its first unit, with the group on the register, and what they tried first.
void Lectern::begin_day()
{
    const auto written = m_plans.obey("keep-day", "", m_boxes); // What stands in its boxes belongs to it.
    const auto day = m_plans.chosen_day();
    if (!written || !day) {
        m_message = written ? day.error().message : written.error().message;
        return;
    }
    const auto& plan = *m_plans.plan();
    const auto& units = day.value().units;
    const auto first = std::find_if(m_course.units.begin(), m_course.units.end(),
        [&](const auto& one) { return !units.empty() && one.id == units.front(); });
    const auto leads = trimmed(box("facilitator")), place = trimmed(box("place"));
    if (leads.empty() && plan.facilitator.empty()) {
        m_message = "Please write who leads the class.";
        return;
    }
    begin_at(static_cast<play::Index>(first == m_course.units.end() ? 0 : first - m_course.units.begin()),
        {leads.empty() ? plan.facilitator : leads, place.empty() ? plan.place : place,
            classroom::minutes_of(m_course, plan.sessions[m_plans.chosen()]), m_wish.rehearsal});
    if (!m_session)
        return;
    session().programme = day.value();
    expect(day.value().uid);
    if (!day.value().task_before.empty() || units.empty())
        take(classroom::open_sheet(m_course, session(), {SheetKind::LookBack}));
    keep();
}

/// Whoever came on the days before stands on the register, to be ticked. Not in a private course: who came to it is
/// not told before somebody has signed in.
void Lectern::expect(const std::string& programme)
{
    if (m_course.privacy != course::Privacy::Standard)
        return;
    const auto people = m_book.programme_people(programme);
    if (!people) {
        m_message = people.error().message;
        return;
    }
    for (const auto& one : people.value())
        if (one.learner
            || !m_book.is_of_site(one.name)) // A visitor who has joined the site since is ticked as its own.
            take(classroom::put_on_list(session().attendance, one.learner, one.name));
}

void Lectern::open_ending()
{
    m_boxes["signer"] = m_book.is_of_site(session().setting.facilitator) ? session().setting.facilitator : "";
    m_finished = classroom::is_finished(session());
    m_prepared = false; // Asked anew each time: lines of the register may have moved since.
    m_may_teach.assign(session().attendance.size(), false); // Nobody may by an oversight: each is ticked.
    if (m_boxes["again"].empty())
        m_boxes["again"] = exchange::british_day(exchange::plus_months(exchange::day_of(m_clock()), 12));
    auto stands = m_book.standing(session());
    take(stands ? Status(Done{}) : Status(stands.error()));
    m_standing
        = stands && m_course.privacy == course::Privacy::Standard ? std::move(stands).value() : ClassBook::Standing{};
    m_where = Where::Ending;
}

present::ClassEnding Lectern::ending() const
{
    const auto lines = classroom::checked(m_course, *m_session);
    const auto number = [&](bool done) {
        return static_cast<std::size_t>(std::count_if(lines.begin(), lines.end(),
            [&](const auto& line) { return line.done.has_value() && (!done || *line.done); }));
    };
    return {*m_session, m_clock(), name_outside(m_course), m_book.may_keep() && !m_session->setting.rehearsal,
        m_finished, m_standing.done_now, m_standing.to_do, m_prepared, m_may_teach, box("again"), number(true),
        number(false), box("signer"), m_message};
}

} // namespace vignette::app
