#pragma once

#include "engine/exchange/classes/cascade.hpp"
#include "engine/exchange/documents/document.hpp"

namespace vignette::exchange::classes {

/// The versions of the courses on the shelf, by the name outside.
using VersionsHere = std::map<std::string, std::string>;

/// What there is to say of somebody who may teach, in a few short sentences: when they were prepared, by whom and with
/// what, when to learn it again, what they have led, and whom they prepared.
std::vector<std::string> about_teacher(const Teacher&, const Descent&, const VersionsHere&, Day today);

/// Whether the day for learning it again is past, for somebody who still teaches.
bool refresher_is_due(const Teacher&, Day today);

/// Who may teach, for paper: a list for each course, in which everybody follows on whoever prepared them.
documents::Document teachers_document(
    const std::string& site, const std::vector<Teacher>&, const VersionsHere&, Day today);

/// How far it has reached: course by course and generation by generation, and home by home. `others`: whose lists
/// were read beside this site's own.
documents::Document cascade_document(
    const std::string& site, const Cascade&, const std::vector<std::string>& others, Day today);

} // namespace vignette::exchange::classes
