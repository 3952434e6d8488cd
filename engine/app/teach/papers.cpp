#include "engine/app/teach/papers.hpp"

#include "engine/classroom/discussions.hpp"
#include "engine/classroom/paper_sections.hpp"
#include "engine/classroom/vote.hpp"
#include "engine/present/make.hpp"

#include <algorithm>
#include <iterator>

namespace vignette::app {

namespace {

namespace documents = exchange::documents;
using classroom::PaperSection;

std::string strong(std::string_view text)
{
    return "*" + std::string(text) + "*";
}

std::string go_to(std::size_t number)
{
    return number == 0 ? "The unit ends here." : "Go to " + std::to_string(number) + ".";
}

/// What is being written: the facilitator's, or a learner's.
struct Sheet {
    const course::Course& course;
    const Paper& paper;
    bool facilitators = false;
    std::vector<documents::Block>& out;

    void say(std::string text) const { out.emplace_back(documents::Paragraph{std::move(text)}); }
};

/// What the page tells, as it is printed for a learner, without that document's own heading.
void put_telling(const Sheet& sheet, const play::Page& page)
{
    auto printed = on_paper({&page, 1}, sheet.paper);
    std::move(printed.blocks.begin() + 1, printed.blocks.end(), std::back_inserter(sheet.out));
}

/// The facilitator can look a source up by its id, in the course's own list; a learner is told what nobody has checked.
std::string sources_of(const Sheet& sheet, const play::PageEvidence& evidence)
{
    std::string out = evidence.general ? "general knowledge, not checked" : "";
    for (const auto* source : evidence.sources) {
        if (sheet.facilitators)
            out += (out.empty() ? "" : ", ") + source->id;
    }
    return out.empty() ? out : " (" + out + ")";
}

void put_evidence(const Sheet& sheet, const std::vector<play::PageEvidence>& evidence)
{
    for (const auto& one : evidence)
        sheet.say(strong("What is known:") + " " + std::string(one.text) + sources_of(sheet, one));
}

void put_outcome(const Sheet& sheet, const play::PageOutcome& outcome)
{
    sheet.say(strong("You chose:") + " " + std::string(outcome.label));
    if (!outcome.because.empty())
        sheet.say(std::string(outcome.because));
    for (const auto& result : outcome.results)
        sheet.say(std::string(result));
    for (const auto& view : outcome.views)
        sheet.say(strong(view.name) + ": " + std::string(view.text));
    put_evidence(sheet, outcome.evidence);
    put_evidence(sheet, outcome.shared_evidence);
}

void put_choice(const Sheet& sheet, const play::Page& page, const PaperSection& section)
{
    const auto ask = std::find_if(
        page.asks.begin(), page.asks.end(), [](const auto& one) { return one.kind == play::PageAsk::Kind::Choose; });
    if (ask != page.asks.end())
        sheet.say(strong(ask->prompt));
    documents::List list;
    for (std::size_t i = 0; i < section.options.size(); ++i)
        list.items.push_back(
            strong(classroom::letter(i)) + "  " + section.options[i].label + "  " + go_to(section.options[i].to));
    sheet.out.emplace_back(std::move(list));
}

/// What a learner writes alone is talked about in a room.
void put_prompts(const Sheet& sheet, const play::Page& page)
{
    using Kind = play::PageAsk::Kind;
    for (const auto& ask : page.asks) {
        if (ask.kind == Kind::Reflect || ask.kind == Kind::Plan)
            sheet.out.emplace_back(documents::Lines{std::string(ask.prompt), 3});
    }
}

void put_notes(const Sheet& sheet, const play::Page& page, const play::State& state)
{
    for (std::size_t i = 0; i < (page.outcome ? 0 : page.notes.size()); ++i) // Once for its scene.
        sheet.say(strong("For you:") + " " + std::string(page.notes[i]));
    for (const auto* talk : classroom::discussions(sheet.course, state))
        sheet.say(strong(talk->minutes > 0
                          ? "Talk, " + present::count_of(static_cast<unsigned>(talk->minutes), "minute") + ":"
                          : "Talk:")
            + " " + talk->text.value);
}

void put_section(const Sheet& sheet, const PaperSection& section)
{
    const auto page = play::page(sheet.course, section.state);
    const std::string number = std::to_string(section.number);
    if (section.outcome && !sheet.facilitators)
        sheet.out.emplace_back(documents::PageBreak{}); // Nobody reads on by accident.
    sheet.out.emplace_back(documents::Heading{
        3, section.outcome || page.title.empty() ? number : number + ". " + std::string(page.title)});
    if (sheet.facilitators)
        put_notes(sheet, page, section.state);
    if (page.outcome)
        put_outcome(sheet, *page.outcome);
    else
        put_telling(sheet, page);
    put_prompts(sheet, page);
    if (section.next)
        sheet.say(strong(go_to(*section.next)));
    else
        put_choice(sheet, page, section);
}

void put_unit(const Sheet& sheet, std::size_t unit)
{
    const auto& about = sheet.course.units[unit];
    sheet.out.emplace_back(documents::PageBreak{});
    sheet.out.emplace_back(documents::Heading{2, about.title.value});
    if (!about.you.value.empty())
        sheet.say(about.you.value);
    for (const auto& section : classroom::paper_sections(sheet.course, static_cast<play::Index>(unit)))
        put_section(sheet, section);
}

documents::Document document(
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

documents::Document written(
    const course::Course& course, const std::string& title, const Paper& paper, bool facilitators)
{
    auto out = document(course, title, facilitators ? "For the facilitator" : "For each learner", paper);
    const Sheet sheet{course, paper, facilitators, out.blocks};
    for (const auto& line : course.agreement)
        sheet.say(line.value);
    for (std::size_t unit = 0; unit < course.units.size(); ++unit)
        put_unit(sheet, unit);
    return out;
}

documents::Document sheet_of(const course::Course& course, const std::string& title, const Paper& paper)
{
    constexpr std::size_t lines = 20;
    auto out = document(course, title, "Register", paper);
    out.blocks.emplace_back(documents::Lines{"Day, place, facilitator", 2});
    documents::Table table{"", {"Name", "Came", "Left", "Signature"}, {}};
    for (std::size_t i = 0; i < lines; ++i)
        table.rows.push_back({documents::Cell{std::to_string(i + 1) + "."}});
    out.blocks.emplace_back(std::move(table));
    return out;
}

} // namespace

ClassPapers class_papers(const course::Course& course, const std::string& title, const Paper& paper)
{
    return {written(course, title, paper, true), written(course, title, paper, false), sheet_of(course, title, paper)};
}

} // namespace vignette::app
