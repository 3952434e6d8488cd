#include "tests/app/teach/lesson.hpp"
#include "tests/app/teach/walker.hpp"

#include <doctest/doctest.h>

#include <memory>

using namespace vignette;
using namespace vignette::tests;

namespace {

using Room = present::Surroundings::Room;

std::unique_ptr<app::Lectern> fresh(
    const School& school, app::TeachWish wish, const char* privacy = "standard", Room room = Room::Nowhere)
{
    auto out = std::make_unique<app::Lectern>(lesson(privacy), school.folder() / "courses", school.places().records,
        school.opener(), school.clock(), std::move(wish));
    out->room_is(room);
    return out;
}

} // namespace

TEST_SUITE("app/teach")
{
    TEST_CASE_FIXTURE(School, "Lectern: something comes of every button on every page of a rehearsal")
    {
        const Walker walker([this] { return fresh(*this, {{}, "Grace", {}, true}); }, 12);
        CHECK(walker.wrong == "");
        for (const char* place : {"class-opening", "", "class-register", "class-scenes", "class-notes", "class-ending",
                 "class-over", "text-and-colours"})
            CHECK_MESSAGE(walker.places.contains(place), place);
        CHECK(walker.presses > 500);
    }

    TEST_CASE_FIXTURE(
        School, "Lectern: on the way through a course the room sees each part and the facilitator is told")
    {
        const Walker walker([this] { return fresh(*this, {{}, {}, {}, true}, "standard", Room::Elsewhere); }, 12);
        CHECK(walker.wrong == "");
        for (const char* part : {"What is written together.", "Two paths, side by side.",
                 "The story, without the question.", "The question", "What happened", "How it was for each.",
                 "What is known.", "Ten to five", "Afterwards", "Toast", "Tea"})
            CHECK_MESSAGE(walker.parts.contains(part), part);
        CHECK_FALSE(walker.parts.contains(""));
    }

    TEST_CASE_FIXTURE(School, "Lectern: something comes of every button in a course of which nothing is kept")
    {
        const Walker walker([this] { return fresh(*this, {}, "participation", Room::Window); }, 9);
        CHECK(walker.wrong == "");
        CHECK_FALSE(std::filesystem::exists(places().records));
    }

    TEST_CASE_FIXTURE(School, "Lectern: something comes of every button in a class that is kept")
    {
        const auto anew = [this] {
            std::filesystem::remove_all(places().records);
            return fresh(*this, by_grace(), "private", Room::Here);
        };
        const Walker walker(anew, 3);
        CHECK(walker.wrong == "");
        CHECK(walker.places.contains("class-over"));
    }

    TEST_CASE_FIXTURE(School, "Lectern: something comes of every button while a class waits")
    {
        const auto waits = [this] {
            std::filesystem::remove_all(places().records);
            press(*fresh(*this, by_grace()), "begin");
            return fresh(*this, {});
        };
        const Walker walker(waits, 2);
        CHECK(walker.wrong == "");
        CHECK(walker.places.contains("class-waiting"));
        CHECK(walker.places.contains("class-opening")); // Thrown away.
    }
}
