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

    TEST_CASE("Reach: each scene from which nothing ends is told")
    {
        CHECK(codes(opening() + choice("a", "b", "ending") + step("b", "c") + step("c", "b") + ending())
            == "no-ending:9 no-ending:12");
    }

    TEST_CASE("Reach: a way round alone is no way to an ending")
    {
        const Script warned{
            say("scene", "a"), say("warning", "It is sad.", braces({{"skip_to", "ending"}})), say("go", "b")};
        CHECK(codes(opening() + warned + step("b", "a") + ending()) == "no-ending:3 no-ending:6");
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
