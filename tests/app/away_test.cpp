#include "engine/core/files.hpp"
#include "tests/app/fixture.hpp"

#include <doctest/doctest.h>

using namespace vignette;
using namespace vignette::tests;
using Did = window::UserAction::Kind;
using namespace std::chrono_literals;

namespace {

constexpr std::string_view head = R"lua(
course "shutter" { title = "Behind the shutter", listed_as = "Practice learning", version = "1.0.0", minutes = 4,
                   privacy = ")lua";
constexpr std::string_view shutter = R"lua(" }
unit "one" { title = "Behind closed doors", minutes = 2 }
scene "door"
  title "Half past six"
  narrate "Somebody stands there."
  reflect "mine" { prompt = "What did you see?" }
  finish "completed"
)lua";

void quiet(app::Desk& desk)
{
    REQUIRE(desk.handle({Did::Quiet, {}, {}}));
}

/// To the writing page of a course in which nothing is kept, or what its privacy says.
void go_behind_the_shutter(
    const Staffroom& room, app::Desk& desk, const std::string& name, const std::string& privacy = "participation")
{
    std::filesystem::create_directories(room.places().courses / "shutter");
    const auto course = std::string(head) + privacy + std::string(shutter);
    REQUIRE(files::write(room.places().courses / "shutter" / "course.lua", course).ok());
    come_in(desk, name);
    press(desk, "course-shutter");
    press(desk, "continue");
    write(desk, "write-mine", "A red door.");
}

void go_to_the_writing(app::Desk& desk)
{
    for (const char* id : {"course-tea", "unit-hallway", "continue", "option-sit", "continue"})
        press(desk, id);
    write(desk, "write-mine", "Her mother.");
}

std::string everything_on(const present::Screen& screen)
{
    std::string out = screen.title;
    for (const auto* item : present::in_reading_order(screen))
        out += "\n" + item->text + "\n" + item->label + "\n" + item->footer + "\n" + item->value;
    return out;
}

bool shows_anywhere(const app::Desk& desk, const std::string& words)
{
    return everything_on(desk.screen()).find(words) != std::string::npos;
}

} // namespace

TEST_SUITE("app/away")
{
    TEST_CASE_FIXTURE(
        Staffroom, "Away: nobody is there for five minutes and a line says so, for six and the page is put away")
    {
        auto d = desk();
        come_in(d, "Grace");
        go_to_the_writing(d);
        CHECK(d.quiet() == 5min);
        quiet(d);
        CHECK(shown(d, "soon-away") != nullptr);
        CHECK(shown(d, "write-mine")->value == "Her mother.");
        CHECK(d.quiet() == 6min);
        quiet(d);
        CHECK(d.screen().place == "people");
        CHECK_FALSE(shows_anywhere(d, "mother"));
        CHECK(shows_anywhere(d, "Nothing is lost"));
    }

    TEST_CASE_FIXTURE(Staffroom, "Away: once nobody waits at the door, the day's backup is made, one a day")
    {
        auto d = desk();
        come_in(d, "Grace");
        press(d, "learner");
        CHECK(records::backups_in(places().records).empty());
        CHECK(d.quiet() == 1min);
        quiet(d);
        CHECK(records::backups_in(places().records).size() == 1);
        CHECK_FALSE(d.quiet().has_value());
        later(24h);
        come_in(d, "Grace");
        d.end();
        CHECK(records::backups_in(places().records).size() == 2);
    }

    TEST_CASE_FIXTURE(Staffroom, "Away: any key keeps the page")
    {
        auto d = desk();
        come_in(d, "Grace");
        go_to_the_writing(d);
        quiet(d);
        REQUIRE(d.handle({Did::Stirred, {}, {}}));
        CHECK(shown(d, "soon-away") == nullptr);
        CHECK(d.quiet() == 5min);
    }

    TEST_CASE_FIXTURE(Staffroom, "Away: whoever locked comes back to the very page, anybody else to the courses")
    {
        auto d = desk();
        come_in(d, "Grace");
        go_to_the_writing(d);
        press(d, "learner");
        CHECK_FALSE(shows_anywhere(d, "Tea for two"));
        come_in(d, "Grace");
        REQUIRE(shown(d, "write-mine") != nullptr);
        CHECK(shown(d, "write-mine")->value == "Her mother.");
        press(d, "learner");
        come_in(d, "Yusuf");
        CHECK(d.screen().place == "home");
        CHECK_FALSE(shows_anywhere(d, "Grace"));
        press(d, "learner");
        come_in(d, "Grace");
        CHECK(d.screen().place == "home"); // Somebody else was here in between.
        CHECK(shown(d, "carry-on") != nullptr);
    }

    TEST_CASE_FIXTURE(
        Staffroom, "Away: a course in which nothing is kept is covered without a line, and waits a while in memory")
    {
        auto d = desk();
        go_behind_the_shutter(*this, d, "Grace");
        quiet(d);
        CHECK(d.screen().place == "people");
        CHECK_FALSE(shows_anywhere(d, "Nothing is lost")); // In a quarter of an hour it is.
        CHECK(d.quiet() == 15min);
        come_in(d, "Grace");
        CHECK(shown(d, "write-mine")->value == "A red door.");
        quiet(d);
        quiet(d); // A quarter of an hour.
        come_in(d, "Grace");
        CHECK(d.screen().place == "home");
        CHECK_FALSE(shows_anywhere(d, "red door"));
    }

    TEST_CASE_FIXTURE(Staffroom,
        "Away: a course in which nothing is kept waits at the courses for whoever is signed in, and goes with them")
    {
        auto d = desk();
        go_behind_the_shutter(*this, d, "Grace");
        for (const char* id : {"break", "home"})
            press(d, id);
        CHECK(d.screen().place == "home");
        CHECK_FALSE(shows_anywhere(d, "red door"));
        CHECK(shown(d, "carry-on") == nullptr); // Nothing tells that anything is under way.
        press(d, "learner"); // The lock, and back.
        come_in(d, "Grace");
        CHECK(d.screen().place == "home");
        press(d, "course-shutter");
        press(d, "continue");
        REQUIRE(shown(d, "write-mine") != nullptr);
        CHECK(shown(d, "write-mine")->value == "A red door.");
        for (const char* id : {"break", "home", "learner"})
            press(d, id);
        come_in(d, "Yusuf");
        press(d, "learner");
        come_in(d, "Grace");
        press(d, "course-shutter");
        CHECK(shown(d, "write-mine") == nullptr);
        CHECK_FALSE(shows_anywhere(d, "red door"));
    }

    TEST_CASE_FIXTURE(Staffroom, "Away: a private course is kept, so it has the line, and the page comes back")
    {
        auto d = desk();
        go_behind_the_shutter(*this, d, "Grace", "private");
        quiet(d);
        CHECK(shown(d, "soon-away") != nullptr);
        quiet(d);
        CHECK(d.screen().place == "people");
        CHECK(d.quiet() == 1min);
        come_in(d, "Grace");
        CHECK(shown(d, "write-mine")->value == "A red door.");
    }

    TEST_CASE_FIXTURE(
        Staffroom, "Leaving: at once the courses by neutral names, nobody signed in, nothing of the course")
    {
        auto d = desk();
        go_behind_the_shutter(*this, d, "Grace");
        CHECK(d.screen().leave == "leave-page");
        CHECK(present::in_reading_order(d.screen()).front()->id == "leave-page");
        CHECK_FALSE(shows_anywhere(d, "Behind"));
        press(d, "leave-page");
        CHECK(d.screen().place == "left");
        CHECK(d.screen().title == "Vignette");
        CHECK(d.screen().primary.empty()); // Enter once more opens nothing of what was left.
        REQUIRE(shown(d, d.screen().focus) != nullptr);
        CHECK(shown(d, d.screen().focus)->id == "learner");
        for (const char* words : {"Grace", "red door", "Behind", "shutter", "door"})
            CHECK_FALSE(shows_anywhere(d, words));
        press(d, "learner");
        come_in(d, "Grace");
        CHECK(d.screen().place == "home");
    }

    TEST_CASE_FIXTURE(Staffroom, "Leaving: the button stands on pages over the course, too")
    {
        auto d = desk();
        go_behind_the_shutter(*this, d, "Grace");
        for (const char* page : {"helplines", "text-and-colours"}) {
            press(d, page);
            CHECK(d.screen().leave == "leave-page");
            CHECK(present::in_reading_order(d.screen()).front()->id == "leave-page");
            press(d, "close");
        }
    }

    TEST_CASE_FIXTURE(
        Staffroom, "Leaving: tried on the opening page, it leads back, and the learner is still signed in")
    {
        auto d = desk();
        go_behind_the_shutter(*this, d, "Grace");
        press(d, "back");
        REQUIRE(shown(d, "about-leaving") != nullptr);
        press(d, "try-leaving");
        press(d, "leave-page");
        CHECK(shown(d, "left-for-a-try") != nullptr);
        CHECK_FALSE(shows_anywhere(d, "Grace"));
        press(d, "back-to-course");
        CHECK(shown(d, "continue") != nullptr);
        CHECK(shows_anywhere(d, "Grace"));
        press(d, "leave-page"); // Now it is meant.
        CHECK(shown(d, "left-for-a-try") == nullptr);
        CHECK_FALSE(shows_anywhere(d, "Grace"));
    }

    TEST_CASE_FIXTURE(
        Staffroom, "Participation: a finished unit is remembered for its learner, and taking part for the site")
    {
        auto d = desk();
        go_behind_the_shutter(*this, d, "Grace");
        press(d, "continue");
        REQUIRE(shown(d, "took-part") != nullptr);
        press(d, "home");
        press(d, "learner");
        come_in(d, "Grace");
        CHECK(shown(d, "card-shutter-track")->text == "1 of 1 unit done");
        press(d, "course-shutter");
        press(d, "took-part");
        auto records = std::move(open_records()).value();
        const auto all = records.registrations(records.find_learner("Grace").value()->id).value();
        REQUIRE(all.size() == 1);
        CHECK_FALSE(all[0].course.has_value());
        CHECK(all[0].listed_as == "Practice learning");
    }
}
