#include "engine/author/reading/sentences.hpp"

#include "engine/core/text.hpp"

#include <algorithm>
#include <array>

namespace vignette::author::reading {

namespace {

constexpr char32_t ellipsis = 0x2026, apostrophe = 0x2019, hard_hyphen = 0x2011;

bool is_digit(char32_t c)
{
    return c >= U'0' && c <= U'9';
}

bool is_capital(char32_t c)
{
    return (c >= U'A' && c <= U'Z') || (c >= 0xC0 && c <= 0xDE && c != 0xD7);
}

/// A letter of any script, or a figure: nothing that is known as punctuation or a space.
bool in_word(char32_t c)
{
    if (c < 0x80)
        return is_digit(c) || is_capital(c) || (c >= U'a' && c <= U'z');
    return c >= 0xC0 && c != 0xD7 && c != 0xF7 && !(c >= 0x2000 && c <= 0x2BFF) && !(c >= 0x3000 && c <= 0x303F);
}

bool opens(char32_t c)
{
    return c == 0x201C || c == 0x2018 || c == U'"' || c == U'(' || c == U'[' || c == U'*';
}

bool closes(char32_t c)
{
    return c == 0x201D || c == apostrophe || c == U'"' || c == U'\'' || c == U')' || c == U']' || c == U'*';
}

bool is_space(char32_t c)
{
    return c == U' ' || c == U'\n' || c == U'\t' || c == U'\r' || c == 0xA0;
}

/// The code point at `at`, or 0 behind the end. `step`, if given, becomes the place behind it.
char32_t peek(std::string_view text, std::size_t at, std::size_t* step = nullptr)
{
    if (at >= text.size())
        return 0;
    const char32_t c = text::next_code_point(text, at);
    if (step)
        *step = at;
    return c;
}

/// Whether the full stop at `at` only shortens a word: "Mr.", "e.g.", "J."
bool shortens(std::string_view text, std::size_t at)
{
    static constexpr std::array<std::string_view, 12> shortened{
        "mr", "mrs", "ms", "dr", "st", "e.g", "i.e", "vs", "tel", "a.m", "p.m", "prof"};
    std::size_t from = at;
    while (from > 0 && (in_word(static_cast<unsigned char>(text[from - 1])) || text[from - 1] == '.'))
        --from;
    std::string word(text.substr(from, at - from));
    if (word.size() == 1 && is_capital(static_cast<unsigned char>(word[0])) && word != "I")
        return true;
    std::transform(word.begin(), word.end(), word.begin(),
        [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return std::find(shortened.begin(), shortened.end(), word) != shortened.end();
}

bool ends_sentence(char32_t c)
{
    return c == U'.' || c == U'!' || c == U'?' || c == ellipsis;
}

/// Behind further marks, and whatever they close: `?!”)`.
std::size_t behind_marks(std::string_view text, std::size_t at)
{
    std::size_t next = at;
    for (char32_t c = peek(text, at, &next); ends_sentence(c) || closes(c); c = peek(text, at, &next))
        at = next;
    return at;
}

/// Whether another sentence begins at `at`, or none any more.
bool begins_another(std::string_view text, std::size_t at)
{
    std::size_t begin = at;
    while (is_space(peek(text, begin)))
        peek(text, begin, &begin);
    const char32_t c = peek(text, begin);
    return c == 0 || (begin > at && (is_capital(c) || is_digit(c) || opens(c)));
}

/// The place behind the sentence that begins at `from`.
std::size_t end_of_sentence(std::string_view text, std::size_t from)
{
    for (std::size_t at = from; at < text.size();) {
        const std::size_t mark = at;
        const char32_t c = text::next_code_point(text, at);
        if (c == U'\n' && text::is_blank(text.substr(at, text.find('\n', at) - at)))
            return at;
        if (!ends_sentence(c))
            continue;
        at = behind_marks(text, at);
        if (begins_another(text, at) && !(c == U'.' && shortens(text, mark)))
            return at;
    }
    return text.size();
}

/// Whether what stands at `at` joins the letters around it: "can’t", "life-story", "1.5".
bool joins(std::string_view text, std::size_t at, char32_t before)
{
    std::size_t behind = at;
    const char32_t c = peek(text, at, &behind);
    const char32_t next = peek(text, behind);
    if (c == U'\'' || c == apostrophe || c == U'-' || c == hard_hyphen)
        return in_word(next);
    return (c == U'.' || c == U',' || c == U':') && is_digit(before) && is_digit(next);
}

bool is_i(std::string_view word)
{
    return word == "I" || word.starts_with("I’") || word.starts_with("I'");
}

std::vector<Word> words(std::string_view sentence)
{
    std::vector<Word> out;
    char32_t before = 0;
    for (std::size_t at = 0; at < sentence.size();) {
        const std::size_t from = at;
        const char32_t first = text::next_code_point(sentence, at);
        if (!in_word(first)) {
            before = first;
            continue;
        }
        char32_t last = first;
        while (at < sentence.size() && (in_word(peek(sentence, at)) || joins(sentence, at, last)))
            last = text::next_code_point(sentence, at);
        const std::string_view word = sentence.substr(from, at - from);
        out.push_back({word, is_capital(first) && !out.empty() && before != 0x201C && before != U'"' && !is_i(word)});
        before = last;
    }
    return out;
}

} // namespace

std::vector<Sentence> sentences(std::string_view text)
{
    std::vector<Sentence> out;
    for (std::size_t from = 0; from < text.size();) {
        const std::size_t to = end_of_sentence(text, from);
        Sentence one{text::trim(text.substr(from, to - from)), {}};
        one.words = words(one.text);
        if (!one.words.empty())
            out.push_back(std::move(one));
        from = to;
    }
    return out;
}

} // namespace vignette::author::reading
