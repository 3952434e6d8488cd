#include "tests/app/teach/lesson.hpp"

#include <doctest/doctest.h>

using namespace vignette;
using namespace vignette::tests;

namespace {

/// A register that is open, at a site with three people.
struct Registered : School {
    Registered()
    {
        has_people({"Ada", "Bo", "Grace"});
        lectern.emplace(lesson(), folder(), places().records, opener(), clock(), by_grace());
        press_all(*lectern, {"begin", "register"});
    }
    std::string line(int number) const { return text_of(*lectern, "line-" + std::to_string(number)); }
    /// "2 here".
    std::string count()
    {
        press(*lectern, "close");
        const auto stands = text_of(*lectern, "stands");
        press(*lectern, "register");
        return stands.substr(0, stands.find(" ·"));
    }

    std::optional<app::Lectern> lectern;
};

} // namespace

TEST_SUITE("app/teach")
{
    TEST_CASE_FIXTURE(Registered, "Lectern: the people of the site are there to be pressed until they are here")
    {
        CHECK(text_of(*lectern, "known-1") == "Ada");
        CHECK(text_of(*lectern, "known-3") == "Grace");
        press(*lectern, "known-2");
        CHECK(line(1) == "Bo · here · 0 minutes");
        CHECK(text_of(*lectern, "known-2") == "Grace");
        CHECK(shown(*lectern, "known-3") == nullptr);
        CHECK(count() == "1 here");
        CHECK(text_of(*lectern, "known-2") == "Grace");
    }

    TEST_CASE_FIXTURE(Registered, "Lectern: a learner’s name that is written in other capitals is the learner")
    {
        put_down(*lectern, "  aDA ");
        CHECK(line(1) == "Ada · here · 0 minutes");
        CHECK(text_of(*lectern, "known-1") == "Bo");
        put_down(*lectern, "ada");
        CHECK(text_of(*lectern, "message").find("is on the register already") != std::string::npos);
        CHECK(line(2) == "");
    }

    TEST_CASE_FIXTURE(Registered, "Lectern: anybody else is written by name and a name that cannot be is told")
    {
        put_down(*lectern, "A visitor");
        CHECK(line(1) == "A visitor · here · 0 minutes");
        for (const auto& name :
            {std::string(), std::string("  "), std::string(201, 'x'), std::string("a VISITOR"), std::string("\xff")}) {
            put_down(*lectern, name);
            CHECK(text_of(*lectern, "message") != "");
            CHECK(line(2) == "");
        }
        put_down(*lectern, "Another");
        CHECK(text_of(*lectern, "message") == "");
        CHECK(count() == "2 here");
    }

    TEST_CASE_FIXTURE(
        Registered, "Lectern: a visitor whose name is nearly a learner’s is asked about and can be the learner")
    {
        put_down(*lectern, "Grase");
        CHECK(line(1) == "Grase · here · 0 minutes");
        CHECK(text_of(*lectern, "maybe") == "Grase is on the register as a visitor. Is this Grace, from this site?");
        passes(std::chrono::minutes{10});
        press(*lectern, "meant");
        CHECK(line(1) == "Grace · here · 10 minutes");
        CHECK(line(2) == "");
        CHECK(shown(*lectern, "maybe") == nullptr);
        CHECK(text_of(*lectern, "known-2") == "Bo");
        CHECK(shown(*lectern, "known-3") == nullptr);
    }

    TEST_CASE_FIXTURE(Registered, "Lectern: who a visitor may be is asked until something else is done")
    {
        put_down(*lectern, "Grase");
        put_down(*lectern, "");
        CHECK(shown(*lectern, "maybe") != nullptr); // Nobody came in.
        put_down(*lectern, "Another");
        CHECK(shown(*lectern, "maybe") == nullptr);
        CHECK(line(1) == "Grase · here · 0 minutes");
        put_down(*lectern, "Graxe");
        REQUIRE(shown(*lectern, "maybe") != nullptr);
        press_all(*lectern, {"close", "register"});
        CHECK(shown(*lectern, "maybe") == nullptr);
    }

    TEST_CASE_FIXTURE(Registered, "Lectern: the box is empty after each name and stays as it is after a bad one")
    {
        const auto first = lectern->screen().place;
        put_down(*lectern, "A visitor");
        const auto second = lectern->screen().place;
        CHECK(second != first);
        put_down(*lectern, "a visitor");
        CHECK(lectern->screen().place == second);
    }

    TEST_CASE_FIXTURE(Registered, "Lectern: who leaves is told with how long they stayed and can come back")
    {
        press(*lectern, "known-1");
        passes(std::chrono::minutes{10});
        press(*lectern, "line-1");
        CHECK(line(1) == "Ada · left after 10 minutes");
        CHECK_FALSE(shown(*lectern, "line-1")->checked);
        CHECK(count() == "0 here");
        passes(std::chrono::minutes{5});
        press(*lectern, "line-1");
        passes(std::chrono::minutes{1});
        (void)lectern->handle({window::UserAction::Kind::Woken, {}, {}});
        CHECK(line(1) == "Ada · here · 11 minutes");
        CHECK(shown(*lectern, "line-1")->checked);
    }

    TEST_CASE_FIXTURE(Registered, "Lectern: a slip is taken off again and the learner can be pressed anew")
    {
        press_all(*lectern, {"known-1", "known-1"});
        press(*lectern, "slips");
        CHECK(text_of(*lectern, "off-1") == "Take Ada off");
        press(*lectern, "off-1"); // Not only the last one.
        CHECK(line(1).starts_with("Bo"));
        CHECK(line(2) == "");
        CHECK(text_of(*lectern, "known-1") == "Ada");
        press_all(*lectern, {"slips", "slips"});
        CHECK(line(1).starts_with("Bo"));
        press_all(*lectern, {"slips", "off-1"});
        CHECK(shown(*lectern, "slips") == nullptr);
    }

    TEST_CASE_FIXTURE(Registered, "Lectern: what is half written is there again when the page is opened again")
    {
        write(*lectern, "name", "Half a na");
        press_all(*lectern, {"close", "register"});
        CHECK(shown(*lectern, "name")->value == "Half a na");
    }

    TEST_CASE_FIXTURE(School, "Lectern: without a site there is nobody to press and looking makes no records")
    {
        auto lectern = this->lectern({{}, "Grace", {}, true});
        press_all(lectern, {"begin", "register"});
        CHECK(shown(lectern, "known") == nullptr);
        put_down(lectern, "A visitor");
        CHECK(text_of(lectern, "line-1").starts_with("A visitor"));
        CHECK_FALSE(std::filesystem::exists(places().records));
    }

    TEST_CASE_FIXTURE(School, "Lectern: a name that was refused stands in the box and is refused for the same reason")
    {
        auto lectern = this->lectern(by_grace());
        press_all(lectern, {"begin", "register"});
        put_down(lectern, "Ada");
        put_down(lectern, "Ada");
        const auto told = text_of(lectern, "message");
        press(lectern, "write"); // As the window does it: the box is as it was, so nothing is told of it.
        CHECK(text_of(lectern, "message") == told);
    }
}
