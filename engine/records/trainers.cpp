// All SQL about who may teach, but for what the end of a class makes (classes.cpp).

#include "engine/core/text.hpp"
#include "engine/records/inside.hpp"
#include "engine/records/learner_row.hpp"
#include "engine/records/trainer_row.hpp"

namespace vignette::records {

namespace {

bool home_can_be_read(std::string_view home)
{
    return text::first_invalid_utf8(home) == std::string_view::npos;
}

Error unreadable_place()
{
    return {ErrorCode::InvalidArgument,
        "Where they teach, or who prepared them, has letters that cannot be read. Type it again."};
}

Status may_be_trainer(const Trainer& trainer)
{
    if (trainer.course.empty())
        return Error{ErrorCode::InvalidArgument, "Say which course they may teach; nothing was kept."};
    if (!trainer.learner)
        if (const auto name = proper_name("trainer", trainer.name); !name)
            return name.error();
    if (!home_can_be_read(trainer.home) || !home_can_be_read(trainer.trained_by))
        return unreadable_place();
    return Done{};
}

/// Two lines of one day would be one person counted twice.
Status has_no_line_yet(Database& database, const Trainer& trainer)
{
    const auto same = database.one(
        "SELECT 1 FROM trainer WHERE course = ?1 AND trained = ?2"
        " AND (learner = ?3 OR (?3 IS NULL AND name = ?4 COLLATE NOCASE))",
        [](const Statement& row) { return row.integer(0); }, trainer.course,
        Seconds{std::chrono::floor<std::chrono::days>(trainer.trained)}, trainer.learner, text::trim(trainer.name));
    if (!same)
        return same.error();
    if (same.value())
        return Error{ErrorCode::Refused,
            "This person is on the list for this course and this day already; nothing was changed. Look for the name"
            " there."};
    return Done{};
}

Result<Trainer> trainer_with(Database& database, TrainerId id)
{
    auto found = database.one(select_trainer + "WHERE trainer.id = ?1", read_trainer, id);
    if (!found)
        return found.error();
    if (!found.value())
        return Error{
            ErrorCode::NotFound, "This person is no longer on the list of who may teach; look at the list again."};
    return *std::move(found).value();
}

Result<Trainer> add_line(Database& database, const Trainer& trainer)
{
    if (trainer.learner)
        if (const auto known = learner_with(database, *trainer.learner); !known)
            return known.error();
    if (auto free = has_no_line_yet(database, trainer); !free)
        return free.error();
    const auto id = insert_trainer(database, trainer);
    return id ? trainer_with(database, id.value()) : id.error();
}

Status change_line(Database& database, const Trainer& trainer)
{
    return database.run("UPDATE trainer SET home = ?2, refresher = ?3, teaches = ?4 WHERE id = ?1", trainer.id,
        text::trim(trainer.home), trainer.refresher, std::int64_t{trainer.teaches});
}

} // namespace

/// Of a learner by their random id, of somebody else by the course alone.
Status Records::Inside::note_trainer(std::string_view what, const Trainer& trainer)
{
    return trainer.learner ? note(what, *trainer.learner) : note(what, trainer.course);
}

Result<std::vector<Trainer>> Records::trainers(std::string_view course)
{
    if (!m->lead && !m->who)
        return Error{ErrorCode::Refused, "Who may teach is for people who are signed in. Sign in first."};
    return m->database->all(
        select_trainer + "WHERE ?1 = '' OR course = ?1 ORDER BY course, trained, trainer.id", read_trainer, course);
}

Result<Trainer> Records::add_trainer(const Trainer& trainer)
{
    if (auto may = m->only_the_lead(); !may)
        return may.error();
    if (auto may = may_be_trainer(trainer); !may)
        return may.error();
    return m->change([&]() -> Result<Trainer> {
        auto added = add_line(*m->database, trainer);
        if (!added)
            return added;
        auto noted = m->note_trainer("trainer added", added.value());
        return noted ? added : noted.error();
    });
}

Status Records::change_trainer(const Trainer& trainer)
{
    if (auto may = m->only_the_lead(); !may)
        return may;
    if (!home_can_be_read(trainer.home))
        return unreadable_place();
    return m->change([&]() -> Status {
        const auto known = trainer_with(*m->database, trainer.id);
        if (!known)
            return known.error();
        auto changed = change_line(*m->database, trainer);
        return changed ? m->note_trainer("trainer changed", known.value()) : changed;
    });
}

Status Records::remove_trainer(TrainerId id)
{
    if (auto may = m->only_the_lead(); !may)
        return may;
    auto removed = m->change([&]() -> Status {
        const auto known = trainer_with(*m->database, id);
        if (!known)
            return known.error();
        auto gone = m->database->run("DELETE FROM trainer WHERE id = ?1", id);
        return gone ? m->note_trainer("trainer removed", known.value()) : gone;
    });
    return removed ? m->forget_open_bytes() : removed;
}

} // namespace vignette::records
