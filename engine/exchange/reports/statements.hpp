#pragma once

#include "engine/exchange/xapi.hpp"

namespace vignette::exchange::reports {

/// A learner's registrations as xapi_lines wants them. The ids of the statements are derived from that of the
/// registration: they are the same in every export, so that a store takes what comes twice for one. Answers are not
/// there.
std::vector<XapiRegistration> statements(const records::Learner&, const std::vector<records::Registration>&);

} // namespace vignette::exchange::reports
