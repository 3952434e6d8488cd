#pragma once

#include "tests/guide/examples.hpp"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace vignette::guide {

/// The first word of each line, of those that begin with one.
std::vector<std::string_view> first_words(std::string_view text);

/// A whole course around an example, as files by name. What its first word is decides:
///
///     course                    it stands alone; a unit and a scene follow if it has none
///     another of course.lua     a course stands before it, a unit and a scene behind it
///     scene                     a course and a unit stand before it; a first scene leads to all others
///     a word of scenes          a scene besides; it is finished if the example does not lead on
///     a word of options         a choice besides, and an option where it is not the first word
///
/// `with` declares what it refers to: character, voice, counter (0 to 3), flag, scale, source, role, nation, competency
/// ID; state ID VALUE…; scene ID or ID/OPTION; cites SOURCE, in some scene; file NAME.
std::map<std::string, std::string> wrapped(const Example&);

} // namespace vignette::guide
