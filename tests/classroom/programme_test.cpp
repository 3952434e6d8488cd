#include "engine/classroom/programme.hpp"
#include "tests/classroom/class.hpp"

#include <doctest/doctest.h>

using namespace vignette;
using namespace vignette::classroom;
using namespace vignette::tests;
using namespace std::chrono_literals;

namespace {

using Units = std::vector<std::string>;

/// Units of these lengths, called a, b, c, ...
course::Course of_units(std::initializer_list<int> minutes)
{
    course::Course out;
    for (const int one : minutes) {
        course::Unit unit;
        unit.id = std::string(1, static_cast<char>('a' + out.units.size()));
        unit.minutes = one;
        out.units.push_back(std::move(unit));
    }
    return out;
}

Units days_of(const Plan& plan)
{
    Units out;
    for (const auto& session : plan.sessions) {
        std::string day;
        for (const auto& unit : session.units)
            day += unit;
        out.push_back(day);
    }
    return out;
}

} // namespace

TEST_SUITE("classroom/programme")
{
    TEST_CASE("Programme: as many units a day as fit and a day to look back")
    {
        const auto course = of_units({30, 30, 30, 200, 20});
        CHECK(days_of(plan_of(course, 60min)) == Units{"ab", "c", "d", "e", ""});
        CHECK(days_of(plan_of(course, 90min)) == Units{"abc", "d", "e", ""});
        CHECK(days_of(plan_of(course, 1h * 24)) == Units{"abcde", ""});
    }

    TEST_CASE("Programme: a unit that shares a day can have one of its own and is moved back again")
    {
        const auto course = of_units({30, 30, 30});
        auto plan = plan_of(course, 60min);
        REQUIRE(days_of(plan) == Units{"ab", "c", ""});
        REQUIRE(own_day(course, plan, 0).ok());
        CHECK(days_of(plan) == Units{"a", "b", "c", ""});
        for (const std::size_t day : {std::size_t{0}, std::size_t{3}, std::size_t{9}})
            CHECK(own_day(course, plan, day).error().code == ErrorCode::Refused);
        REQUIRE(move_earlier(plan, 1).ok());
        CHECK(days_of(plan) == Units{"ab", "c", ""});
        plan.sessions[0].held = Seconds{0s};
        CHECK(own_day(course, plan, 0).error().code == ErrorCode::Refused);
    }

    TEST_CASE("Programme: units are laid into as many days as are asked for and as evenly as can be")
    {
        const auto course = of_units({30, 30, 30, 200, 20});
        CHECK(days_of(plan_in(course, 1)) == Units{"abcde", ""});
        CHECK(days_of(plan_in(course, 2)) == Units{"abc", "de", ""});
        CHECK(days_of(plan_in(course, 3)) == Units{"abc", "d", "e", ""});
        CHECK(days_of(plan_in(course, 4)) == Units{"ab", "c", "d", "e", ""});
        CHECK(days_of(plan_in(of_units({30, 30, 30, 30, 30, 30, 30, 30, 30, 30}), 4)).size() == 5);
        CHECK(days_of(plan_in(course, 5)) == Units{"a", "b", "c", "d", "e", ""});
        CHECK(plan_in(course, 0) == plan_in(course, 1));
        CHECK(plan_in(course, 60) == plan_in(course, 5));
        CHECK(days_of(plan_in(of_units({0, 0, 0}), 2)) == Units{"ab", "c", ""});
        CHECK(days_of(plan_in(course::Course{}, 3)) == Units{""});
        CHECK(days_of(plan_in(of_units({30, 30, 30, 30, 30, 30}), 4)) == Units{"ab", "cd", "e", "f", ""});
        for (std::size_t days = 1; days <= 8; ++days)
            CHECK(plan_in(of_units({50, 54, 56, 57, 49, 72, 43, 60}), days).sessions.size() == days + 1);
    }

    TEST_CASE("Programme: a course of many units makes no more days than a plan may have")
    {
        course::Course course;
        for (int i = 0; i < 70; ++i)
            course.units.emplace_back().id = "unit_" + std::to_string(i);
        for (auto& unit : course.units)
            unit.minutes = 30;
        for (const auto& plan : {plan_in(course, 70), plan_of(course, 10min)}) {
            CHECK(plan.sessions.size() == most_sessions);
            CHECK(plan_from(course, save(plan)).ok());
        }
    }

    TEST_CASE("Programme: a unit takes its own minutes and those of what is talked about")
    {
        const auto course = hallway();
        // 8 of its own, 4 at the choice, 2 after "sit", 3 at the end.
        CHECK(minutes_in_class(course, course.units.front()) == 17min);
        CHECK(minutes_of(course, plan_of(course, 60min).sessions.front()) == 17min);
    }

    TEST_CASE("Programme: the first thing that a day's units ask to be tried is its task")
    {
        auto course = hallway();
        CHECK(plan_of(course, 60min).sessions.front().task.empty());
        auto& ask = course.scenes[course.units.front().scenes.back()].parts.back().asks.front();
        ask.kind = course::Ask::Kind::Plan;
        CHECK(plan_of(course, 60min).sessions.front().task == "Think of a time.");
    }

    TEST_CASE("Programme: units are moved to the day before and to the day after")
    {
        auto plan = plan_of(of_units({30, 30, 30, 30}), 60min);
        REQUIRE(days_of(plan) == Units{"ab", "cd", ""});
        REQUIRE(move_earlier(plan, 1).ok());
        CHECK(days_of(plan) == Units{"abc", "d", ""});
        REQUIRE(move_later(plan, 0).ok());
        CHECK(days_of(plan) == Units{"ab", "cd", ""});
        CHECK(move_later(plan, 1).error().code == ErrorCode::Refused); // The day to look back takes none.
        REQUIRE(move_later(plan, 0).ok());
        REQUIRE(move_later(plan, 0).ok());
        CHECK(days_of(plan) == Units{"abcd", ""});
        plan = plan_of(of_units({30, 30, 30, 30}), 60min);
        REQUIRE(move_earlier(plan, 1).ok());
        REQUIRE(move_earlier(plan, 1).ok());
        CHECK(days_of(plan) == Units{"abcd", ""});
    }

    TEST_CASE("Programme: the task of a day that goes is the other's where that has none")
    {
        auto plan = plan_of(of_units({30, 30, 30}), 30min);
        plan.sessions[1].task = "Listen.";
        auto later = plan;
        REQUIRE(move_earlier(plan, 1).ok());
        CHECK(plan.sessions[0].task == "Listen.");
        REQUIRE(move_later(later, 1).ok());
        CHECK(later.sessions[1].task == "Listen.");
        plan.sessions[1].task = "Wait.";
        REQUIRE(move_earlier(plan, 1).ok());
        CHECK(plan.sessions[0].task == "Listen.");
    }

    TEST_CASE("Programme: a day of its own has the task that its unit asks for")
    {
        auto course = hallway();
        auto& ask = course.scenes[course.units.front().scenes.back()].parts.back().asks.front();
        ask.kind = course::Ask::Kind::Plan;
        auto plan = plan_of(course, 60min);
        plan.sessions.front().units.insert(plan.sessions.front().units.begin(), "another");
        plan.sessions.front().task.clear();
        REQUIRE(own_day(course, plan, 0).ok());
        CHECK(plan.sessions[1].task == "Think of a time.");
    }

    TEST_CASE("Programme: days that were held stay as they were")
    {
        auto plan = plan_of(of_units({30, 30, 30, 30}), 60min);
        plan.sessions[0].held = at(0s);
        const auto before = plan;
        CHECK(move_earlier(plan, 1).error().code == ErrorCode::Refused);
        CHECK(move_later(plan, 0).error().code == ErrorCode::Refused);
        CHECK(move_earlier(plan, 0).error().code == ErrorCode::Refused);
        CHECK(move_earlier(plan, 2).error().code == ErrorCode::Refused); // The day to look back has no unit.
        CHECK(move_later(plan, 9).error().code == ErrorCode::Refused);
        CHECK(plan == before);
        CHECK(next_session(plan) == 1);
        plan.sessions[0].held.reset();
        plan.sessions[1].held = at(0s); // The first day fell out.
        CHECK(move_later(plan, 0).error().code == ErrorCode::Refused);
        CHECK(days_of(plan) == Units{"ab", "cd", ""});
    }

    TEST_CASE("Programme: the last unit of the last day is not moved into nothing")
    {
        auto plan = plan_of(of_units({30}), 60min);
        CHECK_FALSE(move_later(plan, 0).ok());
        CHECK(days_of(plan) == Units{"a", ""});
    }

    TEST_CASE("Programme: a first day sets those after it that have none")
    {
        auto plan = plan_of(of_units({50, 50, 50}), 60min);
        plan.sessions[2].day = at(24h * 30);
        REQUIRE(set_day(plan, 0, at(0s), std::chrono::days{7}).ok());
        CHECK(plan.sessions[1].day == at(24h * 7));
        CHECK(plan.sessions[2].day == at(24h * 30));
        CHECK(plan.sessions[3].day == at(24h * 21));
        REQUIRE(set_day(plan, 1, at(24h * 8)).ok());
        CHECK(plan.sessions[1].day == at(24h * 8));
        CHECK(set_day(plan, 4, at(0s)).error().code == ErrorCode::InvalidArgument);
    }

    TEST_CASE("Programme: the task that stands open is that of the last day that was held")
    {
        auto plan = plan_of(of_units({50, 50, 50}), 60min);
        plan.sessions[0].task = "Watch a meal.";
        plan.sessions[1].task = "Walk a corridor.";
        CHECK(task_before(plan, 1).empty());
        plan.sessions[0].held = at(0s);
        CHECK(task_before(plan, 1) == "Watch a meal.");
        CHECK(task_before(plan, 2) == "Watch a meal."); // The second day was left out.
        CHECK(task_before(plan, 0).empty());
    }

    TEST_CASE("Programme: a plan comes back from its text as it was")
    {
        const auto course = of_units({50, 50});
        auto plan = plan_of(course, 60min);
        plan.facilitator = "Grace “G” O’Hara";
        plan.sessions[0].task = "Line\nby line.";
        plan.sessions[0].held = at(1h);
        plan.sessions[1].day = at(24h);
        const auto back = plan_from(course, save(plan));
        REQUIRE(back.ok());
        CHECK(back.value() == plan);
        const auto shorter = plan_from(of_units({50}), save(plan));
        REQUIRE(shorter.ok());
        CHECK(days_of(shorter.value()) == Units{"a", "", ""}); // The course has no "b" any more.
    }

    TEST_CASE("Programme: what is no plan is told and nothing else happens")
    {
        const auto course = of_units({50});
        const auto whole = save(plan_of(course, 60min));
        for (std::size_t cut = 0; cut < whole.size(); ++cut)
            CHECK_FALSE(plan_from(course, whole.substr(0, cut)).ok());
        for (const char* text :
            {"[]", "{}", "{\"facilitator\":1}", "{\"facilitator\":\"\",\"place\":\"\",\"sessions\":[]}"})
            CHECK(plan_from(course, text).error().code == ErrorCode::Unreadable);
    }
}
