#pragma once

#include "engine/app/cabinet.hpp"
#include "engine/app/copy.hpp"
#include "engine/app/door.hpp"
#include "engine/app/learning.hpp"
#include "engine/app/library.hpp"
#include "engine/app/office.hpp"
#include "engine/app/places.hpp"
#include "engine/app/reading.hpp"
#include "engine/app/session.hpp"
#include "engine/present/home_screen.hpp"
#include "engine/present/page_screen.hpp"
#include "engine/window/action.hpp"

#include <chrono>
#include <map>
#include <optional>
#include <set>
#include <string>

namespace vignette::app {

/// How long nobody has done anything before something happens. For people: 5, 6 and 15 minutes.
struct Away {
    std::chrono::milliseconds notice = std::chrono::minutes{5}; ///< A line on the page says that it will be put away.
    std::chrono::milliseconds cover = std::chrono::minutes{6}; ///< The page is put away, nothing is lost.
    std::chrono::milliseconds forget = std::chrono::minutes{15}; ///< What lives in memory only goes.
};

/// The same times in proportion, where the notice comes after `notice`.
inline Away away_after(std::chrono::duration<double> notice)
{
    const auto times
        = [&](double factor) { return std::chrono::duration_cast<std::chrono::milliseconds>(notice * factor); };
    return {times(1), times(1.2), times(3)};
}

/// What the window was asked for on the command line.
struct Wish {
    std::filesystem::path course; ///< Straight into it; empty: the list of courses.
    std::string learner, pin;
    bool create = false, preview = false;
    Start start;
    Away away;
    OnEvent on_event = nullptr; ///< Of a preview.
    std::string notice = {}; ///< Of the course; see app::Located.
    std::string language = {}; ///< Of the course, "cy"; empty: the one that it was written in.
};

/// The whole of the program behind the window: which screen is shown, and what each press does. No drawing: it is
/// tested without a window. Who is here is the Door's business.
class Desk {
public:
    Desk(Places, OpenRecords, Clock, Wish);
    Desk(const Desk&) = delete; // The door and the office borrow from it.
    Desk& operator=(const Desk&) = delete;

    const present::Screen& screen() const { return m_screen; }
    const present::Settings& settings() const { return m_settings; }

    /// Since when nobody must have done anything for the next window::UserAction::Kind::Quiet; nothing: never mind.
    std::optional<std::chrono::milliseconds> quiet() const;

    /// False when the program should end.
    bool handle(const window::UserAction&);

    /// When the window is closed: signs out, and makes the day's backup.
    void end();

    // For the author's preview, see app/preview.hpp.

    /// What is played, if anything is.
    const Session* session() const { return m_session ? &*m_session : nullptr; }
    bool is_playing() const { return m_where == Where::Playing && m_session; }

    /// The course as its author has saved it now, at the same place; its beginning where none was open yet.
    void renew(course::Course);

    /// The unit from its opening page, with nothing done before.
    void begin_unit(const std::string& id);

    /// Straight to a place in the course that is open. Errors: NotFound; then nothing has changed.
    Status turn_to(const Start&);

    /// What others see once a learner has left the page: the course that is open, by its neutral name.
    present::Screen seen_by_others() const;

    /// From there back to the page.
    void back_to_course();

private:
    enum class Where { Door, Home, Course, Playing, Learning, Office, Reading, Printing, Helplines, Settings, Problem };

    /// A course to be entered, and how.
    struct Way {
        std::filesystem::path folder;
        Start start;
        std::string notice = {}; ///< One sentence on its first page; see app::Located.
    };

    /// A participation course that is under way, which is kept nowhere else: as long as its learner is signed in, also
    /// while they are elsewhere, and behind the lock.
    struct Held {
        std::filesystem::path course;
        Session session;
    };

    /// Where a learner was when the page was put away: for nobody else.
    struct Left {
        records::LearnerId who{};
        std::filesystem::path course;
        Where where = Where::Home;
        std::optional<Held> held;
    };

    // Who is here.
    void arrive();
    void take(Result<Door::Came>);
    void come_in();
    void come_in_as_lead();
    bool return_to_where_i_was();
    void forget_the_learner();
    std::string learner_name() const { return m_learner ? m_learner->name : ""; }
    records::Records* records() { return m_cabinet.opened(); }

    // Being away, and leaving.
    void lock(const std::string& notice);
    bool keeps_all() const;
    std::string put_away(const char* sentence) const;
    void grew_quiet();
    void stirred();
    void leave_page();
    void back_up();
    bool asks_for_leaving() const;

    bool obey(const present::Command&);
    bool obey_place(const present::Command&);
    bool obey_look(const present::Command&);
    bool obey_leaving(const present::Command&);
    bool obey_office(const present::Command&);
    bool obey_learning(const present::Command&);
    bool open_learning();
    bool obey_reading(const present::Command&);
    void open_reading();
    std::vector<present::Article> articles_here();
    void keep_reading();
    bool obey_printing(const present::Command&);
    void open_printing();
    void obey_person(const present::Command&);
    void open_unit(const std::string& id);
    void lay_over(Where);
    void go_on_unkept();
    void finished_with_course();
    void send(const play::Event&);
    void wrote(const present::Item&, const std::string& text);

    void go_home();
    void open_course(const std::string& id);
    void open_wish();
    void open_way(const Way&);
    void enter_or_arrive();
    void begin_again();
    void enter(course::Course, const Way&);
    void be_in(const Way&);
    std::unique_ptr<Keeper> keeper_for(const course::Course&);
    std::string look_name() const;
    void recall_look();
    void remember_look();
    void fail(const Error&, bool in_records);
    void retry();
    void rebuild();
    void put_leaving();
    void close_course();
    bool take_up_held(const course::Course&, const std::filesystem::path& folder);

    const std::vector<Shelved>& additions();
    std::vector<present::Numbers> numbers_here();
    present::Home home_model();
    bool nobody_here() const;
    void put_own(present::Home&);
    void put_carry_on(const course::Course&, const play::State&, present::Home&) const;
    present::CoursePage course_model() const;
    present::CourseCard card_for(const Shelved&);
    static present::CourseCard card_of(const course::Course&, const std::filesystem::path& folder);
    std::optional<play::State> kept_state(const course::Course&);
    unsigned finished_before(const course::Course&);
    present::Screen playing_screen();
    present::Screen screen_here();

    Places m_places;
    Clock m_clock;
    Wish m_wish;
    Cabinet m_cabinet;
    Door m_door;

    std::optional<records::Learner> m_learner;
    bool m_just_left = false; ///< By "Leave this page", and nothing was pressed since.
    bool m_unkept = false; ///< A guest, a preview, or the records have failed and the learner chose to go on.
    std::vector<Shelved> m_shelf;
    std::optional<std::vector<Shelved>> m_additions; ///< What the site adds, once somebody has needed it.
    std::optional<Session> m_session;
    std::filesystem::path m_course_folder;
    std::optional<play::Event> m_waiting; ///< What could not be kept, for "Try again".
    std::optional<Way> m_way; ///< The course that could not be entered, for the ways on.
    std::optional<Left> m_left;
    std::optional<Held> m_held; ///< While its learner is at the list of courses, or in another one.
    std::optional<Learning> m_learning; ///< While the learner looks at what is theirs.
    std::optional<Reading> m_reading; ///< While somebody reads what the open course brings.
    std::optional<Office> m_office; ///< While the site lead is signed in.
    bool m_to_back_up = false; ///< Somebody was here since the last backup.
    bool m_soon_away = false; ///< The notice stands on the page.
    enum class Trying { No, Told, Left } m_trying = Trying::No; ///< "Leave this page", on the opening page.

    Where m_where = Where::Door, m_under = Where::Door; ///< `m_under`: behind a page that was opened over it.
    std::optional<Copy> m_printing; ///< Of the page that is open, while it is being saved.
    Where m_read_from = Where::Course; ///< Where somebody was who began to read.
    present::Problem m_problem;
    present::Settings m_settings;
    bool m_look_is_somebodys = false;
    std::set<std::string> m_folds;
    std::map<std::string, std::string> m_jots; ///< Never kept: gone with the page.
    std::string m_notice, m_place;
    present::Screen m_screen;
};

} // namespace vignette::app
