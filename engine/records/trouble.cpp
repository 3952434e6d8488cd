#include "engine/records/trouble.hpp"

#include "engine/core/files.hpp"

#include <sqlite3.h>

namespace vignette::records {

namespace {

Error about(ErrorCode code, const std::filesystem::path& folder, std::string_view what)
{
    return Error{code, "The records in " + files::shown(folder) + " " + std::string(what)};
}

} // namespace

Error trouble(int sqlite_code, const std::filesystem::path& folder, std::string_view detail)
{
    switch (sqlite_code & 0xFF) {
    case SQLITE_FULL:
        return about(ErrorCode::Full, folder,
            "cannot be written: the disk is full. Free some space and try again; everything kept so far is safe.");
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return about(ErrorCode::Busy, folder,
            "are in use by another program just now. Wait a moment, or close it, and try again; nothing was changed.");
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return read_only(folder);
    case SQLITE_CORRUPT:
        return damaged(folder);
    case SQLITE_NOTADB:
        return not_ours(folder);
    case SQLITE_CANTOPEN:
        return unopened(folder);
    case SQLITE_IOERR:
        return about(ErrorCode::Io, folder,
            "cannot be read or written: the disk reports a fault. Check the disk, or the network if it is there, and "
            "try again; nothing was half written.");
    default:
        return about(ErrorCode::Refused, folder,
            "did not take a change (" + std::string(detail) + "). Nothing was changed; please report this.");
    }
}

Error unopened(const std::filesystem::path& folder)
{
    return about(ErrorCode::Io, folder,
        "cannot be opened. Check that you may read and write in that folder, and that nothing else is called "
        "records.db there; nothing was changed.");
}

Error damaged(const std::filesystem::path& folder)
{
    return about(ErrorCode::Unreadable, folder,
        "are damaged. Nothing was changed; keep records.db as it is for whoever helps you, and put back a copy from a "
        "backup.");
}

Error not_ours(const std::filesystem::path& folder)
{
    return Error{ErrorCode::Unreadable,
        "The file records.db in " + files::shown(folder)
            + " is not one of Vignette's, or its beginning is damaged. Nothing was changed; name another folder with "
              "--records, or put back a copy from a backup."};
}

Error too_new(const std::filesystem::path& folder, long long theirs, long long ours)
{
    return about(ErrorCode::Unreadable, folder,
        "are from a newer Vignette (version " + std::to_string(theirs) + " of the file; this program knows up to "
            + std::to_string(ours)
            + "). Nothing was changed; install the newer Vignette, or name another folder with --records.");
}

Error read_only(const std::filesystem::path& folder)
{
    return about(ErrorCode::Io, folder,
        "cannot be written: the file or its folder is read-only. Ask whoever looks after this computer to let you "
        "write "
        "there, or name another folder with --records; everything kept so far is safe.");
}

Error nobody()
{
    return {ErrorCode::NotFound, "This person is no longer in the records. Choose another name."};
}

Error no_folder(const std::filesystem::path& folder, std::string_view why)
{
    return Error{ErrorCode::Io,
        "The folder " + files::shown(folder) + " for the records cannot be made (" + std::string(why)
            + "). Make it yourself, or name another with --records."};
}

} // namespace vignette::records
