#include "engine/records/database.hpp"

#include "engine/core/files.hpp"
#include "engine/records/private_file.hpp"
#include "engine/records/trouble.hpp"

#include <sqlite3.h>

#include <system_error>

namespace vignette::records {

namespace {

int copy_pages(sqlite3* from, sqlite3* to)
{
    sqlite3_backup* copying = sqlite3_backup_init(to, "main", from, "main");
    if (!copying)
        return sqlite3_extended_errcode(to);
    sqlite3_backup_step(copying, -1);
    return sqlite3_backup_finish(copying); // Reports what the step met.
}

} // namespace

void Database::Close::operator()(sqlite3* handle) const
{
    sqlite3_close(handle);
}

Database::Database(Handle handle, const std::filesystem::path& file, Access access)
    : m_handle(std::move(handle))
    , m_file(file)
    , m_folder(file.parent_path())
    , m_access(std::move(access))
{
}

Result<Database::Handle> Database::connect(const std::filesystem::path& file, const Access& access)
{
    sqlite3* raw = nullptr;
    const int flags = access.may_write ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE : SQLITE_OPEN_READONLY;
    const char* disk = access.disk.empty() ? nullptr : access.disk.c_str();
    const int code = sqlite3_open_v2(files::shown(file).c_str(), &raw, flags | SQLITE_OPEN_EXRESCODE, disk);
    Handle handle(raw);
    if (code != SQLITE_OK)
        return trouble(code, file.parent_path(), raw ? sqlite3_errmsg(raw) : "no memory");
    sqlite3_busy_timeout(raw, static_cast<int>(access.patience.count()));
    sqlite3_db_config(raw, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    return handle;
}

Result<std::unique_ptr<Database>> Database::open(const std::filesystem::path& file, const Access& access)
{
    auto handle = connect(file, access);
    if (!handle)
        return handle.error();
    return std::unique_ptr<Database>(new Database(std::move(handle).value(), file, access));
}

Statement& Database::query(std::string_view sql)
{
    if (const auto found = m_statements.find(sql); found != m_statements.end()) {
        found->second.reset();
        return found->second;
    }
    sqlite3_stmt* raw = nullptr;
    const int code = sqlite3_prepare_v3(
        m_handle.get(), sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT, &raw, nullptr);
    if (code != SQLITE_OK)
        return m_refused.emplace(trouble(code, m_folder, sqlite3_errmsg(m_handle.get())));
    return m_statements.emplace(std::string(sql), Statement(raw, m_folder)).first->second;
}

Status Database::script(std::string_view sql)
{
    const int code = sqlite3_exec(m_handle.get(), std::string(sql).c_str(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return trouble(code, m_folder, sqlite3_errmsg(m_handle.get()));
    return Done{};
}

Result<std::int64_t> Database::number(std::string_view sql)
{
    auto found = one(sql, [](const Statement& row) { return row.integer(0); });
    if (!found)
        return found.error();
    return found.value().value_or(0);
}

Database::Rollback::~Rollback()
{
    if (!sqlite3_get_autocommit(database.m_handle.get())) // Some failures have rolled back already.
        (void)database.run("ROLLBACK");
}

Status Database::look_through()
{
    const auto verdict = one("PRAGMA quick_check(1)", [](const Statement& row) { return row.text(0); });
    if (!verdict)
        return verdict.error();
    if (verdict.value() != "ok")
        return damaged(m_folder);
    return Done{};
}

/// A copy has no log beside it: it is one file, which can be read where nothing can be written.
Status Database::become_copy_of(sqlite3* from)
{
    if (const int code = copy_pages(from, m_handle.get()); code != SQLITE_OK)
        return trouble(code, m_folder, sqlite3_errmsg(m_handle.get()));
    auto done = script("PRAGMA journal_mode = delete");
    return done ? look_through() : done;
}

Status Database::copy_to(const std::filesystem::path& file) const
{
    Access reading = m_access;
    reading.may_write = false;
    auto from = connect(m_file, reading);
    if (!from)
        return from.error();
    std::filesystem::path beside = file;
    beside += ".new";
    if (auto made = make_private_file(beside); !made)
        return made;
    Access writing = m_access;
    writing.may_write = true;
    auto to = open(beside, writing);
    if (!to)
        return to.error();
    to.value()->m_folder = m_folder; // What it meets is told of the records.
    auto done = to.value()->become_copy_of(from.value().get());
    if (done)
        done = rename_over(beside, file);
    std::error_code ignored;
    if (!done)
        std::filesystem::remove(beside, ignored);
    return done;
}

bool Database::read_only() const
{
    return sqlite3_db_readonly(m_handle.get(), "main") == 1;
}

void Database::keep_log_at_close(bool keep)
{
    sqlite3_db_config(m_handle.get(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, keep ? 1 : 0, nullptr);
}

std::int64_t Database::last_id() const
{
    return sqlite3_last_insert_rowid(m_handle.get());
}

} // namespace vignette::records
