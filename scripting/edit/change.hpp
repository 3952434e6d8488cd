#pragma once

#include "scripting/edit/rename.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace vignette::scripting {

/// Bytes of a file that give way to others.
struct Change {
    std::size_t at = 0, length = 0;
    std::string text;
};

/// `source` with all of them made. They must not overlap; the order does not matter.
std::string changed(std::string_view source, std::vector<Change>);

/// The lines that change, each once.
std::vector<Renaming> places_of(const std::string& file, std::string_view source, const std::vector<Change>&);

/// What `was "old"` below a scene or a unit takes: a line of its own where the declaration has one. An older name `to`
/// goes, since it is the present one now.
std::vector<Change> keep_old_name(std::string_view source, const Declaration&, const std::string& to);

} // namespace vignette::scripting
