#pragma once

#include "engine/records/records.hpp"

#include <set>
#include <string>

namespace vignette::app {

/// The articles of a course that a learner keeps among their own, by id: one sealed list over all courses.
/// Errors: those of Records::own_note.
Result<std::set<std::string>> kept_articles(records::Records&, records::LearnerId, const std::string& course);
Status keep_articles(records::Records&, records::LearnerId, const std::string& course, const std::set<std::string>&);

} // namespace vignette::app
