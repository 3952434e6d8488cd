// All SQL about what only the site lead may change about learners.

#include "engine/core/text.hpp"
#include "engine/records/inside.hpp"
#include "engine/records/learner_row.hpp"

namespace vignette::records {

namespace {

constexpr std::size_t longest_workplace = 50;

/// Trimmed; nothing if it is blank.
Result<std::optional<std::string>> proper_code(const std::optional<std::string>& code)
{
    if (!code || text::is_blank(*code))
        return std::optional<std::string>();
    if (text::first_invalid_utf8(*code) != std::string_view::npos)
        return Error{
            ErrorCode::InvalidArgument, "What ASC-WDS uses here has letters that cannot be read; type it again."};
    const auto trimmed = text::trim(*code);
    if (text::length(trimmed) > longest_workplace)
        return Error{ErrorCode::InvalidArgument, "ASC-WDS takes at most 50 letters here; type it as it stands there."};
    return std::optional<std::string>(trimmed);
}

// Among those who are not here, nobody is told apart; see bring_back_learner.
Status rename(Database& database, const Learner& known, std::string_view name)
{
    if (auto is_free = name_is_free(database, name, known.id); !is_free && !known.archived)
        return is_free;
    return database.run("UPDATE learner SET name = ?2 WHERE id = ?1", known.id, name);
}

Status give_staff_id(Database& database, const Learner& known, const std::optional<std::string>& staff_id)
{
    if (auto is_free = staff_id_is_free(database, staff_id, known.id); !is_free && !known.archived)
        return is_free;
    return database.run("UPDATE learner SET staff_id = ?2 WHERE id = ?1", known.id, staff_id);
}

} // namespace

/// What only the lead does, to a learner who is in the records: in one change, with a line in the audit.
template <typename Body>
Status Records::Inside::as_lead(std::string_view what, LearnerId learner, Body body)
{
    if (auto may = only_the_lead(); !may)
        return may;
    return change([&]() -> Status {
        const auto known = learner_with(*database, learner);
        if (!known)
            return known.error();
        Status done = body(known.value());
        return done ? note(what, known.value().uid) : done;
    });
}

Result<std::vector<Learner>> Records::all_learners()
{
    if (auto may = m->only_the_lead(); !may)
        return may.error();
    return m->database->all(select_learner + "ORDER BY name COLLATE NOCASE, id", read_learner);
}

Status Records::rename_learner(LearnerId learner, std::string_view name)
{
    const auto proper = proper_name("learner", name);
    if (!proper)
        return proper.error();
    return m->as_lead(
        "learner renamed", learner, [&](const Learner& known) { return rename(*m->database, known, proper.value()); });
}

Status Records::set_staff_id(LearnerId learner, const std::optional<std::string>& staff_id)
{
    const auto proper = proper_staff_id(staff_id);
    if (!proper)
        return proper.error();
    return m->as_lead("staff id set", learner,
        [&](const Learner& known) { return give_staff_id(*m->database, known, proper.value()); });
}

Status Records::set_workplace(
    LearnerId learner, const std::optional<std::string>& workplace, const std::optional<std::string>& worker)
{
    const auto place = proper_code(workplace), person = proper_code(worker);
    if (!place || !person)
        return !place ? place.error() : person.error();
    return m->as_lead("ASC-WDS ids set", learner, [&](const Learner& known) {
        return m->database->run(
            "UPDATE learner SET workplace = ?2, worker = ?3 WHERE id = ?1", known.id, place.value(), person.value());
    });
}

Status Records::archive_learner(LearnerId learner)
{
    return m->as_lead("learner archived", learner, [&](const Learner& known) {
        return m->database->run(
            "UPDATE learner SET archived = ?2 WHERE id = ?1 AND archived IS NULL", known.id, m->clock());
    });
}

Status Records::bring_back_learner(LearnerId learner)
{
    return m->as_lead("learner brought back", learner, [&](const Learner& known) {
        Status done = name_is_free(*m->database, known.name, known.id);
        if (done)
            done = staff_id_is_free(*m->database, known.staff_id, known.id);
        return done ? m->database->run("UPDATE learner SET archived = NULL WHERE id = ?1", known.id) : done;
    });
}

namespace {

/// A list of changes, inside one change of the file. Names and staff ids that are given up are given up first, so that
/// two learners may swap.
struct Listed {
    Database& database;
    std::vector<LearnerEdit> edits;
    std::size_t changed = 0;

    Status tidy()
    {
        for (auto& edit : edits) {
            auto name = proper_name("learner", edit.name);
            auto staff_id = proper_staff_id(edit.staff_id);
            if (!name || !staff_id)
                return !name ? name.error() : staff_id.error();
            edit.name = std::move(name).value();
            if (edit.staff_id) // Blank stays: there is none any more.
                edit.staff_id = staff_id.value().value_or("");
        }
        return Done{};
    }

    Status give_up(const LearnerEdit& edit)
    {
        auto done = database.run(
            "UPDATE learner SET name = uid WHERE id = ?1 AND archived IS NULL AND name <> ?2", edit.id, edit.name);
        if (done && edit.staff_id)
            done = database.run("UPDATE learner SET staff_id = NULL WHERE id = ?1", edit.id);
        return done;
    }

    Status take(const LearnerEdit& edit)
    {
        const auto known = learner_with(database, *edit.id);
        if (!known)
            return known.error();
        ++changed;
        auto done = rename(database, known.value(), edit.name);
        if (!done || !edit.staff_id)
            return done;
        return give_staff_id(database, known.value(), edit.staff_id->empty() ? std::nullopt : edit.staff_id);
    }
};

} // namespace

Status Records::change_learners(const std::vector<LearnerEdit>& edits)
{
    if (auto may = m->only_the_lead(); !may)
        return may;
    Listed list{*m->database, edits};
    if (auto tidied = list.tidy(); !tidied)
        return tidied;
    return m->change([&]() -> Status {
        Status done = Done{};
        for (const auto& edit : list.edits)
            if (done && edit.id)
                done = list.give_up(edit);
        for (const auto& edit : list.edits) {
            if (done && edit.id)
                done = list.take(edit);
            else if (done)
                done = m->add_listed(edit);
        }
        return done ? m->note("list of learners taken in",
                   std::to_string(list.edits.size() - list.changed) + " added, " + std::to_string(list.changed)
                       + " changed")
                    : done;
    });
}

Status Records::Inside::add_listed(const LearnerEdit& edit)
{
    Learner fresh{{}, ids(), edit.name};
    if (edit.staff_id && !edit.staff_id->empty())
        fresh.staff_id = edit.staff_id;
    const auto added = insert(std::move(fresh));
    return added ? Status(Done{}) : added.error();
}

} // namespace vignette::records
