#pragma once

#include <cstddef>
#include <istream>
#include <string>
#include <string_view>

namespace vignette::terminal {

/// The longest line that is read; what is beyond is passed over, so that no input can fill the memory.
inline constexpr std::size_t longest_line = 64 * 1024;

struct InputLine {
    std::string text; ///< Without its end.
    bool too_long = false;
};

/// The next line. False at the end of input, where nothing is left.
bool read_line(std::istream&, InputLine&);

/// `message` with a capital letter at its start and a full stop at its end, as people read sentences.
std::string as_sentence(std::string_view message);

} // namespace vignette::terminal
