#include "engine/records/time_spent.hpp"

#include <algorithm>

namespace vignette::records {

Result<std::int64_t> minutes_spent(Database& database, RegistrationId registration)
{
    const auto seconds = database.one(
        "SELECT coalesce(sum(max(0, min(gap, ?2))), 0) FROM"
        " (SELECT at - lag(at) OVER (PARTITION BY registration ORDER BY revision) AS gap FROM journal"
        "  WHERE registration IN"
        "   (SELECT other.id FROM registration AS this JOIN registration AS other USING (learner, course)"
        "    WHERE this.id = ?1 AND (other.id = ?1 OR other.set_aside = 1 AND other.id > coalesce("
        "     (SELECT max(done.id) FROM registration AS done WHERE done.learner = this.learner"
        "      AND done.course = this.course AND done.completed IS NOT NULL AND done.how = 'self-study' AND done.id < "
        "?1), 0))))",
        [](const Statement& row) { return row.integer(0); }, registration,
        static_cast<std::int64_t>(longest_on_a_page.count()));
    if (!seconds)
        return seconds.error();
    return std::max<std::int64_t>(1, (seconds.value().value_or(0) + 30) / 60);
}

} // namespace vignette::records
