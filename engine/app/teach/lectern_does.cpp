// What a facilitator does in a class, deed by deed; see present/facilitator_screen.hpp and present/class_pages.hpp.

#include "engine/app/names.hpp"
#include "engine/app/teach/lectern.hpp"
#include "engine/app/teach/written.hpp"
#include "engine/exchange/classes/group_record.hpp"
#include "engine/exchange/dates.hpp"
#include "engine/present/make.hpp"
#include "engine/window/wipe.hpp"

#include <algorithm>

namespace vignette::app {

namespace {

std::string told_of(const classroom::Session& waiting)
{
    const auto people = waiting.attendance.size();
    return "It began on " + present::date_in_words(exchange::iso_day(exchange::day_of(waiting.began)))
        + (waiting.setting.facilitator.empty() ? "" : ", with " + waiting.setting.facilitator) + ". "
        + (people == 1 ? "1 person is" : std::to_string(people) + " people are") + " on the register.";
}

} // namespace

present::ClassOpening Lectern::opening() const
{
    present::ClassOpening out;
    out.course = name_outside(m_course);
    for (const auto& unit : m_course.units)
        out.units.emplace_back(unit.id,
            unit.title.value + " · "
                + present::count_of(
                    static_cast<unsigned>(classroom::minutes_in_class(m_course, unit).count()), "minute"));
    out.unit = m_wish.unit;
    out.facilitator = box("facilitator");
    out.place = box("place");
    out.minutes = box("minutes");
    out.rehearsal = m_wish.rehearsal;
    out.programmes = m_plans.listed();
    out.keeps = m_book.may_keep();
    out.waiting = m_waiting ? told_of(*m_waiting) : "";
    if (m_damaged)
        out.waiting = "It cannot be read any more, and stands in the way of another one.";
    out.damaged = m_damaged;
    out.sure = m_sure;
    out.message = m_message;
    return out;
}

void Lectern::begin()
{
    const auto minutes = number_in(trimmed(box("minutes")));
    const auto leads = trimmed(box("facilitator"));
    if (!trimmed(box("minutes")).empty() && (!minutes || *minutes > 24 * 60)) {
        m_message = "Please write the minutes as a number, such as 90.";
        return;
    }
    if (leads.empty() && m_book.may_keep() && !m_wish.rehearsal) {
        m_message = "Please write who leads the class.";
        return;
    }
    const auto unit = std::find_if(
        m_course.units.begin(), m_course.units.end(), [&](const auto& one) { return one.id == m_wish.unit; });
    const auto index = unit == m_course.units.end() ? 0 : unit - m_course.units.begin();
    begin_at(static_cast<play::Index>(index),
        {leads, trimmed(box("place")), std::chrono::minutes{minutes.value_or(0)}, m_wish.rehearsal});
}

void Lectern::begin_at(play::Index unit, classroom::Setting setting)
{
    if (m_book.has_unread() && !setting.rehearsal) {
        m_message = m_unread + " Until then only a rehearsal can be held, so that nothing is written over.";
        return;
    }
    m_session = classroom::begin(m_course, unit, std::move(setting), m_clock());
    m_waiting.reset();
    m_where = Where::Teaching;
    keep();
}

void Lectern::throw_away()
{
    const auto gone = m_book.throw_away();
    take(gone);
    if (!gone)
        return;
    m_waiting.reset();
    m_damaged = false;
    m_unread.clear();
    take(m_plans.read());
}

bool Lectern::obey_opening(const std::string& deed, const std::string& target)
{
    if (m_session)
        return false;
    if (obey_programme(deed, target))
        return true;
    if (deed == "unit") {
        m_wish.unit = target;
    } else if (deed == "rehearse") {
        m_wish.rehearsal = !m_wish.rehearsal;
    } else if (deed == "begin" && !m_waiting) {
        begin();
    } else if (deed == "go-on" && m_waiting) {
        m_session = std::exchange(m_waiting, std::nullopt);
        m_session->blank = false;
        classroom::take_up(*m_session, m_clock());
        m_where = Where::Teaching;
    } else if (deed == "throw-away") {
        m_sure = !std::exchange(m_sure, true); // Asked once more before it goes.
        if (!m_sure)
            throw_away();
    }
    return true;
}

/// To another page of the facilitator's, and back.
bool Lectern::obey_page(const std::string& deed)
{
    keep_half_counted();
    if (deed == "close" && m_where == Where::Checklist && m_under_checklist == Where::Ending) {
        m_where = Where::Ending;
    } else if (deed == "close") {
        m_where = Where::Teaching;
        window::wipe(m_pin);
    } else if (deed == "register") {
        open_register();
    } else if (deed == "scenes") {
        m_where = Where::Scenes;
    } else if (deed == "notes") {
        m_where = Where::Notes;
    } else if (deed == "phones") {
        m_where = Where::Phones;
    } else if (deed == "more") {
        m_where = Where::More;
    } else if (deed == "checklist") {
        m_under_checklist = m_where;
        m_where = Where::Checklist;
    } else if (deed == "end") {
        open_ending();
    } else {
        return false;
    }
    return true;
}

/// What the room sees, and where.
bool Lectern::obey_room(const std::string& deed, const std::string& target)
{
    if (deed == "blank")
        session().blank = !session().blank;
    else if (deed == "here")
        m_room_wish = m_room_wish == RoomWish::Here ? RoomWish::Other : RoomWish::Here;
    else if (deed == "window")
        m_room_wish = m_room_wish == RoomWish::Window ? RoomWish::Other : RoomWish::Window;
    else if (deed == "beside")
        m_beside = target;
    else if (deed == "alone")
        m_beside.clear();
    else if (deed == "scribe")
        m_scribing = !m_scribing;
    else
        return false;
    return true;
}

bool Lectern::obey_going(const std::string& deed, const std::string& target)
{
    using play::Action;
    Status done = Done{};
    if (deed == "next")
        done = classroom::go_on(m_course, session());
    else if (deed == "previous")
        done = classroom::go_back(m_course, session());
    else if (deed == "path")
        done = classroom::move(m_course, session(), {.action = Action::Choose, .id = target});
    else if (deed == "aside")
        done = classroom::look_aside(m_course, session(), target);
    else if (deed == "back")
        done = classroom::come_back(m_course, session());
    else if (deed == "skip")
        done = classroom::move(m_course, session(), {.action = Action::Skip});
    else if (deed == "nation")
        done = classroom::move(m_course, session(), {.action = Action::Nation, .id = target});
    else if (deed == "to")
        done = classroom::jump(m_course, session(), target);
    else
        return false;
    take(done);
    leave_question();
    m_where = Where::Teaching;
    return true;
}

bool Lectern::obey_notes(const std::string& deed, const std::string& target)
{
    const auto write = [&](std::vector<std::string>& lines, const std::string& id) {
        std::string text = trimmed(box(id));
        m_boxes.erase(id);
        if (!text.empty())
            lines.push_back(std::move(text));
    };
    const auto take_off = [&](std::vector<std::string>& lines) {
        if (line_in(target) < lines.size())
            lines.erase(lines.begin() + static_cast<std::ptrdiff_t>(line_in(target)));
    };
    m_parking = deed == "park" || (m_parking && deed != "note");
    if (deed == "note")
        write(session().notes, "note-box");
    else if (deed == "park")
        write(session().parked, "park-box");
    else if (deed == "unnote")
        take_off(session().notes);
    else if (deed == "unpark")
        take_off(session().parked);
    else
        return false;
    return true;
}

/// Signing wipes what was written of the PIN, whatever comes of it.
void Lectern::sign()
{
    const auto again = trimmed(box("again"));
    const auto day = day_written(again);
    if (m_prepared && !again.empty() && !day) {
        m_message = "Please write the day to learn it again like this: 23/11/2027.";
        return;
    }
    auto kept = m_book.end(session(),
        {box("signer"), m_pin, m_finished, m_prepared ? m_may_teach : std::vector<bool>{},
            day ? std::optional(Seconds{std::chrono::sys_days{*day}}) : std::nullopt},
        m_clock());
    window::wipe(m_pin);
    if (!kept) {
        m_message = kept.error().message;
        return;
    }
    m_said = std::move(kept).value();
    if (session().programme && !session().setting.rehearsal)
        if (const auto noted = m_plans.held(*session().programme, session().began); !noted)
            m_said.push_back(noted.error().message);
    m_phones.turn_off();
    m_where = Where::Over;
}

void Lectern::open_saving()
{
    const auto title = name_outside(m_course);
    m_saving.emplace(exchange::classes::group_record(m_course, session(), title, m_clock()),
        Copy::Words{present::nobody, "Save the group’s record",
            "What the group did and wrote together. Nobody who came is named in it.", "Group record"},
        m_places);
    m_where = Where::Saving;
}

bool Lectern::obey_saving(const present::Command& command)
{
    using Kind = present::Command::Kind;
    if (command.kind != Kind::SaveAs && command.kind != Kind::SaveIn && command.kind != Kind::ToList)
        return false;
    if (!m_saving->obey(command))
        return true;
    if (!m_saving->message().empty())
        m_said.push_back(m_saving->message());
    m_saving.reset();
    m_where = Where::Over; // The only page that leads here.
    return true;
}

bool Lectern::obey_ending(const std::string& deed, const std::string& target)
{
    if (deed == "group-record") {
        open_saving();
    } else if (deed == "finished") {
        m_finished = !m_finished;
    } else if (deed == "prepared") {
        m_prepared = !m_prepared;
    } else if (deed == "prepare" && line_in(target) < m_may_teach.size()) {
        m_may_teach[line_in(target)] = !m_may_teach[line_in(target)];
    } else if (deed == "keep") {
        sign();
    } else if (deed == "later") {
        window::wipe(m_pin);
        if (const auto kept = m_book.keep(session()); !kept) {
            take(kept); // It goes on: what is not kept must not look as if it were.
            return true;
        }
        m_phones.turn_off();
        m_later = true;
        m_said = {"Nothing of it is lost. Open it again to end it, and to put it on people’s records."};
        m_where = Where::Over;
    } else {
        return false;
    }
    return true;
}

} // namespace vignette::app
