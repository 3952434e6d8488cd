#include "engine/course/diagnostic.hpp"

#include "engine/core/text.hpp"

#include <algorithm>
#include <tuple>

namespace vignette::course {

namespace {

/// A line as a terminal may show it: no control characters, which could move the cursor or worse.
std::string harmless(std::string_view line)
{
    std::string out(line);
    for (char& c : out) {
        if ((static_cast<unsigned char>(c) < 0x20 && c != '\t') || c == 0x7F)
            c = '?';
    }
    return out;
}

bool in_word(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

/// Where `marked` stands, as a word of its own if it can be: "on" is not in "option".
std::size_t place_of(std::string_view line, std::string_view marked)
{
    if (marked.empty())
        return std::string_view::npos;
    for (std::size_t at = line.find(marked); at != std::string_view::npos; at = line.find(marked, at + 1)) {
        const std::size_t end = at + marked.size();
        const bool joined_before = at > 0 && in_word(line[at - 1]) && in_word(marked.front());
        const bool joined_behind = end < line.size() && in_word(line[end]) && in_word(marked.back());
        if (!joined_before && !joined_behind)
            return at;
    }
    return line.find(marked);
}

/// Spaces up to the marked word (tabs stay tabs, so that the caret lines up), then carets under it.
std::string underline(std::string_view line, std::string_view marked)
{
    std::size_t from = place_of(line, marked);
    std::size_t count = text::length(marked);
    if (from == std::string_view::npos) {
        from = line.find_first_not_of(" \t");
        count = 1;
    }
    if (from == std::string_view::npos)
        return {};
    std::string out;
    for (std::size_t at = 0; at < from;) {
        const char32_t c = text::next_code_point(line, at);
        out.push_back(c == U'\t' ? '\t' : ' ');
    }
    return out + std::string(std::max<std::size_t>(1, count), '^');
}

std::string in_one_line(const std::vector<std::string>& route)
{
    std::string out;
    for (const auto& step : route)
        out.append(out.empty() ? "" : " → ").append(step);
    return out;
}

std::string_view kind_of(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return ": ";
    case Severity::Warning:
        return ": warning: ";
    default:
        return ": note: ";
    }
}

} // namespace

std::string_view SourceLines::at(Where where)
{
    if (where.file >= m_sources.size())
        return {};
    auto& lines = m_cut[where.file];
    if (!lines)
        lines = text::lines(m_sources[where.file].text);
    return where.line >= 1 && where.line <= lines->size() ? (*lines)[where.line - 1] : std::string_view{};
}

std::string render(const Diagnostic& finding, SourceLines& lines, std::string_view folder)
{
    std::string out;
    const std::string_view line = lines.at(finding.where);
    if (finding.where.file < lines.files().size()) {
        const SourceFile& source = lines.files()[finding.where.file];
        out = std::string(folder) + (folder.empty() || folder.ends_with('/') ? "" : "/") + source.name;
        if (finding.where.line > 0)
            out.append(":").append(std::to_string(finding.where.line));
    } else {
        out = std::string(folder);
    }
    out.append(kind_of(finding.severity)).append(harmless(finding.message));
    if (!finding.advice.empty())
        out.append(" (").append(harmless(finding.advice)).append(")");
    out.append(" [").append(finding.code).append("]\n");
    if (!text::is_blank(line))
        out.append("    ").append(harmless(line)).append("\n    ").append(underline(line, finding.marked)).append("\n");
    if (!finding.route.empty())
        out.append("    How to get there: ").append(harmless(in_one_line(finding.route))).append("\n");
    return out;
}

std::string render(const Diagnostic& finding, const std::vector<SourceFile>& sources, std::string_view folder)
{
    SourceLines lines(sources);
    return render(finding, lines, folder);
}

Columns columns_of(const Diagnostic& finding, SourceLines& lines)
{
    const std::string_view line = lines.at(finding.where);
    if (text::is_blank(line) || text::first_invalid_utf8(line) != std::string_view::npos)
        return {};
    const std::size_t place = place_of(line, finding.marked);
    const bool found = place != std::string_view::npos;
    const std::size_t from = found ? place : line.find_first_not_of(" \t");
    const std::size_t to = found ? place + finding.marked.size() : line.find_last_not_of(" \t\r") + 1;
    return {text::length(line.substr(0, from)) + 1, text::length(line.substr(0, to)) + 1};
}

Columns columns_of(const Diagnostic& finding, const std::vector<SourceFile>& sources)
{
    SourceLines lines(sources);
    return columns_of(finding, lines);
}

void sort_for_people(std::vector<Diagnostic>& findings)
{
    const auto key
        = [](const Diagnostic& d) { return std::tie(d.where.file, d.where.line, d.severity, d.code, d.message); };
    std::stable_sort(findings.begin(), findings.end(), [&](const auto& a, const auto& b) { return key(a) < key(b); });
    findings.erase(
        std::unique(findings.begin(), findings.end(), [&](const auto& a, const auto& b) { return key(a) == key(b); }),
        findings.end());
}

bool has_errors(const std::vector<Diagnostic>& findings)
{
    return std::any_of(findings.begin(), findings.end(), [](const auto& d) { return d.severity == Severity::Error; });
}

} // namespace vignette::course
