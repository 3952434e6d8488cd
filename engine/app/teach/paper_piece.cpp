#include "engine/app/teach/paper_writing.hpp"
#include "engine/classroom/discussions.hpp"
#include "engine/classroom/vote.hpp"

#include <algorithm>
#include <iterator>

namespace vignette::app {

namespace {

namespace documents = exchange::documents;
using classroom::PaperSection;

/// No line ends before the number.
std::string go_to(std::size_t number)
{
    return number == 0 ? "The unit ends here." : "Go to\u00a0" + std::to_string(number) + ".";
}

/// "If the room chose A at 7: Go to 14. If not: Go to 9."
std::string go_on(const std::vector<classroom::PaperTurn>& turns)
{
    std::string out;
    for (const auto& turn : turns) {
        out += turn.only_if.empty() ? (out.empty() ? "" : "If not: ") : "If " + turn.only_if + ": ";
        out += go_to(turn.to) + " ";
    }
    out.pop_back();
    return out;
}

/// What the page tells, as it is printed for a learner, without that document's own heading.
void put_telling(const Sheet& sheet, const play::Page& page)
{
    auto printed = on_paper({&page, 1}, sheet.paper);
    std::move(printed.blocks.begin() + 1, printed.blocks.end(), std::back_inserter(sheet.out));
}

/// Lists, and what to do in practice, behind an outcome.
void put_blocks(const Sheet& sheet, const std::vector<play::Block>& blocks)
{
    play::Page page;
    page.blocks = blocks;
    page.asks.emplace_back();
    page.asks.back().told_before = blocks.size();
    put_telling(sheet, page);
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
    put_blocks(sheet, outcome.telling);
    put_evidence(sheet, outcome.shared_evidence);
    put_blocks(sheet, outcome.shared_telling);
}

void put_choice(const Sheet& sheet, const play::Page& page, const PaperSection& section)
{
    const auto ask = std::find_if(
        page.asks.begin(), page.asks.end(), [](const auto& one) { return one.kind == play::PageAsk::Kind::Choose; });
    if (ask != page.asks.end())
        sheet.out.emplace_back(documents::Lines{std::string(ask->prompt), 0}); // On one page with its first answer.
    documents::List list;
    for (std::size_t i = 0; i < section.options.size(); ++i) {
        const auto& option = section.options[i];
        list.items.push_back(strong(classroom::letter(i)) + "  "
            + (option.only_if.empty() ? "" : strong("Only if " + option.only_if + ":") + " ") + option.label + "  "
            + go_to(option.to));
    }
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
    for (const auto* talk : classroom::discussions(sheet.course, state)) {
        const auto minutes = talk->minutes > 0 ? ", " + minutes_in_words(talk->minutes) : "";
        sheet.say(strong("Talk" + minutes + ":") + " " + talk->text.value);
    }
}

/// What a screen shows on a page of its own, before the scene.
void put_content_note(const Sheet& sheet, const PaperSection& section)
{
    if (!section.around)
        return;
    const auto& scene = sheet.course.scenes[section.state.now.scene];
    sheet.say(strong("Before you read on:") + " " + scene.warning.value);
    sheet.say("If you would rather leave this out: " + go_to(*section.around));
}

} // namespace

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
    put_content_note(sheet, section);
    if (page.outcome)
        put_outcome(sheet, *page.outcome);
    else
        put_telling(sheet, page);
    put_prompts(sheet, page);
    if (section.next.empty())
        put_choice(sheet, page, section);
    else
        sheet.say(strong(go_on(section.next)));
}

} // namespace vignette::app
