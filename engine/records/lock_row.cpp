// All SQL about locks: a learner's and the site lead's.

#include "engine/records/lock_row.hpp"

#include "engine/records/trouble.hpp"
#include "engine/records/vault/tries.hpp"

#include <algorithm>

namespace vignette::records {

LockPlace learners_lock(std::int64_t learner)
{
    return {"SELECT pin_salt, wrapped_key, tries, locked_until FROM learner WHERE id = ?1",
        "UPDATE learner SET tries = ?2, locked_until = ?3 WHERE id = ?1", learner, true};
}

LockPlace leads_lock()
{
    return {"SELECT lead_recipe, lead_wrapped, lead_tries, lead_locked_until FROM site WHERE id = ?1",
        "UPDATE site SET lead_tries = ?2, lead_locked_until = ?3 WHERE id = ?1", 1, false};
}

Result<LockRow> read_lock(Database& database, const LockPlace& place)
{
    auto found = database.one(
        place.read,
        [](const Statement& row) {
            LockRow out;
            if (!row.is_null(0) && !row.is_null(1))
                out.lock = PinLock{row.text(0), row.text(1)};
            out.tries = row.integer(2);
            out.locked_until = row.maybe_time(3);
            return out;
        },
        place.id);
    if (!found)
        return found.error();
    if (!found.value())
        return nobody();
    return *std::move(found).value();
}

std::chrono::seconds still_to_wait(const LockRow& row, Seconds now)
{
    if (!row.locked_until)
        return std::chrono::seconds{0};
    return std::clamp(*row.locked_until - now, std::chrono::seconds{0}, wait_after(row.tries));
}

Status note_try(Database& database, const LockPlace& place, Seconds now)
{
    const auto row = read_lock(database, place);
    if (!row)
        return row.error();
    if (const auto wait = still_to_wait(row.value(), now); wait.count() > 0)
        return Error{ErrorCode::Refused, "There were too many tries. Please try again in " + in_words(wait) + "."};
    const std::int64_t tries = row.value().tries + 1;
    const auto pause = wait_after(tries);
    return database.run(place.count, place.id, tries, pause.count() > 0 ? std::optional(now + pause) : std::nullopt);
}

Status forget_tries(Database& database, const LockPlace& place)
{
    return database.run(place.count, place.id, std::int64_t{0}, std::optional<Seconds>());
}

std::string in_words(std::chrono::seconds time)
{
    const auto count = time.count();
    const auto many
        = [](std::int64_t n, const std::string& what) { return std::to_string(n) + " " + what + (n == 1 ? "" : "s"); };
    if (count <= 30)
        return "half a minute";
    if (count < 3600)
        return many((count + 59) / 60, "minute");
    return many((count + 3599) / 3600, "hour");
}

} // namespace vignette::records
