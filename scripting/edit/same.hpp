#pragma once

#include "scripting/edit/ids.hpp"

#include <optional>
#include <string>

namespace vignette::scripting {

/// What of a course would differ from another for more than the new id `to` in place of `id`; nothing if they are the
/// same graph. Lines, files and versions do not count. The answer is a piece of the graph as a course would have it, to
/// be put into a sentence.
std::optional<std::string> difference(
    const course::Course& before, const course::Course& after, const Id& id, const std::string& to);

} // namespace vignette::scripting
