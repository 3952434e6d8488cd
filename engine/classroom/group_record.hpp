#pragma once

#include "engine/classroom/session.hpp"

#include <string>

namespace vignette::classroom {

/// The way that the room took and how it voted, as JSON for the site's records: what the room has seen, by name, and
/// nothing that is one person's. A round that the room has not seen, or of which it saw only that it was counted,
/// stands there without its numbers.
/// {"route":[{"scene","option","aside"}],"votes":[{"scene","options","rounds":[[3,4],…]}]}
std::string route_json(const Session&);

} // namespace vignette::classroom
