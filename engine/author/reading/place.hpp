#pragma once

#include "engine/author/reading/sentences.hpp"
#include "engine/course/diagnostic.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace vignette::author::reading {

/// A line, and the words on it that are meant.
struct Place {
    course::Where where;
    std::string marked; ///< Empty where the words are not to be found, since a name was put in.
};

/// Where `words` stand in the source: at `told` or on one of the lines behind it, since a text can go over several.
Place place_of(std::string_view words, course::Where told, const std::vector<course::SourceFile>&);

/// Where a sentence begins.
Place place_of(const Sentence&, course::Where told, const std::vector<course::SourceFile>&);

/// Its first words, for people: "Feelings often outlast the memory of what …"
std::string beginning(const Sentence&);

/// "T3, F9 and F12"; of more than six, the first and how many more.
std::string in_a_row(const std::vector<std::string_view>& ids);

} // namespace vignette::author::reading
