#include "engine/window/accessible/text_units.hpp"

#include "engine/core/text.hpp"

#include <algorithm>
#include <string>

namespace vignette::window {

namespace {

std::u32string code_points(std::string_view text)
{
    std::u32string out;
    for (std::size_t at = 0; at < text.size();)
        out.push_back(text::next_code_point(text, at));
    return out;
}

bool is_space(char32_t c)
{
    return c == U' ' || c == U'\n' || c == U'\t' || c == U'\u00a0';
}
bool ends_sentence(char32_t c)
{
    return c == U'.' || c == U'!' || c == U'?' || c == U'\u2026';
}

/// Whether a new piece starts at `at`, which lies inside the text.
bool starts(const std::u32string& text, std::size_t at, Unit unit)
{
    if (at == 0 || unit == Unit::Letter)
        return true;
    const char32_t before = text[at - 1];
    switch (unit) {
    case Unit::Word:
        return is_space(before) && !is_space(text[at]);
    case Unit::Sentence:
        return before == U'\n' || (before == U' ' && at >= 2 && ends_sentence(text[at - 2]) && !is_space(text[at]));
    default:
        return before == U'\n';
    }
}

TextRange line_at(std::size_t size, std::size_t offset, std::span<const std::size_t> starts)
{
    const auto next = std::upper_bound(starts.begin(), starts.end(), offset);
    const std::size_t begin = next == starts.begin() ? 0 : *(next - 1);
    return {std::min(begin, size), next == starts.end() ? size : std::min(*next, size)};
}

} // namespace

TextRange unit_at(std::string_view text, std::size_t offset, Unit unit, std::span<const std::size_t> line_starts)
{
    const auto letters = code_points(text);
    const std::size_t size = letters.size();
    if (unit == Unit::Line && !line_starts.empty())
        return line_at(size, std::min(offset, size), line_starts);
    const bool by_line = unit == Unit::Line || unit == Unit::Paragraph;
    const bool on_last_line = by_line && size > 0 && letters.back() != U'\n';
    if (offset >= size && !on_last_line)
        return {size, size};
    std::size_t begin = std::min(offset, size == 0 ? 0 : size - 1);
    std::size_t end = begin + 1;
    while (!starts(letters, begin, unit))
        --begin;
    while (end < size && !starts(letters, end, unit))
        ++end;
    return {begin, end};
}

std::size_t byte_at(std::string_view text, std::size_t offset)
{
    std::size_t at = 0;
    while (offset-- > 0 && at < text.size())
        text::next_code_point(text, at);
    return at;
}

std::string_view piece(std::string_view text, TextRange range)
{
    const std::size_t begin = byte_at(text, range.begin);
    const std::size_t length = range.end > range.begin ? byte_at(text.substr(begin), range.end - range.begin) : 0;
    return text.substr(begin, length);
}

TextChange change_between(std::string_view before, std::string_view after)
{
    const auto old_text = code_points(before);
    const auto new_text = code_points(after);
    const std::size_t shorter = std::min(old_text.size(), new_text.size());
    std::size_t head = 0;
    while (head < shorter && old_text[head] == new_text[head])
        ++head;
    std::size_t tail = 0;
    while (tail < shorter - head && old_text[old_text.size() - 1 - tail] == new_text[new_text.size() - 1 - tail])
        ++tail;
    return {{head, old_text.size() - tail}, {head, new_text.size() - tail}};
}

} // namespace vignette::window
