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

} // namespace vignette::exchange::documents
