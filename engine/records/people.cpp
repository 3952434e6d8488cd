// All SQL about the site's name and who is on its list, but for what only the lead may change (learners.cpp).

#include "engine/core/text.hpp"
#include "engine/records/inside.hpp"
#include "engine/records/learner_row.hpp"
#include "engine/records/site_settings.hpp"

namespace vignette::records {

Result<std::optional<Site>> Records::site()
{
    return m->database->one("SELECT uid, name FROM site", [](const Statement& row) {
        return Site{row.text(0), row.text(1)};
    });
}

Status Records::name_site(std::string_view name)
{
    const auto proper = proper_name("site", name);
    if (!proper)
        return proper.error();
    return m->change([&] {
        return m->database->run("INSERT INTO site (id, uid, name, created) VALUES (1, ?1, ?2, ?3)"
                                " ON CONFLICT (id) DO UPDATE SET name = excluded.name",
            m->ids(), proper.value(), m->clock());
    });
}

Result<std::optional<Learner>> Records::find_learner(std::string_view name)
{
    return m->database->one(
        select_learner + "WHERE name = ?1 COLLATE NOCASE AND archived IS NULL", read_learner, text::trim(name));
}

Result<std::vector<Learner>> Records::learners()
{
    return m->database->all(select_learner + "WHERE archived IS NULL ORDER BY name COLLATE NOCASE", read_learner);
}

namespace {

Status may_add(Database& database, bool lead)
{
    const auto who = read_site_setting(database, setting_who_adds);
    if (!who)
        return who.error();
    if (!lead && who.value() == "lead")
        return Error{ErrorCode::Refused, "Here the site lead adds people to the list. Please ask them."};
    return Done{};
}

} // namespace

Result<Learner> Records::Inside::insert(Learner learner)
{
    Status done = name_is_free(*database, learner.name);
    if (done)
        done = staff_id_is_free(*database, learner.staff_id);
    if (done)
        done = database->run("INSERT INTO learner (uid, name, staff_id, created) VALUES (?1, ?2, ?3, ?4)", learner.uid,
            learner.name, learner.staff_id, clock());
    if (!done)
        return done.error();
    learner.id = LearnerId{database->last_id()};
    return learner;
}

Result<Learner> Records::add_learner(std::string_view name, const std::optional<std::string>& staff_id)
{
    const auto proper = proper_name("learner", name);
    if (!proper)
        return proper.error();
    const auto proper_id = proper_staff_id(staff_id);
    if (!proper_id)
        return proper_id.error();
    return m->change([&]() -> Result<Learner> {
        if (auto may = may_add(*m->database, m->lead.has_value()); !may)
            return may.error();
        auto added = m->insert({{}, m->ids(), proper.value(), proper_id.value()});
        if (!added)
            return added;
        if (auto noted = m->note("learner added", added.value().id); !noted)
            return noted.error();
        return added;
    });
}

} // namespace vignette::records
