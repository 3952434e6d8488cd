#pragma once

#include "engine/present/screen.hpp"

#include <string>
#include <string_view>

namespace vignette::tests {

/// What is wrong with a screen whatever it shows: an id that is there twice, a key that means two things, or the name
/// of something that is not there. "" where nothing is.
std::string wrong_with(const present::Screen&);

/// Everything that can be read on it, a line each, in reading order.
std::string words_on(const present::Screen&);

bool says(const present::Screen&, std::string_view words);

/// What its press asks for in class: "path sit"; "" where it is no such thing.
std::string target_of(const present::Screen&, std::string_view id);

} // namespace vignette::tests
