#include "engine/records/inside.hpp"

#include "engine/core/files.hpp"

namespace vignette::records {

Status Records::Inside::still_our_version()
{
    const auto version = version_of(*database);
    if (!version)
        return version.error();
    const auto ours = static_cast<std::int64_t>(shipped_migrations().size());
    if (version.value() > ours)
        return too_new(database->folder(), version.value(), ours);
    return Done{};
}

Result<std::string> Records::Inside::unsealed(std::int64_t scheme, std::string_view sealed, std::string_view context)
{
    if (scheme == 1 && !own)
        return Error{ErrorCode::Refused, "This is sealed. Sign in with the PIN to open it."};
    if (scheme != current().scheme())
        return Error{ErrorCode::Refused,
            "A part of the records in " + files::shown(database->folder()) + " is sealed in another way (scheme "
                + std::to_string(scheme) + "). Open it with the program that sealed it; nothing was changed."};
    return current().open(sealed, context);
}

Status Records::Inside::note(std::string_view what, std::string_view detail)
{
    return database->run("INSERT INTO audit (at, who, what, detail) SELECT ?1,"
                         " coalesce(?2, (SELECT uid FROM learner WHERE id = ?3), 'nobody signed in'), ?4, ?5",
        clock(), lead ? std::optional<std::string_view>("site lead") : std::nullopt, who, what, detail);
}

Status Records::Inside::note(std::string_view what, LearnerId about)
{
    const auto uid = database->one(
        "SELECT uid FROM learner WHERE id = ?1", [](const Statement& row) { return row.text(0); }, about);
    if (!uid)
        return uid.error();
    if (!uid.value())
        return nobody();
    return note(what, *uid.value());
}

Result<Standing> Records::Inside::standing_to_write(RegistrationId registration)
{
    auto now = standing(*database, registration);
    if (now && (who ? *who != now.value().learner : now.value().has_pin))
        return Error{ErrorCode::Refused, "Sign in with the PIN first; nothing was changed."};
    return now;
}

// What is sealed costs nothing to leave; and while another program writes, the file stays as it is.
Status Records::Inside::forget_bytes()
{
    return own ? database->run("PRAGMA wal_checkpoint(TRUNCATE)") : forget_open_bytes();
}

Status Records::Inside::forget_open_bytes()
{
    if (auto tidied = database->script("VACUUM"); !tidied && tidied.error().code != ErrorCode::Busy)
        return tidied;
    return database->run("PRAGMA wal_checkpoint(TRUNCATE)");
}

Status Records::Inside::only_the_lead() const
{
    if (!lead)
        return Error{ErrorCode::Refused, "Only the site lead can do this. Sign in with the site lead's pass phrase."};
    return Done{};
}

Status Records::Inside::may_ask_about(LearnerId learner)
{
    const auto has_pin = database->one(
        "SELECT wrapped_key IS NOT NULL FROM learner WHERE id = ?1",
        [](const Statement& row) { return row.integer(0) != 0; }, learner);
    if (!has_pin)
        return has_pin.error();
    if (!has_pin.value())
        return nobody();
    if (lead || who == learner || (!who && !*has_pin.value()))
        return Done{};
    return Error{ErrorCode::Refused, "This is for the learner and the site lead alone. Sign in first."};
}

} // namespace vignette::records
