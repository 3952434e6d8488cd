#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>

namespace vignette::scripting {

/// What a course may use while it loads. The defaults are far above what any course in the tree needs, and low enough
/// that the worst one ends within a second or two.
struct Limits {
    std::size_t file_bytes = 1024 * 1024; ///< One file.
    std::size_t files = 500; ///< All the files of one course.
    std::size_t nested_files = 4; ///< A file that uses a file that uses a file …
    std::size_t memory = 8 * 1024 * 1024; ///< What Lua may hold at one time.
    std::size_t block = 1024 * 1024; ///< One table, or the stack: one instruction can copy it all.
    std::int64_t instructions = 20'000'000; ///< Of Lua, over all files; what our own functions move is charged too.
    std::size_t text_bytes = 64 * 1024; ///< One text, however it was made.
    std::size_t handed_over = 16 * 1024 * 1024; ///< All statements together, in bytes, as memory counts them.
    std::size_t handed_over_a_byte = 10; ///< More for each byte that was written: a large course needs large files.
    std::size_t handed_over_most = 128 * 1024 * 1024; ///< Whatever was written. 10,000 full scenes are 86 MiB.
    std::size_t findings = 500; ///< More than that is not read by anyone.
    std::size_t combinations = 4096; ///< Of the inputs of one `compute`.
    std::int64_t compute_instructions = 10'000; ///< One call of a `compute` function.
};

/// Says whether the time for loading is up. A port: whoever starts the program hands in one that looks at the clock (a
/// second is plenty), tests hand in their own or none. It can only end a loading, never change what is loaded.
using Deadline = std::function<bool()>;

} // namespace vignette::scripting
