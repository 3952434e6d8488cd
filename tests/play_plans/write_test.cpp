#include "engine/core/files.hpp"
#include "engine/play/plan_write.hpp"

#include <doctest/doctest.h>

#include <filesystem>
#include <string>

namespace vignette::play {

namespace {

/// The runs without the lines they stand on.
std::vector<PlanRun> runs_of(const std::string& text)
{
    auto plan = parse_plan("x.plan", text);
    REQUIRE_MESSAGE(plan.ok(), plan.error().message, text);
    auto runs = std::move(plan).value().runs;
    for (auto& run : runs) {
        run.line = 0;
        for (auto& step : run.steps)
            step.line = 0;
    }
    return runs;
}

std::string line_of(const std::string& line)
{
    return plan_line(std::get<Event>(runs_of("run \"one\"\ncontinue\n" + line).front().steps.back().is));
}

} // namespace

TEST_SUITE("play/plan_write")
{
    TEST_CASE("Plan writing: each event is the line that it is read from")
    {
        for (const char* line : {"continue", "skip", "back", "try_again", "leave", R"(choose "sit")", R"(role "cook")",
                 R"(nation "wales")", R"(choose_many "what" { "a", "b" })", R"(choose_many "what" { })",
                 R"(arrange "steps" { "b", "a" })", R"(spot "room" { "lamp" })", R"(check "list" { "a" })",
                 R"(match "whose" { "left=right" })", R"(write "words" "He said \"no\",\nand \\ left.")",
                 R"(plan "try" "Ask first.")", R"(rate "confidence" 3)", R"(rate "round/ask@before" none)"})
            CHECK(line_of(line) == line);
    }

    TEST_CASE("Plan writing: opening another unit is no line of a plan")
    {
        CHECK(plan_line({.action = Action::Open, .id = "second"}).empty());
    }

    TEST_CASE("Plan writing: a run is read back as it was")
    {
        const std::string text
            = "run \"a \\\"good\\\" way\"\n"
              "  unit \"hall\"\n"
              "  role \"cook\"\n"
              "  continue   expect scene \"hallway\"   expect no option \"fetch\"\n"
              "  choose \"sit\"   expect view \"amina\"   expect no view \"family\"   expect trust == "
              "2"
              "   expect text \"He said \\\"no\\\".\"   expect no text \"Amen\"\n"
              "  continue   expect end \"completed\"\n";
        CHECK(plan_text(runs_of(text).front()) == text);
    }

    TEST_CASE("Plan writing: the plans of the courses in this tree come through unchanged")
    {
        namespace fs = std::filesystem;
        std::size_t met = 0;
        for (const auto& entry : fs::recursive_directory_iterator(std::string(VIGNETTE_SOURCE_DIR) + "/courses")) {
            if (entry.path().extension() != ".plan")
                continue;
            const auto text = files::read(entry.path(), 1 << 20);
            REQUIRE(text.ok());
            for (const auto& run : runs_of(text.value())) {
                CHECK(runs_of(plan_text(run)).front() == run);
                ++met;
            }
        }
        CHECK(met >= 10);
    }
}

} // namespace vignette::play
