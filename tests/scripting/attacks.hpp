#pragma once

#include <string>
#include <vector>

namespace vignette::scripting {

/// A course file that means harm, or whose author made a very bad mistake, and how reading it must end.
struct Attack {
    enum class Ends {
        ByLimit, ///< A limit stops it; nothing after it is read.
        ByError, ///< Lua or the language refuses it, or a finding names it.
        Harmless, ///< It runs to its end and achieves nothing: no finding.
    };
    std::string name;
    std::string source;
    Ends ends = Ends::ByLimit;
};

std::vector<Attack> attacks();

} // namespace vignette::scripting
