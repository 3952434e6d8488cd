#include "engine/author/strings/play_order.hpp"
#include "tests/strings/made.hpp"

#include <doctest/doctest.h>

#include <algorithm>

namespace vignette::author {

namespace {

/// "context=text" for each.
std::string listed_texts(const std::vector<CourseText>& texts)
{
    std::string out;
    for (const auto& text : texts)
        out += text.context + "=" + text.text + "\n";
    return out;
}

const CourseText& at(const std::vector<CourseText>& texts, const std::string& context)
{
    static const CourseText none;
    for (const auto& text : texts) {
        if (text.context == context)
            return text;
    }
    FAIL_CHECK("nothing stands at " << context);
    return none;
}

} // namespace

TEST_SUITE("strings/texts")
{
    TEST_CASE("Texts: each has a context made of ids")
    {
        const auto course = original(one_scene(R"(
  title "Ten to five"
  narrate "You are at {trust}."
  note "For you alone."
  discuss "What now?" { minutes = 3 }
  choose "What do you do?"
    option "sit" "Sit down."
      because "It is kind."
      result "She smiles."
      view("colleague", "Good.")
      evidence("general", "It helps.")
      finish "completed"
  whichever "What we know"
    narrate "People like tea.")"));
        CHECK(listed_texts(course.texts)
            == "course/title=The course\nunit u/title=The unit\nscene s/title=Ten to five\nscene s/note=For you "
               "alone.\n"
               "scene s/narrate=You are at {trust}.\nscene s/choose/prompt=What do you do?\nscene "
               "s/choose/sit/label=Sit down.\n"
               "scene s/choose/sit/because=It is kind.\nscene s/choose/sit/result=She smiles.\n"
               "scene s/choose/sit/view colleague=Good.\nscene s/choose/sit/evidence=It helps.\n"
               "scene s/choose/whichever/title=What we know\nscene s/choose/whichever/narrate=People like tea.\n"
               "scene s/discuss=What now?\n");
    }

    TEST_CASE("Texts: the tour's questions and pages for reference have contexts made of ids")
    {
        const auto texts = tour().texts;
        CHECK(
            at(texts, "scene kitchen/say bea").text == "You’re just in time. He’s *always* ready for his tea at ten.");
        CHECK(at(texts, "scene kitchen/say bea").who == "Bea Lloyd");
        CHECK(at(texts, "scene kitchen/say bea").place == "Unit “A cup of tea”, scene “The kitchen”");
        CHECK(at(texts, "scene kitchen/spot look_round/board").text == "The board on the wall");
        CHECK(
            at(texts, "scene kitchen/spot look_round/board/opens").text.find("Somebody wrote it") != std::string::npos);
        CHECK(at(texts, "scene kitchen/image media/kitchen.svg/alt").text.find("A care home") == 0);
        CHECK(at(texts, "scene carry_it/choose the_door/slow/shown_but_locked").text.find("You told Bea") == 0);
        CHECK(at(texts, "scene make_it/match whose/tailor/right").text == "A retired tailor");
        CHECK(at(texts, "scene cards/card hot/fill").text == "The rule in my home is:");
        CHECK(at(texts, "scene cards/card hot/line").card);
        CHECK(at(texts, "scale round/ask_first").text == "… do you ask before you pour?");
        CHECK(at(texts, "scale round/points").text == "Seldom");
        CHECK(at(texts, "source T3/recheck").text.find("Put your own") == 0);
        CHECK(at(texts, "helpline manager_on_call/how").text.find("Ring") == 0);
        CHECK(at(texts, "term Cosy/word").text == "Cosy");
        CHECK(at(texts, "emblem media/teapot.svg/words steam").text == "gone cold");
        CHECK(at(texts, "guide before_a_tour/text").who == "for the facilitator");
        CHECK(at(texts, "wording/why").text == "A person is not the task.");
        CHECK(at(texts, "scene welcome/title").former == std::vector<std::string>{"scene hello/title"});
    }

    TEST_CASE("Texts: ids and addresses and numbers and dates are none")
    {
        const std::string all = listed_texts(tour().texts);
        for (const char* no :
            {"https://", "0000 000000", "=2026-11-21", "media/kitchen.svg\n", "=T1\n", "CC BY", "=en-GB"})
            CHECK_MESSAGE(all.find(no) == std::string::npos, no);
    }

    TEST_CASE("Texts: the same text twice in one context is one with both its places")
    {
        const auto course = original(one_scene("  narrate \"Tea.\"\n  narrate \"More.\"\n  narrate \"Tea.\""));
        const auto& tea = at(course.texts, "scene s/narrate");
        CHECK(tea.wheres == std::vector<course::Where>{{0, 5}, {0, 7}});
        CHECK(std::count_if(course.texts.begin(), course.texts.end(), [](const auto& t) { return t.text == "Tea."; })
            == 1);
    }

    TEST_CASE("Texts: white space around a text is not the translator's")
    {
        const auto course = original(one_scene("  narrate [[\n\n  Two lines,\n  one text.\n]]"));
        CHECK(at(course.texts, "scene s/narrate").text == "Two lines,\n  one text.");
    }

    TEST_CASE("Texts: scenes come as a learner meets them and those without a way to them last")
    {
        const auto course = original(R"(
course "c" { title = "C", version = "1.0.0" }
unit "u" { title = "U", minutes = 5, start = "first" }
scene "lost"
  narrate "lost"
  finish "completed"
scene "far"
  narrate "far"
  finish "completed"
scene "near"
  narrate "near"
  go "far"
scene "first"
  narrate "first"
  choose "Where?"
    option "a" "A"
      result "a"
      go "near"
    option "b" "B"
      result "b"
      go "second"
scene "second"
  narrate "second"
  finish "completed"
)");
        std::vector<std::string> order;
        for (const auto scene : scenes_in_play_order(*course.loaded.course, 0))
            order.push_back(course.loaded.course->scenes[scene].id);
        CHECK(order == std::vector<std::string>{"first", "near", "second", "far", "lost"});
    }

    TEST_CASE("Texts: a template says who speaks and where and what to leave as it is")
    {
        const auto course = original(one_scene("  narrate \"You are at {trust}.\""));
        const Po po = new_po(course.texts, course.loaded.sources, {"c 1.0.0", "cy"});
        const auto& line = entry(po, "scene s/narrate", "You are at {trust}.");
        CHECK(line.extracted
            == std::vector<std::string>{
                "narrator. Unit “The unit”", "Keep {trust} as it is: something is put in there."});
        CHECK(line.references == std::vector<std::string>{"course.lua:5"});
        CHECK(header_field(po, "Language") == "cy");
    }
}

} // namespace vignette::author
