#pragma once

#include "engine/exchange/documents/document.hpp"
#include "engine/records/site_records.hpp"

#include <string>

namespace vignette::exchange::reports {

/// Everything that is held on one learner, for whoever asks for their own data (UK GDPR, article 15).
///
/// Shape: what is sealed is counted; it is written out only where `held` has it opened, which it has for the learner
///        alone. Days and times are as exact as they are kept.
documents::Document subject_access(const records::Site&, const records::HeldOnLearner& held, Day today);

/// The same as JSON (RFC 8259): an object with `made`, `site`, `learner`, `courses`, `shared`, `attendance`, `teaches`,
/// `audit`, `settings` and `own_notes`. What is not kept is left out. Days are "2026-11-22", times UTC.
std::string subject_access_json(const records::Site&, const records::HeldOnLearner& held, Day today);

/// The course that somebody may teach, as it is named outside: its id may tell what it is about.
std::string outside_name(const records::Trainer&);

} // namespace vignette::exchange::reports
