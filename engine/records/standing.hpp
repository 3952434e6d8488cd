#pragma once

#include "engine/core/result.hpp"
#include "engine/records/database.hpp"
#include "engine/records/kept.hpp"

namespace vignette::records {

/// A registration as its next event meets it; for this folder's .cpp files only.
struct Standing {
    std::string uid;
    Privacy privacy = Privacy::Standard;
    std::int64_t revision = 0; ///< Of the newest event kept; 0 if there is none.
    LearnerId learner{};
    bool has_pin = false;
};

/// Errors: NotFound, or the database's.
Result<Standing> standing(Database&, RegistrationId);

/// Deletes the registration's events and snapshot, inside the caller's transaction.
Status erase_route(Database&, RegistrationId);

/// Under which each kind of row is sealed: no two rows have the same.
std::string journal_context(const Standing&, std::int64_t revision);
std::string snapshot_context(const Standing&);
std::string answer_context(const Standing&, std::string_view question, std::string_view moment);
std::string ending_context(const Standing&, std::string_view unit);

} // namespace vignette::records
