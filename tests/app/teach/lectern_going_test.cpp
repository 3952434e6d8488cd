#include "tests/app/teach/lesson.hpp"

#include <doctest/doctest.h>

using namespace vignette;
using namespace vignette::tests;

TEST_SUITE("app/teach")
{
    TEST_CASE_FIXTURE(School, "Lectern: the room sees a welcome and then the course and a thank you once it is over")
    {
        auto lectern = this->lectern(by_grace());
        CHECK(says(lectern.room(), "Tea in class"));
        CHECK(says(lectern.room(), "Welcome. We begin soon."));
        press(lectern, "begin");
        CHECK(says(lectern.room(), "Ten to five"));
        press_all(lectern, {"end", "later"});
        CHECK(says(lectern.room(), "That is the end of our class."));
        CHECK_FALSE(says(lectern.room(), "Ten to five"));
        CHECK(lectern.room().from_afar);
        CHECK_FALSE(press(lectern, "quit"));
    }

    TEST_CASE_FIXTURE(School, "Lectern: a class begins with the unit that is chosen")
    {
        auto chosen = lectern(by_grace());
        CHECK(shown(chosen, "unit-hallway")->checked);
        press(chosen, "unit-kitchen");
        CHECK(shown(chosen, "unit-kitchen")->checked);
        CHECK_FALSE(shown(chosen, "unit-hallway")->checked);
        auto asked = lectern({"kitchen", "Grace", {}, true});
        for (auto* one : {&chosen, &asked}) {
            press(*one, "begin");
            CHECK(says(one->room(), "Five o'clock"));
        }
    }

    TEST_CASE_FIXTURE(School, "Lectern: another path is seen and then the room’s own again")
    {
        auto lectern = this->lectern(by_grace());
        press_all(lectern, {"begin", "next", "next", "path-sit", "aside-later"});
        CHECK(says(lectern.room(), "The trolley rattles away."));
        press(lectern, "back");
        CHECK(says(lectern.room(), "Her shoulders drop."));
        CHECK(shown(lectern, "back") == nullptr);
    }

    TEST_CASE_FIXTURE(School, "Lectern: two paths are seen side by side until the room goes on or back to its own")
    {
        auto lectern = this->lectern(by_grace());
        press_all(lectern, {"begin", "next", "next", "path-sit", "beside-later"});
        const auto both = [&] {
            return says(lectern.room(), "The trolley rattles away.") && says(lectern.room(), "Her shoulders drop.");
        };
        CHECK(both());
        press(lectern, "alone");
        CHECK_FALSE(both());
        CHECK(says(lectern.room(), "Her shoulders drop."));
        press_all(lectern, {"beside-later", "next"});
        CHECK_FALSE(both());
        CHECK(shown(lectern, "alone") == nullptr);
    }

    TEST_CASE_FIXTURE(School, "Lectern: whose law is told is chosen for everybody")
    {
        auto lectern = this->lectern(by_grace());
        press_all(lectern, {"begin", "nation-wales"});
        CHECK(shown(lectern, "nation-wales")->checked);
        press(lectern, "nation-england");
        CHECK_FALSE(shown(lectern, "nation-wales")->checked);
        CHECK(shown(lectern, "nation-england")->checked);
    }

    TEST_CASE_FIXTURE(School, "Lectern: the room goes round what a content note is about")
    {
        auto lectern = this->lectern({"kitchen", "Grace", {}, true});
        press_all(lectern, {"begin", "next"});
        CHECK(says(lectern.room(), "It is sad."));
        press(lectern, "skip");
        CHECK(says(lectern.room(), "She drinks tea."));
        auto through = this->lectern({"kitchen", "Grace", {}, true});
        press_all(through, {"begin", "next", "next"});
        CHECK(says(through.room(), "She eats toast."));
    }

    TEST_CASE_FIXTURE(School, "Lectern: a scene of the list is where the room goes and previous comes back")
    {
        auto lectern = this->lectern(by_grace());
        press_all(lectern, {"begin", "scenes", "to-tea"});
        CHECK(says(lectern.room(), "She drinks tea."));
        press(lectern, "scenes");
        CHECK(lectern.screen().focus == "to-tea");
        press_all(lectern, {"close", "previous"});
        CHECK(says(lectern.room(), "Ten to five"));
    }

    TEST_CASE_FIXTURE(School, "Lectern: before the first page there is nothing and that is told once")
    {
        auto lectern = this->lectern(by_grace());
        press(lectern, "begin");
        const auto room = lectern.room();
        press(lectern, "previous");
        CHECK(text_of(lectern, "message") != "");
        CHECK(lectern.room() == room);
        press(lectern, "next");
        CHECK(text_of(lectern, "message") == "");
    }

    TEST_CASE_FIXTURE(School, "Lectern: the digits lead along the options and nobody’s answer is asked for")
    {
        auto lectern = this->lectern(by_grace());
        press_all(lectern, {"begin", "next", "next"});
        CHECK(shown(lectern, "path-sit")->key == "1");
        CHECK(shown(lectern, "path-later")->key == "2");
        press_all(lectern, {"path-later", "next"});
        CHECK(says(lectern.room(), "What might she have needed?"));
        for (const auto* screen : {&lectern.room(), &lectern.screen()}) {
            for (const auto* item : present::in_reading_order(*screen))
                CHECK(item->role != present::Role::TextBox);
        }
    }
}
