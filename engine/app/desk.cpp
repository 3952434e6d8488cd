#include "engine/app/desk.hpp"

namespace vignette::app {

using Kind = present::Command::Kind;

Desk::Desk(Places places, OpenRecords open_records, Clock clock, Wish wish)
    : m_places(std::move(places))
    , m_clock(std::move(clock))
    , m_wish(std::move(wish))
    , m_cabinet(m_places.records, std::move(open_records))
    , m_door(m_cabinet)
{
    m_unkept = m_wish.preview;
    arrive();
    rebuild();
}

/// Past the door: straight in where everything is said on the command line, else to the list of people.
void Desk::arrive()
{
    if (m_unkept)
        return m_wish.course.empty() ? go_home() : open_wish();
    m_where = Where::Door;
    if (auto open = m_door.open(); !open)
        return fail(open.error(), true);
    if (!m_wish.learner.empty())
        take(m_door.come_as(m_wish.learner, m_wish.create, m_wish.pin));
}

void Desk::take(Result<Door::Came> came)
{
    if (!came)
        return fail(came.error(), true);
    m_where = Where::Door;
    switch (came.value()) {
    case Door::Came::Nobody:
        return;
    case Door::Came::Guest:
        return go_on_unkept();
    case Door::Came::Learner:
        return come_in();
    case Door::Came::Lead:
        return come_in_as_lead();
    }
}

void Desk::come_in()
{
    m_learner = m_door.learner();
    m_unkept = false;
    m_to_back_up = true;
    recall_look();
    if (return_to_where_i_was())
        return;
    m_wish.course.empty() ? go_home() : open_wish();
}

void Desk::come_in_as_lead()
{
    m_left.reset();
    m_to_back_up = true;
    if (m_shelf.empty())
        m_shelf = shelf(m_places.courses, m_places);
    m_office.emplace(*records(), m_shelf, m_places, m_clock);
    m_where = Where::Office;
}

void Desk::forget_the_learner()
{
    m_session.reset();
    m_held.reset();
    m_way.reset();
    m_waiting.reset();
    m_learning.reset();
    m_reading.reset();
    m_printing.reset();
    m_office.reset();
    m_learner.reset();
    m_jots.clear();
    m_folds.clear();
    m_notice.clear();
    m_place.clear();
    if (std::exchange(m_look_is_somebodys, false))
        m_settings = {}; // How the last one likes the page is theirs, too.
    m_wish.learner.clear();
    m_wish.pin.clear();
    m_soon_away = false;
    m_trying = Trying::No;
    m_unkept = false;
    if (auto* open = records())
        open->sign_out();
}

/// A page over the one that is shown; Close leads back.
void Desk::lay_over(Where where)
{
    if (m_where != Where::Helplines && m_where != Where::Settings)
        m_under = m_where;
    m_where = where;
}

void Desk::go_on_unkept()
{
    m_unkept = true;
    m_left.reset();
    if (!m_waiting || !m_session)
        return enter_or_arrive();
    m_session->keep_no_more();
    retry();
}

/// Where the learner wants to be.
bool Desk::obey_place(const present::Command& command)
{
    switch (command.kind) {
    case Kind::Home:
        go_home();
        return true;
    case Kind::OpenCourse:
    case Kind::CarryOn:
        open_course(command.target);
        if (command.kind == Kind::CarryOn && m_where == Where::Course)
            m_where = Where::Playing;
        return true;
    case Kind::OpenUnit:
        open_unit(command.target);
        return true;
    case Kind::Helplines:
        lay_over(Where::Helplines);
        return true;
    case Kind::TextAndColours:
        lay_over(Where::Settings);
        return true;
    case Kind::Close:
        m_where = m_under;
        return true;
    default:
        return false;
    }
}

bool Desk::obey_leaving(const present::Command& command)
{
    switch (command.kind) {
    case Kind::Lock:
        lock(put_away("The page is put away."));
        return true;
    case Kind::LeavePage:
        leave_page();
        return true;
    case Kind::TryLeaving:
        m_trying = Trying::Told;
        return true;
    case Kind::BackToCourse:
        m_trying = Trying::No;
        m_where = Where::Playing;
        return true;
    default:
        return false;
    }
}

/// Opened anew each time, so that it shows what was just done.
bool Desk::open_learning()
{
    close_course(); // What is deleted here must not come back from a page that is still open.
    auto opened = Learning::open(*records(), *m_learner, m_shelf, m_places, m_clock);
    if (!opened) {
        fail(opened.error(), true);
        return false;
    }
    m_learning.emplace(std::move(opened).value());
    m_where = Where::Learning;
    return true;
}

bool Desk::obey_learning(const present::Command& command)
{
    if (command.kind == Kind::MyLearning || command.kind == Kind::ThingsToTry) {
        if (m_learner && !m_unkept && open_learning())
            m_learning->turn_to(command.kind == Kind::MyLearning ? Learning::Page::Learning : Learning::Page::Tries);
        return true;
    }
    if (m_where != Where::Learning)
        return false;
    if (auto done = m_learning->obey(command); !done)
        fail(done.error(), true);
    else if (m_learning->erased())
        lock("It is erased. When you come back, choose a PIN anew.");
    return true;
}

bool Desk::obey_office(const present::Command& command)
{
    if (command.kind == Kind::SiteOut) {
        lock("");
        return true;
    }
    if (m_where != Where::Office)
        return false;
    if (auto done = m_office->obey(command); !done)
        fail(done.error(), true);
    return true;
}

/// What to do when keeping fails, and all that is the door's.
void Desk::obey_person(const present::Command& command)
{
    switch (command.kind) {
    case Kind::PlayUnkept:
        return go_on_unkept();
    case Kind::BeginAgain:
        return begin_again();
    case Kind::TryAgain:
        return retry();
    case Kind::TookPart:
        return finished_with_course();
    default:
        return take(m_door.obey(command));
    }
}

bool Desk::obey(const present::Command& command)
{
    m_just_left = false;
    if (command.kind == Kind::Quit)
        return false;
    if (!obey_place(command) && !obey_look(command) && !obey_leaving(command) && !obey_learning(command)
        && !obey_reading(command) && !obey_printing(command) && !obey_office(command))
        obey_person(command);
    return true;
}

bool Desk::handle(const window::UserAction& action)
{
    using Done = window::UserAction::Kind;
    if (action.kind == Done::Closed)
        return false;
    if (action.kind == Done::Woken)
        return true; // Nothing outside of the window concerns a learner.
    if (action.kind == Done::Quiet || action.kind == Done::Stirred) {
        action.kind == Done::Quiet ? grew_quiet() : stirred();
        return true;
    }
    const auto* found = present::find(m_screen, action.id);
    if (!found || found->disabled)
        return true;
    const present::Item item = *found; // A copy: the screen changes under it.
    bool goes_on = true;
    if (action.kind == Done::Wrote)
        wrote(item, action.text);
    else if (const auto* event = std::get_if<play::Event>(&item.intent); event && m_session)
        send(*event);
    else if (const auto* command = std::get_if<present::Command>(&item.intent))
        goes_on = obey(*command);
    if (goes_on)
        rebuild();
    return goes_on;
}

} // namespace vignette::app
