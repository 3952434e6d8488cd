#pragma once

#include "engine/course/where.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vignette::course {

enum class Severity {
    Error, ///< The course cannot be played.
    Warning, ///< It can be played; publishing is refused.
    Note, ///< Worth a look; nothing is refused for it.
};

/// One finding. Each `code` has a page with an example that must produce it: tests/diagnostics/CODE.lua.
struct Diagnostic {
    Severity severity = Severity::Error;
    std::string code; ///< "unknown-scene".
    Where where;
    std::string message; ///< What is wrong, in one plain sentence without its full stop.
    std::string advice; ///< What to do. Every finding has one.
    std::string marked; ///< The word on that line that the caret points at; empty: the whole line.
    std::vector<std::string> route = {}; ///< The shortest way there, one step each, as a learner would take it. Only
                                         ///< what exploring finds has one.
};

/// A file of the course, as its author sees it.
struct SourceFile {
    std::string name; ///< Path inside the course folder, with '/'.
    std::string text;
};

/// The lines of a course's files. Each file is cut once, when it is first asked for: one of these serves all findings.
class SourceLines {
public:
    explicit SourceLines(const std::vector<SourceFile>& sources)
        : m_sources(sources)
        , m_cut(sources.size())
    {
    }

    const std::vector<SourceFile>& files() const { return m_sources; }
    std::string_view at(Where); ///< Empty where there is no such line.

private:
    const std::vector<SourceFile>& m_sources;
    std::vector<std::optional<std::vector<std::string_view>>> m_cut;
};

/// `file:line: message (advice) [code]`, the line itself, a caret under what is meant, and the route. Ends with a
/// newline. `folder` goes before the file's name, as people call the course ("courses/tour"); may be empty.
std::string render(const Diagnostic&, SourceLines&, std::string_view folder);
std::string render(const Diagnostic&, const std::vector<SourceFile>&, std::string_view folder); ///< Of one alone.

/// The characters of its line that a finding means: from the first, counted from 1, up to behind the last.
struct Columns {
    std::size_t from = 1, to = 1;
};

/// The words it marks; else the line from its first letter to its end. 1 to 1 where there is no such line.
Columns columns_of(const Diagnostic&, SourceLines&);
Columns columns_of(const Diagnostic&, const std::vector<SourceFile>&); ///< Of one alone.

/// By file and line; errors before warnings on the same line; the same finding only once.
void sort_for_people(std::vector<Diagnostic>&);

bool has_errors(const std::vector<Diagnostic>&);

} // namespace vignette::course
