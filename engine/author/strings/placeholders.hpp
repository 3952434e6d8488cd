#pragma once

#include <optional>
#include <set>
#include <string>
#include <string_view>

namespace vignette::author {

/// What stands in braces in a text: "trust", "amina.name". Nothing if a brace has no partner.
std::optional<std::set<std::string>> placeholders_in(std::string_view text);

/// Whether a translation can stand for the text: it names nothing in braces that the text does not name, so that it
/// cannot bring anything into the course that is not there.
bool can_stand_for(std::string_view text, std::string_view translation);

/// How often *emphasis* is begun or ended; \* is a star.
std::size_t emphasis_marks(std::string_view text);

} // namespace vignette::author
