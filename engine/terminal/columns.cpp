#include "engine/core/text.hpp"
#include "engine/terminal/wrap.hpp"

#include <algorithm>
#include <iterator>

namespace vignette::terminal {

namespace {

struct Range {
    char32_t from, to;
};

bool in(char32_t point, const Range* ranges, std::size_t count)
{
    return std::any_of(
        ranges, ranges + count, [&](const Range& range) { return point >= range.from && point <= range.to; });
}

/// Accents, joiners and variation marks.
bool takes_no_column(char32_t point)
{
    static constexpr Range ranges[] = {{0x300, 0x36F}, {0x483, 0x489}, {0x591, 0x5BD}, {0x610, 0x61A}, {0x64B, 0x65F},
        {0x93C, 0x93C}, {0x941, 0x948}, {0x94D, 0x94D}, {0x1AB0, 0x1AFF}, {0x1DC0, 0x1DFF}, {0x200B, 0x200F},
        {0x202A, 0x202E}, {0x2060, 0x2064}, {0x20D0, 0x20FF}, {0xFE00, 0xFE0F}, {0xFE20, 0xFE2F}, {0xFEFF, 0xFEFF},
        {0x1F3FB, 0x1F3FF}};
    return in(point, ranges, std::size(ranges));
}

/// Chinese, Japanese, Korean, full-width forms and pictures.
bool takes_two_columns(char32_t point)
{
    static constexpr Range ranges[] = {{0x1100, 0x115F}, {0x2E80, 0x303E}, {0x3041, 0xA4CF}, {0xAC00, 0xD7A3},
        {0xF900, 0xFAFF}, {0xFE30, 0xFE4F}, {0xFF00, 0xFF60}, {0xFFE0, 0xFFE6}, {0x1F300, 0x1F64F}, {0x1F680, 0x1F6FF},
        {0x1F900, 0x1F9FF}, {0x20000, 0x3FFFD}};
    return in(point, ranges, std::size(ranges));
}

/// How long the escape for bold is that `text` begins with; 0 if there is none.
std::size_t escape_at(std::string_view text)
{
    if (text.substr(0, 2) != "\x1b[")
        return 0;
    const std::size_t end = text.find('m');
    return end == std::string_view::npos ? 0 : end + 1;
}

} // namespace

int columns(std::string_view text)
{
    int out = 0;
    for (std::size_t at = 0; at < text.size();) {
        if (const std::size_t escape = escape_at(text.substr(at))) {
            at += escape;
            continue;
        }
        const char32_t point = text::next_code_point(text, at);
        out += takes_no_column(point) ? 0 : takes_two_columns(point) ? 2 : 1;
    }
    return out;
}

} // namespace vignette::terminal
