#pragma once

#include "scripting/words/session.hpp"

#include <cstdint>
#include <string>
#include <string_view>

namespace vignette::scripting {

/// How a file's chunk ended.
struct Ran {
    enum class How {
        ToItsEnd,
        NotLua, ///< It could not be compiled.
        Stopped, ///< An error while it ran.
        Dead, ///< The budget is spent.
    };
    How how = How::ToItsEnd;
    std::uint32_t line = 0; ///< Where; 0 if that is not known.
    std::string message; ///< Lua's own words, without the place.
};

/// Runs `source` as a text chunk in a fresh state with the words of the language, which speak to `session`.
Ran run_chunk(std::string_view source, Session& session);

/// Only compiles it.
Ran compile_chunk(std::string_view source, Budget&);

} // namespace vignette::scripting
