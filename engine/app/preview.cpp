#include "engine/app/preview.hpp"

#include "engine/app/preview_load.hpp"
#include "engine/author/story/from_play.hpp"
#include "engine/play/explore/explore.hpp"
#include "engine/present/leaving.hpp"

#include <algorithm>

namespace vignette::app {

namespace {

/// Nothing is kept and nobody signs in, so no records are opened.
OpenRecords no_records()
{
    return []() -> Result<records::Records> { return Error{ErrorCode::Refused, "A preview keeps no records."}; };
}

/// Nothing in a map is private, but it is nobody else's either.
std::filesystem::path drawings_of(const Places& places)
{
    std::error_code problem;
    return places.writable_cache.empty() ? std::filesystem::temp_directory_path(problem) / "vignette-maps"
                                         : places.writable_cache.parent_path() / "maps";
}

app::Wish desk_wish(const Preview::Wish& wish, OnEvent on_event)
{
    app::Wish out;
    out.course = wish.course;
    out.start = wish.start;
    out.language = wish.language;
    out.preview = true;
    out.on_event = std::move(on_event);
    return out;
}

bool is_as_before(const course::Loaded& now, const course::Loaded& before)
{
    const auto same_file = [](const auto& a, const auto& b) { return a.name == b.name && a.text == b.text; };
    const auto same_finding = [](const auto& a, const auto& b) { return a.code == b.code && a.message == b.message; };
    return std::equal(now.sources.begin(), now.sources.end(), before.sources.begin(), before.sources.end(), same_file)
        && std::equal(
            now.findings.begin(), now.findings.end(), before.findings.begin(), before.findings.end(), same_finding);
}

} // namespace

Preview::Preview(Places places, Clock clock, Wish wish)
    : m_wish(std::move(wish))
    , m_loaded(load_for_preview(m_wish.course, m_wish.language))
    , m_shown(m_loaded.sources)
    , m_sound(m_loaded.course.has_value())
    , m_to_look(m_sound)
    , m_drawings(drawings_of(places))
    , m_desk(std::move(places), no_records(), std::move(clock),
          desk_wish(m_wish, [this](const course::Course& course, const play::Event& event, const play::State& after) {
              done(course, event, after);
          }))
{
    rebuild();
}

void Preview::say(std::string sentence)
{
    m_message = std::move(sentence);
    rebuild();
}

void Preview::load_again()
{
    m_loaded = load_for_preview(m_wish.course, m_wish.language);
    take_course(m_loaded);
}

/// Also woken where nothing that matters has changed, and where there is only something left to look at.
void Preview::folder_changed()
{
    auto loaded = load_for_preview(m_wish.course, m_wish.language);
    if (is_as_before(loaded, m_loaded))
        return m_to_look ? look_at_every_situation() : void();
    m_loaded = std::move(loaded);
    take_course(m_loaded);
}

/// As far as it takes no time: `vignette check` does the whole of it.
void Preview::look_at_every_situation()
{
    play::ExploreLimits limits;
    limits.states = 50'000;
    limits.walks = 0;
    m_to_look = false;
    if (!m_sound || !m_desk.session())
        return;
    const auto& course = m_desk.session()->course();
    auto explored = play::explore(course, limits);
    m_found = std::move(explored.findings);
    m_met = author::met_of(course, explored);
    if (m_over == Over::Map)
        open_map(); // With what no route reaches.
}

/// The last sound course stays where this one is not.
void Preview::take_course(course::Loaded& loaded)
{
    m_message.clear();
    m_found.clear();
    m_met.reset();
    m_sound = m_to_look = loaded.course.has_value();
    if (!m_sound)
        return;
    m_shown = loaded.sources;
    m_desk.renew(std::move(*loaded.course));
    loaded.course.reset();
    if (m_over == Over::Map)
        open_map();
}

std::string Preview::scene_here() const
{
    const auto& session = *m_desk.session();
    const auto scene = session.state().now.scene;
    return scene == play::nothing ? "" : session.course().scenes[scene].id;
}

present::Screen Preview::left() const
{
    auto screen = m_desk.seen_by_others();
    present::put_left_in_preview(screen);
    return screen;
}

present::Screen Preview::page()
{
    if (m_over == Over::Scenes)
        return present::author_scenes_screen(panel());
    if (m_over == Over::Map && m_map) {
        auto map = m_map->model(scene_here());
        if (map)
            return present::author_map_screen(map.value());
        m_message = map.error().message;
    }
    if (m_over == Over::Left)
        return left();
    m_over = Over::Nothing;
    return m_desk.screen();
}

void Preview::rebuild()
{
    auto notes = panel();
    m_screen = notes.playing ? page() : present::author_problems_screen(notes);
    notes.message = m_message;
    m_screen.title = "Preview: " + notes.course;
    std::erase_if(m_screen.top_right, [](const present::Item& item) { return item.id == "learner"; });
    if (notes.playing && m_over != Over::Map) // The map needs the room.
        present::put_author_panel(notes, m_screen);
    if (!m_plan_message.empty() && m_plan_saved)
        m_screen.focus = "author-record"; // Where the button was that has just been pressed.
}

/// What would lead a learner out of the course. Nobody is signed in here, so it is shown and not done.
bool Preview::intercepts(const present::Command& command)
{
    using Kind = present::Command::Kind;
    if (command.kind == Kind::Home) {
        m_over = Over::Scenes; // There is no list of courses here.
    } else if (command.kind == Kind::LeavePage) {
        m_over = Over::Left;
    } else if (command.kind == Kind::Lock) {
        m_message = "In the course this puts the page away until the learner signs in again. A preview has no learner.";
    } else if (m_over == Over::Left) {
        m_over = Over::Nothing; // Whatever is pressed there.
        m_desk.back_to_course();
    } else {
        return false;
    }
    return true;
}

/// False when the program should end.
bool Preview::acted(const window::UserAction& action)
{
    m_message.clear();
    m_plan_message.clear();
    const auto* item = present::find(m_screen, action.id);
    const auto* command = item ? std::get_if<present::Command>(&item->intent) : nullptr;
    if (!command)
        return m_desk.handle(action);
    if (command->kind != present::Command::Kind::Author)
        return intercepts(*command) || m_desk.handle(action);
    obey(std::string(command->target)); // A copy: the screen changes under it.
    return true;
}

/// A page that nobody looks at stays, for it is the author's.
bool Preview::handle(const window::UserAction& action)
{
    using Kind = window::UserAction::Kind;
    bool goes_on = true;
    if (action.kind == Kind::Woken)
        folder_changed();
    else if (action.kind == Kind::Wrote && action.id.starts_with("author-"))
        wrote(action.id, action.text);
    else if (action.kind == Kind::Pressed)
        goes_on = acted(action);
    else if (action.kind != Kind::Quiet && action.kind != Kind::Stirred)
        goes_on = m_desk.handle(action);
    rebuild();
    return goes_on;
}

} // namespace vignette::app
