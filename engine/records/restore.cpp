#include "engine/core/files.hpp"
#include "engine/records/backup.hpp"
#include "engine/records/private_file.hpp"
#include "engine/records/trouble.hpp"

#include <unistd.h>

namespace vignette::records {

namespace fs = std::filesystem;

namespace {

fs::path with(fs::path file, const char* ending)
{
    file += ending;
    return file;
}

/// Nobody else has the file open, and nothing of it is left in a log. Damaged records cannot be asked; then their log
/// goes with them.
Status let_go(const fs::path& file)
{
    std::error_code problem;
    if (!fs::exists(file, problem))
        return Done{};
    Access access;
    access.patience = std::chrono::milliseconds{500};
    auto opened = Database::open(file, access);
    if (!opened)
        return opened.error().code == ErrorCode::Busy ? Status(opened.error()) : Done{};
    Database& database = *opened.value();
    Status done
        = database.script("PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = delete; BEGIN EXCLUSIVE; COMMIT;");
    return done || done.error().code != ErrorCode::Busy ? Done{} : done;
}

/// The old records get a second name, so that both are there when the first name goes over.
Status set_aside(const fs::path& file)
{
    const fs::path aside = file.parent_path() / "records.replaced.db";
    std::error_code problem;
    for (const char* ending : {"", "-wal", "-journal"})
        fs::remove(with(aside, ending), problem);
    if (!fs::exists(file, problem))
        return Done{};
    fs::create_hard_link(file, aside, problem);
    if (problem && !fs::copy_file(file, aside, problem))
        return no_folder(file.parent_path(), problem.message());
    for (const char* ending : {"-wal", "-journal"}) { // Only damaged records still have one.
        if (fs::exists(with(file, ending), problem))
            if (auto moved = rename_over(with(file, ending), with(aside, ending)); !moved)
                return moved;
    }
    fs::remove(with(file, "-shm"), problem);
    return Done{};
}

} // namespace

Result<Verified> restore(const fs::path& folder, const fs::path& backup)
{
    auto sound = verify_file(backup);
    if (!sound)
        return sound;
    const fs::path file = folder / "records.db", fresh = folder / "records.restoring.db";
    if (auto made = make_private_folder(folder); !made)
        return made.error();
    Access reading;
    reading.may_write = false;
    auto from = Database::open(backup, reading);
    Status done = from ? from.value()->copy_to(fresh) : Status(from.error());
    if (done)
        done = let_go(file);
    if (done)
        done = set_aside(file);
    if (done)
        done = rename_over(fresh, file);
    std::error_code ignored;
    fs::remove(fresh, ignored);
    if (!done)
        return done.error();
    return sound;
}

} // namespace vignette::records
