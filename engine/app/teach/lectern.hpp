#pragma once

#include "engine/app/copy.hpp"
#include "engine/app/teach/class_book.hpp"
#include "engine/app/teach/class_plans.hpp"
#include "engine/app/teach/phones.hpp"
#include "engine/classroom/session.hpp"
#include "engine/core/clock.hpp"
#include "engine/present/class_ending.hpp"
#include "engine/present/class_pages.hpp"
#include "engine/present/facilitator_screen.hpp"
#include "engine/present/settings.hpp"
#include "engine/window/action.hpp"

#include <chrono>
#include <filesystem>
#include <optional>
#include <string>

namespace vignette::app {

/// What `vignette teach` was asked for.
struct TeachWish {
    std::string unit; ///< Where it begins; empty: at the first one.
    std::string facilitator, place; ///< As they stand in the boxes at first.
    bool rehearsal = false;
};

/// Where the room's screen is to be.
enum class RoomWish {
    Other, ///< On the other display, where there is one.
    Window, ///< There too; else in a window of its own.
    Here, ///< Over the facilitator's own page, until a key takes it back.
};

/// A class as its facilitator leads it: the two screens, and what each press does. No drawing, and no windows: it is
/// tested without them. What was done is kept before the screens show it, so that a class that is cut off comes back;
/// nothing is kept of a rehearsal or of a participation course.
class Lectern {
public:
    /// `folder`: of the course, for its pictures.
    Lectern(course::Course, std::filesystem::path folder, std::filesystem::path records, OpenRecords, Clock, TeachWish,
        PhonePort = {}, Places = {});
    Lectern(const Lectern&) = delete; // The book borrows the course.
    Lectern& operator=(const Lectern&) = delete;
    ~Lectern();

    const present::Screen& screen() const { return m_screen; }
    const present::Screen& room() const { return m_room; }
    const present::Settings& settings() const { return m_settings; } ///< Its letters are the room's too.
    const std::string& room_theme() const { return m_room_theme; } ///< What suits one pair of eyes may not suit a room.
    RoomWish room_wish() const { return m_room_wish; }

    /// Where the room's screen has come to stand: the facilitator is told.
    void room_is(present::Surroundings::Room);
    /// What is shown there goes on below: "next" is that first.
    void room_has_more(bool);

    /// How long until a screen changes by itself: a clock's next second, or minute. Nothing: before the class and
    /// after.
    std::optional<std::chrono::milliseconds> next_change() const;

    /// False when the program should end.
    bool handle(const window::UserAction&);

private:
    enum class Where {
        Opening,
        Programme,
        Teaching,
        Register,
        Scenes,
        Notes,
        Phones,
        More,
        Checklist,
        Passing,
        Ending,
        Over,
        Saving,
        Numbers,
        Settings
    };

    bool obey(const present::Command&);
    void obey_class(const std::string& deed);
    bool obey_opening(const std::string& deed, const std::string& target);
    bool obey_programme(const std::string& deed, const std::string& target);
    bool obey_sheet(const std::string& deed, const std::string& target);
    bool obey_going(const std::string& deed, const std::string& target);
    bool obey_voting(const std::string& deed);
    bool obey_counting(const std::string& deed, const std::string& target);
    bool obey_keyboard(const std::string& deed, const std::string& target);
    bool obey_phones(const std::string& deed, const std::string& target);
    void open_vote(classroom::Means);
    void vote_again();
    void ask_phones();
    void count_phones();
    present::ClassBallot ballot();
    bool obey_room(const std::string& deed, const std::string& target);
    bool obey_page(const std::string& deed);
    bool obey_register(const std::string& deed, const std::string& target);
    void open_register();
    bool come_in(const std::optional<records::LearnerId>&, const std::string& name);
    void come_in_known(std::size_t index);
    void come_in_written();
    void ask_who(const std::string& name);
    void is_known(std::size_t index);
    present::Screen register_screen() const;
    bool obey_notes(const std::string& deed, const std::string& target);
    bool obey_ending(const std::string& deed, const std::string& target);
    void open_saving();
    bool obey_saving(const present::Command&);
    void set_look(const present::Command&);

    bool is_over() const { return !m_said.empty(); }
    void begin();
    void begin_day();
    void begin_at(play::Index unit, classroom::Setting);
    void expect(const std::string& programme);
    void leave_question();
    void open_ending();
    void throw_away();
    void count_boxes();
    void keep_half_counted();
    void told_of_show(const classroom::Vote&);
    void sign();
    void take(const Status&);
    void keep();
    void rebuild();
    present::Screen screen_here();
    present::Screen room_screen();
    present::Chrome chrome() const;
    present::ClassOpening opening() const;
    present::ClassEnding ending() const;
    classroom::Session& session() { return *m_session; }
    std::string box(const std::string& id) const;

    course::Course m_course;
    std::filesystem::path m_folder;
    Clock m_clock;
    TeachWish m_wish;
    ClassBook m_book;
    ClassPlans m_plans;
    Phones m_phones;

    std::optional<classroom::Session> m_session;
    std::optional<classroom::Session> m_waiting; ///< A class that was cut off.
    Boxes m_boxes; ///< What is written on the page that is open.
    std::vector<records::Learner> m_known; ///< Of the site, and not on the register.
    std::optional<std::size_t> m_maybe; ///< Of those, whom the visitor on the last line may be.
    std::optional<Copy> m_saving; ///< Of the group’s record.
    Places m_places;
    ClassBook::Standing m_standing; ///< Of who is here, when the page to end it was opened.
    std::vector<bool> m_may_teach; ///< By line of the register.
    std::vector<std::string> m_said; ///< When it is over.
    std::string m_message, m_beside, m_pin;
    std::string m_unread; ///< Why a class that may be waiting cannot be read: none is begun over it.
    bool m_damaged = false; ///< It can never be read: it may be thrown away.
    int m_written = 0; ///< Names that were written on the register: the box is empty after each.
    bool m_scribing = false, m_finished = false, m_prepared = false, m_taking_off = false, m_joining = false,
         m_later = false;
    bool m_parking = false; ///< What was written together last was a question for later.
    bool m_covered = true; ///< The keyboard is between two voters.
    bool m_more = false; ///< The room's page goes on below.
    bool m_sure = false; ///< Throwing a class away has been asked for once.
    RoomWish m_room_wish = RoomWish::Other;
    present::Surroundings::Room m_room_is = present::Surroundings::Room::Nowhere;
    Where m_where = Where::Opening, m_under = Where::Opening, m_under_checklist = Where::Teaching;
    present::Settings m_settings;
    std::string m_room_theme = m_settings.theme;
    present::Screen m_screen, m_room;
};

} // namespace vignette::app
