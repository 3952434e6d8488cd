// All SQL about what is remembered: small things of anybody's, and what holds for the whole site.

#include "engine/records/site_settings.hpp"

#include "engine/records/inside.hpp"

namespace vignette::records {

Result<std::optional<std::string>> read_setting(Database& database, std::string_view name)
{
    return database.one(
        "SELECT value FROM setting WHERE name = ?1", [](const Statement& row) { return row.text(0); }, name);
}

Status write_setting(Database& database, std::string_view name, std::string_view value)
{
    return database.run("INSERT INTO setting (name, value) VALUES (?1, ?2)"
                        " ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        name, value);
}

Result<std::optional<std::string>> read_site_setting(Database& database, std::string_view name)
{
    return read_setting(database, std::string(of_the_site).append(name));
}

Status Records::remember(std::string_view what, std::string_view value)
{
    if (what.starts_with(of_the_site))
        return Error{ErrorCode::Refused, "What holds for the whole site is for the site lead to set."};
    return m->change([&] { return write_setting(*m->database, what, value); });
}

Result<std::optional<std::string>> Records::remembered(std::string_view what)
{
    return read_setting(*m->database, what);
}

Result<std::optional<std::string>> Records::site_setting(std::string_view name)
{
    return read_site_setting(*m->database, name);
}

Status Records::set_site_setting(std::string_view name, std::string_view value)
{
    if (auto may = m->only_the_lead(); !may)
        return may;
    return m->change([&]() -> Status {
        auto kept = write_setting(*m->database, std::string(of_the_site).append(name), value);
        return kept ? m->note("setting changed", std::string(name) + ": " + std::string(value)) : kept;
    });
}

} // namespace vignette::records
