#include "tests/slips/kinds.hpp"

#include <array>

namespace vignette::slips {

namespace {

using scripting::Token;
using Changes = std::vector<Change>;

bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

/// The key to the left or right of it, where there is one.
char neighbour(char c, Random& random)
{
    constexpr std::array<std::string_view, 5> rows{"1234567890-", "qwertyuiop", "asdfghjkl", "zxcvbnm", "_+"};
    for (const auto row : rows) {
        const auto at = row.find(c);
        if (at == std::string_view::npos)
            continue;
        const bool right = at == 0 || (at + 1 < row.size() && random.below(2) == 0);
        return row[right ? at + 1 : at - 1];
    }
    return 'x';
}

/// A stretch of letters in a file.
struct Stretch {
    std::size_t from = 0, size = 0;
};

/// Each of the four: a letter dropped, doubled, swapped with the next, or the key beside it.
void letter_slips(const Source& source, Stretch word, Random& random, Changes& out)
{
    const auto letter = [&] { return word.from + random.below(word.size); };
    const std::string& text = source.text;
    if (word.size > 1)
        out.push_back({letter(), 1, "", {}});
    const auto twice = letter();
    out.push_back({twice, 0, std::string(1, text[twice]), {}});
    if (word.size > 1) {
        const auto first = word.from + random.below(word.size - 1);
        if (text[first] != text[first + 1])
            out.push_back({first, 2, std::string{text[first + 1], text[first]}, {}});
    }
    const auto other = letter();
    out.push_back({other, 1, std::string(1, neighbour(text[other], random)), {}});
}

/// The stretches of letters in a token, or of a text what stands between its quotes.
std::vector<Stretch> stretches(const Source& source, std::size_t from, std::size_t size)
{
    std::vector<Stretch> out;
    for (std::size_t i = from; i < from + size; ++i) {
        if (!is_letter(source.text[i]))
            continue;
        if (!out.empty() && out.back().from + out.back().size == i)
            ++out.back().size;
        else
            out.push_back({i, 1});
    }
    return out;
}

template <typename Wanted, typename Make>
Changes in_tokens(const Source& source, Wanted wanted, Make make)
{
    Changes out;
    for (std::size_t i = 0; i < source.tokens.size(); ++i) {
        if (!wanted(source.uses[i]))
            continue;
        for (const auto& word : stretches(source, source.tokens[i].at, source.tokens[i].text.size()))
            make(word, out);
    }
    return out;
}

template <Use use>
Changes letters_in(const Source& source, Random& random)
{
    return in_tokens(
        source, [](Use one) { return one == use; },
        [&](const Stretch& word, Changes& out) { letter_slips(source, word, random, out); });
}

/// The names in a text's braces: {warmth}, {bea.name}.
Changes names_in_texts(const Source& source, Random& random)
{
    Changes out;
    for (std::size_t i = 0; i < source.tokens.size(); ++i) {
        const Token& token = source.tokens[i];
        if (!token.is_text())
            continue;
        const auto open = token.text.find('{'), close = token.text.find('}', open + 1);
        if (open == std::string_view::npos || close == std::string_view::npos)
            continue;
        for (int again = 0; again < 4; ++again)
            letter_slips(source, {token.at + open + 1, close - open - 1}, random, out);
        for (const auto brace : {open, close}) {
            out.push_back({token.at + brace, 1, "", {}});
            out.push_back({token.at + brace, 0, std::string(1, token.text[brace]), {}});
            out.push_back({token.at + brace, 1, brace == open ? "(" : ")", {}});
        }
    }
    return out;
}

bool is_name(Use use)
{
    return use == Use::Word || use == Use::Field || use == Use::Declared || use == Use::Referred || use == Use::Listed;
}

Changes upper(const Source& source, Random&)
{
    return in_tokens(source, is_name, [&](const Stretch& word, Changes& out) {
        const char first = source.text[word.from];
        if (first >= 'a' && first <= 'z')
            out.push_back({word.from, 1, std::string(1, static_cast<char>(first - 'a' + 'A')), {}});
    });
}

Changes space_inside(const Source& source, Random& random)
{
    return in_tokens(source, is_name, [&](const Stretch& word, Changes& out) {
        if (word.size > 1)
            out.push_back({word.from + 1 + random.below(word.size - 1), 0, " ", {}});
    });
}

/// `=` for `==`, a sign lost, a bracket lost: in a condition everything that is no letter and no space.
Changes signs_in_conditions(const Source& source, Random&)
{
    Changes out;
    for (std::size_t i = 0; i < source.tokens.size(); ++i) {
        if (source.uses[i] != Use::Condition)
            continue;
        const Token& token = source.tokens[i];
        for (std::size_t at = 1; at + 1 < token.text.size(); ++at) {
            if (is_letter(token.text[at]) || token.text[at] == ' ')
                continue;
            out.push_back({token.at + at, 1, "", {}});
            out.push_back({token.at + at, 0, std::string(1, token.text[at]), {}});
        }
    }
    return out;
}

constexpr Kind letter_kinds[] = {
    {"letter in a word of the language", letters_in<Use::Word>},
    {"letter in a field's name", letters_in<Use::Field>},
    {"letter in an id declared", letters_in<Use::Declared>},
    {"letter in an id referred to", letters_in<Use::Referred>},
    {"letter in a value word", letters_in<Use::Listed>},
    {"letter in a condition", letters_in<Use::Condition>},
    {"sign in a condition", signs_in_conditions},
    {"{name} in a text", names_in_texts},
    {"letter in a file's name", letters_in<Use::File>},
    {"letter in a date, version, address", letters_in<Use::Plain>},
    {"letter in a text", letters_in<Use::Prose>},
    {"capital in a word, field, id or value", upper},
    {"space inside a word, field, id or value", space_inside},
};

} // namespace

std::span<const Kind> kinds_of_letters()
{
    return letter_kinds;
}

} // namespace vignette::slips
