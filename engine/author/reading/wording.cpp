#include "engine/author/reading/wording.hpp"

#include "engine/core/text.hpp"

#include <algorithm>

namespace vignette::author::reading {

namespace {

constexpr char32_t opening = 0x201C, closing = 0x201D, opening_single = 0x2018, closing_single = 0x2019;

bool is_letter(char32_t c)
{
    return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z') || (c >= 0xC0 && c < 0x2000);
}

/// As it is compared: small letters, one kind of apostrophe, one kind of space.
char32_t folded(char32_t c)
{
    if (c >= U'A' && c <= U'Z')
        return c + 32;
    return c == closing_single ? U'\'' : c == U'\n' || c == 0xA0 ? U' ' : c;
}

char32_t code_point(std::string_view text, std::size_t at)
{
    return at < text.size() ? text::next_code_point(text, at) : 0;
}

/// Where the quotation ends that begins with `mark` before `at`; the text's end if it never does.
std::size_t end_of_quotation(std::string_view text, std::size_t at, char32_t mark)
{
    while (at < text.size()) {
        const char32_t c = text::next_code_point(text, at);
        const bool ends_single = mark == opening_single && c == closing_single && !is_letter(code_point(text, at));
        if (ends_single || (mark == opening && c == closing) || (mark == U'"' && c == mark))
            return at;
    }
    return at;
}

/// How many bytes of `text` say `phrase`, from its beginning; 0 if it says something else.
std::size_t says(std::string_view text, std::string_view phrase)
{
    std::size_t at = 0;
    for (std::size_t in = 0; in < phrase.size();) {
        if (at >= text.size() || folded(text::next_code_point(text, at)) != folded(text::next_code_point(phrase, in)))
            return 0;
    }
    return is_letter(code_point(text, at)) ? 0 : at;
}

/// One short word means too many things to be looked for: "love" is not only what somebody is called unasked.
bool means_too_much(std::string_view phrase)
{
    return phrase.find_first_of(" -") == std::string_view::npos && text::length(phrase) < 5;
}

/// `words` at the next place that is a comma, a semicolon or the word "or".
std::size_t next_break(std::string_view words)
{
    return std::min({words.find(','), words.find(';'), words.find(" or ")});
}

} // namespace

std::vector<std::string> phrases(std::string_view rather_than)
{
    std::vector<std::string> out;
    while (!rather_than.empty()) {
        const std::size_t to = std::min(next_break(rather_than), rather_than.size());
        std::string phrase(text::trim(rather_than.substr(0, to)));
        phrase.erase(std::remove(phrase.begin(), phrase.end(), '*'), phrase.end());
        if (!means_too_much(phrase))
            out.push_back(std::move(phrase));
        const std::size_t behind = to + (rather_than.substr(to).starts_with(" or ") ? 4 : 1);
        rather_than.remove_prefix(std::min(behind, rather_than.size()));
    }
    return out;
}

std::size_t find_phrase(std::string_view text, std::string_view phrase, std::size_t& length)
{
    char32_t before = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t from = at;
        const char32_t c = text::next_code_point(text, at);
        if (c == opening || c == U'"' || (c == opening_single && !is_letter(before)))
            at = end_of_quotation(text, at, c);
        else if (!is_letter(before) && (length = says(text.substr(from), phrase)) > 0)
            return from;
        before = c;
    }
    return std::string_view::npos;
}

} // namespace vignette::author::reading
