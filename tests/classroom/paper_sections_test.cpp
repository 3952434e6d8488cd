#include "engine/classroom/paper_sections.hpp"
#include "engine/play/page.hpp"
#include "tests/classroom/class.hpp"

#include <doctest/doctest.h>

using namespace vignette;
using namespace vignette::tests;

namespace {

/// "1 hall: A>2 B>3", "2 hall/sit: >4": where each leads.
std::vector<std::string> ways(const course::Course& course)
{
    std::vector<std::string> out;
    for (const auto& section : classroom::paper_sections(course, 0)) {
        const auto page = play::page(course, section.state);
        std::string line = std::to_string(section.number) + " " + std::string(page.scene);
        line += page.outcome ? "/" + std::string(page.outcome->option) + ":" : ":";
        for (const auto& option : section.options)
            line += " " + option.label + ">" + std::to_string(option.to);
        if (section.next)
            line += " >" + std::to_string(*section.next);
        out.push_back(line);
    }
    return out;
}

} // namespace

TEST_SUITE("classroom/paper")
{
    TEST_CASE("Paper: each page and each outcome has a number and says where it leads")
    {
        CHECK(ways(hallway())
            == std::vector<std::string>{"1 hall: Sit down.>2 Carry on.>3", "2 hall/sit: >4", "3 hall/later: >4",
                "4 tea: Pour tea.>5", "5 tea/pour: >6", "6 ending: >0"});
    }

    TEST_CASE("Paper: whoever comes to a section comes to it fresh")
    {
        const auto course = hallway();
        for (const auto& section : classroom::paper_sections(course, 0)) {
            CAPTURE(section.number);
            CHECK(section.outcome == play::page(course, section.state).outcome.has_value());
            CHECK(section.options.empty() == section.next.has_value());
        }
    }
}
