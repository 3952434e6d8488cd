#pragma once

#include "engine/course/diagnostic.hpp"
#include "scripting/loader.hpp"

#include <map>
#include <string>
#include <vector>

namespace vignette::scripting {

/// Keeps what a course said, instead of building one.
struct Recorder final : Receiver {
    std::vector<course::SourceFile> sources;
    std::vector<course::Statement> statements;
    std::vector<course::Diagnostic> findings;
    std::map<std::string, course::Builder::Domain> domains; ///< What `domain` answers.

    std::uint32_t add_file(std::string name, std::string text) override;
    void add(const course::Statement& statement) override { statements.push_back(statement); }
    void report(course::Diagnostic finding) override { findings.push_back(std::move(finding)); }
    std::optional<course::Builder::Domain> domain(std::string_view variable) const override;

    /// One statement a line: `3 option "sit" "Sit down."`.
    std::string said() const;
    /// As an author reads them.
    std::string told() const;
};

/// A value as it would be written: `{ "a", 2, when = "x" }`, `item@3("a", "A")`.
std::string shown(const course::Value&);

/// What course.lua with this text says, and what is told about it, without a course graph to judge it.
std::string said(std::string source);
std::string told(std::string source);

/// The same for several files.
Recorder read(std::map<std::string, std::string> files, const Limits& = {}, const Deadline& = nullptr);

/// All that loading a whole course tells, in the order in which people read it.
std::string loaded(std::map<std::string, std::string> files);

} // namespace vignette::scripting
