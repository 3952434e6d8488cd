#pragma once

#include "engine/records/database.hpp"
#include "engine/records/vault/pin_lock.hpp"

#include <optional>

namespace vignette::records {

/// Somebody's lock in the file, and how often it was tried in vain; for this folder's .cpp files only.
struct LockRow {
    std::optional<PinLock> lock; ///< Nothing: no PIN yet.
    std::int64_t tries = 0;
    std::optional<Seconds> locked_until;
};

/// Where such a lock stands: the columns of a learner, or of the site for its lead.
struct LockPlace {
    const char* read; ///< SELECT recipe, wrapped, tries, locked_until … WHERE id = ?1.
    const char* count; ///< UPDATE … tries = ?2, locked_until = ?3 WHERE id = ?1.
    std::int64_t id = 0;
    bool with_device = true; ///< The lead's is without: it opens nothing that is sealed, and must open when the
                             ///< device's secret is lost.
};

LockPlace learners_lock(std::int64_t learner);
LockPlace leads_lock();

/// NotFound if there is no such row.
Result<LockRow> read_lock(Database&, const LockPlace&);

/// How long to wait before the next try; zero: now. A clock that was set back makes it no longer than the rule says.
std::chrono::seconds still_to_wait(const LockRow&, Seconds now);

/// Notes a try before it is made, durably: who stops the program in the middle of it has used it up all the same.
/// Errors: Refused while there is still to wait.
Status note_try(Database&, const LockPlace&, Seconds now);
Status forget_tries(Database&, const LockPlace&);

/// "half a minute", "2 minutes", "an hour": for people.
std::string in_words(std::chrono::seconds);

} // namespace vignette::records
