#include "engine/app/teach/papers.hpp"

#include "engine/app/teach/paper_writing.hpp"
#include "engine/present/make.hpp"

#include <numeric>

namespace vignette::app {

namespace {

namespace documents = exchange::documents;

void put_unit(const Sheet& sheet, std::size_t unit, const std::vector<classroom::PaperSection>& sections)
{
    const auto& about = sheet.course.units[unit];
    sheet.out.emplace_back(documents::PageBreak{});
    sheet.out.emplace_back(documents::Heading{2, about.title.value});
    if (!about.you.value.empty())
        sheet.say(about.you.value);
    for (const auto& section : sections)
        put_section(sheet, section);
}

/// How to know, where a piece asks the facilitator.
void put_paper_notes(const Sheet& sheet, const std::vector<classroom::PaperNote>& notes)
{
    for (const auto& note : notes)
        sheet.say(strong("Note " + std::to_string(note.number) + ":") + " " + note.how);
}

/// What a sheet for the room is made from.
struct Print {
    const classroom::PaperCourse& made;
    const std::string& title;
    const Paper& paper;
    std::optional<course::Index> only;
};

documents::Document written(const Print& print, bool facilitators)
{
    const auto& [made, title, paper, only] = print;
    const std::string whose = facilitators ? "For the facilitator" : "For each learner";
    auto out = begun(made.course, title, part_of_course(whose, made.course, only), paper);
    const Sheet sheet{made.course, paper, facilitators, out.blocks};
    for (const auto& line : made.course.agreement)
        sheet.say(line.value);
    if (facilitators)
        put_paper_notes(sheet, made.notes);
    for (const auto unit : units_on_paper(made.course, only))
        put_unit(sheet, unit, made.units[unit]);
    return out;
}

documents::Document register_sheet(const course::Course& course, const std::string& title, const Paper& paper)
{
    constexpr std::size_t lines = 20;
    auto out = begun(course, title, "Register", paper);
    out.blocks.emplace_back(documents::Lines{"Day, place, facilitator", 2});
    documents::Table table{"", {"Name", "Came", "Left", "Signature"}, {}};
    for (std::size_t i = 0; i < lines; ++i)
        table.rows.push_back({documents::Cell{std::to_string(i + 1) + "."}});
    out.blocks.emplace_back(std::move(table));
    return out;
}

} // namespace

std::string strong(std::string_view text)
{
    return "*" + std::string(text) + "*";
}

std::string minutes_in_words(int minutes)
{
    return present::count_of(static_cast<unsigned>(minutes), "minute");
}

std::vector<course::Index> units_on_paper(const course::Course& course, std::optional<course::Index> only)
{
    if (only)
        return {*only};
    std::vector<course::Index> out(course.units.size());
    std::iota(out.begin(), out.end(), 0u);
    return out;
}

std::string part_of_course(const std::string& what, const course::Course& course, std::optional<course::Index> only)
{
    return only ? what + ", unit " + std::to_string(*only + 1) + " of " + std::to_string(course.units.size()) : what;
}

documents::Document begun(
    const course::Course& course, const std::string& title, const std::string& what, const Paper& paper)
{
    documents::Document out;
    out.title = what + ": " + title;
    out.language = course.language;
    out.dated = paper.dated;
    out.foot = paper.foot;
    out.blocks = {documents::Heading{1, title}, documents::Paragraph{what + "."}};
    return out;
}

ClassPapers class_papers(
    const course::Course& course, const std::string& title, const Paper& paper, std::optional<course::Index> only)
{
    const auto made = classroom::paper_course(course);
    const Print print{made, title, paper, only};
    return {session_plan(made, title, paper, only), written(print, true), written(print, false),
        answer_cards(made, title, paper), register_sheet(course, title, paper), evaluation_sheet(course, title, paper),
        between_sessions(course, title, paper, only)};
}

} // namespace vignette::app
