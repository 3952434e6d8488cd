#include "scripting/source/at_each.hpp"
#include "scripting/source/fields.hpp"
#include "scripting/source/slips.hpp"
#include "scripting/words/nearest_word.hpp"

namespace vignette::scripting {

namespace {

using Tokens = std::vector<Token>;

constexpr std::size_t most_parts = 3; ///< shown but locked

/// The names that stand side by side from `first`, `count` of them, as one word; empty if they are fewer.
std::string joined(const Tokens& tokens, std::size_t first, std::size_t count)
{
    std::string out;
    for (std::size_t i = first; i < first + count; ++i) {
        if (i >= tokens.size() || tokens[i].kind != Token::Kind::Name || tokens[i].line != tokens[first].line)
            return {};
        out += (out.empty() ? "" : "_") + in_small_letters(tokens[i].text);
    }
    return out;
}

std::string_view as_written(const Tokens& tokens, std::size_t first, std::size_t count)
{
    const Token& last = tokens[first + count - 1];
    return {tokens[first].text.data(), last.at + last.text.size() - tokens[first].at}; // Tokens point into one source.
}

/// What may be meant, where the first part is no word itself, need not be spelt rightly.
const course::Word* word_of(const std::string& name, std::string_view first_part)
{
    if (name == "go_to" || name == "go_back_to")
        return course::find_word("go");
    return course::find_word(first_part) ? course::find_word(name) : nearest_word(name, true);
}

bool opens(const Tokens& tokens, std::size_t i, std::uint32_t line)
{
    return i < tokens.size() && tokens[i].line == line
        && (tokens[i].is_text() || tokens[i].opens_text() || tokens[i].is("(") || tokens[i].is("{"));
}

/// `only if "…"`, `Content note "…"`, `page break`.
std::optional<Slip> split_statement(const Tokens& tokens, std::size_t i, std::size_t count)
{
    const std::string name = joined(tokens, i, count);
    const auto* word = name.empty() || !tokens[i].first_on_line ? nullptr : word_of(name, tokens[i].text);
    const bool open = opens(tokens, i + count, tokens[i].line);
    const bool page_break = word && word->name == "page_break";
    if (!word || !(open || page_break))
        return std::nullopt;
    const auto written = as_written(tokens, i, count);
    return make_slip("unknown-word", tokens[i].line, std::string(written) + " is not a word of the course language",
        "did you mean " + std::string(word->name) + (page_break ? "()" : "") + "?", written,
        {{tokens[i].at, written.size(), std::string(word->name) + (page_break && !open ? "()" : "")}});
}

/// `{ skip to = "…" }`
std::optional<Slip> split_field(const Tokens& tokens, std::size_t i, std::size_t count, const course::Word& word)
{
    const std::string name = joined(tokens, i, count);
    if (name.empty() || !field_of(word, name) || i + count >= tokens.size() || !tokens[i + count].is("="))
        return std::nullopt;
    const auto written = as_written(tokens, i, count);
    return make_slip("unknown-field", tokens[i].line,
        std::string(word.name) + " has nothing called " + std::string(written), "did you mean " + name + "?", written,
        {{tokens[i].at, written.size(), name}});
}

} // namespace

std::vector<Slip> split_words(const std::vector<Token>& tokens)
{
    const auto around = words_around(tokens);
    return at_each(tokens, [&](std::size_t i) -> std::optional<Slip> {
        for (std::size_t count = most_parts; count > 1; --count) {
            auto slip = around[i] ? split_field(tokens, i, count, *around[i]) : split_statement(tokens, i, count);
            if (slip)
                return slip;
        }
        return std::nullopt;
    });
}

} // namespace vignette::scripting
