#pragma once

#include "engine/app/desk.hpp"
#include "engine/app/preview_map.hpp"
#include "engine/play/plan.hpp"
#include "engine/present/author_panel.hpp"

#include <filesystem>
#include <set>
#include <string>
#include <vector>

namespace vignette::app {

/// The learner's window, with the author's notes aside: what is to be mended, what the course remembers, why an option
/// is locked, what is read aloud, and what was done as a plan. Keeps nothing of what is played. No drawing.
///
/// While the course cannot be loaded, its last sound form stays on the screen, at the same place; once it can, the
/// place is taken up again by name, as a learner's is after an edit.
class Preview {
public:
    struct Wish {
        std::filesystem::path course;
        Start start;
        std::string language = {}; ///< "cy": to see a translation; empty: as it is written.
    };

    Preview(Places, Clock, Wish);
    Preview(const Preview&) = delete; // The desk tells it what was done.
    Preview& operator=(const Preview&) = delete;

    const present::Screen& screen() const { return m_screen; }
    const present::Settings& settings() const { return m_desk.settings(); }

    /// False when the program should end. Woken means that the course's folder has changed.
    bool handle(const window::UserAction&);

    /// Whether there is still something to be found out, once what is there has been shown: then wake it again.
    bool wants_to_look() const { return m_to_look; }

    /// A sentence over the notes.
    void say(std::string sentence);

private:
    enum class Over { Nothing, Scenes, Map, Left };

    void folder_changed();
    void load_again();
    void take_course(course::Loaded&);
    void look_at_every_situation();
    bool acted(const window::UserAction&);
    bool intercepts(const present::Command&);
    void obey(const std::string& deed);
    void wrote(const std::string& box, const std::string& text);
    void done(const course::Course&, const play::Event&, const play::State& after);
    void done_at_opening(const play::Event&, const std::string& scene);
    void begin_plan();
    void save_plan();
    Status write_plan() const;
    void turn_to(const std::string& scene);
    void next_value(const std::string& name);
    void turn(const Start&);
    void open_map();
    void rebuild();
    present::Screen page();
    present::Screen left() const;
    std::string scene_here() const;

    present::AuthorPanel panel() const;
    void put_findings(present::AuthorPanel&) const;
    void put_moment(present::AuthorPanel&) const;
    void put_units(present::AuthorPanel&) const;
    std::string place_of(course::Where) const;
    std::vector<std::pair<std::string, std::string>> values_now() const;

    Wish m_wish;
    course::Loaded m_loaded; ///< As it last was read; the course itself is the desk's.
    std::vector<course::SourceFile> m_shown; ///< The sources of the course that is on the screen.
    std::vector<course::Diagnostic> m_found; ///< In the situations of the course on the screen; about `m_shown`.
    bool m_sound = false, m_to_look = false;
    Over m_over = Over::Nothing;
    std::set<std::string> m_open;
    std::filesystem::path m_drawings; ///< Where the map is drawn.
    std::optional<author::Met> m_met; ///< By some route, once every situation was looked at.
    std::optional<PreviewMap> m_map;
    std::string m_plan_name, m_search, m_message;
    std::string m_plan_message; ///< How saving the plan went.
    bool m_plan_saved = false;
    std::optional<play::PlanRun> m_plan; ///< While what is done is recorded.
    std::optional<std::string> m_scene; ///< The one that its last step led to; nothing: still on the opening page.
    present::Screen m_screen;
    Desk m_desk;
};

} // namespace vignette::app
