// What happens when the learner goes: for a moment, at once, or without a word.

#include "engine/app/desk.hpp"

namespace vignette::app {

using course::Privacy;

/// The one that is open, if any. A participation course is held for as long as its learner is signed in.
void Desk::close_course()
{
    const bool in_memory = m_session && m_learner && !m_unkept && !m_wish.preview
        && m_session->course().privacy == Privacy::Participation && m_session->state().now.stage != play::Stage::Closed;
    if (in_memory)
        m_held = Held{m_course_folder, std::move(*m_session)};
    m_session.reset();
}

/// True where it is the course that is held; then it is as it was left.
bool Desk::take_up_held(const course::Course& course, const std::filesystem::path& folder)
{
    if (!m_held || m_held->course != folder || m_held->session.course().content != course.content)
        return false;
    m_session = std::move(m_held->session);
    m_held.reset();
    return true;
}

/// The place is kept in the records; of a participation course it lives in memory, for the same learner only.
void Desk::lock(const std::string& notice)
{
    std::optional<Left> left;
    if (m_learner && m_session)
        left = Left{m_learner->id, m_course_folder, m_where == Where::Course ? Where::Course : Where::Playing, {}};
    close_course();
    if (m_learner && m_held) {
        if (!left)
            left = Left{m_learner->id, {}, Where::Home, {}};
        left->held = std::move(m_held);
    }
    const bool somebody = m_learner.has_value();
    forget_the_learner();
    m_left = std::move(left);
    m_where = Where::Door;
    if (auto open = m_door.open(somebody ? notice : ""); !open)
        fail(open.error(), true);
}

/// Only for the learner who left; anybody else ends what was held.
bool Desk::return_to_where_i_was()
{
    std::optional<Left> left = std::exchange(m_left, std::nullopt);
    if (!left || left->who != m_learner->id)
        return false;
    m_held = std::move(left->held);
    if (left->where == Where::Home)
        return false;
    open_way({left->course, {}});
    if (m_where == Where::Problem)
        return true;
    m_where = left->where;
    return true;
}

namespace {

/// So long nobody has touched the door: now a backup holds nobody up.
constexpr std::chrono::milliseconds nobody_waits = std::chrono::minutes{1};

} // namespace

std::optional<std::chrono::milliseconds> Desk::quiet() const
{
    if (m_where == Where::Door && m_left && m_left->held)
        return m_wish.away.forget;
    if (m_where == Where::Door)
        return m_to_back_up ? std::optional(nobody_waits) : std::nullopt;
    if (m_wish.preview || m_waiting) // What could not be kept yet would go with the page.
        return std::nullopt;
    return m_soon_away ? m_wish.away.cover : m_wish.away.notice;
}

bool Desk::keeps_all() const
{
    return m_learner && !m_unkept && (!m_session || m_session->keeps());
}

/// Only where it is true, nothing is lost.
std::string Desk::put_away(const char* sentence) const
{
    return std::string(sentence) + (keeps_all() ? " Nothing is lost." : "");
}

/// A participation course is covered without a notice: that would stay on screen for a minute.
void Desk::grew_quiet()
{
    if (m_where == Where::Door) {
        m_left.reset();
        back_up();
        return;
    }
    const bool at_once = m_session && m_session->course().privacy == Privacy::Participation;
    if (m_soon_away || at_once)
        lock(put_away("The page was put away, as nobody was here."));
    else
        m_soon_away = true;
    rebuild();
}

/// Once a day. One that fails harms nothing, and stands in the audit.
void Desk::back_up()
{
    if (m_to_back_up && records())
        (void)records()->back_up_daily();
    m_to_back_up = false;
}

void Desk::end()
{
    forget_the_learner();
    back_up();
}

void Desk::stirred()
{
    if (!m_soon_away)
        return;
    m_soon_away = false;
    rebuild();
}

void Desk::back_to_course()
{
    m_trying = Trying::No;
    m_where = Where::Playing;
    rebuild();
}

bool Desk::asks_for_leaving() const
{
    return m_session && m_session->course().privacy != Privacy::Standard;
}

/// What was typed has been kept, or dropped, as the course's privacy says, before this is called.
void Desk::leave_page()
{
    if (m_trying == Trying::Told) {
        m_trying = Trying::Left;
        m_where = Where::Home;
        return;
    }
    forget_the_learner();
    m_left.reset();
    m_unkept = true;
    go_home();
    m_just_left = true;
}

} // namespace vignette::app
