#include "engine/classroom/paper_sections.hpp"
#include "engine/play/page.hpp"
#include "tests/classroom/class.hpp"

#include <doctest/doctest.h>

using namespace vignette;
using namespace vignette::tests;

namespace {

/// "1 hall: A>2 B>3", "2 hall/sit: >4": where each leads.
std::vector<std::string> ways(const classroom::PaperCourse& made)
{
    std::vector<std::string> out;
    for (const auto& section : made.units.front()) {
        const auto page = play::page(made.course, section.state);
        std::string line = std::to_string(section.number) + " " + std::string(page.scene);
        line += page.outcome ? "/" + std::string(page.outcome->option) + ":" : ":";
        for (const auto& option : section.options)
            line += " " + option.label + (option.only_if.empty() ? "" : " [" + option.only_if + "]") + ">"
                + std::to_string(option.to);
        for (const auto& turn : section.next)
            line += (turn.only_if.empty() ? "" : " [" + turn.only_if + "]") + " >" + std::to_string(turn.to);
        out.push_back(line);
    }
    return out;
}

} // namespace

TEST_SUITE("classroom/paper")
{
    TEST_CASE("Paper: each page and each outcome has a number and says where it leads")
    {
        CHECK(ways(classroom::paper_course(hallway()))
            == std::vector<std::string>{"1 hall: Sit down.>2 Carry on.>3", "2 hall/sit: >4", "3 hall/later: >4",
                "4 tea: Pour tea.>5 Say sorry. [the room chose B at 1]>6", "5 tea/pour: >7", "6 tea/sorry: >7",
                "7 ending: >0"});
    }

    TEST_CASE("Paper: every piece asks or leads on and shows what followed an answer where it is that")
    {
        const auto made = classroom::paper_course(hallway());
        for (const auto& section : made.units.front()) {
            CAPTURE(section.number);
            CHECK(section.outcome == play::page(made.course, section.state).outcome.has_value());
            CHECK(section.options.empty() != section.next.empty());
        }
    }
}
