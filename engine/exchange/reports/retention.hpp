#pragma once

#include "engine/exchange/documents/document.hpp"
#include "engine/records/site_records.hpp"

#include <string>

namespace vignette::exchange::reports {

/// What has been kept for longer than `months`, to be looked through by a person. Nothing is deleted by itself.
documents::Document retention_document(const std::string& site, const records::Overdue&, int months, Day today);
std::string retention_csv(const records::Overdue&); ///< For a spreadsheet: Name, What, When; of a class who led it.

} // namespace vignette::exchange::reports
