#pragma once

#include "engine/core/clock.hpp"
#include "engine/core/result.hpp"
#include "engine/records/database.hpp"

#include <cstdint>
#include <filesystem>
#include <vector>

namespace vignette::records {

/// How many days' backups are kept.
inline constexpr std::size_t kept_backups = 7;

/// What a look through the whole file counted.
struct Verified {
    std::int64_t learners = 0, registrations = 0, events = 0, answers = 0;

    friend bool operator==(const Verified&, const Verified&) = default;
};

/// The backups in `folder`/backups, oldest first. Each is named after its day: records-2026-11-21.db. The device's
/// secret is never among them.
std::vector<std::filesystem::path> backups_in(const std::filesystem::path& folder);

/// Whether one of them is of this day or of the seven before. Every page of the records was looked at then.
bool backed_up_lately(const std::filesystem::path& folder, Seconds now);

/// Looks through every page, every reference and every journal: nothing is missing in the middle of one, and each place
/// to carry on from is that of the newest event. Changes nothing. Cost: O(size), about a second for 1,000,000 events.
/// Errors: Unreadable if something is not as it should be.
Result<Verified> verify(Database&);

/// The same for a file that nobody has opened.
Result<Verified> verify_file(const std::filesystem::path& file);

/// Puts the backup in the place of the records in `folder`. What was there stays beside it as records.replaced.db.
/// There are records in the folder at every moment, the old or the new ones. Errors: those of verify_file for the
/// backup; Busy while a program has the records open; Io of the disk. Sound records are then as they were.
Result<Verified> restore(const std::filesystem::path& folder, const std::filesystem::path& backup);

} // namespace vignette::records
