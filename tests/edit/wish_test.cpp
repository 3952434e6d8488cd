#include "tests/edit/folder.hpp"

#include <doctest/doctest.h>

#include <string>

namespace vignette::scripting {

namespace {

const Texts texts{{"course.lua", R"lua(course "c" { title = "C", version = "1.0.0" }
character "amina" { name = "Amina" }
voice "cost" { label = "What it cost" }
flag "rushed"
state "light" { "lamp", "dark" }
source "F1" { text = "x", status = "general" }
role "cook" { name = "Cook", groups = { "kitchen" } }
unit "hall" { title = "U", minutes = 5 }
scene "hall"
  was "lobby"
  choose "?"
    option "sit" "Sit"
      result "x"
      evidence("F1", "y")
      go "room"
    option "stand" "Stand"
      result "x"
      go "room"
scene "room"
  was "old_room"
  narrate "x" { when = "role('kitchen')" }
  finish "completed"
)lua"}};

std::string refusal(const std::string& from, const std::string& to, std::optional<IdKind> kind = {})
{
    const auto result = renamed(texts, {from, to, kind});
    return result ? "" : result.error().message;
}

} // namespace

TEST_SUITE("edit")
{
    TEST_CASE("Rename: an id that is not there is answered with the nearest")
    {
        CHECK(refusal("rom", "x") == "There is no id called rom in this course; did you mean room?");
        CHECK(refusal("sit", "x") == "There is no id sit by itself; did you mean hall/sit?");
        CHECK(refusal("zebra", "x")
            == "There is no id called zebra in this course; write it as the course does, an option as scene/option.");
        CHECK(refusal("rushed", "x", IdKind::Scene)
            == "There is no scene called rushed in this course; write it as the course does, an option as "
               "scene/option.");
        CHECK(refusal("c", "d")
            == "c is the id of the course itself. What people did is kept under it, so it stays as it is.");
    }

    TEST_CASE("Rename: asks which one where two have the id")
    {
        CHECK(refusal("hall", "x") == "“hall” is a unit and a scene; say which with --kind unit or --kind scene.");
        CHECK(refusal("hall", "way", IdKind::Scene) == "");
        CHECK(refusal("hall", "first", IdKind::Unit) == "");
    }

    TEST_CASE("Rename: a name that is no id or means something is refused")
    {
        CHECK(refusal("room", "Big room")
            == "“Big room” cannot be an id; use small letters, digits and _, beginning with a letter, at most 64.");
        CHECK(refusal("room", "") != "");
        CHECK(refusal("rushed", "not") == "“not” means something in the course language already; choose another name.");
        CHECK(refusal("cost", "family")
            == "“family” means something in the course language already; choose another name.");
        CHECK(refusal("F1", "general") != "");
        CHECK(refusal("F1", "F\"2") != "");
        CHECK(refusal("F1", "NICE-2018.1") == "");
        CHECK(refusal("room", "room") == "room is its name already; there is nothing to do.");
    }

    TEST_CASE("Rename: a name that is taken is refused")
    {
        CHECK(refusal("room", "hall") == "There is a scene called hall already; choose another name.");
        CHECK(refusal("room", "lobby")
            == "lobby is an older name of the scene hall, under which kept places are found; choose another name.");
        CHECK(refusal("room", "old_room") == "");
        CHECK(refusal("hall/sit", "stand") == "There is an option called hall/stand already; choose another name.");
        CHECK(refusal("light/lamp", "dark") == "There is a value called light/dark already; choose another name.");
        CHECK(refusal("amina", "cost") == "There is a voice called cost already; choose another name.");
        CHECK(refusal("cook", "kitchen") == "There is a group called kitchen already; choose another name.");
        CHECK(refusal("rushed", "light") == "There is a variable called light already; choose another name.");
    }

    TEST_CASE("Rename: a course with problems is left alone")
    {
        const auto result = rename(files_in_memory({{"course.lua", "course \"c\" {}"}}), {}, {"c", "d", {}});
        REQUIRE(!result.ok());
        CHECK(result.error().message.starts_with("Nothing was changed: the course has problems"));
    }

    TEST_CASE("Ids: a kind is known by its word and by the words that declare it")
    {
        CHECK(kind_named("scene") == IdKind::Scene);
        CHECK(kind_named("counter") == IdKind::Variable);
        CHECK(kind_named("reflect") == IdKind::Question);
        CHECK(kind_named("area") == IdKind::Item);
        CHECK(!kind_named("thing"));
    }
}

} // namespace vignette::scripting
