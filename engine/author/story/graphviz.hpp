#pragma once

#include "engine/core/result.hpp"

#include <string>

namespace vignette::author {

/// Lays a graph in Graphviz's language out with its `dot`, and gives it back in the form "json0": the graph with
/// positions.
///
/// The library is loaded when the first map is made, so that the program starts without it. It keeps state of its own:
/// calls wait for one another.
/// Errors: NotFound if it is not on this computer, with what to install; Unreadable if it refuses the graph.
Result<std::string> lay_out(const std::string& graph);

} // namespace vignette::author
