#pragma once

#include "engine/exchange/documents/document.hpp"

#include <cstdint>
#include <string_view>

namespace vignette::exchange::documents {

/// What a page can show of `text`: bytes that are not UTF-8 become U+FFFD, every kind of line end "\n", a tab a blank;
/// other control characters go.
std::string clean(std::string_view text);

struct Span {
    std::string text;
    bool strong = false;
};

/// "a *b* c" as "a ", strong "b", " c". A `*` without its fellow stands for itself, and so does `\*`. The text is
/// cleaned as well.
std::vector<Span> spans(std::string_view text);

/// `text` so that spans() gives it back as one plain span.
std::string literal(std::string_view text);

/// The numbers of a chart: "Before: 2 of 5. After: 4 of 5. Follow-up: not yet."
std::string in_words(const BarChart&);

/// What a tick in a box says, and a box without one.
constexpr std::string_view tick_words(bool ticked)
{
    return ticked ? "ticked" : "not ticked";
}

std::string day_text(Day); ///< "3 November 2026"
std::string short_day_text(Day); ///< "3 Nov 2026", never broken over two lines
std::string month_text(Day); ///< "November 2026"
std::string minutes_text(std::int64_t minutes); ///< "1 hour 5 minutes"
std::string counted(std::size_t count, std::string_view one, std::string_view more); ///< "1 person", "0 people"

} // namespace vignette::exchange::documents
