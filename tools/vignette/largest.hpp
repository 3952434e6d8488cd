#pragma once

#include <cstddef>

namespace vignette::tools {

/// What is read of a file that somebody names, and of a plan: what is larger is refused.
inline constexpr std::size_t largest_file = 16u * 1024 * 1024;
inline constexpr std::size_t longest_plan = 1024 * 1024;

} // namespace vignette::tools
