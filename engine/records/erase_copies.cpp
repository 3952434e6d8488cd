// Every file in the folder that is a copy of the records, and what is erased from it.

#include "engine/core/files.hpp"
#include "engine/records/backup.hpp"
#include "engine/records/erase.hpp"

namespace vignette::records {

namespace fs = std::filesystem;

namespace {

/// What SQLite puts beside a file and takes away when it opens it.
bool is_beside(const std::string& name)
{
    return name.ends_with("-wal") || name.ends_with("-shm") || name.ends_with("-journal");
}

/// Beside the records, a copy begins with "records." ("records.before-4.db"); half a copy ends with ".new".
bool is_copy(const std::string& name)
{
    return name.starts_with("records.") && name.find(".db") != std::string::npos
        && (!name.starts_with("records.db") || name.ends_with(".new"));
}

std::vector<fs::path> copies_in(const fs::path& folder)
{
    std::vector<fs::path> out;
    std::error_code problem;
    for (const auto& entry : fs::directory_iterator(folder, problem))
        if (entry.is_regular_file(problem) && is_copy(entry.path().filename().string()))
            out.push_back(entry.path());
    for (const auto& entry : fs::directory_iterator(folder / "backups", problem))
        if (entry.is_regular_file(problem) && entry.path().filename().string().find(".db") != std::string::npos)
            out.push_back(entry.path());
    return out;
}

Status erase_and_tidy(const fs::path& file, std::string_view uid, Erase what, const Access& access)
{
    auto opened = Database::open(file, access);
    if (!opened)
        return opened.error();
    Database& database = *opened.value();
    Status done = database.script("PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY");
    if (done)
        done = database.transact([&] { return erase_from(database, uid, what); });
    if (done)
        done = database.script("VACUUM; PRAGMA journal_mode = delete"); // It has no log beside it then.
    return done;
}

Status remove_whole(const fs::path& file)
{
    std::error_code problem;
    for (const char* ending : {"", "-wal", "-shm", "-journal"}) {
        fs::path part = file;
        part += ending;
        fs::remove(part, problem);
        if (problem)
            return Error{ErrorCode::Io,
                files::shown(part) + " could not be erased: " + problem.message()
                    + ". Remove this file by hand, and try again."};
    }
    return Done{};
}

} // namespace

Status erase_from_copies(const fs::path& folder, std::string_view uid, Erase what, const Access& access)
{
    for (const auto& copy : copies_in(folder)) {
        if (is_beside(copy.string()))
            continue;
        const bool half = copy.extension() == ".new";
        if (!half && erase_and_tidy(copy, uid, what, access))
            continue;
        if (auto gone = remove_whole(copy); !gone)
            return gone;
    }
    for (const auto& left : copies_in(folder))
        if (is_beside(left.string()))
            if (auto gone = remove_whole(left); !gone)
                return gone;
    return Done{};
}

} // namespace vignette::records
