#include "engine/app/teach/papers.hpp"

#include "engine/app/teach/paper_writing.hpp"
#include "engine/present/make.hpp"

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

documents::Document written(
    const classroom::PaperCourse& made, const std::string& title, const Paper& paper, bool facilitators)
{
    auto out = begun(made.course, title, facilitators ? "For the facilitator" : "For each learner", paper);
    const Sheet sheet{made.course, paper, facilitators, out.blocks};
    for (const auto& line : made.course.agreement)
        sheet.say(line.value);
    if (facilitators)
        put_paper_notes(sheet, made.notes);
    for (std::size_t unit = 0; unit < made.units.size(); ++unit)
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

ClassPapers class_papers(const course::Course& course, const std::string& title, const Paper& paper)
{
    const auto made = classroom::paper_course(course);
    return {session_plan(made, title, paper), written(made, title, paper, true), written(made, title, paper, false),
        answer_cards(made, title, paper), register_sheet(course, title, paper), evaluation_sheet(course, title, paper),
        between_sessions(course, title, paper)};
}

} // namespace vignette::app
