#include "engine/records/standing.hpp"

#include "engine/records/pack.hpp"
#include "engine/records/words.hpp"

namespace vignette::records {

Result<Standing> standing(Database& database, RegistrationId registration)
{
    auto found = database.one(
        "SELECT registration.uid, privacy, coalesce(revision, 0), learner, wrapped_key IS NOT NULL FROM registration"
        " JOIN learner ON learner.id = registration.learner"
        " LEFT JOIN snapshot ON snapshot.registration = registration.id WHERE registration.id = ?1",
        [](const Statement& row) {
            return Standing{
                row.text(0), privacy_of(row.text(1)), row.integer(2), LearnerId{row.integer(3)}, row.integer(4) != 0};
        },
        registration);
    if (!found)
        return found.error();
    if (!found.value())
        return Error{ErrorCode::NotFound, "This learner's course is no longer in the records; begin it again."};
    return *std::move(found).value();
}

std::string journal_context(const Standing& now, std::int64_t revision)
{
    return "journal:" + now.uid + ':' + std::to_string(revision);
}

std::string snapshot_context(const Standing& now)
{
    return "snapshot:" + now.uid;
}

std::string answer_context(const Standing& now, std::string_view question, std::string_view moment)
{
    return "answer:" + now.uid + ':' + pack({question, moment});
}

std::string ending_context(const Standing& now, std::string_view unit)
{
    return "ending:" + now.uid + ':' + std::string(unit);
}

} // namespace vignette::records
