#pragma once

#include "engine/records/database.hpp"
#include "engine/records/kept.hpp"
#include "engine/records/seal.hpp"

namespace vignette::records {

/// The note that everybody with a PIN has; empty until something is kept in it.
inline constexpr std::string_view note_of_all = "finished";

/// Makes it, if there is none, inside the caller's transaction; for this folder's .cpp files only.
Status make_note_of_all(Database&, LearnerId, Seal&);

/// Under which a note is sealed.
std::string note_context(std::string_view learner_uid, std::string_view kind);

} // namespace vignette::records
