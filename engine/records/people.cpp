// All SQL about the site, its learners, and what is remembered of how they like the page.

#include "engine/core/text.hpp"
#include "engine/records/inside.hpp"

namespace vignette::records {

namespace {

Learner read_learner(const Statement& row)
{
    return {LearnerId{row.integer(0)}, row.text(1), row.text(2), row.maybe_text(3)};
}

/// The name without the spaces around it.
Result<std::string> proper(std::string_view whose, std::string_view name)
{
    if (text::first_invalid_utf8(name) != std::string_view::npos)
        return Error{ErrorCode::InvalidArgument,
            "The name of the " + std::string(whose) + " has letters that cannot be read; type it again."};
    const auto trimmed = text::trim(name);
    if (trimmed.empty())
        return Error{ErrorCode::InvalidArgument, "The " + std::string(whose) + " needs a name; type one."};
    return std::string(trimmed);
}

} // namespace

Result<std::optional<Site>> Records::site()
{
    return m->database->one("SELECT uid, name FROM site", [](const Statement& row) {
        return Site{row.text(0), row.text(1)};
    });
}

Status Records::name_site(std::string_view name)
{
    const auto proper_name = proper("site", name);
    if (!proper_name)
        return proper_name.error();
    return m->change([&] {
        return m->database->run("INSERT INTO site (id, uid, name, created) VALUES (1, ?1, ?2, ?3)"
                                " ON CONFLICT (id) DO UPDATE SET name = excluded.name",
            m->ids(), proper_name.value(), m->clock());
    });
}

Result<std::optional<Learner>> Records::find_learner(std::string_view name)
{
    return m->database->one("SELECT id, uid, name, staff_id FROM learner"
                            " WHERE name = ?1 COLLATE NOCASE AND archived IS NULL",
        read_learner, text::trim(name));
}

Result<Learner> Records::add_learner(std::string_view name, std::optional<std::string> staff_id)
{
    const auto proper_name = proper("learner", name);
    if (!proper_name)
        return proper_name.error();
    return m->change([&]() -> Result<Learner> {
        const auto namesake = find_learner(proper_name.value());
        if (!namesake)
            return namesake.error();
        if (namesake.value())
            return Error{ErrorCode::Refused,
                "There is already a learner called " + namesake.value()->name
                    + ". Add something to the name that tells the two apart, an initial or a shift."};
        Learner learner{{}, m->ids(), proper_name.value(), std::move(staff_id)};
        const auto added
            = m->database->run("INSERT INTO learner (uid, name, staff_id, created) VALUES (?1, ?2, ?3, ?4)",
                learner.uid, learner.name, learner.staff_id, m->clock());
        if (!added)
            return added.error();
        learner.id = LearnerId{m->database->last_id()};
        return learner;
    });
}

Result<std::vector<Learner>> Records::learners()
{
    return m->database->all("SELECT id, uid, name, staff_id FROM learner WHERE archived IS NULL"
                            " ORDER BY name COLLATE NOCASE",
        read_learner);
}

Status Records::remember(std::string_view what, std::string_view value)
{
    return m->change([&] {
        return m->database->run("INSERT INTO setting (name, value) VALUES (?1, ?2)"
                                " ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            what, value);
    });
}

Result<std::optional<std::string>> Records::remembered(std::string_view what)
{
    return m->database->one(
        "SELECT value FROM setting WHERE name = ?1", [](const Statement& row) { return row.text(0); }, what);
}

} // namespace vignette::records
