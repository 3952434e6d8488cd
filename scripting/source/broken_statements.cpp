#include "engine/course/words.hpp"
#include "scripting/source/at_each.hpp"
#include "scripting/source/fields.hpp"
#include "scripting/source/slips.hpp"

#include <algorithm>
#include <array>

namespace vignette::scripting {

namespace {

struct InsteadOfLua {
    std::string_view lua, word;
};
constexpr std::array instead_of_lua{InsteadOfLua{"goto", "go"}, InsteadOfLua{"end", "finish"},
    InsteadOfLua{"if", "only_if"}, InsteadOfLua{"else", ""}, InsteadOfLua{"then", ""}, InsteadOfLua{"repeat", ""},
    InsteadOfLua{"break", "page_break()"}, InsteadOfLua{"do", ""}, InsteadOfLua{"in", "place"},
    InsteadOfLua{"until", ""}, InsteadOfLua{"while", ""}, InsteadOfLua{"for", ""}, InsteadOfLua{"function", ""},
    InsteadOfLua{"local", ""}};

/// `goto "scene"`, `end "completed"`, `if "trust > 2"`.
std::optional<Slip> reserved_word(const std::vector<Token>& tokens, std::size_t i)
{
    const Token& token = tokens[i];
    if (!token.first_on_line || i + 1 >= tokens.size() || !tokens[i + 1].is_text() || tokens[i + 1].line != token.line)
        return std::nullopt;
    if (i + 2 < tokens.size() && !tokens[i + 2].first_on_line && !tokens[i + 2].is("{"))
        return std::nullopt; // if "a" == name then: that is Lua.
    const auto found = std::find_if(instead_of_lua.begin(), instead_of_lua.end(),
        [&](const InsteadOfLua& entry) { return entry.lua == token.text; });
    if (found == instead_of_lua.end())
        return std::nullopt;
    std::vector<Edit> edits;
    if (!found->word.empty())
        edits.push_back({token.at, token.text.size(), std::string(found->word)});
    return make_slip("reserved-word", token.line,
        std::string(token.text) + " is a word of Lua, not of the course language",
        found->word.empty() ? "begin the line with a word of the course language" : "write " + std::string(found->word),
        token.text, std::move(edits));
}

/// The token behind the statement that begins at `i`, if all of it stands on one line and it ends in a text.
std::optional<std::size_t> behind_texts(const std::vector<Token>& tokens, std::size_t i)
{
    if (!begins_statement(tokens, i))
        return std::nullopt;
    std::size_t next = i + 1;
    while (next < tokens.size() && tokens[next].is_text())
        ++next;
    const bool same_line = next < tokens.size() && tokens[next].line == tokens[next - 1].last_line;
    return next > i + 1 && same_line ? std::optional(next) : std::nullopt;
}

/// `say "amina", "…"` and `narrate "a" .. "b"`.
std::optional<Slip> without_brackets(const std::vector<Token>& tokens, std::size_t i)
{
    const auto next = behind_texts(tokens, i);
    if (!next || !(tokens[*next].is(",") || tokens[*next].is("..")))
        return std::nullopt;
    std::size_t last = *next;
    while (last + 1 < tokens.size() && !begins_statement(tokens, last + 1))
        ++last;
    const std::string word{tokens[i].text};
    const bool joined = tokens[*next].is("..");
    return make_slip("missing-brackets", tokens[*next].line,
        joined ? "texts can only be joined inside brackets" : "several texts behind " + word + " stand in brackets",
        joined ? "write " + word + "(\"…\" .. \"…\")" : "write " + word + "(\"…\", \"…\")", tokens[*next].text,
        {{tokens[i].at + tokens[i].text.size(), 0, "("}, {tokens[last].at + tokens[last].text.size(), 0, ")"}});
}

/// Whether the statement at `i` stands inside the braces of another one, as in scene "a" { … }.
bool in_braces(const std::vector<Token>& tokens, std::size_t i)
{
    constexpr std::size_t looked_back = 1000;
    std::size_t closed = 0;
    for (std::size_t j = i; j-- > i - std::min(i, looked_back);) {
        if (tokens[j].is("}"))
            ++closed;
        else if (tokens[j].is("{") && closed-- == 0)
            return true;
    }
    return false;
}

Slip colon_at(const std::vector<Token>& tokens, std::size_t i, std::string advice, std::vector<Edit> edits)
{
    return make_slip("colon", tokens[i].line, "there is a colon behind " + std::string(tokens[i].text),
        std::move(advice), ":", std::move(edits));
}

/// `Narrate: "…"`, and `glenys: "…"` as in the script of a play.
Slip colon_on_line(const std::vector<Token>& tokens, std::size_t i)
{
    const std::string name = in_small_letters(tokens[i].text);
    const bool is_word = course::find_word(name);
    const bool capitals = name != tokens[i].text;
    const std::size_t colon = tokens[i + 1].at + 1;
    if (is_word)
        return colon_at(tokens, i,
            "write " + name + " \"…\"" + (capitals ? ", in small letters and without :" : ", without :"),
            {{tokens[i].at, colon - tokens[i].at, name + " "}});
    const std::size_t behind = tokens[i + 2].at + tokens[i + 2].text.size();
    return colon_at(tokens, i, "where somebody speaks, write say(\"" + name + "\", \"…\")",
        {{tokens[i].at, colon - tokens[i].at, "say(\"" + name + "\","}, {behind, 0, ")"}});
}

/// `title: "…"`, `glenys: "…"` and `{ alt: "…" }`.
std::optional<Slip> colon(const std::vector<Token>& tokens, std::size_t i, const course::Word* around)
{
    if (i + 2 >= tokens.size() || tokens[i].kind != Token::Kind::Name || !tokens[i + 1].is(":")
        || behind_value(tokens, i + 2) == i + 2)
        return std::nullopt;
    const std::string name{tokens[i].text};
    const bool text = tokens[i + 2].is_text();
    const bool field = around && field_of(*around, name);
    if (tokens[i].first_on_line && text && !field && (course::find_word(name) || !in_braces(tokens, i)))
        return colon_on_line(tokens, i);
    return colon_at(tokens, i, "write " + name + " = " + (text ? "\"…\"" : shown_value(tokens, i + 2)),
        {{tokens[i + 1].at, 1, "="}});
}

/// `start =` with no value.
std::optional<Slip> field_alone(const std::vector<Token>& tokens, std::size_t i)
{
    if (i == 0 || i + 1 >= tokens.size() || !tokens[i].is("=") || tokens[i - 1].kind != Token::Kind::Name)
        return std::nullopt;
    const Token& next = tokens[i + 1];
    const bool field = next.first_on_line && i + 2 < tokens.size() && tokens[i + 2].is("=");
    if (!field && !next.is(",") && !next.is("}"))
        return std::nullopt;
    return make_slip("nothing-behind", tokens[i].line,
        "nothing stands behind " + std::string(tokens[i - 1].text) + " =",
        "write its value, a text in straight quotes, or remove it", tokens[i - 1].text,
        {{tokens[i].at + 1, 0, field ? " nil," : " nil"}});
}

/// `minutes = 8,,`
std::optional<Slip> two_commas(const std::vector<Token>& tokens, std::size_t i)
{
    if (i == 0 || !tokens[i].is(",") || !tokens[i - 1].is(","))
        return std::nullopt;
    return make_slip("stray-sign", tokens[i].line, "a comma stands here twice", "take one away",
        tokens[i - 1].at + 1 == tokens[i].at ? ",," : ",", {{tokens[i].at, 1, " "}});
}

/// A word with nothing behind it.
std::optional<Slip> word_alone(const std::vector<Token>& tokens, std::size_t i)
{
    const bool last = i + 1 == tokens.size();
    if (!tokens[i].first_on_line || !course::find_word(tokens[i].text)
        || !(last || (tokens[i + 1].first_on_line && tokens[i + 1].kind == Token::Kind::Name)))
        return std::nullopt;
    return make_slip("nothing-behind", tokens[i].line, "nothing stands behind " + std::string(tokens[i].text),
        "write its text in straight quotes, or its brackets or braces", tokens[i].text);
}

/// A sign with the quote or bracket before it, which marks it better than the first comma of its line.
std::string_view behind_text(const std::vector<Token>& tokens, std::size_t at)
{
    const bool close = tokens[at - 1].at + tokens[at - 1].text.size() == tokens[at].at;
    return close ? std::string_view(tokens[at].text.data() - 1, 2) : tokens[at].text;
}

/// Whether nothing stands at `at` that could go on with what is before: the end, or another statement.
bool ends_before(const std::vector<Token>& tokens, std::size_t at)
{
    if (at == tokens.size())
        return true;
    const bool field = at + 1 < tokens.size() && tokens[at + 1].is("=");
    const bool begins = tokens[at].first_on_line || course::find_word(tokens[at].text);
    return tokens[at].kind == Token::Kind::Name && !field && begins;
}

} // namespace

std::optional<Slip> stray_sign(const std::vector<Token>& tokens, std::size_t i, std::string_view sign)
{
    const std::size_t at = begins_statement(tokens, i) ? behind_statement(tokens, i) : i;
    if (at == i || !tokens[at].is(sign) || tokens[at].line != tokens[at - 1].last_line || !ends_before(tokens, at + 1)
        || in_braces(tokens, i))
        return std::nullopt;
    const bool ends_line = at + 1 == tokens.size() || tokens[at + 1].first_on_line;
    const std::string line = std::to_string(tokens[at].line);
    return make_slip("stray-sign", tokens[at].line,
        std::string(sign == "," ? "a comma" : "a full stop")
            + (ends_line ? " stands at the end of line " + line + ", behind a whole statement"
                         : " stands between two statements"),
        "take it away", behind_text(tokens, at), {{tokens[at].at, 1, " "}});
}

std::vector<Slip> broken_statements(const std::vector<Token>& tokens)
{
    const auto around = words_around(tokens);
    return at_each(
        tokens, [&](std::size_t i) { return reserved_word(tokens, i); },
        [&](std::size_t i) { return colon(tokens, i, around[i]); },
        [&](std::size_t i) { return stray_sign(tokens, i, ","); }, [&](std::size_t i) { return two_commas(tokens, i); },
        [&](std::size_t i) { return without_brackets(tokens, i); },
        [&](std::size_t i) { return field_alone(tokens, i); }, [&](std::size_t i) { return word_alone(tokens, i); });
}

} // namespace vignette::scripting
