// All SQL about the training matrix.

#include "engine/records/course_rules.hpp"
#include "engine/records/inside.hpp"
#include "engine/records/words.hpp"

namespace vignette::records {

namespace {

/// One row for a learner and a course: that of the newest completion, or else of the newest registration. SQLite takes
/// the other columns from the row that has the greatest.
constexpr const char* select_matrix
    = "SELECT learner, key, privacy, coalesce(title, listed_as), completed, expires, months_valid, max(rank) FROM"
      " (SELECT learner, CASE privacy WHEN 'participation' THEN listed_as ELSE course END AS key,"
      "   privacy = 'participation' AS part, privacy, listed_as, completed, expires, registration.id,"
      "   coalesce(completed, -1) * 16777216 + registration.id AS rank"
      "  FROM registration JOIN learner ON learner.id = registration.learner"
      "  WHERE archived IS NULL AND (completed IS NOT NULL OR privacy = 'standard' AND set_aside = 0))"
      " LEFT JOIN course_rule ON course_key = key AND participation = part"
      " GROUP BY learner, key, part ORDER BY learner, key, part";

MatrixEntry read_entry(const Statement& row)
{
    MatrixEntry read;
    read.learner = LearnerId{row.integer(0)};
    read.course_key = row.text(1);
    read.privacy = privacy_of(row.text(2));
    read.title = row.text(3);
    read.completed = row.maybe_time(4);
    read.expires = row.maybe_time(5);
    if (!read.completed)
        return read;
    read.state = read.privacy == Privacy::Participation ? MatrixEntry::State::TookPart : MatrixEntry::State::Done;
    if (!read.expires && !row.is_null(6))
        read.expires = last_valid_day(*read.completed, static_cast<int>(row.integer(6)));
    return read;
}

} // namespace

Result<std::vector<MatrixEntry>> Records::matrix()
{
    return m->database->all(select_matrix, read_entry);
}

Result<std::vector<UnderWay>> Records::under_way(std::string_view course)
{
    return m->database->all(
        "SELECT snapshot.version, count(*) FROM registration JOIN snapshot ON snapshot.registration = registration.id"
        " JOIN learner ON learner.id = registration.learner WHERE course = ?1 AND privacy = 'standard'"
        " AND completed IS NULL AND set_aside = 0 AND archived IS NULL GROUP BY 1 ORDER BY 1",
        [](const Statement& row) {
            return UnderWay{row.text(0), row.integer(1)};
        },
        std::string(course));
}

} // namespace vignette::records
