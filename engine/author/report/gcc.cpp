#include "engine/author/report/forms.hpp"

#include <algorithm>

namespace vignette::author::report {

namespace {

/// On one line, whatever stood in the course.
std::string in_one_line(std::string text)
{
    std::replace_if(
        text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; }, ' ');
    return text;
}

} // namespace

std::string_view word_of(course::Severity severity)
{
    switch (severity) {
    case course::Severity::Error:
        return "error";
    case course::Severity::Warning:
        return "warning";
    default:
        return "note";
    }
}

std::string path_of(const course::Diagnostic& finding, const Checked& checked)
{
    const auto& sources = checked.loaded.sources;
    if (finding.where.file >= sources.size())
        return checked.folder;
    const bool joined = checked.folder.empty() || checked.folder.ends_with('/');
    return checked.folder + (joined ? "" : "/") + sources[finding.where.file].name;
}

std::string gcc_form(const Checked& checked)
{
    std::string out;
    course::SourceLines lines(checked.loaded.sources);
    for (const auto& finding : checked.findings) {
        const auto columns = course::columns_of(finding, lines);
        out += in_one_line(path_of(finding, checked)) + ":" + std::to_string(std::max(1u, finding.where.line)) + ":"
            + std::to_string(columns.from) + ": " + std::string(word_of(finding.severity)) + ": "
            + in_one_line(finding.message);
        if (!finding.advice.empty())
            out += " (" + in_one_line(finding.advice) + ")";
        out += " [" + finding.code + "]\n";
    }
    return out;
}

} // namespace vignette::author::report
