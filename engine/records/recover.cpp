// All SQL about what was sealed under a PIN that was reset.

#include "engine/records/inside.hpp"
#include "engine/records/reseal.hpp"
#include "engine/records/vault/aead.hpp"
#include "engine/records/vault/learner_key.hpp"

namespace vignette::records {

namespace {

struct FormerKey {
    std::int64_t id = 0;
    std::string recovery;
};

Result<std::vector<FormerKey>> former_keys(Database& database, LearnerId learner)
{
    return database.all(
        "SELECT id, recovery_key FROM former_key WHERE learner = ?1 ORDER BY id DESC",
        [](const Statement& row) {
            return FormerKey{row.integer(0), row.text(1)};
        },
        learner);
}

} // namespace

Result<bool> Records::can_recover(LearnerId learner)
{
    const auto keys = former_keys(*m->database, learner);
    if (!keys)
        return keys.error();
    return !keys.value().empty();
}

Status Records::recover(const RecoveryWords& words)
{
    if (!m->who)
        return Error{ErrorCode::Refused, "Sign in with the new PIN first. Then write the recovery words."};
    const auto keys = former_keys(*m->database, *m->who);
    if (!keys)
        return keys.error();
    for (const auto& former : keys.value()) {
        const auto key = opened_secret(former.recovery, recovery_context, words.key());
        if (!key)
            continue;
        LearnerSeal from(*key);
        auto done = m->change([&]() -> Status {
            const auto rows = reseal(*m->database, *m->who, from, *m->own);
            Status kept = rows ? Status(Done{}) : rows.error();
            if (kept)
                kept = m->database->run("DELETE FROM former_key WHERE id = ?1", former.id);
            return kept ? m->audit("recovery words used", *m->who) : kept;
        });
        return done;
    }
    return Error{ErrorCode::Refused, "These words open nothing that was kept. Check each word, and try again."};
}

} // namespace vignette::records
