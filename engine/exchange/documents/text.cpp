#include "engine/exchange/documents/text.hpp"

#include "engine/core/text.hpp"

namespace vignette::exchange::documents {

namespace {

/// A character of its own, a line end, or nothing at all.
void append_shown(std::string& out, char32_t c)
{
    const bool line_end = c == '\n' || c == 0x0B || c == 0x0C || c == 0x85 || c == 0x2028 || c == 0x2029;
    if (line_end)
        out += '\n';
    else if (c == '\t')
        out += ' ';
    else if (c >= 0x20 && !(c >= 0x7F && c < 0xA0) && (c & 0xFFFE) != 0xFFFE && !(c >= 0xFDD0 && c <= 0xFDEF))
        text::append_utf8(out, c);
}

/// The well-formed start of `bytes`, which is cut off it with the bad byte behind it.
std::string_view take_valid(std::string_view& bytes, bool& damaged)
{
    const auto bad = text::first_invalid_utf8(bytes);
    damaged = bad != std::string_view::npos;
    const auto good = bytes.substr(0, bad);
    bytes.remove_prefix(damaged ? bad + 1 : bytes.size());
    return good;
}

/// Where the `*` stands that ends the emphasis begun before `from`; npos if none does.
std::size_t closing_star(std::string_view text, std::size_t from)
{
    for (auto at = from; at < text.size(); ++at) {
        if (text[at] == '\\' && at + 1 < text.size() && text[at + 1] == '*')
            ++at;
        else if (text[at] == '*')
            return at;
    }
    return std::string_view::npos;
}

std::string without_escapes(std::string_view text)
{
    std::string out;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == '\\' && at + 1 < text.size() && text[at + 1] == '*')
            ++at;
        out += text[at];
    }
    return out;
}

void add(std::vector<Span>& spans, std::string_view text, bool strong)
{
    if (!text.empty())
        spans.push_back({without_escapes(text), strong});
}

} // namespace

std::string clean(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    while (!text.empty()) {
        bool damaged = false;
        const auto good = take_valid(text, damaged);
        for (std::size_t at = 0; at < good.size();) {
            const bool pair = good.substr(at, 2) == "\r\n";
            const auto c = text::next_code_point(good, at);
            if (c == '\r' && !pair)
                out += '\n';
            else
                append_shown(out, c);
        }
        if (damaged)
            text::append_utf8(out, 0xFFFD);
    }
    return out;
}

std::vector<Span> spans(std::string_view text)
{
    const auto cleaned = clean(text);
    std::string_view rest = cleaned;
    std::vector<Span> found;
    while (!rest.empty()) {
        const auto open = closing_star(rest, 0);
        const auto close = open == std::string_view::npos ? open : closing_star(rest, open + 1);
        if (close == std::string_view::npos) {
            add(found, rest, false);
            break;
        }
        add(found, rest.substr(0, open), false);
        add(found, rest.substr(open + 1, close - open - 1), true);
        rest.remove_prefix(close + 1);
    }
    return found;
}

std::string literal(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        if (c == '*')
            out += '\\';
        out += c;
    }
    return out;
}

} // namespace vignette::exchange::documents
