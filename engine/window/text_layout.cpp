#include "engine/window/text_layout.hpp"

#include "engine/core/text.hpp"

#include <algorithm>

namespace vignette::window {

namespace {

/// Characters with their styles, before they are broken into lines.
struct Styled {
    std::u32string text;
    std::vector<TextStyle> styles;
};

Styled without_marks(std::string_view text, const TextStyle& style)
{
    Styled out;
    TextStyle strong = style;
    if (strong.weight == Weight::Regular)
        strong.weight = Weight::Strong;
    bool emphasis = false;
    const std::u32string characters = decoded(text);
    for (std::size_t i = 0; i < characters.size(); ++i) {
        const bool escaped = characters[i] == '\\' && i + 1 < characters.size() && characters[i + 1] == '*';
        const char32_t c = characters[escaped ? ++i : i];
        if (c == '*' && !escaped) {
            emphasis = !emphasis;
        } else if (c != '\r') {
            out.text.push_back(c);
            out.styles.push_back(emphasis ? strong : style);
        }
    }
    return out;
}

bool blank(char32_t c)
{
    return c == ' ' || c == '\t';
}

bool breaks_behind(char32_t c)
{
    return c == '-' || c == '/' || c == 0x2013 || c == 0x2014;
}

/// Where the line that begins at `begin` ends, its closing blanks and "\n" included.
template <typename StepOf>
std::size_t line_end(std::u32string_view text, std::size_t begin, float width, const StepOf& step)
{
    float x = 0;
    std::size_t good = begin; // The last place where breaking is allowed.
    for (std::size_t i = begin; i < text.size(); ++i) {
        if (text[i] == '\n')
            return i + 1;
        x += step(i, i == begin);
        if (blank(text[i])) {
            good = i + 1; // Blanks may hang over the edge.
            continue;
        }
        if (x > width && i > begin)
            return good > begin ? good : i;
        if (breaks_behind(text[i]) && i + 1 < text.size() && !blank(text[i + 1]))
            good = i + 1;
    }
    return text.size();
}

std::size_t without_blanks(std::u32string_view text, std::size_t begin, std::size_t end)
{
    while (end > begin && (blank(text[end - 1]) || text[end - 1] == '\n'))
        --end;
    return end;
}

Line line_of(const Styled& styled, std::size_t begin, std::size_t end, const Advance& advance)
{
    Line line;
    for (std::size_t i = begin; i < end; ++i) {
        const TextStyle& style = styled.styles[i];
        if (line.runs.empty() || line.runs.back().style != style)
            line.runs.push_back({style, {}, line.width, 0});
        Run& run = line.runs.back();
        const float step = advance(style, run.text.empty() ? U'\0' : run.text.back(), styled.text[i]);
        run.text.push_back(styled.text[i]);
        run.width += step;
        line.width += step;
    }
    return line;
}

} // namespace

std::vector<Line> lay_out(std::string_view text, const TextStyle& style, float width, const Advance& advance)
{
    const Styled styled = without_marks(vignette::text::trim(text), style);
    const auto step = [&](std::size_t i, bool first) {
        return advance(styled.styles[i], first ? U'\0' : styled.text[i - 1], styled.text[i]);
    };
    std::vector<Line> lines;
    bool after_blank_line = false;
    for (std::size_t begin = 0; begin < styled.text.size();) {
        const std::size_t next = line_end(styled.text, begin, width, step);
        const std::size_t end = without_blanks(styled.text, begin, next);
        if (end > begin) {
            lines.push_back(line_of(styled, begin, end, advance));
            lines.back().opens_paragraph = after_blank_line;
        }
        after_blank_line = end == begin && !lines.empty();
        begin = next;
    }
    return lines;
}

std::vector<Row> rows_of(std::u32string_view text, const TextStyle& style, float width, const Advance& advance)
{
    const auto step = [&](std::size_t i, bool first) { return advance(style, first ? U'\0' : text[i - 1], text[i]); };
    std::vector<Row> rows;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = line_end(text, begin, width, step);
        rows.push_back({begin, end});
        begin = end;
    }
    if (text.empty() || text.back() == '\n')
        rows.push_back({text.size(), text.size()});
    return rows;
}

float width_of(std::u32string_view text, const TextStyle& style, const Advance& advance)
{
    float x = 0;
    for (std::size_t i = 0; i < text.size(); ++i)
        x += advance(style, i == 0 ? U'\0' : text[i - 1], text[i]);
    return x;
}

std::u32string decoded(std::string_view utf8)
{
    std::u32string out;
    out.reserve(utf8.size());
    while (!utf8.empty()) {
        const std::size_t bad = vignette::text::first_invalid_utf8(utf8);
        const std::string_view good = utf8.substr(0, std::min(bad, utf8.size()));
        for (std::size_t at = 0; at < good.size();)
            out.push_back(vignette::text::next_code_point(good, at));
        utf8.remove_prefix(good.size());
        if (!utf8.empty()) {
            out.push_back(0xFFFD);
            utf8.remove_prefix(1);
        }
    }
    return out;
}

std::string encoded(std::u32string_view text)
{
    std::string out;
    out.reserve(text.size());
    for (const char32_t c : text)
        vignette::text::append_utf8(out, c);
    return out;
}

} // namespace vignette::window
