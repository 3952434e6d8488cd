#pragma once

#include "engine/classroom/session.hpp"

#include <nlohmann/json_fwd.hpp>

namespace vignette::classroom {

// What stands beside the course in a snapshot: programme, sheet, and what the checklist has seen.

nlohmann::json beside_json(const Session&);

/// Of a class from before there was any of it: as it is in a new session. Throws Json::exception where a member has
/// another type than beside_json() writes.
void read_beside(const nlohmann::json&, Session&);

} // namespace vignette::classroom
