#pragma once

#include "engine/core/result.hpp"
#include "tools/vignette/commands.hpp"

#include <cstdio>
#include <string>

namespace vignette::tools {

/// One sentence to people, and how the command ends then.
inline int refuse(const Error& error)
{
    std::fprintf(stderr, "%s\n", error.message.c_str());
    return error.code == ErrorCode::Refused ? Problems : Unusable;
}

inline void print(const std::string& text, std::FILE* to = stdout)
{
    std::fputs(text.c_str(), to);
    std::fflush(to); // What is on the other stream comes behind it.
}

} // namespace vignette::tools
