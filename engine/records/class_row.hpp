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

/// The units of a course that somebody was taught, class by class; one that was taught twice is there twice.
enum class Taught { StandardOnly, Anything };
Result<std::vector<std::string>> taught_units(Database&, LearnerId, std::string_view course, Taught);
/// Puts behind `units` what they lack.
void add_each_once(std::vector<std::string>& units, const std::vector<std::string>& more);

/// Errors: InvalidArgument for one of nothing, or of fewer than no people.
Status may_be_ratings(const std::vector<GroupRating>&);
/// Inside the caller's transaction. Those of fewer than least_group people are not written.
Status write_ratings(Database&, ClassId, const std::vector<GroupRating>&);
Result<std::vector<GroupRating>> ratings_of(Database&, ClassId);

/// Inside the caller's transaction.
Status delete_class_under_way(Database&, std::string_view course);

} // namespace vignette::records
