// All SQL about the site lead, and what only the lead may do about PINs.

#include "engine/records/inside.hpp"
#include "engine/records/vault/pin_rule.hpp"

namespace vignette::records {

namespace {

Status only_the_lead(bool lead)
{
    if (!lead)
        return Error{ErrorCode::Refused, "Only the site lead can do this. Sign in with the site lead's pass phrase."};
    return Done{};
}

Status write_lead(Database& database, const PinLock& lock)
{
    return database.run("UPDATE site SET lead_recipe = ?1, lead_wrapped = ?2, lead_tries = 0, lead_locked_until = NULL",
        Blob{lock.recipe}, Blob{lock.wrapped});
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
    if (auto may = may_be_pin(passphrase.view()); !may)
        return may;
    if (auto named = name_site(name); !named)
        return named;
    const PinLock locked = lock(Secret::random(32), passphrase, Secret(32), m->work());
    auto done = m->change([&] { return write_lead(*m->database, locked); });
    m->lead = done.ok();
    return done;
}

Status Records::sign_in_lead(const Secret& passphrase)
{
    sign_out();
    const auto key = m->unlocked(leads_lock(), passphrase);
    if (!key)
        return key.error();
    auto noted = m->change([&] {
        return m->database->run("INSERT INTO audit (at, who, what) VALUES (?1, 'site lead', 'signed in')", m->clock());
    });
    m->lead = noted.ok();
    return noted;
}

bool Records::lead_signed_in() const
{
    return m->lead;
}

Status Records::reset_pin(LearnerId learner)
{
    if (auto may = only_the_lead(m->lead); !may)
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
        return done ? m->audit("PIN reset", learner) : done;
    });
}

} // namespace vignette::records
