#pragma once

#include "engine/app/library.hpp"
#include "engine/exchange/classes/register.hpp"
#include "engine/exchange/classes/teachers_document.hpp"
#include "engine/records/records.hpp"

#include <map>
#include <string>
#include <vector>

namespace vignette::app {

// What the site lead asks about classes, as the window and the command line both ask it. All of it is for the lead.

/// Classes and who may teach, with the courses' names outside. Reads every register.
Result<exchange::classes::SiteClasses> site_classes(records::Records&, const std::vector<Shelved>&);

/// The versions on the shelf, by the course's name outside.
exchange::classes::VersionsHere versions_here(const std::vector<Shelved>&);

/// What the groups of these classes are called, by uid.
Result<std::map<std::string, std::string>> programme_titles(
    records::Records&, const std::vector<records::ClassSession>&);

/// The register of one class, as it is shown and printed. Errors: NotFound.
Result<exchange::documents::Document> register_of(
    records::Records&, const std::vector<Shelved>&, records::ClassId, exchange::Day today);

/// Every class, for paper.
Result<exchange::documents::Document> classes_of(records::Records&, exchange::Day today);

} // namespace vignette::app
