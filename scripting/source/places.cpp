#include "scripting/source/places.hpp"

#include "engine/core/text.hpp"
#include "scripting/source/slips.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace vignette::scripting {

namespace {

using course::Diagnostic;
using Tokens = std::vector<Token>;

std::string_view inside(const Token& token)
{
    return token.kind == Token::Kind::Text ? token.text.substr(1, token.text.size() - 2) : token.text;
}

/// How well the token at `i` fits: a field's name or a whole text; else a text that holds it; else not.
int fit(const Tokens& tokens, std::size_t i, const std::string& marked)
{
    const Token& token = tokens[i];
    const bool field = token.kind == Token::Kind::Name && i + 1 < tokens.size() && tokens[i + 1].is("=");
    if ((field && token.text == marked) || (token.is_text() && inside(token) == marked))
        return 2;
    return token.is_text() && token.text.find(marked) != std::string_view::npos ? 1 : 0;
}

constexpr std::size_t statement_tokens = 2000; ///< Tokens: few statements are longer, and a file may be one line.

/// The tokens of the statement that begins on `line`; none if none does.
std::pair<std::size_t, std::size_t> statement_over(const Tokens& tokens, std::uint32_t line)
{
    const auto first = std::lower_bound(tokens.begin(), tokens.end(), line,
        [](const Token& token, std::uint32_t number) { return token.line < number; });
    const auto from = static_cast<std::size_t>(first - tokens.begin());
    if (!begins_statement(tokens, from) || first->line != line)
        return {0, 0};
    std::size_t to = from + 1;
    while (to < std::min(tokens.size(), from + statement_tokens) && !begins_statement(tokens, to))
        ++to;
    return {from, to};
}

/// A file, cut once for all its findings.
struct Cut {
    Tokens tokens;
    std::vector<std::string_view> lines;

    explicit Cut(std::string_view source)
        : tokens(tokens_of(source))
        , lines(text::lines(source))
    {
    }
};

/// True if it was moved.
bool place(Diagnostic& finding, const Cut& file)
{
    const std::uint32_t stands = finding.where.line;
    const bool here
        = stands <= file.lines.size() && file.lines[stands - 1].find(finding.marked) != std::string_view::npos;
    const auto [from, to] = statement_over(file.tokens, stands);
    int best = here ? 1 : 0;
    for (std::size_t i = from; i < to && best < 2; ++i) {
        const int fits = fit(file.tokens, i, finding.marked);
        if (fits > best) {
            best = fits;
            finding.where.line = file.tokens[i].line;
        }
    }
    return finding.where.line != stands;
}

} // namespace

void place_findings(std::vector<Diagnostic>& findings, const std::vector<course::SourceFile>& sources)
{
    std::map<std::uint32_t, Cut> read;
    std::set<std::pair<std::uint32_t, std::uint32_t>> stood;
    for (const auto& finding : findings)
        stood.emplace(finding.where.file, finding.where.line);
    const auto follows = [&](Diagnostic& finding) {
        const auto file = finding.where.file;
        if (finding.where.line == 0 || finding.marked.empty() || file >= sources.size())
            return false;
        const auto [found, fresh] = read.try_emplace(file, sources[file].text);
        return place(finding, found->second) && stood.count({file, finding.where.line}) > 0;
    };
    // In their order: a predicate that changes what it is shown must see each once.
    std::vector<Diagnostic> left;
    for (auto& finding : findings) {
        if (!follows(finding))
            left.push_back(std::move(finding));
    }
    findings = std::move(left);
}

} // namespace vignette::scripting
