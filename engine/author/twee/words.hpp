#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace vignette::author::twee {

/// Words of a Twine story as course text: marks for stress become *, letters written as &quot; or &#39; themselves;
/// braces, which would name something here, become brackets.
std::string course_words(std::string_view twine);

/// The same words in pieces that a course takes in one text each.
std::vector<std::string> pieces_of_text(std::string_view words);

/// A text in straight quotes, as Lua reads it.
std::string lua_text(std::string_view words);

/// Comment lines of Lua that hold `original` whole, each with `indent` before it.
std::string lua_comment(std::string_view original, std::string_view indent);

} // namespace vignette::author::twee
