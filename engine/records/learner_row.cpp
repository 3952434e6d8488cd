// All SQL that finds a learner.

#include "engine/records/learner_row.hpp"

#include "engine/core/text.hpp"
#include "engine/records/trouble.hpp"

namespace vignette::records {

const std::string select_learner
    = "SELECT id, uid, name, staff_id, archived, wrapped_key IS NOT NULL, workplace, worker FROM learner ";

Learner read_learner(const Statement& row)
{
    Learner read;
    read.id = LearnerId{row.integer(0)};
    read.uid = row.text(1);
    read.name = row.text(2);
    read.staff_id = row.maybe_text(3);
    read.archived = row.maybe_time(4);
    read.has_pin = row.integer(5) != 0;
    read.workplace = row.maybe_text(6);
    read.worker = row.maybe_text(7);
    return read;
}

Result<Learner> learner_with(Database& database, LearnerId id)
{
    auto found = database.one(select_learner + "WHERE id = ?1", read_learner, id);
    if (!found)
        return found.error();
    if (!found.value())
        return nobody();
    return *std::move(found).value();
}

Result<std::string> proper_name(std::string_view whose, std::string_view name)
{
    if (text::first_invalid_utf8(name) != std::string_view::npos)
        return Error{ErrorCode::InvalidArgument,
            "The name of the " + std::string(whose) + " has letters that cannot be read; type it again."};
    const auto trimmed = text::trim(name);
    if (trimmed.empty())
        return Error{ErrorCode::InvalidArgument, "The " + std::string(whose) + " needs a name; type one."};
    return std::string(trimmed);
}

Result<std::optional<std::string>> proper_staff_id(const std::optional<std::string>& staff_id)
{
    if (!staff_id || text::is_blank(*staff_id))
        return std::optional<std::string>();
    if (text::first_invalid_utf8(*staff_id) != std::string_view::npos)
        return Error{ErrorCode::InvalidArgument, "The staff id has letters that cannot be read; type it again."};
    return std::optional<std::string>(text::trim(*staff_id));
}

Status name_is_free(Database& database, std::string_view name, LearnerId but_for)
{
    const auto namesake
        = database.one(select_learner + "WHERE name = ?1 COLLATE NOCASE AND archived IS NULL AND id <> ?2",
            read_learner, name, but_for);
    if (!namesake)
        return namesake.error();
    if (namesake.value())
        return Error{ErrorCode::Refused,
            "There is already a learner called " + namesake.value()->name
                + ". Add something to the name that tells the two apart, an initial or a shift."};
    return Done{};
}

Status staff_id_is_free(Database& database, const std::optional<std::string>& staff_id, LearnerId but_for)
{
    const auto other = database.one(
        select_learner + "WHERE staff_id = ?1 AND archived IS NULL AND id <> ?2", read_learner, staff_id, but_for);
    if (!other)
        return other.error();
    if (other.value())
        return Error{ErrorCode::Refused,
            "The staff id " + *staff_id + " is that of " + other.value()->name
                + ". Check which of the two it belongs to."};
    return Done{};
}

} // namespace vignette::records
