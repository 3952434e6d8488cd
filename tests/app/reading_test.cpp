#include "engine/core/files.hpp"
#include "tests/app/fixture.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace vignette;
using namespace vignette::tests;

namespace {

constexpr std::string_view course_text = R"lua(
course "kettle" { title = "The kettle", version = "1.0.0"PRIVACY }
resource "leaflet" { title = "Tea and safety", text = "Let it cool a *little*.\n\nThen pour.",
                     address = "https://example.org/tea", checked = "2026-11-21" }
resource "map" { title = "Where the cups are", text = "In the cupboard by the door.", checked = "2026-11-21" }
guide "start" "How to begin" { for_whom = "facilitators", text = "Put the chairs in a circle." }
guide "talk" "Talking it over" { for_whom = "supervisors", text = "Ask what they saw." }
term "Kettle" "A thing that boils water."
source "T1" { text = "Tea is warm.", status = "to_check", checked = "2026-11-21" }
unit "kitchen" { title = "In the kitchen", minutes = 1 }
scene "tea"
  title "Tea"
  narrate "The kettle boils."
  finish "completed"
unit "garden" { title = "In the garden", minutes = 1 }
scene "bench"
  title "The bench"
  narrate "Two cups."
  finish "completed"
)lua";

/// A desk with the course on its shelf.
app::Desk with_course(const Staffroom& room, const std::string& more = "")
{
    std::string text{course_text};
    text.replace(text.find("PRIVACY"), 7, more);
    std::filesystem::create_directories(room.places().courses / "kettle");
    REQUIRE(files::write(room.places().courses / "kettle" / "course.lua", text).ok());
    return room.desk();
}

void open_course(app::Desk& desk)
{
    come_in(desk, "Grace");
    press(desk, "course-kettle");
}

} // namespace

TEST_SUITE("app/reading")
{
    TEST_CASE_FIXTURE(Staffroom, "To read: a course's articles and guides and words stand in one list by what they are")
    {
        auto d = with_course(*this);
        open_course(d);
        press(d, "read");
        CHECK(d.screen().announce == "To read and keep");
        for (const char* id :
            {"group-Articles and links", "article-resource-leaflet", "group-For facilitators", "article-guide-start",
                "group-For supervisors", "article-guide-talk", "group-To look up", "article-terms", "article-facts"})
            CHECK_MESSAGE(shown(d, id) != nullptr, id);
        CHECK(shown(d, "article-changes") == nullptr);
        CHECK(shown(d, "article-resource-leaflet")->footer == "Looked at on 21 November 2026.");
        press(d, "back");
        CHECK(shown(d, "unit-kitchen") != nullptr);
    }

    TEST_CASE_FIXTURE(Staffroom, "To read: a text stands on a page of its own with its address written out")
    {
        auto d = with_course(*this);
        open_course(d);
        for (const char* id : {"read", "article-resource-leaflet"})
            press(d, id);
        CHECK(shown(d, "text")->text == "Let it cool a *little*.\n\nThen pour.");
        CHECK(shown(d, "address")->text == "https://example.org/tea");
        press(d, "back");
        press(d, "article-facts");
        CHECK(shown(d, "text")->text == "*T1* Tea is warm.\nStill to be checked.");
    }

    TEST_CASE_FIXTURE(Staffroom, "To read: a search finds every text that has all the words and says if there is none")
    {
        auto d = with_course(*this);
        open_course(d);
        press(d, "read");
        write(d, "search", "CUPBOARD the");
        press(d, "look");
        CHECK(shown(d, "article-resource-map") != nullptr);
        CHECK(shown(d, "article-resource-leaflet") == nullptr);
        CHECK(shown(d, "found")->text == "“CUPBOARD the” stands in 1 text.");
        write(d, "search", "umbrella");
        press(d, "look");
        CHECK(shown(d, "found")->text == "Nothing here has “umbrella” in it.");
        write(d, "search", "");
        press(d, "look");
        CHECK(shown(d, "article-resource-leaflet") != nullptr);
    }

    TEST_CASE_FIXTURE(Staffroom, "To read: what somebody keeps is theirs the next time and nobody else's")
    {
        {
            auto d = with_course(*this);
            open_course(d);
            for (const char* id : {"read", "article-resource-map", "keep", "back"})
                press(d, id);
            CHECK(shown(d, "kept-resource-map") != nullptr);
        }
        auto d = with_course(*this);
        open_course(d);
        press(d, "read");
        REQUIRE(shown(d, "kept-resource-map") != nullptr);
        for (const char* id : {"kept-resource-map", "keep", "back"})
            press(d, id);
        CHECK(shown(d, "kept-resource-map") == nullptr);
        press(d, "article-resource-leaflet");
        press(d, "keep");
        press(d, "learner");
        come_in(d, "Bo");
        for (const char* id : {"course-kettle", "read"})
            press(d, id);
        CHECK(shown(d, "kept-resource-leaflet") == nullptr);
    }

    TEST_CASE_FIXTURE(
        Staffroom, "To read: a guest keeps nothing and a participation course offers neither that nor paper")
    {
        {
            auto d = with_course(*this, ", privacy = \"participation\"");
            open_course(d);
            for (const char* id : {"read", "article-resource-map"})
                press(d, id);
            CHECK(shown(d, "text") != nullptr);
            CHECK(shown(d, "keep") == nullptr);
            CHECK(shown(d, "save") == nullptr);
        }
        auto d = desk();
        for (const char* id : {"guest", "course-kettle", "read", "article-resource-map"})
            press(d, id);
        CHECK(shown(d, "keep") == nullptr);
    }

    TEST_CASE_FIXTURE(Staffroom, "To read: a copy to print is a new file and a folder that is not there is told")
    {
        auto d = with_course(*this);
        open_course(d);
        for (const char* id : {"read", "article-resource-leaflet", "save"})
            press(d, id);
        write(d, "folder", (folder() / "nowhere" / "at all").string());
        press(d, "save-here");
        CHECK(shown(d, "message") != nullptr);
        press(d, "form-html");
        write(d, "folder", folder().string());
        press(d, "save-here");
        const auto saved = files::read(folder() / "To read 2026-11-21.html", 1 << 20);
        REQUIRE(saved.ok());
        CHECK(saved.value().find("Let it cool a <em>little</em>.") != std::string::npos);
        CHECK(shown(d, "text") != nullptr);
    }

    TEST_CASE_FIXTURE(Staffroom, "To read: the helplines open over a text and close to it again")
    {
        auto d = with_course(*this);
        open_course(d);
        for (const char* id : {"read", "article-terms", "text-and-colours", "close"})
            press(d, id);
        CHECK(shown(d, "text")->text == "*Kettle:* A thing that boils water.");
    }

    TEST_CASE_FIXTURE(Staffroom, "To read: it is there in a break too and leads back to it")
    {
        auto d = with_course(*this);
        open_course(d);
        for (const char* id : {"unit-kitchen", "continue"})
            press(d, id);
        CHECK(shown(d, "read") == nullptr); // Nothing between somebody and the story.
        for (const char* id : {"break", "read", "article-terms", "back", "back"})
            press(d, id);
        CHECK(shown(d, "rest") != nullptr);
    }

    TEST_CASE_FIXTURE(Staffroom, "Useful numbers: on the list of courses there are those of all of them and each once")
    {
        auto d = with_course(*this);
        auto other = files::read(places().courses / "tea" / "course.lua", 1 << 20);
        REQUIRE(other.ok());
        auto text = other.value();
        text.replace(text.find("\"tea\""), 5, "\"tea_again\"");
        std::filesystem::create_directories(places().courses / "tea-again");
        REQUIRE(files::write(places().courses / "tea-again" / "course.lua", text).ok());
        come_in(d, "Grace");
        press(d, "helplines");
        REQUIRE(shown(d, "helpline-listeners") != nullptr);
        const auto lines = std::count_if(d.screen().right.begin(), d.screen().right.end(),
            [](const present::Item& item) { return item.id.starts_with("helpline-"); });
        CHECK(lines == 1);
        CHECK(shown(d, "none") == nullptr);
    }

    TEST_CASE_FIXTURE(Staffroom, "To read: a course that brings nothing has no such button")
    {
        auto d = desk();
        come_in(d, "Grace");
        press(d, "course-tea");
        CHECK(shown(d, "read") == nullptr);
    }
}
