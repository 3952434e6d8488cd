#pragma once

#include "engine/records/database.hpp"
#include "engine/records/kept.hpp"

#include <string>
#include <string_view>

namespace vignette::records {

/// "SELECT id, uid, … FROM learner ", to which a WHERE is added, and a row of it; for this folder's .cpp files only.
extern const std::string select_learner;
Learner read_learner(const Statement&);

/// Errors: NotFound, or the database's.
Result<Learner> learner_with(Database&, LearnerId);

/// A name without the spaces around it. Errors: InvalidArgument if nothing is left, or it is not UTF-8.
Result<std::string> proper_name(std::string_view whose, std::string_view name);

/// The same for a staff id; nothing if nothing is left.
Result<std::optional<std::string>> proper_staff_id(const std::optional<std::string>&);

/// That nobody else here has the name, or the staff id. Errors: Refused, with what to do; the database's.
Status name_is_free(Database&, std::string_view name, LearnerId but_for = {});
Status staff_id_is_free(Database&, const std::optional<std::string>&, LearnerId but_for = {});

} // namespace vignette::records
