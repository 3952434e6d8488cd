#include "tests/records/power_disk.hpp"

#include "tests/records/power_platter.hpp"

#include <sqlite3.h>
#include <sys/stat.h>

#include <fstream>
#include <iterator>
#include <optional>
#include <vector>

namespace vignette::records::testing {

namespace fs = std::filesystem;

namespace {

std::string bytes_of(const fs::path& file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

/// A file goes on being the same under another name.
ino_t number_of(const fs::path& file)
{
    struct stat about { };
    return stat(file.c_str(), &about) == 0 ? about.st_ino : 0;
}

std::vector<fs::path> paths_in(const fs::path& folder)
{
    std::vector<fs::path> out;
    for (const auto& entry : fs::recursive_directory_iterator(folder))
        if (entry.is_regular_file() && !entry.path().string().ends_with("-shm"))
            out.push_back(entry.path());
    return out;
}

} // namespace

Files files_in(const fs::path& folder)
{
    Files out;
    for (const auto& path : paths_in(folder))
        out[fs::relative(path, folder).string()] = bytes_of(path);
    return out;
}

void put(const Files& files, const fs::path& folder)
{
    for (const auto& [name, bytes] : files) {
        fs::create_directories((folder / name).parent_path());
        std::ofstream(folder / name, std::ios::binary) << bytes;
    }
}

struct FaultyDisk::State {
    /// A file whose deletion may not have reached the disk.
    struct Deleted {
        fs::path path;
        Platter platter;
    };

    sqlite3_vfs vfs{};
    sqlite3_vfs* real = sqlite3_vfs_find(nullptr);
    std::string name;
    fs::path folder;
    Random random{0};
    std::uint64_t operations = 0, strikes_after = 0;
    Fault fault = Fault::None;
    bool struck = false;
    std::map<ino_t, Platter> platters;
    std::vector<Deleted> deleted;
    std::optional<Files> left; // Once the power is lost.
    std::map<const sqlite3_io_methods*, sqlite3_io_methods> methods; // The real disk's, and ours made of them.

    /// Whether this fault happens to this operation.
    bool strikes(Fault one)
    {
        const bool goes_on = one == Fault::DiskFull;
        if (fault != one || operations <= strikes_after || (struck && !goes_on))
            return false;
        return struck = true;
    }

    /// Every operation begins so. Whether the power is gone.
    bool is_dark()
    {
        ++operations;
        if (!left && strikes(Fault::PowerLoss))
            lose_power();
        return left.has_value();
    }

    /// Null: it was never written through us, or by somebody else since.
    Platter* platter(ino_t number, const std::string& bytes)
    {
        const auto found = platters.find(number);
        return found != platters.end() && found->second.seen() == bytes ? &found->second : nullptr;
    }

    void lose_power()
    {
        left.emplace();
        for (const auto& path : paths_in(folder)) {
            const auto bytes = bytes_of(path);
            const auto* known = platter(number_of(path), bytes);
            (*left)[fs::relative(path, folder).string()] = known ? known->after_power_loss(random) : bytes;
        }
        for (const auto& gone : deleted) // What has that name by now is as it is.
            if (random.below(2) == 0)
                left->emplace(fs::relative(gone.path, folder).string(), gone.platter.after_power_loss(random));
    }
};

namespace faulty {

using State = FaultyDisk::State;

/// What we know about an open file; SQLite gives room for it behind the real one.
struct File {
    State* disk;
    const sqlite3_io_methods* real;
    ino_t number;
    bool new_log; ///< The first wait for it makes sure of all names in the folder.
};

File& ours(sqlite3_file* file)
{
    return *reinterpret_cast<File*>(reinterpret_cast<char*>(file) + sqlite3_vfs_find(nullptr)->szOsFile);
}

Platter& platter_of(sqlite3_file* file)
{
    return ours(file).disk->platters.at(ours(file).number);
}

int really_write(sqlite3_file* f, const void* bytes, int count, sqlite3_int64 at)
{
    const std::string_view text(static_cast<const char*>(bytes), static_cast<std::size_t>(count));
    platter_of(f).write(static_cast<std::size_t>(at), text);
    return ours(f).real->xWrite(f, bytes, count, at);
}

bool grows(sqlite3_file* f, int count, sqlite3_int64 at)
{
    return static_cast<std::size_t>(at + count) > platter_of(f).seen().size();
}

int write(sqlite3_file* f, const void* bytes, int count, sqlite3_int64 at)
{
    State& disk = *ours(f).disk;
    if (disk.is_dark() || disk.strikes(Fault::WriteFails))
        return SQLITE_IOERR_WRITE;
    if (disk.strikes(Fault::ShortWrite)) {
        really_write(f, bytes, count / 2, at);
        return SQLITE_IOERR_WRITE;
    }
    if (grows(f, count, at) && disk.strikes(Fault::DiskFull))
        return SQLITE_FULL;
    return really_write(f, bytes, count, at);
}

int truncate(sqlite3_file* f, sqlite3_int64 size)
{
    if (ours(f).disk->is_dark())
        return SQLITE_IOERR_TRUNCATE;
    platter_of(f).truncate(static_cast<std::size_t>(size));
    return ours(f).real->xTruncate(f, size);
}

int sync(sqlite3_file* f, int)
{
    State& disk = *ours(f).disk;
    if (disk.is_dark())
        return SQLITE_IOERR_FSYNC;
    if (disk.strikes(Fault::SyncFails)) {
        platter_of(f).sync_in_vain(disk.random);
        return SQLITE_IOERR_FSYNC;
    }
    platter_of(f).sync();
    if (ours(f).new_log)
        disk.deleted.clear();
    ours(f).new_log = false;
    return SQLITE_OK;
}

int read(sqlite3_file* f, void* bytes, int count, sqlite3_int64 at)
{
    return ours(f).disk->left ? SQLITE_IOERR_READ : ours(f).real->xRead(f, bytes, count, at);
}

/// The real disk's functions, with ours in the place of some; never its mapping of files into memory.
const sqlite3_io_methods* patched(State& disk, const sqlite3_io_methods* real)
{
    auto& methods = disk.methods.try_emplace(real, *real).first->second;
    methods.iVersion = 2;
    methods.xRead = read;
    methods.xWrite = write;
    methods.xTruncate = truncate;
    methods.xSync = sync;
    return &methods;
}

int open(sqlite3_vfs* vfs, const char* name, sqlite3_file* file, int flags, int* out)
{
    State& disk = *static_cast<State*>(vfs->pAppData);
    if (disk.left) {
        file->pMethods = nullptr;
        return SQLITE_CANTOPEN;
    }
    std::error_code problem;
    const bool fresh = !name || !fs::exists(name, problem);
    const int code = disk.real->xOpen(disk.real, name, file, flags, out);
    if (code != SQLITE_OK || !name)
        return code;
    const auto bytes = bytes_of(name);
    const ino_t number = number_of(name);
    if (fresh || !disk.platter(number, bytes))
        disk.platters.insert_or_assign(number, Platter(bytes));
    const bool log = (flags & (SQLITE_OPEN_WAL | SQLITE_OPEN_MAIN_JOURNAL)) != 0;
    ours(file) = File{&disk, file->pMethods, number, fresh && log};
    file->pMethods = patched(disk, file->pMethods);
    return code;
}

/// SQLite says whether it waits until the name is gone.
int remove(sqlite3_vfs* vfs, const char* name, int wait)
{
    State& disk = *static_cast<State*>(vfs->pAppData);
    if (disk.is_dark())
        return SQLITE_IOERR_DELETE;
    const auto known = disk.platters.find(number_of(name));
    if (known != disk.platters.end()) {
        disk.deleted.push_back({name, known->second});
        disk.platters.erase(known);
    }
    const int code = disk.real->xDelete(disk.real, name, 0);
    if (wait != 0)
        disk.deleted.clear();
    return code;
}

} // namespace faulty

FaultyDisk::FaultyDisk(const fs::path& folder, std::uint64_t seed)
    : m(std::make_unique<State>())
{
    m->folder = folder;
    m->random = Random(seed);
    m->name = "faulty-" + std::to_string(reinterpret_cast<std::uintptr_t>(m.get()));
    m->vfs = *m->real; // Its other functions work on names alone.
    m->vfs.zName = m->name.c_str();
    m->vfs.pAppData = m.get();
    m->vfs.szOsFile = m->real->szOsFile + static_cast<int>(sizeof(faulty::File));
    m->vfs.xOpen = faulty::open;
    m->vfs.xDelete = faulty::remove;
    sqlite3_vfs_register(&m->vfs, 0);
}

FaultyDisk::~FaultyDisk()
{
    sqlite3_vfs_unregister(&m->vfs);
}

std::string FaultyDisk::name() const
{
    return m->name;
}

std::uint64_t FaultyDisk::operations() const
{
    return m->operations;
}

void FaultyDisk::arm(Fault fault, std::uint64_t after)
{
    m->fault = fault;
    m->strikes_after = m->operations + after;
    m->struck = false;
}

void FaultyDisk::mend()
{
    m->fault = Fault::None;
}

bool FaultyDisk::struck() const
{
    return m->struck;
}

const Files& FaultyDisk::after_power_loss()
{
    if (!m->left)
        m->lose_power();
    return *m->left;
}

} // namespace vignette::records::testing
