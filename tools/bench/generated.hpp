#pragma once

#include <map>
#include <string>

namespace vignette::bench {

/// A sound course of that many scenes as Lua text, path → text, each file under 1 MiB.
std::map<std::string, std::string> generated_course(int scenes);

} // namespace vignette::bench
