#include "engine/play/plan.hpp"

#include <doctest/doctest.h>

using namespace vignette;
using namespace vignette::play;

namespace {

Plan parsed(const std::string& text)
{
    auto plan = parse_plan("x.plan", text);
    REQUIRE_MESSAGE(plan.ok(), plan.error().message);
    return std::move(plan).value();
}

/// The only event of a run that consists of `line`.
Event event(const std::string& line)
{
    const Plan plan = parsed("run \"one\"\n" + line);
    REQUIRE(plan.runs.front().steps.size() == 1);
    return std::get<Event>(plan.runs.front().steps.front().is);
}

Event answer(Action action, const std::string& ask, std::vector<std::string> ids = {})
{
    Event event;
    event.action = action;
    event.ask = ask;
    event.ids = std::move(ids);
    return event;
}

Event with_id(Action action, const std::string& id)
{
    Event event;
    event.action = action;
    event.id = id;
    return event;
}

} // namespace

TEST_CASE("Plan: a run has its lines in order, with what is expected behind them")
{
    using Kind = Expectation::Kind;
    const Plan plan = parsed("-- how a bad start is mended\n"
                             "run \"repair\"\n"
                             "  continue                 -- past the content note\n"
                             "  choose \"correct\"   expect view \"amina\"  expect no option \"walk\"\n"
                             "  expect trust == 2 and not rushed\n"
                             "\n"
                             "run \"other\"\r\n"
                             "  leave expect end \"paused\"\r\n");
    const Plan meant{"x.plan",
        {{"repair", 2, "", "", "",
             {{3, Event{}}, {4, with_id(Action::Choose, "correct")}, {4, Expectation{Kind::View, "amina"}},
                 {4, Expectation{Kind::NoOption, "walk"}}, {5, Expectation{Kind::Holds, "trust == 2 and not rushed"}}}},
            {"other", 7, "", "", "", {{8, with_id(Action::Leave, "")}, {8, Expectation{Kind::End, "paused"}}}}}};
    CHECK(plan == meant);
}

TEST_CASE("Plan: a view, an option and a text can be expected, or expected not to be there")
{
    using Kind = Expectation::Kind;
    const Plan plan = parsed("run \"one\"\ncontinue expect view \"a\" expect no view \"b\" expect option \"c\"\n"
                             "expect no option \"d\" expect text \"Tea, please.\" expect no text \"No -- thanks\"");
    const std::vector<PlanStep> meant{{2, Event{}}, {2, Expectation{Kind::View, "a"}},
        {2, Expectation{Kind::NoView, "b"}}, {2, Expectation{Kind::Option, "c"}}, {3, Expectation{Kind::NoOption, "d"}},
        {3, Expectation{Kind::Text, "Tea, please."}}, {3, Expectation{Kind::NoText, "No -- thanks"}}};
    CHECK(plan.runs[0].steps == meant);
}

TEST_CASE("Plan: each event is written as it is called in the protocol")
{
    CHECK(event("continue") == Event{});
    CHECK(event("skip").action == Action::Skip);
    CHECK(event("back").action == Action::Back);
    CHECK(event("try_again").action == Action::TryAgain);
    CHECK(event("leave").action == Action::Leave);
    CHECK(event("choose \"sit\"") == with_id(Action::Choose, "sit"));
    CHECK(event("choose_many \"signs\" { \"a\", \"b\" }") == answer(Action::ChooseMany, "signs", {"a", "b"}));
    CHECK(event("choose_many \"signs\" { }") == answer(Action::ChooseMany, "signs"));
    CHECK(event("arrange \"order\" { \"b\", \"a\", }") == answer(Action::Arrange, "order", {"b", "a"}));
    CHECK(event("spot \"lights\" {\"lamp\"}") == answer(Action::Spot, "lights", {"lamp"}));
    CHECK(event("check \"ready\" {\"keys\"}") == answer(Action::Check, "ready", {"keys"}));
    CHECK(event("checklist \"ready\" {\"keys\"}") == answer(Action::Check, "ready", {"keys"}));
}

TEST_CASE("Plan: pairs are written left=right")
{
    Event meant = answer(Action::Match, "words");
    meant.pairs = {{"cry", "coat"}, {"coat", "cry"}};
    CHECK(event("match \"words\" { \"cry=coat\", \"coat = cry\" }") == meant);
}

TEST_CASE("Plan: a rating names its scale, and its item and moment where there are several")
{
    Event meant = answer(Action::Rate, "steps");
    meant.value = 0;
    CHECK(event("rate \"steps\" 0") == meant);
    meant.item = "q1";
    CHECK(event("rate \"steps/q1\" 0") == meant);
    meant.id = "before";
    CHECK(event("rate \"steps/q1@before\" 0") == meant);
    meant.value.reset();
    CHECK(event("rate \"steps/q1@before\" none") == meant);
}

TEST_CASE("Plan: a text may hold quotes, backslashes, two hyphens and several lines")
{
    Event meant = answer(Action::Write, "my_practice");
    meant.text = "She said \"no\" -- twice.\nC:\\temp \\d";
    CHECK(event(R"(write "my_practice" "She said \"no\" -- twice.\nC:\\temp \d")") == meant);
    meant.action = Action::Plan;
    meant.text = "Größe 你";
    CHECK(event("plan \"my_practice\" \"Größe 你\"") == meant);
}

TEST_CASE("Plan: braces may span lines, and the event counts for the line where it begins")
{
    const Plan plan = parsed("run \"one\"\narrange \"order\" {\n  \"a\", -- first\n  \"b\" }  expect scene \"x\"");
    REQUIRE(plan.runs[0].steps.size() == 2);
    CHECK(std::get<Event>(plan.runs[0].steps[0].is).ids == std::vector<std::string>{"a", "b"});
    CHECK(plan.runs[0].steps[1].line == 2);
}

TEST_CASE("Plan: unit, role and nation behind the run's name say how it begins – later, role and nation are events")
{
    const Plan plan = parsed("run \"one\" unit \"ways\"\nrole \"cook\" nation \"wales\"\ncontinue\nrole \"carer\"");
    const auto& run = plan.runs[0];
    CHECK(run.unit == "ways");
    CHECK(run.role == "cook");
    CHECK(run.nation == "wales");
    REQUIRE(run.steps.size() == 2);
    CHECK(std::get<Event>(run.steps[1].is) == with_id(Action::Role, "carer"));
}

TEST_CASE("Plan: a byte-order mark at its beginning is passed over")
{
    CHECK(parsed("\xEF\xBB\xBFrun \"one\"\ncontinue").runs.size() == 1);
}
