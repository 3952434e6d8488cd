#pragma once

#include "engine/core/result.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace vignette::play {

/// What refusals are made of. Used by refusal.cpp and answering.cpp alone.
Error refused(std::string message);

/// "; did you mean sit?" where some known name is near, else `otherwise`.
std::string or_meant(
    std::string_view name, const std::vector<std::string_view>& known, std::string_view otherwise = {});

} // namespace vignette::play
