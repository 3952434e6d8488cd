#pragma once

#include "engine/core/result.hpp"

#include <string>
#include <utility>

namespace vignette::terminal {

/// What is said of a line that somebody typed or sent and that cannot be taken.
inline Error wrong(std::string message)
{
    return {ErrorCode::InvalidArgument, std::move(message)};
}

} // namespace vignette::terminal
