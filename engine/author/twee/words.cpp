#include "engine/author/twee/words.hpp"

#include "engine/core/text.hpp"

#include <array>
#include <utility>

namespace vignette::author::twee {

namespace {

constexpr std::size_t longest_text = 10'000;

constexpr std::array<std::pair<std::string_view, std::string_view>, 23> written{{{"&quot;", "\""}, {"&#33;", "!"},
    {"&#35;", "#"}, {"&#39;", "'"}, {"&#42;", "*"}, {"&#45;", "-"}, {"&#91;", "["}, {"&#93;", "]"}, {"&#124;", "|"},
    {"&amp;", "&"}, {"&lt;", "<"}, {"&gt;", ">"}, {"&nbsp;", " "}, {"&mdash;", "—"}, {"&ndash;", "–"},
    {"&hellip;", "…"}, {"***", "*"}, {"**", "*"}, {"''", "*"}, {"//", "*"}, {"{", "("}, {"}", ")"}, {"\t", " "}}};

} // namespace

std::string course_words(std::string_view twine)
{
    std::string out;
    for (std::size_t at = 0; at < twine.size();) {
        std::size_t taken = 0;
        const bool address = twine.substr(at).starts_with("//") && at > 0 && twine[at - 1] == ':';
        for (const auto& [from, to] : written) {
            if (taken > 0 || address || !twine.substr(at).starts_with(from))
                continue;
            out += to;
            taken = from.size();
        }
        const char c = twine[at];
        if (taken == 0 && (static_cast<unsigned char>(c) >= ' ' || c == '\n') && c != 0x7F)
            out.push_back(c);
        at += taken == 0 ? 1 : taken;
    }
    return out;
}

std::vector<std::string> pieces_of_text(std::string_view words)
{
    std::vector<std::string> out;
    words = text::trim(words);
    while (words.size() > longest_text) {
        std::size_t end = words.rfind(' ', longest_text);
        end = end == std::string_view::npos || end == 0 ? longest_text : end;
        while (end > 0 && (static_cast<unsigned char>(words[end]) & 0xC0) == 0x80)
            --end;
        out.emplace_back(text::trim(words.substr(0, end)));
        words = text::trim(words.substr(end));
    }
    if (!words.empty())
        out.emplace_back(words);
    return out;
}

std::string lua_text(std::string_view words)
{
    std::string out = "\"";
    for (const char c : words) {
        if (c == '"' || c == '\\')
            out.push_back('\\');
        out.push_back(c == '\n' || c == '\r' ? ' ' : c);
    }
    return out + "\"";
}

std::string lua_comment(std::string_view original, std::string_view indent)
{
    std::string out;
    for (const auto line : text::lines(original)) {
        std::string plain;
        for (const char c : line)
            plain.push_back(static_cast<unsigned char>(c) < ' ' ? ' ' : c);
        const std::size_t end = plain.find_last_not_of(' ');
        plain.erase(end == std::string::npos ? 0 : end + 1);
        out.append(indent).append("--").append(plain.empty() ? "" : " ").append(plain).append("\n");
    }
    return out;
}

} // namespace vignette::author::twee
