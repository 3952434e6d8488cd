#pragma once

#include "engine/exchange/documents/document.hpp"
#include "engine/records/site_records.hpp"

#include <string>
#include <vector>

namespace vignette::exchange::reports {

/// Who did what and when, in the order given. Somebody who is not in the records any more stands there by random id.
documents::Document audit_document(const std::string& site, const std::vector<records::AuditLine>&, Day today);
std::string audit_csv(
    const std::vector<records::AuditLine>&); ///< For a spreadsheet: When (UTC), Who, Id, What, Detail.

/// "3 November 2026, 09:05" in UTC, and who did it.
std::string time_text(Seconds);
std::string who_text(const records::AuditLine&);

} // namespace vignette::exchange::reports
