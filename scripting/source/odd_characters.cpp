#include "scripting/source/slips.hpp"

#include <algorithm>
#include <array>

namespace vignette::scripting {

namespace {

struct Odd {
    std::string_view written, name, advice, instead;
};

constexpr std::array odd_table{
    Odd{"“", "a curly quote", "write straight quotes: \"…\"", "\""},
    Odd{"”", "a curly quote", "write straight quotes: \"…\"", "\""},
    Odd{"„", "a curly quote", "write straight quotes: \"…\"", "\""},
    Odd{"«", "a curly quote", "write straight quotes: \"…\"", "\""},
    Odd{"»", "a curly quote", "write straight quotes: \"…\"", "\""},
    Odd{"‘", "a curly quote", "write straight quotes: \"…\"", "'"},
    Odd{"’", "a curly quote", "write straight quotes: \"…\"", "'"},
    Odd{"\xC2\xA0", "a hard space", "replace it by a plain space; it often comes with copied text", " "},
    Odd{"\xE2\x80\xAF", "a hard space", "replace it by a plain space; it often comes with copied text", " "},
    Odd{"\xE2\x80\x8B", "a space without width", "remove it; it often comes with copied text", ""},
    Odd{"\xEF\xBB\xBF", "a byte-order mark", "remove it; it often comes with copied text", ""},
    Odd{"\xC2\xAD", "a hidden hyphen", "remove it; it often comes with copied text", ""},
    Odd{"–", "a dash", "dashes only stand in texts; for a note to yourself begin the line with --", "--"},
    Odd{"—", "a dash", "dashes only stand in texts; for a note to yourself begin the line with --", "--"},
    Odd{"…", "an ellipsis", "write the text itself", ""},
};

Slip odd_slip(const Token& token)
{
    const auto found
        = std::find_if(odd_table.begin(), odd_table.end(), [&](const Odd& odd) { return odd.written == token.text; });
    if (found == odd_table.end())
        return make_slip("odd-character", token.line,
            "“" + std::string(token.text) + "” stands here outside of any text",
            "remove it, or put the whole text in straight quotes", token.text);
    const bool quote = found->name == "a curly quote";
    return make_slip(quote ? "curly-quote" : "odd-character", token.line,
        std::string(found->name) + " stands here outside of any text", std::string(found->advice), token.text,
        {{token.at, token.text.size(), std::string(found->instead)}});
}

} // namespace

std::vector<Slip> odd_characters(const std::vector<Token>& tokens)
{
    std::vector<Slip> out;
    for (const auto& token : tokens) {
        if (token.kind == Token::Kind::Odd)
            out.push_back(odd_slip(token));
    }
    return out;
}

} // namespace vignette::scripting
