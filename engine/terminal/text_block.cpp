#include "engine/terminal/text_block.hpp"

namespace vignette::terminal {

namespace {

using course::Line;
using play::Block;

std::string named(std::string_view name, std::string_view text)
{
    return std::string(name) + ": " + std::string(text);
}

std::string text_items(const std::vector<std::string_view>& items, const TextLook& look)
{
    std::string out;
    for (const auto item : items)
        out += wrapped(item, look, "  - ");
    return out;
}

/// Without the blank line; empty for decoration.
std::string text_block(const Block& block, const TextLook& look)
{
    switch (block.kind) {
    case Line::Kind::Heading:
        return heading(block.text, look);
    case Line::Kind::Speech:
        return wrapped(named(block.who, block.text), look);
    case Line::Kind::Image:
        return block.decorative ? std::string{} : text_picture(block.alt, look);
    case Line::Kind::Audio:
        return wrapped("[" + named("Sound, in words", block.transcript) + "]", look);
    case Line::Kind::List:
        return text_items(block.items, look);
    case Line::Kind::Sign:
        return wrapped("[" + named("Sign", block.text) + "]", look);
    case Line::Kind::Practice:
        return wrapped(named(block.who, block.text), look);
    case Line::Kind::Card:
        return wrapped(block.text, look) + text_picture(block.alt, look);
    case Line::Kind::Think:
        return wrapped("To think about:", look) + text_items(block.items, look);
    default:
        return wrapped(block.text, look);
    }
}

std::string_view source_label(const course::Source& source)
{
    if (source.status == "general")
        return "Source, general knowledge, not checked";
    if (source.status == "to_check")
        return "Source, still to be checked";
    return source.status == "history" ? "Source, of its time" : "Source";
}

std::string text_views(const std::vector<play::PageView>& views, const TextLook& look)
{
    std::string out;
    for (const auto& view : views)
        out += wrapped(named(view.name, view.text), look, "  ") + "\n";
    return out;
}

std::string text_evidence(const play::PageEvidence& cited, const TextLook& look)
{
    std::string out = wrapped(named("What is known", cited.text), look);
    for (const auto* source : cited.sources)
        out += wrapped("(" + named(source_label(*source), source->text.value) + ")", look, "  ");
    if (cited.general)
        out += wrapped("(General knowledge, not checked)", look, "  ");
    return out + "\n";
}

/// Evidence and telling in the order in which they were written.
std::string text_known(
    const std::vector<play::PageEvidence>& evidence, std::span<const Block> telling, const TextLook& look)
{
    std::string out;
    std::size_t told = 0;
    for (const auto& cited : evidence) {
        out += text_blocks(telling.subspan(told, cited.told_before - told), look) + text_evidence(cited, look);
        told = cited.told_before;
    }
    return out + text_blocks(telling.subspan(told), look);
}

} // namespace

std::string text_picture(std::string_view alt, const TextLook& look)
{
    return alt.empty() ? std::string{} : wrapped("[" + named("Picture", alt) + "]", look);
}

std::string text_blocks(std::span<const Block> blocks, const TextLook& look)
{
    std::string out;
    for (const auto& block : blocks) {
        const std::string text = text_block(block, look);
        out += text.empty() ? text : text + "\n";
    }
    return out;
}

std::string text_outcome(const play::PageOutcome& outcome, const TextLook& look)
{
    std::string out;
    if (!outcome.because.empty())
        out += wrapped(named("A good reason for it", outcome.because), look) + "\n";
    for (const auto result : outcome.results)
        out += wrapped(result, look) + "\n";
    out += text_views(outcome.views, look) + text_known(outcome.evidence, outcome.telling, look);
    if (!outcome.shared_title.empty())
        out += heading(outcome.shared_title, look) + "\n";
    return out + text_known(outcome.shared_evidence, outcome.shared_telling, look);
}

} // namespace vignette::terminal
