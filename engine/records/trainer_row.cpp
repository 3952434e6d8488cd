// All SQL that reads and writes a row of who may teach.

#include "engine/records/trainer_row.hpp"

#include "engine/core/text.hpp"

namespace vignette::records {

const std::string select_trainer
    = "SELECT trainer.id, course, version, learner, coalesce(learner.name, trainer.name), home, trained, trained_by,"
      " refresher, teaches, coalesce("
      "(SELECT listed_as FROM class_session WHERE class_session.course = trainer.course ORDER BY held DESC LIMIT 1), "
      "'')"
      " FROM trainer LEFT JOIN learner ON learner.id = learner ";

Trainer read_trainer(const Statement& row)
{
    Trainer read;
    read.id = TrainerId{row.integer(0)};
    read.course = row.text(1);
    read.version = row.text(2);
    if (!row.is_null(3))
        read.learner = LearnerId{row.integer(3)};
    read.name = row.text(4);
    read.home = row.text(5);
    read.trained = row.time(6);
    read.trained_by = row.text(7);
    read.refresher = row.maybe_time(8);
    read.teaches = row.integer(9) != 0;
    read.listed_as = row.text(10);
    return read;
}

Result<TrainerId> insert_trainer(Database& database, const Trainer& trainer, const std::optional<RegisterLine>& from)
{
    std::optional<std::string_view> written;
    if (!trainer.learner)
        written = text::trim(trainer.name);
    const auto session = from ? std::optional(from->session) : std::nullopt;
    const auto line = from ? std::optional(from->line) : std::nullopt;
    const auto kept = database.run(
        "INSERT INTO trainer (course, version, learner, name, home, trained, trained_by, refresher, teaches, session,"
        " line) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
        trainer.course, trainer.version, trainer.learner, written, text::trim(trainer.home),
        Seconds{std::chrono::floor<std::chrono::days>(trainer.trained)}, text::trim(trainer.trained_by),
        trainer.refresher, std::int64_t{trainer.teaches}, session, line);
    if (!kept)
        return kept.error();
    return TrainerId{database.last_id()};
}

} // namespace vignette::records
