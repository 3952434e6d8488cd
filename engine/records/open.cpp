#include "engine/core/files.hpp"
#include "engine/records/header.hpp"
#include "engine/records/inside.hpp"
#include "engine/records/network.hpp"
#include "engine/records/private_file.hpp"

namespace vignette::records {

namespace fs = std::filesystem;

namespace {

/// First look, before SQLite touches the file. A journal beside it means that a program was stopped while it wrote:
/// then the header may be half of two, and only SQLite can put it right.
Status recognise_bytes(const fs::path& file)
{
    fs::path unfinished = file;
    unfinished += "-journal";
    std::error_code problem;
    const auto header = read_header(file);
    if (!header)
        return header.error();
    if (header.value().empty || fs::exists(unfinished, problem))
        return Done{};
    if (!header.value().database || header.value().application != application_id)
        return not_ours(file.parent_path());
    if (header.value().version > shipped_migrations().size())
        return too_new(file.parent_path(), header.value().version, static_cast<long long>(shipped_migrations().size()));
    return Done{};
}

/// Second look, through SQLite: a write-ahead log may say otherwise than the file.
Status recognise(Database& database)
{
    const auto pages = database.number("PRAGMA page_count");
    const auto application = database.number("PRAGMA application_id");
    const auto version = version_of(database);
    if (!pages || !application || !version)
        return !pages ? pages.error() : !application ? application.error() : version.error();
    if (pages.value() > 0 && application.value() != application_id)
        return not_ours(database.folder());
    const auto ours = static_cast<std::int64_t>(shipped_migrations().size());
    if (version.value() > ours)
        return too_new(database.folder(), version.value(), ours);
    return Done{};
}

/// What holds for the connection and writes nothing. Nothing goes into temporary files. EXTRA is FULL, and without a
/// write-ahead log it waits as well until the journal's name is gone: what came back with the power would undo a change
/// that was said to be kept.
Status careful(Database& database)
{
    return database.script("PRAGMA synchronous = EXTRA; PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY;"
                           "PRAGMA recursive_triggers = ON; PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON;");
}

/// A write-ahead log shares memory between programs, which a network drive does not. Where the file already has one, it
/// is read without, by one program alone.
Status begin_alone(Database& database)
{
    return database.script("PRAGMA locking_mode = EXCLUSIVE");
}

Status choose_log(Database& database, bool network)
{
    auto done = database.run(network ? "PRAGMA journal_mode = delete" : "PRAGMA journal_mode = wal");
    if (done && network)
        done
            = database.script("PRAGMA locking_mode = NORMAL; SELECT count(*) FROM site;"); // The lock goes with a read.
    return done;
}

/// How a file is found.
struct Found {
    bool network = false;
    bool has_log = false; ///< Its header says so.
    bool look_through = true;
};

Status check_then_prepare(Database& database, const Found& found)
{
    const auto [network, has_log, look_through] = found;
    Status done = network && has_log ? begin_alone(database) : Done{};
    if (done)
        done = recognise(database);
    if (done && look_through)
        done = database.look_through();
    if (done)
        done = careful(database);
    if (done)
        done = migrate(database, shipped_migrations());
    if (done)
        done = choose_log(database, network);
    if (done)
        done = database.script("PRAGMA foreign_keys = ON");
    return done;
}

std::uintmax_t size_of(fs::path file, const char* ending)
{
    file += ending;
    std::error_code none;
    const auto size = fs::file_size(file, none);
    return none ? 0 : size;
}

/// Whether a program that was stopped left a log with something in it.
bool left_a_log(const fs::path& file)
{
    return size_of(file, "-wal") > 0;
}

/// Nobody waits at every start until a large file has been read.
bool to_look_through(const fs::path& file, const Setup& setup)
{
    return size_of(file, "") <= setup.small || left_a_log(file) || size_of(file, "-journal") > 0
        || !backed_up_lately(file.parent_path(), setup.clock());
}

Result<std::unique_ptr<Database>> open_file(const fs::path& file, const Setup& setup, bool network)
{
    if (auto ours = recognise_bytes(file); !ours)
        return ours.error();
    if (auto made = make_private_file(file); !made)
        return made.error();
    const auto header = read_header(file);
    if (!header)
        return header.error();
    const Found found{network, header.value().write_ahead_log, to_look_through(file, setup)};
    auto database = Database::open(file, setup.access);
    if (!database)
        return database;
    if (database.value()->read_only())
        return read_only(file.parent_path());
    database.value()->keep_log_at_close(left_a_log(file)); // Until we know that we may write.
    if (auto ready = check_then_prepare(*database.value(), found); !ready)
        return ready.error();
    database.value()->keep_log_at_close(false);
    return database;
}

} // namespace

Result<Records> Records::open(const fs::path& folder, Setup setup)
{
    if (auto made = make_private_folder(folder); !made)
        return made.error();
    const bool network = setup.on_network ? setup.on_network(folder) : on_network(folder);
    auto database = open_file(folder / "records.db", setup, network);
    if (!database)
        return database.error();
    auto inside = std::make_unique<Inside>();
    inside->database = std::move(database).value();
    inside->clock = std::move(setup.clock);
    inside->ids = std::move(setup.ids);
    inside->seal = std::move(setup.seal);
    inside->work = std::move(setup.work);
    inside->access = std::move(setup.access);
    if (network)
        inside->notice = "The records in " + files::shown(folder)
            + " are on a network drive, so each step takes a little longer to keep. A folder on this computer is "
              "safer; "
              "name one with --records.";
    return Records(std::move(inside));
}

bool Records::are_in(const fs::path& folder)
{
    const fs::path file = folder / "records.db";
    std::error_code problem;
    if (!fs::exists(file, problem))
        return false;
    return !fs::is_regular_file(file, problem) || fs::file_size(file, problem) > 0;
}

Records::Records(std::unique_ptr<Inside> inside)
    : m(std::move(inside))
{
}

Records::Records(Records&&) noexcept = default;
Records& Records::operator=(Records&&) noexcept = default;
Records::~Records() = default;

const std::string& Records::notice() const
{
    return m->notice;
}

} // namespace vignette::records
