// Into a course, and what is done in it.

#include "engine/app/additions.hpp"
#include "engine/app/desk.hpp"
#include "engine/app/names.hpp"
#include "engine/core/files.hpp"
#include "engine/terminal/input.hpp"

namespace vignette::app {

void Desk::go_home()
{
    close_course();
    m_learning.reset();
    m_reading.reset();
    m_way.reset();
    m_jots.clear();
    if (m_shelf.empty())
        m_shelf = shelf(m_places.courses, m_places);
    m_where = Where::Home;
}

void Desk::open_wish()
{
    open_way({m_wish.course, m_wish.start, m_wish.notice});
}

void Desk::open_way(const Way& way)
{
    auto read = m_wish.language.empty() ? Result<course::Loaded>(load(way.folder, m_places))
                                        : load_in(m_wish.language, way.folder, m_places);
    if (!read)
        return fail(read.error(), false);
    auto& loaded = read.value();
    if (!loaded.course)
        return fail({ErrorCode::Unreadable, why_not(loaded)}, false);
    if (const auto played = has_scenes(*loaded.course); !played)
        return fail(played.error(), false);
    enter(std::move(*loaded.course), way);
}

const std::vector<Shelved>& Desk::additions()
{
    if (!m_additions)
        m_additions = additions_in(m_places.courses, m_places);
    return *m_additions;
}

std::unique_ptr<Keeper> Desk::keeper_for(const course::Course& course)
{
    if (m_unkept || !m_learner)
        return keep_nothing(m_wish.on_event);
    if (course.privacy == course::Privacy::Participation)
        return keep_finished_units(*records(), m_learner->id, course);
    return keep_in(*records(), m_learner->id, course);
}

void Desk::enter(course::Course course, const Way& way)
{
    close_course();
    if (way.start.is_nowhere() && take_up_held(course, std::filesystem::absolute(way.folder)))
        return be_in(way);
    const bool kept = !m_unkept && m_learner && course.privacy != course::Privacy::Participation;
    const bool damaged = kept && damaged_place(*records(), m_learner->id, course);
    auto keeper = keeper_for(course);
    lay_in(additions(), course);
    auto opened = Session::open(std::move(course), std::move(keeper), way.start);
    if (!opened) {
        m_way = Way(way);
        fail(opened.error(), kept);
        m_problem.can_begin_again = damaged;
        return;
    }
    m_session = std::move(opened).value();
    be_in(way);
}

/// The course that has been opened.
void Desk::be_in(const Way& way)
{
    m_course_folder = std::filesystem::absolute(way.folder);
    m_notice = m_session->take_notice();
    if (m_notice.empty())
        m_notice = way.notice;
    m_way.reset();
    m_trying = Trying::No;
    m_folds.clear();
    m_where = Where::Playing;
}

void Desk::renew(course::Course course)
{
    if (m_session) {
        lay_in(additions(), course);
        m_session->renew(std::move(course));
        m_notice = m_session->take_notice();
    } else {
        enter(std::move(course), {m_wish.course, m_wish.start, m_wish.notice});
    }
    rebuild();
}

void Desk::begin_unit(const std::string& id)
{
    m_session->begin_unit(id);
    m_where = Where::Playing;
    m_notice.clear();
    rebuild();
}

Status Desk::turn_to(const Start& start)
{
    auto done = m_session->turn_to(start);
    if (done) {
        m_where = Where::Playing;
        m_notice.clear();
    }
    rebuild();
    return done;
}

void Desk::open_course(const std::string& id)
{
    for (const auto& shelved : m_shelf) {
        if (!shelved.loaded.course || shelved.loaded.course->id != id)
            continue;
        enter(*shelved.loaded.course, {shelved.folder, {}, shelved.notice});
        if (m_where == Where::Playing && m_session->course().units.size() > 1)
            m_where = Where::Course;
        return;
    }
}

void Desk::fail(const Error& error, bool in_records)
{
    m_problem = {error.message, true, in_records, m_unkept || m_learner, false};
    m_where = Where::Problem;
}

void Desk::retry()
{
    if (m_waiting && m_session) {
        m_where = Where::Playing;
        const play::Event again = *std::exchange(m_waiting, std::nullopt);
        return send(again);
    }
    enter_or_arrive();
}

void Desk::enter_or_arrive()
{
    if (!m_way)
        return arrive();
    open_way(*std::exchange(m_way, std::nullopt));
}

/// A new attempt beside the one whose place is damaged.
void Desk::begin_again()
{
    if (m_way)
        m_way->start.again = true;
    enter_or_arrive();
}

void Desk::send(const play::Event& event)
{
    const auto status = m_session->apply(event);
    if (!status && status.error().code != ErrorCode::Refused) {
        m_waiting = event;
        return fail(status.error(), true);
    }
    m_notice = status ? "" : terminal::as_sentence(status.error().message);
}

void Desk::wrote(const present::Item& item, const std::string& text)
{
    if (m_where == Where::Door) {
        m_door.wrote(item.id, text);
    } else if (m_where == Where::Learning) {
        m_learning->wrote(item.id, text);
    } else if (m_where == Where::Reading) {
        m_reading->wrote(item.id, text);
    } else if (m_where == Where::Printing) {
        m_printing->wrote(item.id, text);
    } else if (m_where == Where::Office) {
        m_office->wrote(item.id, text);
    } else if (item.id.starts_with("jot-")) {
        m_jots[item.id] = text;
    } else if (const auto* event = std::get_if<play::Event>(&item.intent); event && m_session && item.value != text) {
        play::Event written = *event;
        written.text = text;
        send(written);
    }
}

void Desk::open_unit(const std::string& id)
{
    m_where = Where::Playing;
    const auto& now = m_session->course().units[m_session->state().now.unit];
    if (now.id == id)
        return;
    play::Event event;
    event.action = play::Action::Open;
    event.id = id;
    send(event);
}

/// All that is kept of a participation course: name, neutral title, month.
void Desk::finished_with_course()
{
    if (!m_session || !m_learner || m_unkept)
        return go_home();
    const auto kept = records()->took_part(m_learner->id, name_outside(m_session->course()));
    if (!kept)
        return fail(kept.error(), true);
    m_session.reset();
    go_home();
}

} // namespace vignette::app
