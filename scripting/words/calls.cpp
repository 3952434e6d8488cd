#include "scripting/words/calls.hpp"

#include <algorithm>

namespace vignette::scripting {

namespace {

using course::Kind;

bool may_be_table(Kind kind)
{
    return kind == Kind::Names || kind == Kind::Function || kind == Kind::Numbers;
}

/// The place behind the argument that begins at `at`: a text, or everything up to the bracket that closes it. `at`
/// itself if none begins there.
std::size_t behind_argument(const std::vector<Token>& tokens, std::size_t at)
{
    if (at >= tokens.size() || tokens[at].is_text())
        return std::min(at + 1, tokens.size());
    std::size_t depth = 0;
    for (std::size_t i = at; i < tokens.size(); ++i) {
        if (tokens[i].is("(") || tokens[i].is("{"))
            ++depth;
        else if (depth > 0 && (tokens[i].is(")") || tokens[i].is("}")) && --depth == 0)
            return i + 1;
        if (depth == 0)
            return at;
    }
    return at;
}

std::optional<std::uint32_t> line_in_chain(const std::vector<Token>& tokens, std::size_t at, std::size_t call)
{
    for (;;) {
        const std::size_t behind = behind_argument(tokens, at);
        if (behind == at)
            return std::nullopt;
        if (call-- == 0)
            return tokens[at].line;
        at = behind;
    }
}

} // namespace

Room room_in(const course::Word& word, const std::vector<course::Value>& arguments)
{
    std::size_t plain = 0, braces = 0;
    for (const auto& value : arguments) {
        const bool positional = plain < word.arguments.size() && may_be_table(word.arguments[plain].kind);
        (value.table() && !positional ? braces : plain) += 1;
    }
    Room room;
    const auto required = static_cast<std::size_t>(
        std::count_if(word.arguments.begin(), word.arguments.end(), [](const auto& slot) { return slot.required; }));
    room.texts = required > plain ? required - plain : 0;
    if (room.texts > 0 && may_be_table(word.arguments[plain].kind))
        room.names = 1;
    const std::size_t takes = (word.list ? 1u : 0u) + (word.fields.empty() ? 0u : 1u);
    room.braces = takes > braces ? takes - braces : 0;
    return room;
}

std::optional<std::uint32_t> line_of_call(
    const std::vector<Token>& tokens, std::string_view word, std::uint32_t line, std::size_t call)
{
    auto token = std::lower_bound(
        tokens.begin(), tokens.end(), line, [](const Token& t, std::uint32_t number) { return t.line < number; });
    for (; token != tokens.end() && token->line == line; ++token) {
        if (token->text != word)
            continue;
        if (const auto found = line_in_chain(tokens, static_cast<std::size_t>(token - tokens.begin()) + 1, call))
            return found;
    }
    return std::nullopt;
}

} // namespace vignette::scripting
