#pragma once

#include "engine/course/diagnostic.hpp"
#include "scripting/run.hpp"

#include <functional>
#include <string>
#include <vector>

namespace vignette::scripting {

/// A source that Lua can compile, and what had to be said on the way there.
struct Mended {
    std::string source; ///< With the same lines. Empty if it could not be mended.
    std::vector<course::Diagnostic> findings; ///< With lines and no file number; one for each line at most.
    bool left_out = false; ///< Statements are missing in it.
};

/// Finds the slips that keep `source` from being Lua, all of them if possible: each is mended as its author probably
/// meant it, or else the statement around it is left out, and the rest is tried again. Nothing mended is ever played,
/// since every slip is an error; it only lets the rest be checked. Cost: at most 30 compilations.
Mended mend(std::string source, const std::function<Ran(std::string_view)>& compile);

} // namespace vignette::scripting
