#include "tests/course/script.hpp"

#include <doctest/doctest.h>

namespace vignette::script {

namespace {

/// A scene that leads to another one.
Script step(const std::string& id, const std::string& to)
{
    return {say("scene", id), say("narrate", "On."), say("go", to)};
}

Script unit(const std::string& id)
{
    return {say("unit", id, braces({{"title", "A unit"}, {"minutes", 8}}))};
}

Script choice(const std::string& id, const std::string& jump, const std::string& to)
{
    return {say("scene", id), say("choose", "What now?"), say("option", "sit", "Sit."), say("result", "She sits."),
        say("go_if", "true", jump), say("go", to)};
}

unsigned steps_left(const course::Course& course, std::string_view scene)
{
    return course.scenes[course.scene_by_id.find(scene)->second].steps_left;
}

} // namespace

TEST_SUITE("course/reach")
{
    TEST_CASE("Reach: how many scenes are left is counted along the shortest way")
    {
        const auto course = sound(
            opening() + choice("a", "b", "d") + step("b", "c") + step("c", "d") + step("d", "ending") + ending());
        CHECK(steps_left(course, "a") == 2);
        CHECK(steps_left(course, "b") == 3);
        CHECK(steps_left(course, "d") == 1);
        CHECK(steps_left(course, "ending") == 0);
    }

    TEST_CASE("Reach: a scene that nothing leads to is told – one behind a way round is not")
    {
        CHECK(codes(opening() + step("a", "ending") + step("lost", "ending") + ending()) == "unreached-scene:6");
        const Script warned{
            say("scene", "a"), say("warning", "It is sad.", braces({{"skip_to", "support"}})), say("go", "ending")};
        CHECK(codes(opening() + warned + ending() + ending("support")) == "");
    }

    TEST_CASE("Reach: of scenes that nothing leads to the first is told – not those behind it")
    {
        const Script lost = step("lost", "hall") + step("hall", "room") + step("room", "ending");
        CHECK(findings(opening() + step("a", "ending") + lost + ending())
            == "course.lua:6: warning: nothing leads to the scene lost, nor to the 2 scenes behind it "
               "(lead to it with go, or remove it) [unreached-scene]\n");
        // Written before what leads to it; and a circle of its own, which its first scene stands for.
        CHECK(codes(opening() + step("a", "ending") + step("room", "ending") + step("lost", "room") + ending())
            == "unreached-scene:9");
        CHECK(codes(opening() + step("a", "ending") + step("b", "c") + step("c", "d") + step("d", "b") + ending())
            == "unreached-scene:6");
        CHECK(codes(opening() + step("a", "ending") + step("b", "d") + step("c", "d") + step("d", "ending") + ending())
            == "unreached-scene:6 unreached-scene:9");
    }

    TEST_CASE("Reach: a circle without an ending is told once at the way that leads back")
    {
        const Script circle = step("b", "c") + step("c", "d") + step("d", "b");
        CHECK(findings(opening() + choice("a", "b", "ending") + circle + ending())
            == "course.lua:17: this leads back to the scene b, so that 3 scenes lead only to one another, and no "
               "ending "
               "can be reached (let a way lead on from there to finish \"completed\") [no-ending]\n");
        CHECK(findings(opening() + choice("a", "b", "ending") + step("b", "b") + ending())
            == "course.lua:11: this leads back to its own scene, and no ending can be reached (let a way lead on from "
               "there to finish \"completed\") [no-ending]\n");
        const Script two = step("b", "b") + step("c", "c");
        CHECK(codes(opening() + choice("a", "b", "c") + two) == "no-ending:11 no-ending:14");
    }

    TEST_CASE("Reach: a circle with several ways back is told at its first scene")
    {
        const Script circle = step("b", "c") + choice("c", "b", "c");
        CHECK(findings(opening() + choice("a", "b", "ending") + circle + ending())
            == "course.lua:9: the scene b is the first of 2 that lead only to one another, and no ending can be "
               "reached "
               "(let a way lead on from there to finish \"completed\") [no-ending]\n");
        CHECK(findings(opening() + choice("a", "a", "a"))
            == "course.lua:3: the scene a leads only to itself, and no ending can be reached "
               "(let a way lead on from there to finish \"completed\") [no-ending]\n");
    }

    TEST_CASE("Reach: what a way back by mistake leaves behind is named with it – not told as well")
    {
        const Script behind = step("c", "d") + step("d", "ending") + ending();
        CHECK(findings(opening() + step("a", "b") + step("b", "a") + behind)
            == "course.lua:8: this leads back to the scene a, so that 2 scenes lead only to one another, and no ending "
               "can "
               "be reached (let a way lead on from there, such as to the scene c, which nothing leads to) "
               "[no-ending]\n");
        // Another unit has its own.
        CHECK(codes(opening() + step("a", "a") + ending() + unit("second") + ending("b") + ending("c"))
            == "no-ending:5 unreached-scene:13");
    }

    TEST_CASE("Reach: a way round alone is no way to an ending")
    {
        const Script warned{
            say("scene", "a"), say("warning", "It is sad.", braces({{"skip_to", "ending"}})), say("go", "b")};
        CHECK(codes(opening() + warned + step("b", "a") + ending()) == "no-ending:8");
    }

    TEST_CASE("Reach: where a way is unknown, what follows from that is not told as well")
    {
        CHECK(codes(opening() + step("a", "b") + step("b", "endign") + ending()) == "unknown-scene:8");
    }

    TEST_CASE("Other unit: no way leads there, neither go, go_if, a way round nor a start")
    {
        const Script second = unit("second") + ending("other");
        CHECK(codes(opening() + step("a", "other") + second) == "other-unit:5");
        CHECK(codes(opening() + choice("a", "other", "ending") + ending() + second) == "other-unit:7");
        CHECK(codes(opening() + choice("a", "ending", "other") + ending() + second) == "other-unit:8");
        const Script jump{say("scene", "a"), say("go_if", "true", "other"), say("go", "ending")};
        CHECK(codes(opening() + jump + ending() + second) == "other-unit:4");
        const Script warned{
            say("scene", "a"), say("warning", "It is sad.", braces({{"skip_to", "other"}})), say("go", "ending")};
        CHECK(codes(opening() + warned + ending() + second) == "other-unit:4");
        const Script shared{say("scene", "a"), say("choose", "What now?"), say("option", "sit", "Sit."),
            say("result", "She sits."), say("whichever", "What we know"), say("go_if", "true", "other"),
            say("go", "ending")};
        CHECK(codes(opening() + shared + ending() + second) == "other-unit:8");
        Script start = opening() + ending() + second;
        start[1] = say("unit", "hall", braces({{"title", "The hall"}, {"minutes", 8}, {"start", "other"}}));
        CHECK(codes(start) == "other-unit:2");
    }

    TEST_CASE("Units: each needs a scene and a time, and a course needs a unit")
    {
        CHECK(codes(opening() + ending() + unit("second")) == "no-scene:6");
        Script timeless = opening() + ending();
        timeless[1] = say("unit", "hall", braces({{"title", "The hall"}, {"minutes", 0}}));
        CHECK(codes(timeless) == "out-of-range:2");
        CHECK(codes({opening()[0]}) == "no-unit:1");
        CHECK(codes(Script{opening()[0]} + step("a", "ending") + ending()) == "no-unit:2");
    }
}

} // namespace vignette::script
