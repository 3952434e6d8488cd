#include "engine/app/preview.hpp"

#include "engine/author/moment/moment.hpp"
#include "engine/author/story/from_play.hpp"
#include "engine/play/explore/explore.hpp"
#include "engine/play/plan_write.hpp"

#include <algorithm>

namespace vignette::app {

namespace {

using course::Severity;

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

/// In a language that is not there, or whose file cannot be read, as it is written; why is told beside it.
course::Loaded load_for(const Preview::Wish& wish)
{
    auto plain = load(wish.course);
    if (wish.language.empty())
        return plain;
    auto loaded = load_in(wish.language, wish.course);
    if (loaded)
        return std::move(loaded).value();
    plain.findings.push_back({Severity::Warning, "no-language", {}, loaded.error().message, "", ""});
    return plain;
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

std::string kind_of(Severity severity)
{
    if (severity == Severity::Error)
        return "to mend";
    return severity == Severity::Warning ? "before publishing" : "worth a look";
}

/// With its capital letter and its full stop.
std::string sentence(std::string text)
{
    if (!text.empty() && text.front() >= 'a' && text.front() <= 'z')
        text.front() = static_cast<char>(text.front() - 'a' + 'A');
    return text.ends_with('?') || text.ends_with('.') ? text : text + ".";
}

std::string place_in(const std::vector<course::SourceFile>& sources, course::Where where)
{
    if (where.file >= sources.size())
        return {};
    return sources[where.file].name + (where.line > 0 ? ":" + std::to_string(where.line) : "");
}

present::AuthorPanel::Finding told(const course::Diagnostic& finding, const std::vector<course::SourceFile>& sources)
{
    std::string text = sentence(finding.message);
    if (!finding.advice.empty())
        text += " " + sentence(finding.advice);
    for (std::size_t i = 0; i < finding.route.size(); ++i)
        text += (i == 0 ? " How to get there: " : " → ") + finding.route[i];
    return {kind_of(finding.severity), place_in(sources, finding.where), std::move(text)};
}

bool is_as_before(const course::Loaded& now, const course::Loaded& before)
{
    const auto same_file = [](const auto& a, const auto& b) { return a.name == b.name && a.text == b.text; };
    const auto same_finding = [](const auto& a, const auto& b) { return a.code == b.code && a.message == b.message; };
    return std::equal(now.sources.begin(), now.sources.end(), before.sources.begin(), before.sources.end(), same_file)
        && std::equal(
            now.findings.begin(), now.findings.end(), before.findings.begin(), before.findings.end(), same_finding);
}

/// "seen(…)" and what is computed follow from other things.
bool is_settable(const author::Value& value)
{
    return value.could != "computed" && value.name.find('(') == std::string::npos;
}

} // namespace

Preview::Preview(Places places, Clock clock, Wish wish)
    : m_wish(std::move(wish))
    , m_loaded(load_for(m_wish))
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
    m_loaded = load_for(m_wish);
    take_course(m_loaded);
}

/// Also woken where nothing that matters has changed, and where there is only something left to look at.
void Preview::folder_changed()
{
    auto loaded = load_for(m_wish);
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

std::string Preview::place_of(course::Where where) const
{
    return place_in(m_shown, where);
}

void Preview::put_findings(present::AuthorPanel& panel) const
{
    for (const auto& finding : m_loaded.findings)
        panel.findings.push_back(told(finding, m_loaded.sources));
    for (const auto& finding : m_found)
        panel.findings.push_back(told(finding, m_shown));
}

void Preview::put_moment(present::AuthorPanel& panel) const
{
    const auto& course = m_desk.session()->course();
    const auto& state = m_desk.session()->state();
    if (state.now.scene != play::nothing) {
        panel.scene = course.scenes[state.now.scene].id;
        panel.place = place_of(course.scenes[state.now.scene].where);
    }
    for (const auto& value : author::values_at(course, state))
        panel.values.push_back({value.name, value.now, value.could, is_settable(value)});
    for (const auto& locked : author::locked_at(course, state))
        panel.locked.push_back({locked.label, locked.needs, locked.now});
}

void Preview::put_units(present::AuthorPanel& panel) const
{
    const auto& course = m_desk.session()->course();
    for (const auto& unit : course.units) {
        present::AuthorPanel::Unit one{unit.title.value, {}};
        for (const auto scene : unit.scenes)
            one.scenes.push_back({course.scenes[scene].id, course.scenes[scene].title.value});
        panel.units.push_back(std::move(one));
    }
}

present::AuthorPanel Preview::panel() const
{
    present::AuthorPanel out;
    out.course = std::filesystem::absolute(m_wish.course).lexically_normal().filename().string();
    out.sound = m_sound;
    out.playing = m_desk.session() != nullptr;
    out.recording = m_plan.has_value();
    out.plan_name = m_plan_name;
    out.search = m_search;
    out.message = m_message;
    out.open = m_open;
    put_findings(out);
    if (out.playing) {
        put_moment(out);
        put_units(out);
    }
    if (m_plan) {
        for (const auto& step : m_plan->steps) {
            if (const auto* event = std::get_if<play::Event>(&step.is))
                out.steps.push_back(play::plan_line(*event));
        }
    }
    return out;
}

std::string Preview::scene_here() const
{
    const auto& session = *m_desk.session();
    const auto scene = session.state().now.scene;
    return scene == play::nothing ? "" : session.course().scenes[scene].id;
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
}

bool Preview::handle(const window::UserAction& action)
{
    using Kind = window::UserAction::Kind;
    bool goes_on = true;
    const auto* item = present::find(m_screen, action.id);
    const auto* command = item ? std::get_if<present::Command>(&item->intent) : nullptr;
    if (action.kind == Kind::Woken)
        folder_changed();
    else if (action.kind == Kind::Wrote && action.id.starts_with("author-"))
        wrote(action.id, action.text);
    else if (command && command->kind == present::Command::Kind::Author)
        obey(std::string(command->target)); // A copy: the screen changes under it.
    else if (command && command->kind == present::Command::Kind::Home)
        m_over = Over::Scenes; // There is no list of courses here.
    else
        goes_on = m_desk.handle(action);
    rebuild();
    return goes_on;
}

} // namespace vignette::app
