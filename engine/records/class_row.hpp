#pragma once

#include "engine/records/class_records.hpp"
#include "engine/records/database.hpp"

#include <string>

namespace vignette::records {

// What the files about classes share; for this folder's .cpp files only.

/// "SELECT … FROM class_session ", to which a WHERE is added, and a row of it.
extern const std::string select_class;
ClassSession read_class(const Statement&);

/// Errors: Refused for a participation course, InvalidArgument if it is not said which course.
Status may_keep_class(std::string_view course, Privacy);

/// Whether it can be kept, as far as can be told without looking into the file. Errors: see Records::end_class.
Status may_be_held(const HeldClass&);

/// Inside the caller's transaction.
Status delete_class_under_way(Database&, std::string_view course);

} // namespace vignette::records
