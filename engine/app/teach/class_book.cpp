#include "engine/app/teach/class_book.hpp"

#include "engine/app/keeper.hpp"
#include "engine/app/names.hpp"
#include "engine/classroom/group_record.hpp"
#include "engine/classroom/snapshot.hpp"
#include "engine/records/vault/secret.hpp"

#include <algorithm>

namespace vignette::app {

namespace {

/// What belongs to nobody, line by line.
std::string in_lines(const std::vector<std::string>& lines, const std::vector<std::string>& parked)
{
    std::string out;
    for (const auto& line : lines)
        out += line + "\n";
    for (const auto& question : parked)
        out += "For later: " + question + "\n";
    return out;
}

/// Of the room's own path, not of what it looked into aside.
std::vector<std::string> units_done(const course::Course& course, const classroom::Session& session)
{
    const auto& room = session.aside.empty() ? session.room : session.aside.front();
    std::vector<std::string> out;
    for (std::size_t i = 0; i < course.units.size() && i < room.play.finished.size(); ++i) {
        if (room.play.finished[i])
            out.push_back(course.units[i].id);
    }
    return out;
}

/// Who left before the end is on the register, and has not completed.
/// A class that is only signed the next morning was not gone on with: nobody was in the room then.
records::ClassAttendee line_of(classroom::Attendee one, Seconds moved, Seconds now)
{
    while (one.stays.size() > 1 && one.stays.back().from > moved)
        one.stays.pop_back();
    records::ClassAttendee line;
    line.learner = one.learner;
    line.name = one.name;
    line.arrived = one.stays.front().from;
    line.left = one.stays.back().to.value_or(now);
    line.minutes = classroom::time_in_room(one, now).count();
    return line;
}

std::vector<records::ClassAttendee> attendees_of(
    const classroom::Session& session, const ClassBook::Signing& signing, const std::vector<bool>& done, Seconds now)
{
    std::vector<records::ClassAttendee> out;
    for (std::size_t i = 0; i < session.attendance.size(); ++i) {
        const auto& one = session.attendance[i];
        if (one.stays.empty())
            continue;
        out.push_back(line_of(one, session.moved, now));
        out.back().completed = one.learner && classroom::is_here(one) && (signing.finished || done[i]);
        out.back().may_teach = i < signing.may_teach.size() && signing.may_teach[i];
    }
    return out;
}

/// The titles of those that are not in `done`.
std::string missing(const course::Course& course, const std::vector<std::string>& done)
{
    std::string out;
    for (const auto& unit : course.units)
        if (std::find(done.begin(), done.end(), unit.id) == done.end())
            out += (out.empty() ? "" : ", ") + unit.title.value;
    return out;
}

/// As the records count what somebody was taught: who came for the last minutes was not.
bool had_most_of(const classroom::Session& session, const classroom::Attendee& one)
{
    const auto stayed = classroom::time_in_room(one, session.seen),
               all = classroom::minutes_gone(session, session.seen);
    return classroom::is_here(one) && stayed * 2 >= all;
}

std::string people(std::int64_t number)
{
    return number == 1 ? "1 person is" : std::to_string(number) + " people are";
}

std::vector<std::string> told_of(const records::ClassSession& kept)
{
    std::vector<std::string> out{people(kept.people) + " on the register."};
    if (kept.completed > 0)
        out.push_back("The course is on the record of " + std::to_string(kept.completed) + " of them.");
    return out;
}

std::string told_of_teachers(const std::vector<records::ClassAttendee>& attendees)
{
    const auto teach = std::count_if(attendees.begin(), attendees.end(), [](const auto& one) { return one.may_teach; });
    return teach == 0 ? ""
        : teach == 1  ? "1 person may teach it from here on."
                      : std::to_string(teach) + " people may teach it from here on.";
}

} // namespace

ClassBook::ClassBook(std::filesystem::path folder, OpenRecords open, const course::Course& course)
    : m_course(course)
    , m_cabinet(std::move(folder), std::move(open))
{
}

bool ClassBook::may_keep() const
{
    return m_course.privacy != course::Privacy::Participation;
}

bool ClassBook::keeps(const classroom::Session& session) const
{
    return may_keep() && !session.setting.rehearsal;
}

Result<std::vector<records::Learner>> ClassBook::people()
{
    if (!m_cabinet.any())
        return std::vector<records::Learner>{};
    auto opened = m_cabinet.open();
    return opened ? opened.value()->learners() : opened.error();
}

bool ClassBook::is_of_site(const std::string& name)
{
    const auto all = people();
    return all && std::any_of(all.value().begin(), all.value().end(), [&](const auto& one) {
        return classroom::same_name(one.name, name);
    });
}

Result<std::optional<classroom::Session>> ClassBook::waiting()
{
    if (!may_keep() || !m_cabinet.any())
        return std::optional<classroom::Session>{};
    auto opened = m_cabinet.open();
    if (!opened)
        return opened.error();
    const auto kept = opened.value()->class_under_way(m_course.id);
    if (!kept)
        return kept.error();
    if (!kept.value())
        return std::optional<classroom::Session>{};
    m_last = kept.value()->body;
    auto session = classroom::restore(m_course, m_last);
    m_unread = !session;
    if (!session)
        return session.error();
    return std::optional(std::move(session).value());
}

Status ClassBook::keep(const classroom::Session& session)
{
    if (!keeps(session))
        return Done{};
    auto opened = m_cabinet.open();
    if (!opened)
        return opened.error();
    if (auto ours = is_ours(*opened.value()); !ours)
        return ours;
    const auto course = enrolment_of(m_course);
    auto body = classroom::save(m_course, session);
    auto kept = opened.value()->keep_class(
        {course.course, course.privacy, course.version, course.content_hash, session.began, body, {}});
    if (kept)
        m_last = std::move(body);
    return kept;
}

/// A class may be open in two windows, by a second press on an icon: the one that is behind must not write over the
/// other.
Status ClassBook::is_ours(records::Records& records)
{
    const auto there = records.class_under_way(m_course.id);
    if (!there)
        return there.error();
    if ((there.value() ? there.value()->body : std::string()) == m_last)
        return Done{};
    return Error{ErrorCode::Refused,
        there.value()
            ? "This class goes on in another window, and nothing is kept from this one any more. Close this one."
            : "This class was ended or thrown away in another window. Nothing is kept from this one any more."};
}

Status ClassBook::throw_away()
{
    if (!may_keep() || !m_cabinet.any())
        return Done{};
    auto opened = m_cabinet.open();
    if (!opened)
        return opened.error();
    if (auto ours = is_ours(*opened.value()); !ours)
        return ours;
    auto dropped = opened.value()->drop_class(m_course.id);
    if (dropped) {
        m_last.clear();
        m_unread = false;
    }
    return dropped;
}

Status ClassBook::sign_in(records::Records& records, const Signing& signing)
{
    const auto pin = records::Secret::copy_of(signing.pin);
    if (signing.name.empty()) {
        const auto site = records.site();
        if (site && !site.value())
            return Error{ErrorCode::NotFound,
                "This computer has no site lead yet. Write the name of somebody who is on its list, or end the class "
                "later: it waits until the site is set up."};
        return records.sign_in_lead(pin);
    }
    const auto learner = records.find_learner(signing.name);
    if (!learner)
        return learner.error();
    if (!learner.value())
        return Error{ErrorCode::NotFound,
            "There is nobody called " + signing.name
                + " at this site. Write the name as it stands at the door, or leave it empty for the site lead."};
    return records.sign_in(learner.value()->id, pin);
}

Result<std::vector<std::string>> ClassBook::end(const classroom::Session& session, const Signing& signing, Seconds now)
{
    if (!keeps(session))
        return std::vector<std::string>{"Nothing of it was kept."};
    auto opened = m_cabinet.open();
    if (!opened)
        return opened.error();
    auto& records = *opened.value();
    if (auto ours = is_ours(records); !ours)
        return ours.error();
    const auto stands = standing(session);
    if (!stands)
        return stands.error();
    if (auto in = sign_in(records, signing); !in)
        return in.error();
    const auto held = held_class(session, signing, stands.value().done, now);
    const auto kept = records.end_class(held);
    records.sign_out();
    if (!kept)
        return kept.error();
    m_last.clear();
    auto told = told_of(kept.value());
    if (auto teachers = told_of_teachers(held.attendees); !teachers.empty())
        told.push_back(std::move(teachers));
    return told;
}

records::HeldClass ClassBook::held_class(
    const classroom::Session& session, const Signing& signing, const std::vector<bool>& done, Seconds now) const
{
    const auto course = enrolment_of(m_course);
    records::HeldClass out{course.course, course.privacy, course.version, course.content_hash, course.listed_as,
        session.setting.facilitator, session.setting.place, session.began,
        classroom::minutes_gone(session, now).count(), classroom::route_json(session),
        in_lines(session.notes, session.parked), units_done(m_course, session), {},
        attendees_of(session, signing, done, now)};
    if (session.programme) {
        out.programme = session.programme->uid;
        out.session = static_cast<int>(session.programme->day) + 1;
    }
    if (session.away.count() > 0)
        out.ended = session.moved; // On another day than it began, perhaps.
    out.checklist = classroom::checklist_json(classroom::checked(m_course, session));
    out.ratings = classroom::ratings_to_keep(m_course, session);
    out.refresher = signing.refresher;
    return out;
}

/// Near the end of a course it helps to know who lacks what; before, that is most people and most units.
void ClassBook::put_to_do(const std::string& name, const std::vector<std::string>& done, Standing& out) const
{
    constexpr std::ptrdiff_t near_the_end = 3;
    const auto left = std::count_if(m_course.units.begin(), m_course.units.end(),
        [&](const auto& unit) { return std::find(done.begin(), done.end(), unit.id) == done.end(); });
    if (left <= near_the_end)
        out.to_do.push_back(name + ": " + missing(m_course, done));
}

/// Those that were taught in the classes that are kept; of a standard course, with those that were done alone: in a
/// private one that is theirs to know.
Result<std::vector<std::string>> ClassBook::units_before(records::Records& records, records::LearnerId learner) const
{
    return m_course.privacy == course::Privacy::Standard ? records.units_finished_by(learner, m_course.id)
                                                         : records.units_taught_to(learner, m_course.id);
}

Result<ClassBook::Standing> ClassBook::standing(const classroom::Session& session)
{
    Standing out{std::vector<bool>(session.attendance.size()), {}, {}};
    if (!keeps(session) || !m_cabinet.any())
        return out;
    auto opened = m_cabinet.open();
    if (!opened)
        return opened.error();
    const auto today = units_done(m_course, session);
    for (std::size_t i = 0; i < session.attendance.size(); ++i) {
        const auto& one = session.attendance[i];
        if (!one.learner || !had_most_of(session, one))
            continue;
        auto units = units_before(*opened.value(), *one.learner);
        if (!units)
            return units.error();
        const bool had_all = missing(m_course, units.value()).empty(); // Then today adds nothing to their record.
        units.value().insert(units.value().end(), today.begin(), today.end());
        out.done[i] = !had_all && missing(m_course, units.value()).empty();
        if (out.done[i])
            out.done_now.push_back(one.name);
        else if (!had_all)
            put_to_do(one.name, units.value(), out);
    }
    return out;
}

Result<std::vector<records::Programme>> ClassBook::programmes()
{
    if (!may_keep() || !m_cabinet.any())
        return std::vector<records::Programme>{};
    auto opened = m_cabinet.open();
    return opened ? opened.value()->programmes(m_course.id) : opened.error();
}

Result<records::Programme> ClassBook::keep_programme(records::Programme programme)
{
    auto opened = m_cabinet.open();
    if (!opened)
        return opened.error();
    const auto course = enrolment_of(m_course);
    programme.course = course.course;
    programme.privacy = course.privacy;
    return opened.value()->keep_programme(programme);
}

Status ClassBook::drop_programme(const std::string& uid)
{
    auto opened = m_cabinet.open();
    return opened ? opened.value()->drop_programme(uid) : opened.error();
}

Result<std::vector<records::ClassAttendee>> ClassBook::programme_people(const std::string& uid)
{
    auto opened = m_cabinet.open();
    return opened ? opened.value()->programme_people(uid) : opened.error();
}

Result<std::vector<records::GroupRating>> ClassBook::programme_ratings(const std::string& uid)
{
    auto opened = m_cabinet.open();
    return opened ? opened.value()->programme_ratings(uid) : opened.error();
}

} // namespace vignette::app
