#include "engine/app/desk.hpp"

#include "engine/core/files.hpp"
#include "engine/core/text.hpp"
#include "engine/terminal/input.hpp"

namespace vignette::app {

using Kind = present::Command::Kind;

namespace {

/// The first mistake of a course, for somebody who wants to play it; its author has `vignette check` for the rest.
std::string why_not(const course::Loaded& loaded)
{
    for (const auto& finding : loaded.findings) {
        if (finding.severity != course::Severity::Error)
            continue;
        const bool in_a_file = finding.where.file < loaded.sources.size() && finding.where.line > 0;
        return "This course cannot be played yet: " + finding.message
            + (finding.advice.empty() ? "" : " (" + finding.advice + ")")
            + (in_a_file
                    ? ", in " + loaded.sources[finding.where.file].name + ", line " + std::to_string(finding.where.line)
                    : "")
            + ". Its author can see every mistake with: vignette check.";
    }
    return "This course cannot be played yet.";
}

} // namespace

Desk::Desk(Places places, OpenRecords open_records, Clock clock, Wish wish)
    : m_places(std::move(places))
    , m_open_records(std::move(open_records))
    , m_clock(std::move(clock))
    , m_wish(std::move(wish))
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
    if (m_wish.learner.empty())
        return ask_who_is_here();
    if (sign_in(m_wish.learner, m_wish.create))
        m_wish.course.empty() ? go_home() : open_wish();
}

/// Looking makes no records: the first name does.
void Desk::ask_who_is_here()
{
    m_people.names.clear();
    if (records::Records::are_in(m_places.records)) {
        if (!need_records())
            return;
        if (auto learners = m_records->learners()) {
            for (const auto& learner : learners.value())
                m_people.names.push_back(learner.name);
        }
    }
    m_where = Where::People;
}

bool Desk::need_records()
{
    if (m_records)
        return true;
    auto opened = m_open_records();
    if (!opened) {
        fail(opened.error(), true);
        return false;
    }
    m_records = std::move(opened).value();
    m_notice = m_records->notice();
    return true;
}

bool Desk::sign_in(const std::string& name, bool create)
{
    m_people.problem.clear();
    const std::string wanted(text::trim(name));
    if (wanted.empty()) {
        m_people.problem = "Please write a name first, or look around without one.";
        return false;
    }
    if (!create && !records::Records::are_in(m_places.records))
        return no_such_learner(wanted);
    if (!need_records())
        return false;
    auto found = m_records->find_learner(wanted);
    if (found && !found.value() && create) {
        auto site = m_records->site();
        if (site && !site.value())
            (void)m_records->name_site(
                "This computer"); // Only the learner's own record matters here; it is renamed later.
        auto added = m_records->add_learner(wanted);
        if (!added) {
            fail(added.error(), true);
            return false;
        }
        found = std::optional<records::Learner>(std::move(added).value());
    }
    if (!found) {
        fail(found.error(), true);
        return false;
    }
    if (!found.value())
        return no_such_learner(wanted);
    m_learner = *found.value();
    recall_look();
    return true;
}

/// A name from the command line, or a shortcut on the desktop: whoever sits here can choose theirs.
bool Desk::no_such_learner(const std::string& name)
{
    m_wish.learner.clear();
    ask_who_is_here();
    m_people.problem = "Nobody called " + name + " has been here before. Choose your name, or write it below.";
    return false;
}

void Desk::go_home()
{
    m_session.reset();
    m_door.reset();
    m_jots.clear();
    if (m_shelf.empty())
        m_shelf = shelf(m_places.courses);
    m_where = Where::Home;
}

void Desk::open_wish()
{
    open_door({m_wish.course, m_wish.start});
}

void Desk::open_door(const Door& door)
{
    auto loaded = load(door.folder);
    if (!loaded.course)
        return fail({ErrorCode::Unreadable, why_not(loaded)}, false);
    enter(std::move(*loaded.course), door.folder, door.start);
}

void Desk::enter(course::Course course, const std::filesystem::path& folder, const Start& start)
{
    const bool nothing_kept = m_unkept || !m_learner || course.privacy == course::Privacy::Participation;
    const bool damaged = !nothing_kept && damaged_place(*m_records, m_learner->id, course);
    auto keeper = nothing_kept ? keep_nothing() : keep_in(*m_records, m_learner->id, course);
    auto opened = Session::open(std::move(course), std::move(keeper), start);
    if (!opened) {
        m_door = Door{folder, start};
        fail(opened.error(), !nothing_kept);
        m_problem.can_begin_again = damaged;
        return;
    }
    m_door.reset();
    m_session = std::move(opened).value();
    m_course_folder = std::filesystem::absolute(folder);
    m_notice = m_session->take_notice();
    m_folds.clear();
    m_where = Where::Playing;
}

void Desk::open_course(const std::string& id)
{
    for (const auto& shelved : m_shelf) {
        if (!shelved.loaded.course || shelved.loaded.course->id != id)
            continue;
        enter(*shelved.loaded.course, shelved.folder, {});
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
    if (!m_door)
        return arrive();
    open_door(*std::exchange(m_door, std::nullopt));
}

/// A new attempt beside the one whose place is damaged.
void Desk::begin_again()
{
    if (m_door)
        m_door->start.again = true;
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
    if (item.id == "name") {
        m_name = text;
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

/// A page over the one that is shown; Close leads back.
void Desk::lay_over(Where where)
{
    if (m_where != Where::Helplines && m_where != Where::Settings)
        m_under = m_where;
    m_where = where;
}

void Desk::switch_learner()
{
    m_session.reset();
    m_door.reset();
    m_learner.reset();
    m_wish.learner.clear();
    m_name.clear();
    m_people.problem.clear();
    m_unkept = false;
    arrive();
}

void Desk::go_on_unkept()
{
    m_unkept = true;
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

/// Who is here, and what to do when keeping fails.
void Desk::obey_person(const present::Command& command)
{
    switch (command.kind) {
    case Kind::SetLearner:
        if (sign_in(command.target.empty() ? m_name : command.target, true))
            m_wish.course.empty() ? go_home() : open_wish();
        return;
    case Kind::SwitchLearner:
        return switch_learner();
    case Kind::Guest:
    case Kind::PlayUnkept:
        return go_on_unkept();
    case Kind::BeginAgain:
        return begin_again();
    default: // TryAgain: the only one left.
        return retry();
    }
}

bool Desk::obey(const present::Command& command)
{
    if (command.kind == Kind::Quit)
        return false;
    if (!obey_place(command) && !obey_look(command))
        obey_person(command);
    return true;
}

bool Desk::handle(const window::UserAction& action)
{
    if (action.kind == window::UserAction::Kind::Closed)
        return false;
    const auto* found = present::find(m_screen, action.id);
    if (!found || found->disabled)
        return true;
    const present::Item item = *found; // A copy: the screen changes under it.
    bool goes_on = true;
    if (action.kind == window::UserAction::Kind::Wrote)
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
