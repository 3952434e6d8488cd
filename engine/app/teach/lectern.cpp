#include "engine/app/teach/lectern.hpp"

#include "engine/app/names.hpp"
#include "engine/exchange/dates.hpp"
#include "engine/present/audience_screen.hpp"
#include "engine/present/class_beside.hpp"
#include "engine/present/home_screen.hpp"
#include "engine/present/make.hpp"
#include "engine/window/wipe.hpp"

#include <algorithm>

namespace vignette::app {

using Kind = present::Command::Kind;

namespace {

/// "put Ada Lovelace" is a deed and what it is done to.
std::pair<std::string, std::string> in_two(const std::string& deed)
{
    const auto space = deed.find(' ');
    return space == std::string::npos ? std::pair{deed, std::string()}
                                      : std::pair{deed.substr(0, space), deed.substr(space + 1)};
}

} // namespace

Lectern::Lectern(course::Course course, std::filesystem::path folder, std::filesystem::path records,
    OpenRecords open_records, Clock clock, TeachWish wish, PhonePort phones, Places places)
    : m_course(std::move(course))
    , m_folder(std::move(folder))
    , m_clock(std::move(clock))
    , m_wish(std::move(wish))
    , m_book(std::move(records), std::move(open_records), m_course)
    , m_plans(m_course, m_book)
    , m_phones(std::move(phones))
    , m_places(std::move(places))
{
    if (m_wish.unit.empty() && !m_course.units.empty())
        m_wish.unit = m_course.units.front().id;
    auto waiting = m_book.waiting();
    m_damaged = !waiting && waiting.error().code == ErrorCode::Unreadable; // One of a newer program is not.
    if (waiting)
        m_waiting = std::move(waiting).value();
    else
        m_message = m_unread = waiting.error().message;
    m_pin.reserve(256); // One that grew would leave itself behind.
    m_boxes = {{"facilitator", m_wish.facilitator}, {"place", m_wish.place}};
    if (!m_waiting && m_unread.empty())
        take(m_plans.read());
    rebuild();
}

Lectern::~Lectern()
{
    window::wipe(m_pin);
}

void Lectern::room_is(present::Surroundings::Room room)
{
    if (room == m_room_is)
        return;
    m_room_is = room;
    rebuild();
}

void Lectern::room_has_more(bool more)
{
    if (more == m_more)
        return;
    m_more = more;
    rebuild();
}

std::string Lectern::box(const std::string& id) const
{
    const auto found = m_boxes.find(id);
    return found == m_boxes.end() ? std::string() : found->second;
}

std::optional<std::chrono::milliseconds> Lectern::next_change() const
{
    if (!m_session || is_over())
        return std::nullopt;
    const Seconds now = m_clock();
    const auto minute = std::chrono::minutes{1};
    auto next = minute - classroom::gone(*m_session, now) % minute;
    if (const auto tick = classroom::next_change(m_session->timer, now))
        next = std::min<std::chrono::seconds>(next, std::max(std::chrono::seconds{1}, *tick - now));
    return next;
}

/// The next change only counts once it is on the disk. Where it cannot be, the class goes on all the same.
void Lectern::keep()
{
    session().seen = m_clock();
    if (m_where == Where::Teaching)
        session().moved = session().seen;
    if (const auto kept = m_book.keep(session()); !kept)
        m_message = kept.error().message;
}

void Lectern::take(const Status& done)
{
    if (!done)
        m_message = done.error().message;
}

bool Lectern::handle(const window::UserAction& action)
{
    using Done = window::UserAction::Kind;
    bool goes_on = true;
    switch (action.kind) {
    case Done::Closed:
        return false;
    case Done::Woken:
        count_phones();
        break;
    case Done::RoomClosed:
        m_room_wish = RoomWish::Other;
        break;
    case Done::Wrote:
        if (m_saving)
            m_saving->wrote(action.id, action.text);
        (action.id == "pin" ? m_pin : m_boxes[action.id]) = action.text;
        return true; // The window knows what is written.
    case Done::Pressed: {
        const auto* item = present::find(m_screen, action.id);
        const auto* command = item ? std::get_if<present::Command>(&item->intent) : nullptr;
        goes_on = !command || obey(present::Command(*command)); // A copy: the screen changes under it.
        break;
    }
    default:
        break;
    }
    rebuild();
    return goes_on;
}

bool Lectern::obey(const present::Command& command)
{
    if (command.kind == Kind::Quit)
        return false;
    if (m_where == Where::Saving && obey_saving(command))
        return true;
    if (command.kind == Kind::InClass) {
        m_message.clear();
        obey_class(command.target);
    } else if (command.kind == Kind::TextAndColours || command.kind == Kind::Helplines) {
        if (m_where != Where::Settings && m_where != Where::Numbers)
            m_under = m_where;
        m_where = command.kind == Kind::Helplines ? Where::Numbers : Where::Settings;
    } else if (command.kind == Kind::Close) {
        m_where = m_under;
    } else {
        set_look(command);
    }
    return true;
}

void Lectern::set_look(const present::Command& command)
{
    if (command.kind == Kind::SetTheme)
        m_settings.theme = command.target;
    else if (command.kind == Kind::SetRoomTheme)
        m_room_theme = command.target;
    else if (command.kind == Kind::SetFace)
        m_settings.face = command.target;
    else if (command.kind == Kind::SetSize)
        m_settings.percent = std::stoi(command.target);
}

/// One deed belongs to one of these; what none of them knows does nothing.
void Lectern::obey_class(const std::string& whole)
{
    const auto [deed, target] = in_two(whole);
    if (obey_opening(deed, target) || !m_session)
        return;
    count_phones(); // What came before this press counts before it.
    const bool done = obey_page(deed) || obey_sheet(deed, target) || obey_room(deed, target) || obey_going(deed, target)
        || obey_voting(deed) || obey_counting(deed, target) || obey_keyboard(deed, target) || obey_phones(deed, target)
        || obey_register(deed, target) || obey_notes(deed, target) || obey_ending(deed, target);
    // Between two voters at one keyboard nothing is written: bytes that grew vote by vote would tell who chose what.
    if (done && !is_over() && m_where != Where::Passing)
        keep();
}

present::Chrome Lectern::chrome() const
{
    present::Chrome out;
    out.course_title = name_outside(m_course);
    out.course_folder = m_folder.string();
    return out;
}

present::Screen Lectern::screen_here()
{
    const Seconds now = m_clock();
    switch (m_where) {
    case Where::Opening:
        return present::class_opening_screen(opening());
    case Where::Programme:
        return present::class_programme_screen(m_plans.page(m_boxes, m_message));
    case Where::Teaching:
        return present::facilitator_screen(
            m_course, session(), chrome(), {now, m_room_is, m_message, m_scribing, m_joining, m_more, m_beside});
    case Where::Register:
        return register_screen();
    case Where::Scenes:
        return present::class_scenes_screen(m_course, session());
    case Where::Notes:
        return present::class_notes_screen(
            {session(), m_scribing, m_parking, box("note-box"), box("park-box"), m_message});
    case Where::Phones: {
        auto page = m_phones.page();
        page.seen_by_room = m_joining;
        page.message = m_message;
        return present::class_phones_screen(page);
    }
    case Where::More:
        return present::class_beside_screen(m_course, session(), m_message);
    case Where::Checklist:
        return present::class_checklist_screen(m_course, session(), m_book.may_keep() && !session().setting.rehearsal);
    case Where::Passing:
        return present::class_ballot_screen(ballot());
    case Where::Ending:
        return present::class_ending_screen(ending());
    case Where::Over:
        return present::class_over_screen(m_later ? "The class waits" : "The class is over", m_said, m_book.may_keep());
    case Where::Saving:
        return m_saving->screen();
    case Where::Numbers:
        return present::helplines_screen({{"", m_course.helplines}}, present::nobody);
    case Where::Settings:
        return present::class_settings_screen(m_settings, m_room_theme);
    }
    return {};
}

present::Screen Lectern::room_screen()
{
    if (!m_session)
        return present::audience_welcome_screen(chrome());
    if (is_over())
        return present::audience_thanks_screen(chrome());
    if (!session().blank && m_scribing)
        return present::audience_notes_screen(session(), chrome());
    if (!session().blank && m_joining && m_phones.are_on())
        return present::audience_join_screen(chrome(), m_phones.way());
    if (!session().blank && !m_beside.empty()) {
        auto both = present::audience_beside_screen(m_course, session(), m_beside, chrome());
        if (both)
            return std::move(both).value();
        m_beside.clear();
    }
    auto screen = present::audience_screen(m_course, session(), chrome(), m_clock());
    const auto* vote = m_phones.are_on() && !session().blank ? classroom::vote_here(m_course, session()) : nullptr;
    if (classroom::asks_now(m_course, session()) && vote && !vote->rounds.back().shown
        && vote->rounds.back().means == classroom::Means::Phones)
        present::put_phone_way(m_phones.way(), screen);
    return screen;
}

void Lectern::rebuild()
{
    m_room = room_screen();
    m_screen = screen_here();
    m_screen.title = "In class · " + name_outside(m_course);
}

} // namespace vignette::app
