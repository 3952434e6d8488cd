#pragma once

#include "engine/core/result.hpp"
#include "engine/course/builder.hpp"

#include <filesystem>
#include <functional>
#include <map>
#include <string>
#include <string_view>

namespace vignette::scripting {

/// Where a course's files come from. A port of two questions; paths are inside the course, with '/'.
struct Files {
    std::function<Result<std::string>(std::string_view path)> read; ///< Errors: a sentence for the author.
    course::HasFile has;
};

/// The files of a folder, of at most `most` bytes each. Nothing outside of it is reached: not by "..", not by a link.
Files files_in(std::filesystem::path folder, std::size_t most);

/// For tests and trials: path → text.
Files files_in_memory(std::map<std::string, std::string> texts);

/// Whether a path may be named in a course: relative, with '/', without "." and "..", at most 200 bytes.
bool is_inside(std::string_view path);

} // namespace vignette::scripting
