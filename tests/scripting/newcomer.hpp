#pragma once

#include <string>

namespace vignette::scripting {

/// What is told of a small course with a slip in it, one finding a line: "7: message (advice)". It has a character jo,
/// a flag rushed, a state mood of calm and upset, a unit, and a picture m.svg.

/// With these lines, from line 6.
std::string told_of(const std::string& lines);

/// Of a scene with these lines, from line 7.
std::string in_scene(const std::string& lines);

/// Of an option with these lines, from line 9.
std::string in_option(const std::string& lines);

/// What is marked on the line of the only finding.
std::string marked_in_scene(const std::string& lines);

} // namespace vignette::scripting
