#include "tests/app/fixture.hpp"

#include <doctest/doctest.h>

using namespace vignette;
using namespace vignette::tests;

namespace {

/// From the first screen to the course's first scene.
void go_to_the_door(app::Desk& desk)
{
    come_in(desk, "Grace");
    press(desk, "course-tea");
    press(desk, "unit-hallway");
    press(desk, "continue");
}

} // namespace

TEST_SUITE("app/desk")
{
    TEST_CASE_FIXTURE(Staffroom, "Desk: a name, a course, a unit, a choice and its outcome")
    {
        auto d = desk();
        CHECK(d.screen().place == "site-name");
        go_to_the_door(d);
        CHECK(shown(d, "option-sit") != nullptr);
        press(d, "option-sit");
        CHECK(shown(d, "chosen")->text == "Stand beside her.");
        press(d, "try-again");
        CHECK(shown(d, "option-later") != nullptr);
    }

    TEST_CASE_FIXTURE(
        Staffroom, "Desk: what was written and where it was comes back to the same person, and to nobody else")
    {
        {
            auto d = desk();
            go_to_the_door(d);
            press(d, "option-sit");
            press(d, "continue");
            write(d, "write-mine", "Her mother.");
            press(d, "learner"); // Somebody else's turn.
            CHECK(d.screen().place == "people");
            come_in(d, "Yusuf");
            CHECK(shown(d, "carry-on") == nullptr);
        }
        auto d = desk();
        press(d, "person-Grace");
        give_pin(d);
        press(d, "course-tea");
        press(d, "unit-hallway");
        REQUIRE(shown(d, "write-mine") != nullptr);
        CHECK(shown(d, "write-mine")->value == "Her mother.");
    }

    TEST_CASE_FIXTURE(Staffroom, "Desk: what is jotted stays while the page does, and is never kept")
    {
        auto d = desk();
        go_to_the_door(d);
        press(d, "option-sit");
        press(d, "continue");
        write(d, "jot-scrap", "only for now");
        CHECK(shown(d, "jot-scrap")->value == "only for now");
        press(d, "back");
        press(d, "continue");
        CHECK(shown(d, "jot-scrap")->value.empty());
    }

    TEST_CASE_FIXTURE(Staffroom, "Desk: helplines and text settings lie over the page and give it back")
    {
        auto d = desk();
        go_to_the_door(d);
        press(d, "helplines");
        CHECK(shown(d, "helpline-listeners") != nullptr);
        press(d, "text-and-colours");
        press(d, "theme-dark");
        CHECK(d.settings().theme == "dark");
        press(d, "close");
        CHECK(shown(d, "option-sit") != nullptr);
    }

    TEST_CASE_FIXTURE(
        Staffroom, "Desk: how somebody likes the page is there again with the name, and not for anybody else")
    {
        {
            auto d = desk();
            come_in(d, "Ada");
            press(d, "text-and-colours");
            press(d, "theme-dark");
            press(d, "size-200");
            press(d, "close");
            press(d, "learner");
            come_in(d, "Bo");
            CHECK(d.settings() == present::Settings{});
        }
        auto d = desk();
        come_in(d, "Ada");
        CHECK(d.settings() == present::Settings{"dark", "inter", 200});
    }

    TEST_CASE("Settings: what is kept of them is read again, and anything else is nothing")
    {
        const present::Settings liked{"contrast", "andika", 175};
        CHECK(present::read_settings(present::written(liked)) == liked);
        for (const char* other :
            {"", "dark", "dark inter", "dark inter 110", "dark inter 100 more", "purple inter 100"})
            CHECK_FALSE(present::read_settings(other).has_value());
    }

    TEST_CASE_FIXTURE(Staffroom, "Desk: a break keeps the place, and the list of courses offers to carry on")
    {
        auto d = desk();
        go_to_the_door(d);
        press(d, "break");
        press(d, "home");
        REQUIRE(shown(d, "carry-on") != nullptr);
        press(d, "carry-on");
        CHECK(shown(d, "option-sit") != nullptr);
    }

    TEST_CASE_FIXTURE(Staffroom, "Desk: a guest leaves no record")
    {
        auto d = desk();
        press(d, "guest");
        press(d, "course-tea");
        press(d, "unit-hallway");
        press(d, "continue");
        press(d, "option-sit");
        CHECK_FALSE(std::filesystem::exists(places().records));
    }

    TEST_CASE_FIXTURE(Staffroom, "Desk: looking who is here makes no records, naming the site does")
    {
        auto d = desk();
        CHECK(shown(d, "site") != nullptr);
        CHECK_FALSE(std::filesystem::exists(places().records));
        come_in(d, "Grace");
        CHECK(std::filesystem::exists(places().records / "records.db"));
        press(d, "learner");
        CHECK(shown(d, "person-Grace") != nullptr);
    }

    TEST_CASE_FIXTURE(Staffroom, "Desk: records on a network drive are said so on the courses")
    {
        const auto on_a_drive = [this] {
            records::Setup setup;
            setup.clock = [] { return Seconds{std::chrono::seconds{1'795'262'400}}; };
            setup.ids = [n = 0]() mutable { return "drive-" + std::to_string(++n); };
            setup.work = [] { return records::Work{1, 8 * 1024}; };
            setup.on_network = [](const auto&) { return true; };
            return records::Records::open(places().records, std::move(setup));
        };
        app::Desk d(places(), on_a_drive, [] { return Seconds{std::chrono::seconds{1'795'262'400}}; }, {});
        come_in(d, "Grace");
        REQUIRE(shown(d, "notice") != nullptr);
        CHECK(shown(d, "notice")->text.find("network drive") != std::string::npos);
    }

    TEST_CASE_FIXTURE(Staffroom, "Desk: every id on a screen is its own")
    {
        auto d = desk();
        go_to_the_door(d);
        press(d, "option-sit");
        press(d, "continue");
        std::set<std::string> seen;
        for (const auto* item : present::in_reading_order(d.screen()))
            CHECK_MESSAGE(seen.insert(item->id).second, item->id, " is there twice");
    }
}
