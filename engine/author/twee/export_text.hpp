#pragma once

#include "engine/course/course.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace vignette::author::twee {

/// Course text as Twine's formats read plain words: signs that would be more are written as &#91; and the like.
std::string exported_words(std::string_view words);

/// The paragraphs of a text, with {names} for the values in it.
std::vector<std::string> paragraphs_of(const course::Course&, const course::Text&);

/// What can stand in a comment.
std::string comment_words(std::string_view words);

/// A condition with ' for its quotation marks.
std::string in_quotes(std::string condition);

/// `[[label->target]]`.
std::string link(std::string_view label, const std::string& target);

/// "add trust 1", "set light lamp".
std::string effect_words(const course::Effect&);

/// Who sees it so: "Amina Khan", "What this cost me", "A colleague".
std::string voice_name(const course::Course&, const course::View&);

} // namespace vignette::author::twee
