#include "engine/terminal/text_page.hpp"

#include "engine/terminal/text_block.hpp"

namespace vignette::terminal {

namespace {

using play::Page;
using play::PageAsk;
using play::Stage;

std::string count(unsigned number, const char* one, const char* many)
{
    return std::to_string(number) + " " + (number == 1 ? one : many);
}

std::string progress(const Page& page)
{
    std::string out;
    if (page.progress.units > 1)
        out = "Unit " + std::to_string(page.progress.unit) + " of " + std::to_string(page.progress.units);
    if (page.progress.minutes_left > 0)
        out += (out.empty() ? "About " : " · about ") + count(page.progress.minutes_left, "minute", "minutes")
            + " left";
    return out;
}

std::string emblems(const Page& page, const TextLook& look)
{
    std::string out;
    for (const auto& emblem : page.emblems) {
        std::string words;
        for (const auto word : emblem.words)
            words.append(words.empty() ? ": " : ", ").append(word);
        out += wrapped("[" + std::string(emblem.alt) + words + "]", look) + "\n";
    }
    return out;
}

std::string outcomes(const Page& page, const TextLook& look)
{
    std::string out
        = wrapped("You chose: " + std::string(page.outcome->label), look) + "\n" + text_outcome(*page.outcome, look);
    for (const auto& other : page.others)
        out += wrapped("Another way: " + std::string(other.label), look) + "\n" + text_outcome(other, look);
    return out;
}

std::string ending(const Page& page)
{
    const std::string_view as = page.asks.empty() ? std::string_view{} : page.asks.back().as;
    if (page.resting)
        return "You stopped here. Everything is where you left it.";
    if (page.stage == Stage::Closed)
        return "You have been through every unit of this course.";
    if (as == "left_early")
        return "This unit ends here. Going another way counts as taking part.";
    return as == "completed" ? "This is the end of the unit." : "";
}

/// Whoever left something out in the story is not told of it all the same; who asked for the summary instead is.
bool went_another_way(const Page& page)
{
    return page.stage == Stage::Telling && !page.asks.empty() && page.asks.back().as == "left_early";
}

} // namespace

std::string text_page(const Page& page, const TextLook& look)
{
    std::string out = "\n" + heading(page.title, look);
    const std::string far = progress(page);
    out += far.empty() ? "\n" : wrapped(far, look) + "\n";
    if (page.stage == Stage::Opening && !page.resting && !page.you.empty())
        out += wrapped(page.you, look) + "\n";
    if (page.content_note)
        out += wrapped("Before you go on: " + std::string(page.content_note->text), look) + "\n";
    if (page.outcome) // Its picture was described on the page before.
        out += outcomes(page, look);
    else
        out += text_before(page, 0, look);
    return out + emblems(page, look);
}

std::string text_before(const Page& page, std::size_t ask, const TextLook& look)
{
    const std::span blocks(page.blocks);
    if (page.outcome)
        return {};
    const std::size_t from = ask == 0 ? 0 : page.asks[ask - 1].told_before;
    const std::size_t to = ask < page.asks.size() ? page.asks[ask].told_before : blocks.size();
    return text_blocks(blocks.subspan(from, to - from), look);
}

std::string text_end(const Page& page, const TextLook& look)
{
    std::string out;
    const bool offered = page.stage != Stage::Opening && !page.resting && !went_another_way(page);
    if (offered && !page.summary.empty())
        out += wrapped("In short: " + std::string(page.summary), look) + "\n";
    const std::string end = ending(page);
    return end.empty() ? out : out + wrapped(end, look) + "\n";
}

} // namespace vignette::terminal
