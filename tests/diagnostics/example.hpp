#pragma once

#include "engine/course/builder.hpp"
#include "scripting/limits.hpp"

#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <string_view>

namespace vignette::diagnostics {

/// One file of the catalogue. Its first lines, each behind `---`, are the manual page of the code and say what to
/// expect:
///
///     --- unknown-scene: a way leads to a scene that is not there
///     --- Why: …
///     --- Mend: …
///     --- Example expects: course.lua:7       or `course.lua` for a whole file, `nowhere` for the whole course
///     --- Example has: media/door.svg         a file that the example's folder holds besides
///     --- Example unreadable: units/01.lua    one that is there and cannot be read
///     --- Example limits: file_bytes = 200    also `files`, `instructions`
///     --- Example replaces: ¤ by 00 FF        bytes that no text file can hold
///     --- Example loads: no folder            or `a file tea.vignette that was cut off`
///
/// All of the file is the example's course.lua; `--- File: units/01.lua` begins another one, whose lines count from 1.
/// Files in strings/ are its translations.
struct Example {
    std::string code, line, why, mend, expects;
    std::set<std::string> has;
    std::string unreadable;
    scripting::Limits limits;
    bool no_folder = false, cut_off = false;
    std::map<std::string, std::string> files;

    course::Loaded load() const;
};

Example read_example(const std::filesystem::path&);

} // namespace vignette::diagnostics
