#include "engine/core/files.hpp"
#include "tests/app/fixture.hpp"

#include <doctest/doctest.h>

using namespace vignette;
using namespace vignette::tests;

TEST_SUITE("app/trouble")
{
    TEST_CASE_FIXTURE(Staffroom, "Desk: damaged records are one sentence, with a way on that keeps nothing")
    {
        std::filesystem::create_directories(folder() / "records");
        REQUIRE(files::write(folder() / "records" / "records.db", std::string(5000, 'x')).ok());
        auto d = desk();
        REQUIRE(shown(d, "problem") != nullptr);
        CHECK(shown(d, "problem")->text.find("\n") == std::string::npos);
        press(d, "unkept");
        CHECK(shown(d, "course-tea") != nullptr);
        CHECK(files::read(folder() / "records" / "records.db", 10000).value() == std::string(5000, 'x'));
    }

    TEST_CASE_FIXTURE(
        Staffroom, "Desk: a course with a mistake can be seen on the shelf, not opened, and the others can")
    {
        std::filesystem::create_directories(folder() / "courses" / "broken");
        REQUIRE(files::write(folder() / "courses" / "broken" / "course.lua", "course \"broken\" {").ok());
        auto d = desk();
        press(d, "guest");
        REQUIRE(shown(d, "course-broken") != nullptr);
        CHECK(shown(d, "course-broken")->disabled);
        press(d, "course-tea");
        CHECK(d.screen().title == "Tea for two");
    }

    TEST_CASE_FIXTURE(Staffroom, "Desk: an unknown learner on the command line is said, with what to do")
    {
        app::Wish wish;
        wish.learner = "Nobody";
        auto d = desk(wish);
        REQUIRE(shown(d, "problem") != nullptr);
        CHECK(shown(d, "problem")->text == "There is no learner called Nobody (add --create to make one).");
    }

    TEST_CASE_FIXTURE(Staffroom, "Desk: a blank name is asked for again")
    {
        auto d = desk();
        write(d, "name", "   ");
        press(d, "go-on");
        CHECK(d.screen().place == "people");
        CHECK(shown(d, "people-problem")->text == "Please write a name first, or look round without one.");
    }
}
