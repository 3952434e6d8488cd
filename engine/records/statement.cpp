#include "engine/records/statement.hpp"

#include "engine/records/trouble.hpp"

#include <sqlite3.h>

namespace vignette::records {

namespace {

/// SQLite takes a null pointer for NULL, also where the text is merely empty.
const char* start(std::string_view bytes)
{
    return bytes.empty() ? "" : bytes.data();
}

} // namespace

void Statement::Finalize::operator()(sqlite3_stmt* statement) const
{
    sqlite3_finalize(statement);
}

Statement::Statement(sqlite3_stmt* statement, const std::filesystem::path& folder)
    : m_statement(statement)
    , m_folder(folder)
{
}

Statement::Statement(Error error)
    : m_error(std::move(error))
{
}

void Statement::note(int code)
{
    if (code != SQLITE_OK && !m_error)
        m_error = trouble(code, m_folder, sqlite3_errmsg(sqlite3_db_handle(m_statement.get())));
}

Statement& Statement::bind(int place, std::int64_t value)
{
    if (m_statement)
        note(sqlite3_bind_int64(m_statement.get(), place, value));
    return *this;
}

Statement& Statement::bind(int place, std::string_view value)
{
    if (m_statement)
        note(sqlite3_bind_text64(m_statement.get(), place, start(value), value.size(), SQLITE_TRANSIENT, SQLITE_UTF8));
    return *this;
}

Statement& Statement::bind(int place, Blob value)
{
    if (m_statement)
        note(sqlite3_bind_blob64(m_statement.get(), place, start(value.bytes), value.bytes.size(), SQLITE_TRANSIENT));
    return *this;
}

Statement& Statement::bind(int place, std::nullopt_t)
{
    if (m_statement)
        note(sqlite3_bind_null(m_statement.get(), place));
    return *this;
}

Result<bool> Statement::step()
{
    if (m_error)
        return *m_error;
    const int code = sqlite3_step(m_statement.get());
    if (code == SQLITE_ROW || code == SQLITE_DONE)
        return code == SQLITE_ROW;
    const Error error = trouble(code, m_folder, sqlite3_errmsg(sqlite3_db_handle(m_statement.get())));
    reset();
    return error;
}

Status Statement::run()
{
    for (;;) {
        const auto row = step();
        if (!row)
            return row.error();
        if (!row.value())
            break;
    }
    reset();
    return Done{};
}

void Statement::reset()
{
    if (!m_statement)
        return;
    sqlite3_reset(m_statement.get());
    sqlite3_clear_bindings(m_statement.get());
    m_error.reset();
}

bool Statement::is_null(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

std::int64_t Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

std::string Statement::text(int column) const
{
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(m_statement.get(), column));
    const auto size = static_cast<std::size_t>(sqlite3_column_bytes(m_statement.get(), column));
    return bytes ? std::string(bytes, size) : std::string();
}

std::optional<std::string> Statement::maybe_text(int column) const
{
    if (is_null(column))
        return std::nullopt;
    return text(column);
}

std::optional<Seconds> Statement::maybe_time(int column) const
{
    if (is_null(column))
        return std::nullopt;
    return time(column);
}

} // namespace vignette::records
