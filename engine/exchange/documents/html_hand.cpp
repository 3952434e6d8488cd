#include "engine/exchange/documents/hand.hpp"
#include "engine/exchange/documents/html_parts.hpp"
#include "engine/exchange/documents/text.hpp"

#include <algorithm>

namespace vignette::exchange::documents {

namespace {

std::string label(const std::string& text)
{
    return text.empty() ? std::string{} : "<p class=\"label\">" + rich(text) + "</p>\n";
}

/// The box is drawn by the style sheet, and told in words to who cannot see it.
std::string tick(const std::string& text, bool ticked)
{
    return "<li><i class=\"box\" aria-hidden=\"true\">" + std::string(ticked ? "✓" : "") + "</i>"
        + element("span", std::string(tick_words(ticked)) + ": ", " class=\"unseen\"") + "<span>" + rich(text)
        + "</span></li>\n";
}

} // namespace

std::string html_lines(const Lines& lines)
{
    auto out = "<div class=\"lines\">\n" + label(lines.label);
    for (int i = 0; i < std::min(lines.count, most_lines); ++i)
        out += "<i class=\"rule\"></i>\n";
    return out + "</div>";
}

std::string html_ticks(const Ticks& ticks)
{
    if (ticks.items.empty())
        return label(ticks.label);
    auto out = label(ticks.label) + "<ul class=\"ticks\" role=\"list\">\n";
    for (const auto& [text, ticked] : ticks.items)
        out += tick(text, ticked);
    return out + "</ul>";
}

std::string html_hand_card(const HandCard& card)
{
    const auto frame = frame_of(card.frame);
    const auto classes = " class=\"letter " + std::string(frame.line) + (frame.round ? " round" : "") + "\"";
    return "<div" + classes + ">\n" + element("p", card.letter, " class=\"huge\"") + "\n" + element("p", card.words)
        + "\n</div>";
}

/// The boxes are read as what they are: a number each, with what its ends stand for.
std::string html_scale_line(const ScaleLine& scale)
{
    std::string out = "<div class=\"scale\">\n" + label(scale.label) + "<p>" + escaped(scale.low) + "</p>\n<ol>\n";
    for (int i = 1; i <= most_of(scale); ++i)
        out += "<li>" + std::to_string(i) + "<i class=\"box\" aria-hidden=\"true\"></i></li>\n";
    return out + "</ol>\n<p>" + escaped(scale.high) + "</p>\n</div>";
}

} // namespace vignette::exchange::documents
