#include "tests/records/failing_disk.hpp"

#include <sqlite3.h>

#include <set>

namespace vignette::records::testing {

struct FailingDisk::State {
    sqlite3_vfs vfs{};
    sqlite3_vfs* real = nullptr;
    std::string name;
    int writes_left = -1; // -1: as many as one likes.
    int code = SQLITE_OK; // What a write then reports.
    int sync_code = SQLITE_OK;
    bool failed = false;
    std::set<const void*> unsynced;

    int met(int problem)
    {
        failed = failed || problem != SQLITE_OK;
        return problem;
    }
    int write()
    {
        if (writes_left == 0)
            return met(code);
        writes_left -= writes_left > 0 ? 1 : 0;
        return SQLITE_OK;
    }
};

namespace failing {

/// SQLite gives room for this and, behind it, the real file.
struct File {
    sqlite3_file base;
    FailingDisk::State* disk;
    bool log;
};

File& ours(sqlite3_file* file)
{
    return *reinterpret_cast<File*>(file);
}
sqlite3_file* real(sqlite3_file* file)
{
    return reinterpret_cast<sqlite3_file*>(reinterpret_cast<File*>(file) + 1);
}

int close(sqlite3_file* file)
{
    ours(file).disk->unsynced.erase(file);
    return real(file)->pMethods->xClose(real(file));
}
int read(sqlite3_file* f, void* bytes, int count, sqlite3_int64 at)
{
    return real(f)->pMethods->xRead(real(f), bytes, count, at);
}
int write(sqlite3_file* f, const void* bytes, int count, sqlite3_int64 at)
{
    if (const int code = ours(f).disk->write(); code != SQLITE_OK)
        return code;
    if (ours(f).log)
        ours(f).disk->unsynced.insert(f);
    return real(f)->pMethods->xWrite(real(f), bytes, count, at);
}
int truncate(sqlite3_file* f, sqlite3_int64 size)
{
    return real(f)->pMethods->xTruncate(real(f), size);
}
int sync(sqlite3_file* f, int flags)
{
    if (const int code = ours(f).disk->met(ours(f).disk->sync_code); code != SQLITE_OK)
        return code;
    ours(f).disk->unsynced.erase(f);
    return real(f)->pMethods->xSync(real(f), flags);
}
int size(sqlite3_file* f, sqlite3_int64* bytes)
{
    return real(f)->pMethods->xFileSize(real(f), bytes);
}
int lock(sqlite3_file* f, int level)
{
    return real(f)->pMethods->xLock(real(f), level);
}
int unlock(sqlite3_file* f, int level)
{
    return real(f)->pMethods->xUnlock(real(f), level);
}
int reserved(sqlite3_file* f, int* out)
{
    return real(f)->pMethods->xCheckReservedLock(real(f), out);
}
int control(sqlite3_file* f, int what, void* with)
{
    return real(f)->pMethods->xFileControl(real(f), what, with);
}
int sector(sqlite3_file* f)
{
    return real(f)->pMethods->xSectorSize(real(f));
}
int traits(sqlite3_file* f)
{
    return real(f)->pMethods->xDeviceCharacteristics(real(f));
}
int shm_map(sqlite3_file* f, int region, int bytes, int extend, volatile void** out)
{
    return real(f)->pMethods->xShmMap(real(f), region, bytes, extend, out);
}
int shm_lock(sqlite3_file* f, int offset, int count, int flags)
{
    return real(f)->pMethods->xShmLock(real(f), offset, count, flags);
}
void shm_barrier(sqlite3_file* f)
{
    real(f)->pMethods->xShmBarrier(real(f));
}
int shm_unmap(sqlite3_file* f, int remove)
{
    return real(f)->pMethods->xShmUnmap(real(f), remove);
}

const sqlite3_io_methods methods{2, close, read, write, truncate, sync, size, lock, unlock, reserved, control, sector,
    traits, shm_map, shm_lock, shm_barrier, shm_unmap, nullptr, nullptr};

int open(sqlite3_vfs* vfs, const char* name, sqlite3_file* file, int flags, int* out)
{
    auto* disk = static_cast<FailingDisk::State*>(vfs->pAppData);
    ours(file) = File{{nullptr}, disk, (flags & (SQLITE_OPEN_WAL | SQLITE_OPEN_MAIN_JOURNAL)) != 0};
    const int code = disk->real->xOpen(disk->real, name, real(file), flags, out);
    ours(file).base.pMethods = code == SQLITE_OK ? &methods : nullptr;
    return code;
}

} // namespace failing

FailingDisk::FailingDisk()
    : m(std::make_unique<State>())
{
    m->real = sqlite3_vfs_find(nullptr);
    m->name = "failing-" + std::to_string(reinterpret_cast<std::uintptr_t>(m.get()));
    m->vfs = *m->real; // Its other functions work on names alone, or on no file at all.
    m->vfs.zName = m->name.c_str();
    m->vfs.pAppData = m.get();
    m->vfs.szOsFile = static_cast<int>(sizeof(failing::File)) + m->real->szOsFile;
    m->vfs.xOpen = failing::open;
    sqlite3_vfs_register(&m->vfs, 0);
}

FailingDisk::~FailingDisk()
{
    sqlite3_vfs_unregister(&m->vfs);
}

std::string FailingDisk::name() const
{
    return m->name;
}

void FailingDisk::full_after(int writes)
{
    m->writes_left = writes;
    m->code = SQLITE_FULL;
}

void FailingDisk::broken_after(int writes)
{
    m->writes_left = writes;
    m->code = SQLITE_IOERR_WRITE;
}

void FailingDisk::never_syncs()
{
    m->sync_code = SQLITE_IOERR_FSYNC;
}

void FailingDisk::mend()
{
    m->writes_left = -1;
    m->sync_code = SQLITE_OK;
    m->failed = false;
}

bool FailingDisk::failed() const
{
    return m->failed;
}

bool FailingDisk::all_synced() const
{
    return m->unsynced.empty();
}

} // namespace vignette::records::testing
