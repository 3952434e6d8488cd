#include "engine/play/explore/explore.hpp"
#include "scripting/loader.hpp"
#include "tests/explore/replaying.hpp"

#include <doctest/doctest.h>

#include <string>

namespace vignette::play {

namespace {

/// A course of what is written, behind a head of two lines.
Course read(const std::string& text)
{
    const std::string head = "course \"example\" { title = \"An example\", version = \"1.0.0\" }\n\n";
    auto loaded = scripting::load_files(scripting::files_in_memory({{"course.lua", head + text}}));
    for (const auto& finding : loaded.findings)
        MESSAGE(course::render(finding, loaded.sources, ""));
    REQUIRE(loaded.course.has_value());
    return *std::move(loaded.course);
}

/// "code:line", in order.
std::string codes(const Explored& explored)
{
    std::string out;
    for (const auto& finding : explored.findings)
        out += (out.empty() ? "" : " ") + finding.code + ":" + std::to_string(finding.where.line);
    return out;
}

bool reached(const Course& course, const Explored& explored, const std::string& scene)
{
    return explored.scenes_reached[course.scene_by_id.find(scene)->second];
}

/// 40 scenes in a row, in each of which one of three counters goes up; the last one asks for what nobody can have.
std::string long_story()
{
    std::string out = "counter \"a\" { from = 0, to = 30 }\ncounter \"b\" { from = 0, to = 30 }\n"
                      "counter \"c\" { from = 0, to = 30 }\n"
                      "unit \"only\" { title = \"Only\", minutes = 60 }\n";
    for (int i = 0; i < 40; ++i) {
        const std::string next = "\n      go \"s" + std::to_string(i + 1) + "\"\n";
        out += "scene \"s" + std::to_string(i) + "\"\n  choose \"What?\"\n";
        for (const std::string name : {"a", "b", "c"})
            out += "    option \"" + name + "\" \"Do " + name + ".\"\n      add(\"" + name
                + "\", 1)\n      result \"So.\"" + next;
    }
    return out
        + "scene \"s40\"\n  narrate \"Both.\" { when = \"a > b and b > c and c > a\" }\n  choose \"What?\"\n"
          "    option \"on\" \"On.\"\n      only_if \"a > 19\"\n      result \"So.\"\n      finish \"completed\"\n";
}

} // namespace

TEST_SUITE("explore")
{
    TEST_CASE("Exploring: at its limit it is not whole and walks on and keeps quiet about what never happens")
    {
        const auto course = read(long_story());
        const auto whole = explore(course);
        CHECK(whole.whole);
        CHECK(whole.walks == 0);
        CHECK(codes(whole) == "never-told:568 nothing-choosable:569");
        const auto part = explore(course, {.states = 200, .walks = 50});
        CHECK_FALSE(part.whole);
        CHECK_FALSE(part.stopped);
        CHECK(part.states >= 200);
        CHECK(part.states < 300);
        CHECK(part.walks == 50);
        CHECK(codes(part) == "nothing-choosable:569"); // By a walk.
        Replay replay(course);
        replay.follow(part.findings.front().route);
        CHECK(replay.state.now.scene == 40);
        CHECK(part.units.front().usual > 20);
        CHECK(part.units.front().routes == 0);
    }

    TEST_CASE("Exploring: its limit of memory holds too")
    {
        const auto part = explore(read(long_story()), {.memory = 300'000, .walks = 1});
        CHECK_FALSE(part.whole);
        CHECK(part.states > 500);
        CHECK(part.states < 5000);
    }

    TEST_CASE("Exploring: it says how far it is and stops when asked to")
    {
        const auto course = read(long_story());
        std::size_t calls = 0;
        const auto all = explore(course, {}, [&](const ExploreProgress& so_far) {
            CHECK(so_far.states > so_far.waiting);
            CHECK(so_far.unit == "only");
            return ++calls > 0;
        });
        CHECK(all.whole);
        CHECK(calls >= all.states / 4096);
        const auto stopped = explore(course, {}, [](const ExploreProgress&) { return false; });
        CHECK(stopped.stopped);
        CHECK_FALSE(stopped.whole);
        CHECK(stopped.walks == 0);
        CHECK(stopped.states < all.states);
        CHECK(codes(stopped).find("never") == std::string::npos);
    }

    TEST_CASE("Exploring: the same course gives the same, walks included")
    {
        const auto course = read(long_story());
        for (const std::size_t states : {300u, 1'000'000u}) {
            const auto one = explore(course, {.states = states, .walks = 20});
            const auto other = explore(course, {.states = states, .walks = 20});
            REQUIRE(one.findings.size() == other.findings.size());
            for (std::size_t i = 0; i < one.findings.size(); ++i)
                CHECK(one.findings[i].route == other.findings[i].route);
            CHECK(one.units.front().usual == other.units.front().usual);
        }
    }

    TEST_CASE("Exploring: what a unit keeps opens ways in another one whichever comes first")
    {
        const auto course = read(R"lua(flag "asked" { keep = true }
unit "late" { title = "Late", minutes = 5 }
scene "door"
  go_if("asked", "thanks")
  go "end_late"
scene "thanks"
  choose "What?"
    option "none" "None."
      only_if "not asked"
      result "So."
      go "end_late"
scene "end_late"
  finish "completed"
unit "early" { title = "Early", minutes = 5 }
scene "ask"
  choose "What?"
    option "yes" "Ask."
      set("asked", true)
      result "So."
      go "end_early"
    option "no" "Do not ask."
      result "So."
      go "end_early"
scene "end_early"
  finish "completed"
)lua");
        const auto explored = explore(course);
        CHECK(explored.whole);
        CHECK(reached(course, explored, "thanks"));
        REQUIRE(codes(explored) == "nothing-choosable:9");
        const auto& route = explored.findings.front().route;
        CHECK(route
            == std::vector<std::string>{"start “Early”", "choose “Ask.”", "open “Late”", "start “Late”", "continue"});
        Replay replay(course);
        replay.follow(route);
        CHECK(course.scenes[replay.state.now.scene].id == "thanks");
    }

    TEST_CASE("Exploring: everyone whom a condition tells apart is met and one who says nothing too")
    {
        const auto course = read(R"lua(role "cook" { name = "Kitchen", groups = { "no_care" } }
role "care" { name = "Care" }
nation "wales" { name = "Wales" }
unit "only" { title = "Only", minutes = 5 }
scene "start"
  narrate "Cook." { when = 'role("no_care") and nation("wales")' }
  narrate "Carer." { when = 'role("care")' }
  narrate "Somebody." { when = 'not role("cook") and not role("care")' }
  choose "What?"
    option "on" "On."
      only_if 'not (role("care") and nation("wales"))'
      result "So."
      finish "completed"
)lua");
        const auto explored = explore(course);
        REQUIRE(codes(explored) == "nothing-choosable:11");
        Replay replay(course);
        replay.follow(explored.findings.front().route);
        CHECK(course.roles[replay.state.role].id == "care");
        CHECK(replay.state.nation == 0);
    }

    TEST_CASE("Exploring: what was tried and taken back can open a way")
    {
        const auto course = read(R"lua(unit "only" { title = "Only", minutes = 5 }
scene "start"
  choose "What?"
    option "push" "Push."
      result "So."
      go "end"
    option "knock" "Knock."
      result "So."
      go_if('tried("start/push") and not chose("start/push")', "inside")
      go "end"
scene "inside"
  finish "completed"
scene "end"
  finish "completed"
)lua");
        const auto explored = explore(course);
        CHECK(reached(course, explored, "inside"));
        CHECK(codes(explored).empty());
    }

    TEST_CASE("Exploring: what is ticked on a page opens ways and is told in the route")
    {
        const auto course = read(R"lua(unit "only" { title = "Only", minutes = 5 }
scene "start"
  choose_many("seen", "What?") { item("coat", "Her coat."), item("hands", "Her hands."), item("shoes", "Her shoes.") }
  go_if('chose("start/coat") and not chose("start/hands")', "stuck")
  go "end"
scene "stuck"
  choose "What?"
    option "on" "On."
      only_if 'chose("start/hands")'
      result "So."
      go "end"
scene "end"
  finish "completed"
)lua");
        const auto explored = explore(course);
        REQUIRE(codes(explored) == "nothing-choosable:9"); // And not that its only option is never offered.
        CHECK(explored.findings.front().route
            == std::vector<std::string>{"start “Only”", "tick “Her coat.”", "continue"});
    }

    TEST_CASE("Exploring: more answers on one page than can be tried leave it not whole")
    {
        std::string items, condition = "true";
        for (int i = 0; i < 11; ++i) {
            const std::string id = "i" + std::to_string(i);
            items += "item(\"" + id + "\", \"" + id + "\"), ";
            condition += " and chose('start/" + id + "')";
        }
        const auto explored = explore(read("unit \"only\" { title = \"Only\", minutes = 5 }\nscene \"start\"\n"
                                           "  choose_many(\"m\", \"What?\") { "
                                          + items + "}\n  go_if(\"" + condition
                                          + "\", \"all\")\n  go \"all\"\nscene \"all\"\n  finish \"completed\"\n"),
            {.walks = 10});
        CHECK_FALSE(explored.whole);
        CHECK(explored.walks == 10);
        CHECK(codes(explored).empty());
    }

    TEST_CASE("Exploring: routes are counted with each loop gone through once, by how they end")
    {
        const auto explored = explore(read(R"lua(unit "only" { title = "Only", minutes = 5, summary = "In short." }
scene "start"
  warning "Sad." { skip_to = "early" }
  choose "What?"
    option "again" "Again."
      result "So."
      go "start"
    option "on" "On."
      result "So."
      go "end"
    option "out" "Out."
      result "So."
      go "early"
scene "end"
  finish "completed"
scene "early"
  finish "left_early"
)lua"));
        const auto& figures = explored.units.front();
        CHECK(figures.routes == 3);
        CHECK(figures.completed == 1);
        CHECK(figures.left_early == 2);
        CHECK(figures.shortest > 0.5); // A choice.
        CHECK(figures.usual > figures.shortest); // Some go round.
        CHECK(codes(explored).empty());
    }

    TEST_CASE("Exploring: what outcomes share is told once one of them tells it")
    {
        const auto explored = explore(read(R"lua(flag "late"
unit "only" { title = "Only", minutes = 5 }
scene "start"
  choose "What?"
    option "wait" "Wait."
      set("late", true)
      result "So."
    option "go" "Go."
      result "So."
  whichever "Either way"
    narrate "It is late." { when = "late" }
    narrate "It is early and late." { when = "late and not late" }
    go "end"
scene "end"
  finish "completed"
)lua"));
        CHECK(codes(explored) == "never-told:14");
    }

    TEST_CASE("Exploring: a scene that nothing names is told by loading alone")
    {
        const auto explored = explore(read("unit \"only\" { title = \"Only\", minutes = 5 }\nscene \"start\"\n"
                                           "  finish \"completed\"\nscene \"lost\"\n  finish \"completed\"\n"));
        CHECK(codes(explored).empty());
        CHECK_FALSE(explored.scenes_reached[1]);
    }

    TEST_CASE("Exploring: it keeps what was met of each option and way for the map")
    {
        const auto explored = explore(read(R"lua(counter "trust" { from = 0, to = 3 }
unit "only" { title = "Only", minutes = 5 }
scene "start"
  choose "What?"
    option "walk" "Walk."
      only_if "trust > 0"
      result "So."
      go "end"
    option "wait" "Wait."
      add("trust", 1)
      result "So."
      go_if("trust > 2", "end")
      go_if("trust == 1", "end")
      go "end"
scene "end"
  finish "completed"
)lua"));
        const auto& page = explored.pages[0][0];
        CHECK(page.reached);
        CHECK_FALSE(page.options[0].offered);
        CHECK_FALSE(page.options[0].ways.met);
        CHECK(page.options[1].offered);
        CHECK(page.options[1].ways.held == std::vector<bool>{false, true});
        CHECK(page.options[1].ways.taken == std::vector<bool>{false, true, false});
        CHECK(explored.pages[1][0].reached);
        CHECK(codes(explored) == "never-offered:8 never-taken:14");
    }
}

} // namespace vignette::play
