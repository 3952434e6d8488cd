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
std::vector<records::ClassAttendee> attendees_of(const classroom::Session& session, bool finished, Seconds now)
{
    std::vector<records::ClassAttendee> out;
    for (const auto& one : session.attendance) {
        if (one.stays.empty())
            continue;
        records::ClassAttendee line;
        line.learner = one.learner;
        line.name = one.name;
        line.arrived = one.stays.front().from;
        line.left = one.stays.back().to.value_or(now);
        line.minutes = classroom::time_in_room(one, now).count();
        line.completed = finished && one.learner && classroom::is_here(one);
        out.push_back(std::move(line));
    }
    return out;
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
    auto session = classroom::restore(m_course, kept.value()->body);
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
    const auto course = enrolment_of(m_course);
    return opened.value()->keep_class({course.course, course.privacy, course.version, course.content_hash,
        session.began, classroom::save(m_course, session), {}});
}

Status ClassBook::throw_away()
{
    if (!may_keep() || !m_cabinet.any())
        return Done{};
    auto opened = m_cabinet.open();
    return opened ? opened.value()->drop_class(m_course.id) : opened.error();
}

Status ClassBook::sign_in(records::Records& records, const Signing& signing)
{
    const auto pin = records::Secret::copy_of(signing.pin);
    if (signing.name.empty())
        return records.sign_in_lead(pin);
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
    if (auto in = sign_in(records, signing); !in)
        return in.error();
    const auto course = enrolment_of(m_course);
    const auto minutes = classroom::minutes_gone(session, now);
    const auto kept = records.end_class({course.course, course.privacy, course.version, course.content_hash,
        course.listed_as, session.setting.facilitator, session.setting.place, session.began, minutes.count(),
        classroom::route_json(session), in_lines(session.notes, session.parked), units_done(m_course, session), {},
        attendees_of(session, signing.finished, now)});
    records.sign_out();
    if (!kept)
        return kept.error();
    return told_of(kept.value());
}

} // namespace vignette::app
