#include "engine/author/versions/compare.hpp"
#include "engine/author/versions/places.hpp"
#include "scripting/loader.hpp"

#include <doctest/doctest.h>

#include <string>

namespace vignette::author {

namespace {

constexpr const char* door = R"lua(
course "door" { title = "At the door", version = "1.0.0" }
counter "trust" { from = 0, to = 3, start = 0 }
scale "sure" { question = "How sure are you?", points = 5, low = "Not", high = "Very" }
unit "hall" { title = "The hall", minutes = 5, start = "hallway" }
scene "hallway"
  warning "Somebody is upset." { skip_to = "ending" }
  narrate "Amina is at the door."
  choose "What do you do?"
    option "sit" "Stand beside her."
      add("trust", 1)
      result "Her shoulders drop."
      go "talking"
    option "later" "Say you will be back."
      result "The trolley rattles away."
      go "talking"
scene "talking"
  narrate "With jam."
  page_break()
  narrate "And tea."
  rate "sure" { moment = "after" }
  go "ending"
scene "ending"
  reflect "mine" { prompt = "What would you say?" }
  finish "completed"
)lua";

course::Course load(const std::string& text)
{
    auto loaded = scripting::load_files(scripting::files_in_memory({{"course.lua", text}}));
    std::string all;
    for (const auto& finding : loaded.findings)
        all += course::render(finding, loaded.sources, "");
    INFO(all);
    REQUIRE(loaded.course.has_value());
    return *std::move(loaded.course);
}

std::string changed(std::string text, const std::vector<std::pair<std::string, std::string>>& edits)
{
    for (const auto& [old, now] : edits) {
        REQUIRE(text.find(old) != std::string::npos);
        for (auto at = text.find(old); at != std::string::npos; at = text.find(old, at + now.size()))
            text.replace(at, old.size(), now);
    }
    return text;
}

Compared compared(const std::vector<std::pair<std::string, std::string>>& edits)
{
    return compare(load(door), load(changed(door, edits)));
}

std::string moves(const Compared& all)
{
    std::string out;
    for (const auto& one : all.moved)
        out += one.from + " -> " + one.to + "\n";
    return out;
}

} // namespace

TEST_SUITE("author/versions")
{
    TEST_CASE("Versions: every place of a course is met with the way that leads there")
    {
        const auto course = load(door);
        std::string all;
        for (const auto& state : places_of(course))
            all += place_in_words(course, state) + "\n";
        CHECK(all
            == "the start of unit “hall”\n"
               "the content note before scene “hallway”\n"
               "scene “hallway”\n"
               "scene “ending”\n"
               "the outcome of “sit” in scene “hallway”\n"
               "the outcome of “later” in scene “hallway”\n"
               "page 1 of scene “talking”\n"
               "page 2 of scene “talking”\n");
    }

    TEST_CASE("Versions: a mended typo moves nobody")
    {
        const auto all = compared({{"With jam.", "With damson jam."}});
        CHECK(all.places == 8);
        CHECK(moves(all) == "");
        CHECK(all.lost.empty());
        CHECK_FALSE(all.same_text);
        CHECK_FALSE(all.version_raised);
    }

    TEST_CASE("Versions: a scene renamed with was moves nobody and without it leads one step back")
    {
        CHECK(moves(compared(
                  {{"scene \"talking\"", "scene \"jam\"\n  was \"talking\""}, {"go \"talking\"", "go \"jam\""}}))
            == "");
        const auto all = compared({{"\"talking\"", "\"jam\""}});
        CHECK(moves(all)
            == "page 1 of scene “talking” -> the outcome of “sit” in scene “hallway”\n"
               "page 2 of scene “talking” -> the outcome of “sit” in scene “hallway”\n");
        CHECK(all.moved.front().told == "This course was changed since you were last here, so you are one step back.");
    }

    TEST_CASE("Versions: an option that is gone leads whoever saw its outcome back to the choice")
    {
        const auto all
            = compared({{"    option \"later\" \"Say you will be back.\"\n      result \"The trolley rattles "
                         "away.\"\n      go \"talking\"\n",
                "    option \"tea\" \"Offer tea.\"\n      result \"She smiles.\"\n      go \"talking\"\n"}});
        CHECK(moves(all) == "the outcome of “later” in scene “hallway” -> scene “hallway”\n");
    }

    TEST_CASE("Versions: a question that is gone and one that is worded anew are told apart")
    {
        const auto all
            = compared({{"  rate \"sure\" { moment = \"after\" }\n", ""}, {"What would you say?", "And you?"}});
        REQUIRE(all.lost.size() == 1);
        CHECK(all.lost.front().id == "sure, after");
        CHECK(all.lost.front().kind == "rate");
        CHECK(all.lost.front().scene == "talking");
        REQUIRE(all.reworded.size() == 1);
        CHECK(all.reworded.front().id == "mine");
    }

    TEST_CASE("Versions: another id and another privacy and a raised version are told")
    {
        const auto all = compared({{"course \"door\" { title = \"At the door\", version = \"1.0.0\"",
            "course \"gate\" { title = \"At the door\", version = \"1.1.0\", privacy = \"private\", listed_as = "
            "\"Door\""}});
        CHECK(all.other_id);
        CHECK(all.version_raised);
        CHECK(all.privacy_changed);
    }

    TEST_CASE("Versions: a version counts as raised by its numbers – a lower one and the same one do not")
    {
        const auto to = [](const std::string& old, const std::string& now) {
            const auto first = load(changed(door, {{"1.0.0", old}})), second = load(changed(door, {{"1.0.0", now}}));
            const auto all = compare(first, second);
            return std::string(all.version_raised ? "raised" : "") + (all.version_lowered ? "lowered" : "");
        };
        CHECK(to("1.9.0", "1.10.0") == "raised");
        CHECK(to("1.10.0", "1.9.0") == "lowered");
        CHECK(to("1.0.9", "2.0.0") == "raised");
        CHECK(to("2.0.0", "1.0.9") == "lowered");
        CHECK(to("1.0.0", "1.0.0") == "");
        CHECK(to("1.0.0", "1.00.0") == "");
        CHECK(to("1.0.99999999999999999999", "1.0.100000000000000000000") == "raised");
    }

    TEST_CASE("Versions: units that come and go are named")
    {
        const auto all = compared({{"unit \"hall\" { title = \"The hall\"", "unit \"yard\" { title = \"The yard\""}});
        CHECK(all.units_gone == std::vector<std::string>{"The hall"});
        CHECK(all.units_new == std::vector<std::string>{"The yard"});
        CHECK(all.moved.size() == all.places);
    }

    TEST_CASE("Versions: a course against itself moves nobody")
    {
        const auto all = compare(load(door), load(door));
        CHECK(all.same_text);
        CHECK(all.moved.empty());
        CHECK(all.lost.empty());
        CHECK(all.reworded.empty());
    }
}

} // namespace vignette::author
