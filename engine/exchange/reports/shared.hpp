#pragma once

#include "engine/exchange/documents/document.hpp"
#include "engine/records/site_records.hpp"

#include <string>
#include <vector>

namespace vignette::exchange::reports {

/// What learners chose to show to the site lead, in the order given: for the lead's own eyes.
documents::Document shared_document(const std::string& site, const std::vector<records::SharedAnswer>&, Day today);

} // namespace vignette::exchange::reports
