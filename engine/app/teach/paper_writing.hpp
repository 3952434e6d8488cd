#pragma once

#include "engine/app/paper.hpp"
#include "engine/classroom/paper_sections.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

// For the .cpp files of engine/app/teach only.
namespace vignette::app {

std::string strong(std::string_view text);

/// "5 minutes", "1 minute".
std::string minutes_in_words(int minutes);

/// What is being written: the facilitator's, or a learner's.
struct Sheet {
    const course::Course& course;
    const Paper& paper;
    bool facilitators = false;
    std::vector<exchange::documents::Block>& out;

    void say(std::string text) const { out.emplace_back(exchange::documents::Paragraph{std::move(text)}); }
};

/// The units to print: one alone, or all.
std::vector<course::Index> units_on_paper(const course::Course&, std::optional<course::Index> only);

/// "Session plan", or "Session plan, unit 2 of 7": without the unit's title, which not everybody has to read.
std::string part_of_course(const std::string& what, const course::Course&, std::optional<course::Index> only);

/// A numbered piece, with where it leads.
void put_section(const Sheet&, const classroom::PaperSection&);

/// A document that begins with the course's name and what this is of it.
exchange::documents::Document begun(
    const course::Course&, const std::string& title, const std::string& what, const Paper&);

exchange::documents::Document answer_cards(const classroom::PaperCourse&, const std::string& title, const Paper&);
exchange::documents::Document evaluation_sheet(const course::Course&, const std::string& title, const Paper&);
exchange::documents::Document session_plan(
    const classroom::PaperCourse&, const std::string& title, const Paper&, std::optional<course::Index> only);
exchange::documents::Document between_sessions(
    const course::Course&, const std::string& title, const Paper&, std::optional<course::Index> only);

} // namespace vignette::app
