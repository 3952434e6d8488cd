#pragma once

#include "engine/records/class_records.hpp"
#include "engine/records/database.hpp"

#include <optional>
#include <string>

namespace vignette::records {

// What the files about who may teach share; for this folder's .cpp files only.

/// The line of a register that made somebody a trainer.
struct RegisterLine {
    ClassId session{};
    std::int64_t line = 0;
};

/// "SELECT … FROM trainer …", to which a WHERE is added, and a row of it.
extern const std::string select_trainer;
Trainer read_trainer(const Statement&);

/// A new row, inside the caller's transaction. Of a learner no name is written; of the time, the day.
Result<TrainerId> insert_trainer(Database&, const Trainer&, const std::optional<RegisterLine>& from = {});

} // namespace vignette::records
