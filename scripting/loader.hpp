#pragma once

#include "engine/course/builder.hpp"
#include "scripting/files.hpp"
#include "scripting/limits.hpp"
#include "scripting/words/receiver.hpp"

#include <cstdint>
#include <filesystem>
#include <set>
#include <utility>

namespace vignette::scripting {

/// Reads a course: course.lua and the files it uses, each run in a sandbox of its own which is gone when this returns.
///
/// Every problem is collected, none stops the reading of the other files; where a slip can be guessed (a missing comma,
/// a curly quote) the reading goes on as if it had been right, so that it is told once and alone. Errors: as findings,
/// also when there is no such folder ("no-folder") or no course.lua ("no-course"). Cost:   about a millisecond for a
/// hundred statements; within `limits` whatever the files hold.
/// `rewrite`: see course/builder.hpp.
course::Loaded load_course(const std::filesystem::path& folder, const Limits& limits = {},
    const Deadline& deadline = nullptr, const course::Rewrite& rewrite = nullptr);

/// The same for files from anywhere.
course::Loaded load_files(const Files&, const Limits& limits = {}, const Deadline& deadline = nullptr,
    const course::Rewrite& rewrite = nullptr);

/// What a reading used up, for tests and for `tools/bench`.
struct Usage {
    std::int64_t instructions = 0;
    std::size_t memory = 0;
    bool ended_by_limit = false;
    bool incomplete = false; ///< Statements are missing that others may need.
    std::set<std::pair<std::uint32_t, std::uint32_t>>
        mended; ///< File and line of what was guessed, and of the statements it is in.
};

/// The first half of loading: hands every statement to `receiver`, in the order written, and judges none.
Usage read_statements(const Files&, Receiver& receiver, const Limits& limits = {}, const Deadline& deadline = nullptr);

} // namespace vignette::scripting
