// All SQL about the site lead, and what only the lead may do about PINs.

#include "engine/records/inside.hpp"
#include "engine/records/vault/pin_rule.hpp"

namespace vignette::records {

namespace {

Status write_lead(Database& database, const PinLock& lock, const LeadKey& key)
{
    return database.run("UPDATE site SET lead_recipe = ?1, lead_wrapped = ?2, lead_public = ?3, lead_tries = 0,"
                        " lead_locked_until = NULL",
        Blob{lock.recipe}, Blob{lock.wrapped}, Blob{key.public_half});
}

/// A site from before answers could be shared has none yet.
Status write_public_half(Database& database, const LeadKey& key)
{
    return database.run("UPDATE site SET lead_public = ?1 WHERE lead_public IS NULL", Blob{key.public_half});
}

} // namespace

Result<bool> Records::has_lead()
{
    const auto count = m->database->number("SELECT count(*) FROM site WHERE lead_wrapped IS NOT NULL");
    if (!count)
        return count.error();
    return count.value() > 0;
}

Status Records::begin_site(std::string_view name, const Secret& passphrase)
{
    const auto has = has_lead();
    if (!has)
        return has.error();
    if (has.value())
        return Error{ErrorCode::Refused, "This site has a lead already. Sign in with the site lead's pass phrase."};
    if (auto may = may_be_passphrase(passphrase.view(), name); !may)
        return may;
    if (auto named = name_site(name); !named)
        return named;
    const Secret seed = Secret::random(lead_seed_length);
    const PinLock locked = lock(seed, passphrase, Secret(32), m->work());
    LeadKey key = make_lead_key(seed);
    auto done = m->change([&] { return write_lead(*m->database, locked, key); });
    if (done)
        m->lead = std::move(key);
    return done;
}

Status Records::sign_in_lead(const Secret& passphrase)
{
    sign_out();
    const auto seed = m->unlocked(leads_lock(), passphrase);
    if (!seed)
        return seed.error();
    LeadKey key = make_lead_key(seed.value());
    auto noted = m->change([&]() -> Status {
        auto done = write_public_half(*m->database, key);
        return done
            ? m->database->run("INSERT INTO audit (at, who, what) VALUES (?1, 'site lead', 'signed in')", m->clock())
            : done;
    });
    if (noted)
        m->lead = std::move(key);
    return noted;
}

bool Records::lead_signed_in() const
{
    return m->lead.has_value();
}

Status Records::reset_pin(LearnerId learner)
{
    if (auto may = m->only_the_lead(); !may)
        return may;
    return m->change([&]() -> Status {
        Status done = Done{};
        for (const auto* sql : {"INSERT INTO former_key (learner, public_key, recovery_key)"
                                " SELECT id, public_key, recovery_key FROM learner"
                                " WHERE id = ?1 AND recovery_key IS NOT NULL",
                 "UPDATE learner SET public_key = NULL, wrapped_key = NULL, recovery_key = NULL, pin_salt = NULL,"
                 " tries = 0, locked_until = NULL WHERE id = ?1"}) {
            if (done)
                done = m->database->run(sql, learner);
        }
        return done ? m->database->run("INSERT INTO audit (at, who, what, detail)"
                                       " SELECT ?1, 'site lead', 'PIN reset', uid FROM learner WHERE id = ?2",
                   m->clock(), learner)
                    : done;
    });
}

} // namespace vignette::records
