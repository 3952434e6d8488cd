#pragma once

#include "engine/app/library.hpp"
#include "engine/app/places.hpp"
#include "engine/app/session.hpp"
#include "engine/present/home_screen.hpp"
#include "engine/present/page_screen.hpp"
#include "engine/window/action.hpp"

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>

namespace vignette::app {

/// What the window was asked for on the command line.
struct Wish {
    std::filesystem::path course; ///< Straight into it; empty: the list of courses.
    std::string learner;
    bool create = false, preview = false;
    Start start;
};

/// Opens the records when they are first needed.
using OpenRecords = std::function<Result<records::Records>()>;

/// The whole of the program behind the window: which screen is shown, and what each press does. No drawing: it is
/// tested without a window.
class Desk {
public:
    Desk(Places, OpenRecords, Clock, Wish);

    const present::Screen& screen() const { return m_screen; }
    const present::Settings& settings() const { return m_settings; }

    /// False when the program should end.
    bool handle(const window::UserAction&);

private:
    enum class Where { People, Home, Course, Playing, Helplines, Settings, Problem };

    /// A course to be entered, and how.
    struct Door {
        std::filesystem::path folder;
        Start start;
    };

    bool obey(const present::Command&);
    bool obey_place(const present::Command&);
    bool obey_look(const present::Command&);
    void obey_person(const present::Command&);
    void open_unit(const std::string& id);
    void lay_over(Where);
    void switch_learner();
    void go_on_unkept();
    void send(const play::Event&);
    void wrote(const present::Item&, const std::string& text);

    void arrive();
    void ask_who_is_here();
    void go_home();
    void open_course(const std::string& id);
    void open_wish();
    void open_door(const Door&);
    void enter_or_arrive();
    void begin_again();
    void enter(course::Course, const std::filesystem::path& folder, const Start&);
    bool sign_in(const std::string& name, bool create);
    std::string look_name() const;
    void recall_look();
    void remember_look();
    bool no_such_learner(const std::string& name); ///< Says so; false.
    void fail(const Error&, bool in_records);
    void retry();
    void rebuild();

    bool need_records();
    present::Home home_model();
    present::CoursePage course_model() const;
    present::CourseCard card_for(const Shelved&);
    std::optional<play::State> kept_state(const course::Course&);
    unsigned finished_before(const course::Course&);
    present::Screen playing_screen();

    Places m_places;
    OpenRecords m_open_records;
    Clock m_clock;
    Wish m_wish;

    std::optional<records::Records> m_records;
    std::optional<records::Learner> m_learner;
    bool m_unkept = false; ///< A guest, a preview, or the records have failed and the learner chose to go on.
    std::vector<Shelved> m_shelf;
    std::optional<Session> m_session;
    std::filesystem::path m_course_folder;
    std::optional<play::Event> m_waiting; ///< What could not be kept, for "Try again".
    std::optional<Door> m_door; ///< The course that could not be entered, for the ways on.

    Where m_where = Where::People, m_under = Where::People; ///< `m_under`: behind a page that was opened over it.
    present::Problem m_problem;
    present::People m_people;
    present::Settings m_settings;
    bool m_look_is_somebodys = false;
    std::set<std::string> m_folds;
    std::map<std::string, std::string> m_jots; ///< Never kept: gone with the page.
    std::string m_name, m_notice, m_place;
    present::Screen m_screen;
};

} // namespace vignette::app
