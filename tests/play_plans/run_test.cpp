#include "engine/play/plan_run.hpp"
#include "tests/terminal/small_course.hpp"

#include <doctest/doctest.h>

using namespace vignette;
using namespace vignette::play;

namespace {

Plan plan_of(const std::string& text)
{
    auto plan = parse_plan("x.plan", text);
    REQUIRE_MESSAGE(plan.ok(), plan.error().message);
    return std::move(plan).value();
}

PlanReport played(const std::string& text, PlanMode mode = PlanMode::Straight)
{
    static const auto course = tests::small_course();
    return run_plan(course, plan_of(text), mode);
}

/// Every failure of a run with these lines, the first of which is line 2; the same in both modes.
std::string failures(const std::string& lines)
{
    const std::string text = "run \"one\"\n" + lines;
    std::string told[2];
    for (const auto mode : {PlanMode::Straight, PlanMode::ReloadEachStep}) {
        for (const auto& failure : played(text, mode).failures)
            told[static_cast<int>(mode)] += sentence(plan_of(text), failure) + "\n";
    }
    CHECK(told[0] == told[1]);
    return told[0];
}

constexpr auto to_the_door = "continue\ncontinue\n";

} // namespace

TEST_CASE("Plan run: a plan that holds has no failures, straight and saving at each step")
{
    CHECK(failures("continue                     -- past the content note\n"
                   "rate \"confidence\" 3\n"
                   "continue                     expect scene \"door\"  expect option \"sit\"  expect trust == 1\n"
                   "choose \"correct\"           expect view \"amina\"  expect scene \"door\"  expect trust == 0 "
                   "expect mood == upset\n"
                   "continue                     expect option \"jo\"   expect no option \"walk\"\n"
                   "expect scene \"talking\"\n"
                   "back\n"
                   "try_again                    expect trust == 1 expect mood ~= upset\n"
                   "choose \"sit\"               expect view \"colleague\"\n"
                   "continue                     expect option \"walk\" expect not rushed expect rushed == false\n"
                   "choose \"walk\"\n"
                   "continue                     expect scene \"ending\" expect end \"completed\"\n"
                   "write \"my_practice\" \"What helped.\"\n"
                   "rate \"confidence@after\" 4\n"
                   "plan \"next_shift\" \"Ask first.\"\n"
                   "leave                        expect end \"paused\"\n"
                   "continue                     expect end \"completed\"\n")
        == "");
}

TEST_CASE("Plan run: the other ways to answer hold in both modes")
{
    CHECK(failures("unit \"ways\" role \"cook\" nation \"wales\"\n"
                   "expect scene \"many\"\n"
                   "choose_many \"signs\" { \"sit\", \"pace\" }\n"
                   "arrange \"order\" { \"note\", \"ask\", \"listen\" }\n"
                   "match \"words\" { \"cry=coat\" }\n"
                   "spot \"lights\" { \"lamp\" }\n"
                   "checklist \"ready\" { \"keys\" }\n"
                   "rate \"steps/q2\" 0\n"
                   "rate \"steps/q2\" none\n")
        == "");
}

TEST_CASE("Plan run: a failure says what was expected and what is there now")
{
    const std::string door = to_the_door;
    const std::string now_door = "; now there is scene “door” (options: sit, correct) [run “one”]\n";
    CHECK(failures("expect scene \"door\"")
        == "x.plan:2: expected scene “door”; now there is the content note before scene “welcome”, “Before you "
           "start” (continue) [run “one”]\n");
    CHECK(failures(door + "expect no option \"sit\"") == "x.plan:4: expected no option “sit”" + now_door);
    CHECK(failures(door + "expect option \"walk\"") == "x.plan:4: expected the option “walk”" + now_door);
    CHECK(failures(door + "expect view \"amina\"") == "x.plan:4: expected the view “amina”" + now_door);
    CHECK(failures(door + "expect end \"completed\"") == "x.plan:4: expected the end “completed”" + now_door);
    CHECK(failures(door + "expect trust >= 2 or rushed")
        == "x.plan:4: expected “trust >= 2 or rushed”; now there is scene “door” (options: sit, correct), trust is 1, "
           "rushed is false [run “one”]\n");
    CHECK(failures(door + "choose \"correct\" expect mood == calm")
        == "x.plan:4: expected “mood == calm”; now there is the outcome of “correct” in scene “door” (views: amina, "
           "continue), mood is upset [run “one”]\n");
}

TEST_CASE("Plan run: a refused event says why, and what can be done instead")
{
    const std::string door = to_the_door;
    CHECK(failures(door + "continue")
        == "x.plan:4: continue was refused: this page asks for a choice (send choose with the id of an option); now "
           "there is scene “door” "
           "(options: sit, correct) [run “one”]\n");
    CHECK(failures(door + "choose \"correct\"\ncontinue\nchoose \"walk\"")
        == "x.plan:6: choose was refused: the option walk cannot be chosen now; now there is scene “talking”, "
           "“At the door” (options: walk (locked), jo, wait), where walk needs “trust >= 2”, trust is 0 [run “one”]\n");
    CHECK(failures(door + "choose \"sitt\"")
        == "x.plan:4: choose was refused: there is no option “sitt” on this page; did you mean sit?; now there is "
           "scene “door” (options: sit, correct), where sit is “Stand beside her.” [run “one”]\n");
    CHECK(failures(door + "choose \"sit\"\ncontinue\nexpect option \"jo\"")
        == "x.plan:6: expected the option “jo”; now there is scene “talking”, “At the door” (options: walk, wait), "
           "where "
           "jo needs “trust == 0”, trust is 2 [run “one”]\n");
}

TEST_CASE("Plan run: a step that does not fit comes with lines that would")
{
    const auto offers = [](const std::string& lines) { return played("run \"one\"\n" + lines).failures.at(0).offers; };
    const std::string door = to_the_door;
    using Lines = std::vector<std::string>;
    CHECK(offers("choose \"sit\"") == Lines{"continue", "skip"});
    CHECK(offers("continue\nskip") == Lines{"rate \"confidence@before\" 1  -- How confident are you?", "continue"});
    CHECK(offers(door + "continue")
        == Lines{"choose \"sit\"  -- Stand beside her.", "choose \"correct\"  -- Tell her about her mother."});
    CHECK(offers(door + "choose \"correct\"\nskip") == Lines{"continue", "try_again"});
    CHECK(offers(door + "choose \"correct\"\ncontinue\nexpect scene \"door\"")
        == Lines{"-- choose \"walk\" is locked: She does not trust you yet.", "choose \"jo\"  -- Ask Jo.",
            "choose \"wait\"  -- Wait with her."});
    CHECK(offers("leave\nskip") == Lines{"continue"});
    CHECK(offers("continue\nexpect trust == 3").empty());
}

TEST_CASE("Plan run: the lines that are offered are lines of a plan, for every way to answer, and they fit")
{
    const auto offers = played("run \"one\" unit \"ways\" role \"cook\"\nskip").failures.at(0).offers;
    CHECK(offers.size() == 7);
    std::string text = "run \"two\" unit \"ways\"\n";
    for (const auto& line : offers)
        text += line + "\n";
    for (const auto mode : {PlanMode::Straight, PlanMode::ReloadEachStep})
        CHECK(played(text, mode).failures.empty());
}

TEST_CASE("Plan run: words on the page can be expected, and views and words that must not be there")
{
    CHECK(
        failures("expect text \"frightened\" expect no text \"eight\" expect no view \"amina\"\n"
                 "continue expect text \"takes *eight*\" expect text \"Before you start\"\n"
                 "continue expect text \"Amina Khan\" expect text \"A dim hallway.\" expect text \"Stand beside\"\n"
                 "choose \"sit\" expect text \"Somebody heard\" expect text \"semolina\" expect text \"Two say so.\"\n"
                 "expect no view \"family\"\n"
                 "expect view \"colleague\"\n"
                 "continue expect text \"Trust is 2.\" expect no text \"{\" expect no text \"does not trust you\"\n")
        == "x.plan:6: there is no view called family [run “one”]\n");
    const std::string door = to_the_door;
    CHECK(failures(door + "expect text \"hallway.\" expect no text \"Ten to\" expect text \"ten to\"")
        == "x.plan:4: expected no text “Ten to”; now there is scene “door” (options: sit, correct) [run “one”]\n"
           "x.plan:4: expected the text “ten to”; now there is scene “door” (options: sit, correct) [run “one”]\n");
    CHECK(failures(door + "choose \"sit\" expect no view \"amina\"")
        == "x.plan:4: expected no view “amina”; now there is the outcome of “sit” in scene “door” (views: amina, "
           "colleague, continue) [run “one”]\n");
}

TEST_CASE("Plan run: a run stops where it first fails, and tells all of that line – the other runs go on")
{
    const auto report = played("run \"a\"\nexpect scene \"door\" expect trust == 3\nback\nback\nback\nrun \"b\"\nskip "
                               "expect end \"completed\"");
    REQUIRE(report.failures.size() == 3);
    CHECK(report.failures[0].line == 2);
    CHECK(report.failures[1].line == 2);
    CHECK(report.failures[2].run == "b");
    CHECK(report.failures[2].now == "scene “support” (end “left_early”)");
}

TEST_CASE("Plan run: of a step that is refused, nothing more is told")
{
    const auto report
        = played("run \"a\"\ncontinue\ncontinue\nchoose \"walk\" expect trust == 3 expect view \"amina\"");
    REQUIRE(report.failures.size() == 1);
    CHECK(report.failures[0].wrong.starts_with("choose was refused: "));
}

TEST_CASE("Plan run: names that the course does not have are told before anything is played")
{
    CHECK(failures("continue\nexpect scene \"dor\"\nexpect no option \"wlak\"\nexpect view \"amena\"\nexpect trsut == "
                   "1\nexpect mood == calmm\nexpect seen(\"door\")")
        == "x.plan:3: there is no scene called dor; did you mean door? [run “one”]\n"
           "x.plan:4: there is no option called wlak; did you mean walk? [run “one”]\n"
           "x.plan:5: there is no view called amena; did you mean amina? [run “one”]\n"
           "x.plan:6: “trsut == 1” cannot be checked: there is no variable called trsut; did you mean trust? [run "
           "“one”]\n"
           "x.plan:7: “mood == calmm” cannot be checked: there is no value of mood called calmm; did you mean calm? "
           "[run “one”]\n"
           "x.plan:8: “seen ( \"door\" )” cannot be checked: the course itself never asks seen(\"door\"), so it is not "
           "remembered; "
           "expect a scene, a view or a variable instead [run “one”]\n");
    CHECK(failures("unit \"way\"\ncontinue")
        == "x.plan:1: there is no unit called way; did you mean ways? [run “one”]\n");
    CHECK(failures("role \"cok\"\ncontinue")
        == "x.plan:1: there is no role called cok; did you mean cook? [run “one”]\n");
    CHECK(failures("nation \"wale\"\ncontinue")
        == "x.plan:1: there is no nation called wale; did you mean wales? [run “one”]\n");
}

TEST_CASE("Plan run: the report says which scenes were shown and which options were met")
{
    const auto report = played("run \"a\"\ncontinue\ncontinue\nchoose \"sit\"\ncontinue\nrun \"b\"\nskip");
    CHECK(report.failures.empty());
    CHECK(report.scenes == std::set<std::string>{"door", "support", "talking", "welcome"});
    CHECK(report.options == std::set<std::string>{"door/sit"});
}

TEST_CASE("Plan run: the report says which ways were taken, and none for going back or over to the next unit")
{
    const auto report = played("run \"a\"\ncontinue\ncontinue\nchoose \"sit\"\ncontinue\nback\nback\n"
                               "choose \"correct\"\ncontinue\nchoose \"wait\"\ncontinue\ncontinue\ncontinue\n"
                               "run \"b\"\nskip");
    CHECK(report.failures.empty());
    CHECK(report.ways
        == std::set<PlanWay>{{"door", "correct", "talking"}, {"door", "sit", "talking"}, {"talking", "wait", "ending"},
            {"welcome", "", "door"}, {"welcome", "", "support", true}});
}
