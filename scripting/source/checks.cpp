#include "scripting/source/checks.hpp"

#include "engine/core/text.hpp"

#include <algorithm>
#include <map>

namespace vignette::scripting {

using course::Diagnostic;
using course::Severity;

namespace {

std::uint32_t line_at(std::string_view bytes, std::size_t at)
{
    return static_cast<std::uint32_t>(
        1 + std::count(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(at), '\n'));
}

Diagnostic problem(
    std::string code, std::uint32_t line, std::string message, std::string advice, std::string_view marked = {})
{
    return {Severity::Error, std::move(code), {0, line}, std::move(message), std::move(advice), std::string(marked)};
}

bool is_utf16(std::string_view bytes)
{
    return bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF")
        || (bytes.size() >= 4 && bytes[1] == '\0' && bytes[3] == '\0')
        || (bytes.size() >= 4 && bytes[0] == '\0' && bytes[2] == '\0');
}

} // namespace

std::string without_mark(std::string bytes)
{
    if (bytes.starts_with("\xEF\xBB\xBF"))
        bytes.erase(0, 3);
    return bytes;
}

std::optional<Diagnostic> check_bytes(std::string_view bytes, std::size_t most)
{
    if (bytes.size() > most)
        return problem("large-file", 0, "this file is larger than " + std::to_string(most / 1024) + " KiB",
            "split it into several files and name each with use");
    if (is_utf16(bytes))
        return problem("utf-16", 0, "this file is saved as UTF-16", "save it as UTF-8; editors call this the encoding");
    if (const auto nul = bytes.find('\0'); nul != std::string_view::npos)
        return problem("nul-byte", line_at(bytes, nul), "this line holds a zero byte, as programs and pictures do",
            "save the file as plain UTF-8 text");
    if (const auto bad = text::first_invalid_utf8(bytes); bad != std::string_view::npos)
        return problem("bad-utf-8", line_at(bytes, bad), "this line holds a letter that is not saved as UTF-8",
            "save the file as UTF-8; editors call this the encoding");
    return std::nullopt;
}

std::string printable(std::string_view bytes)
{
    std::string out{bytes.substr(0, 64 * 1024)};
    std::replace(out.begin(), out.end(), '\0', '?');
    for (std::size_t at = 0; at < out.size(); ++at) {
        const std::size_t bad = text::first_invalid_utf8(std::string_view(out).substr(at));
        if (bad == std::string_view::npos)
            break;
        at += bad; // What is before it is sound, and is not looked at again.
        out[at] = '?';
    }
    return out;
}

const course::Word* statement_on(std::string_view line)
{
    line = text::trim(line);
    const auto end = std::find_if(line.begin(), line.end(), [](char c) { return (c < 'a' || c > 'z') && c != '_'; });
    const auto name = line.substr(0, static_cast<std::size_t>(end - line.begin()));
    const auto rest = text::trim(line.substr(name.size()));
    const bool says = !rest.empty() && (rest[0] == '"' || rest[0] == '{' || rest[0] == '(' || rest.starts_with("[["));
    return says ? course::find_word(name) : nullptr;
}

std::vector<Diagnostic> check_texts(const std::vector<Token>& tokens)
{
    std::vector<Diagnostic> out;
    for (const auto& token : tokens) {
        if (token.kind != Token::Kind::LongText || token.text.find("[[", 2) != std::string_view::npos)
            continue; // One that holds another is told, and mended.
        const auto lines = text::lines(token.text);
        for (std::size_t i = 1; i < lines.size(); ++i) {
            const auto* word = statement_on(lines[i]);
            if (!word)
                continue;
            out.push_back({Severity::Warning, "text-holds-a-word", {0, token.line},
                "the text that begins here goes on over line " + std::to_string(token.line + i) + ", which begins with "
                    + std::string(word->name),
                "close it with ]] before that line", "[["});
            break;
        }
    }
    return out;
}

std::vector<Diagnostic> check_fields(const std::vector<Token>& tokens)
{
    using Fields = std::map<std::string_view, std::uint32_t>;
    std::vector<Diagnostic> out;
    std::vector<std::optional<Fields>> open; // Nothing for round brackets.
    for (std::size_t i = 0; i + 1 < tokens.size(); ++i) {
        const Token& token = tokens[i];
        if (token.is("{"))
            open.emplace_back(Fields{});
        else if (token.is("("))
            open.emplace_back(std::nullopt);
        else if ((token.is("}") || token.is(")")) && !open.empty())
            open.pop_back();
        if (open.empty() || !open.back() || token.kind != Token::Kind::Name || !tokens[i + 1].is("="))
            continue;
        const auto [first, fresh] = open.back()->emplace(token.text, token.line);
        if (!fresh && (out.empty() || out.back().where.line != token.line))
            out.push_back(problem("field-twice", token.line,
                std::string(token.text) + " stands twice in these braces, first on line "
                    + std::to_string(first->second),
                "keep one of them", token.text));
    }
    return out;
}

} // namespace vignette::scripting
