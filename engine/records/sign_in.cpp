// All SQL about PINs, keys and who is signed in.

#include "engine/records/inside.hpp"
#include "engine/records/learner_row.hpp"
#include "engine/records/lock_row.hpp"
#include "engine/records/own_notes.hpp"
#include "engine/records/reseal.hpp"
#include "engine/records/vault/aead.hpp"
#include "engine/records/vault/device_secret.hpp"
#include "engine/records/vault/learner_key.hpp"
#include "engine/records/vault/pin_rule.hpp"

namespace vignette::records {

namespace {

LockPlace lock_of(LearnerId learner)
{
    return learners_lock(static_cast<std::int64_t>(learner));
}

Result<bool> anybody_has_a_lock(Database& database)
{
    const auto count = database.number("SELECT count(*) FROM learner WHERE wrapped_key IS NOT NULL");
    if (!count)
        return count.error();
    return count.value() > 0;
}

Error no_pin()
{
    return {ErrorCode::NotFound, "This person has no PIN yet. Choose one first."};
}

/// What a wrong PIN is answered with; what follows from it stands in the file already.
Error wrong(Database& database, const LockPlace& place, Seconds now, const Error& error)
{
    if (error.code != ErrorCode::Refused)
        return error;
    const auto row = read_lock(database, place);
    const auto wait = row ? still_to_wait(row.value(), now) : std::chrono::seconds{0};
    const std::string what = place.with_device ? "That PIN is not right." : "That pass phrase is not right.";
    return {ErrorCode::Refused,
        wait.count() == 0 ? what + " Try again." : what + " Please try again in " + in_words(wait) + "."};
}

Status write_key(
    Database& database, LearnerId learner, const LearnerKey& key, const PinLock& lock, const RecoveryWords& words)
{
    const std::string recovery = sealed(key.private_half.view(), recovery_context, words.key());
    return database.run("UPDATE learner SET public_key = ?2, wrapped_key = ?3, recovery_key = ?4, pin_salt = ?5,"
                        " tries = 0, locked_until = NULL WHERE id = ?1",
        learner, Blob{key.public_half}, Blob{lock.wrapped}, Blob{recovery}, Blob{lock.recipe});
}

Status write_lock(Database& database, LearnerId learner, const PinLock& lock)
{
    return database.run("UPDATE learner SET wrapped_key = ?2, pin_salt = ?3, tries = 0, locked_until = NULL"
                        " WHERE id = ?1",
        learner, Blob{lock.wrapped}, Blob{lock.recipe});
}

Status may_choose(Database& database, LearnerId id, const Secret& pin)
{
    const auto learner = learner_with(database, id);
    return learner ? may_be_pin(pin.view(), learner.value().name) : Status(learner.error());
}

} // namespace

Status Records::Inside::audit(std::string_view what, LearnerId learner)
{
    return database->run(
        "INSERT INTO audit (at, who, what) SELECT ?1, uid, ?2 FROM learner WHERE id = ?3", clock(), what, learner);
}

Result<Secret> Records::Inside::device_secret()
{
    const auto needed = anybody_has_a_lock(*database);
    if (!needed)
        return needed.error();
    return records::device_secret(database->folder(), needed.value());
}

/// The key behind a lock, with the try counted before it is made.
Result<Secret> Records::Inside::unlocked(const LockPlace& place, const Secret& pin)
{
    const auto row = read_lock(*database, place);
    if (!row)
        return row.error();
    if (!row.value().lock)
        return no_pin();
    const auto device = place.with_device ? device_secret() : Result<Secret>(Secret(32));
    if (!device)
        return device.error();
    if (auto noted = change([&] { return note_try(*database, place, clock()); }); !noted)
        return noted.error();
    auto key = unlock(*row.value().lock, pin, device.value());
    if (!key)
        return wrong(*database, place, clock(), key.error());
    if (auto done = change([&] { return forget_tries(*database, place); }); !done)
        return done.error();
    return key;
}

Result<bool> Records::has_pin(LearnerId learner)
{
    const auto row = read_lock(*m->database, lock_of(learner));
    if (!row)
        return row.error();
    return row.value().lock.has_value();
}

Result<RecoveryWords> Records::choose_pin(LearnerId learner, const Secret& pin)
{
    if (auto may = may_choose(*m->database, learner, pin); !may)
        return may.error();
    const auto has = has_pin(learner);
    if (!has)
        return has.error();
    if (has.value())
        return Error{ErrorCode::Refused, "This person has a PIN. Sign in with it; it can be changed then."};
    const auto device = m->device_secret();
    if (!device)
        return device.error();
    const LearnerKey key = make_learner_key();
    auto words = RecoveryWords::random();
    const PinLock locked = lock(key.private_half, pin, device.value(), m->work());
    auto seal = std::make_unique<LearnerSeal>(key.private_half);
    const auto stood_open = m->change([&]() -> Result<std::size_t> {
        Status kept = write_key(*m->database, learner, key, locked, words);
        if (kept)
            kept = m->audit("PIN chosen", learner);
        if (kept)
            kept = make_note_of_all(*m->database, learner, *seal);
        return kept ? reseal(*m->database, learner, *m->seal, *seal) : Result<std::size_t>(kept.error());
    });
    if (!stood_open)
        return stood_open.error();
    if (auto gone = stood_open.value() > 0 ? forget_open_copies() : Done{}; !gone)
        return gone.error();
    m->own = std::move(seal);
    m->who = learner;
    return words;
}

/// What has just been sealed must not go on standing open in the log, in backups, or in a copy from before a migration.
Status Records::forget_open_copies()
{
    if (auto done = m->forget_bytes(); !done)
        return done;
    std::error_code ignored;
    for (const auto& backup : backups_in(m->database->folder()))
        std::filesystem::remove(backup, ignored);
    for (std::size_t version = 2; version <= shipped_migrations().size(); ++version)
        std::filesystem::remove(copy_before(m->database->folder(), version), ignored);
    const auto kept = back_up();
    return kept ? Status(Done{}) : kept.error();
}

Status Records::sign_in(LearnerId learner, const Secret& pin)
{
    sign_out();
    const auto key = m->unlocked(lock_of(learner), pin);
    if (!key)
        return key.error();
    auto seal = std::make_unique<LearnerSeal>(key.value());
    auto noted = m->change([&]() -> Status {
        auto kept = m->audit("signed in", learner);
        return kept ? make_note_of_all(*m->database, learner, *seal) : kept;
    });
    if (!noted)
        return noted;
    m->own = std::move(seal);
    m->who = learner;
    return Done{};
}

Status Records::change_pin(LearnerId learner, const Secret& old_pin, const Secret& new_pin)
{
    if (auto may = may_choose(*m->database, learner, new_pin); !may)
        return may;
    const auto key = m->unlocked(lock_of(learner), old_pin);
    if (!key)
        return key.error();
    const auto device = m->device_secret();
    if (!device)
        return device.error();
    const PinLock locked = lock(key.value(), new_pin, device.value(), m->work());
    return m->change([&]() -> Status {
        auto kept = write_lock(*m->database, learner, locked);
        return kept ? m->audit("PIN changed", learner) : kept;
    });
}

void Records::sign_out()
{
    m->own.reset();
    m->who.reset();
    m->lead.reset();
}

std::optional<LearnerId> Records::signed_in() const
{
    return m->who;
}

} // namespace vignette::records
