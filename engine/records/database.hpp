#pragma once

#include "engine/core/result.hpp"
#include "engine/records/statement.hpp"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

struct sqlite3;

namespace vignette::records {

/// How a database file is opened.
struct Access {
    bool may_write = true; ///< A file that is not there is made, if it may be written.
    std::chrono::milliseconds patience{2000}; ///< How long to wait for another program before saying that it is busy.
    std::string disk; ///< The SQLite VFS to go through; empty: the system's. Tests hand in one that fills up.
};

/// One connection to one SQLite file. Everything it reports is a sentence about the folder of the file.
class Database {
public:
    static Result<std::unique_ptr<Database>> open(const std::filesystem::path& file, const Access&);
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// The statement for `sql`, prepared once and kept; it comes back reset. Use one at a time for each text.
    Statement& query(std::string_view sql);

    /// Runs several statements that take no parameters and give no rows.
    Status script(std::string_view sql);

    /// Runs one statement with its parameters in order.
    template <typename... Values>
    Status run(std::string_view sql, const Values&... values)
    {
        return bound(sql, values...).run();
    }

    /// What `read` makes of the first row, or nothing if there is none.
    template <typename Read, typename... Values>
    auto one(std::string_view sql, Read read, const Values&... values)
        -> Result<std::optional<decltype(read(std::declval<const Statement&>()))>>
    {
        auto& statement = bound(sql, values...);
        const auto row = statement.step();
        if (!row)
            return row.error();
        std::optional<decltype(read(statement))> found;
        if (row.value())
            found = read(statement);
        statement.reset();
        return found;
    }

    /// What `read` makes of each row.
    template <typename Read, typename... Values>
    auto all(std::string_view sql, Read read, const Values&... values)
        -> Result<std::vector<decltype(read(std::declval<const Statement&>()))>>
    {
        auto& statement = bound(sql, values...);
        std::vector<decltype(read(statement))> found;
        for (;;) {
            const auto row = statement.step();
            if (!row)
                return row.error();
            if (!row.value())
                break;
            found.push_back(read(statement));
        }
        statement.reset();
        return found;
    }

    /// The first column of the first row as a number; 0 if there is no row.
    Result<std::int64_t> number(std::string_view sql);

    /// Begins, runs `body` (which returns a Result), then commits if that is fine and rolls everything back if not.
    /// Errors: Busy if another program is writing; those of `body`; those of the disk, and then nothing was changed.
    template <typename Body>
    auto transact(Body body) -> decltype(body())
    {
        if (auto begun = run("BEGIN IMMEDIATE"); !begun)
            return begun.error();
        Rollback unless_committed{*this};
        auto result = body();
        if (!result)
            return result;
        if (auto kept = run("COMMIT"); !kept)
            return kept.error();
        return result;
    }

    /// Looks at every page. Cost: O(size), 2 ms for 1 MiB. Errors: Unreadable if one is damaged.
    Status look_through();

    /// Writes a copy beside `file`'s place, readable by its owner only, which then takes that name: one file, without a
    /// log, in which every page was looked at. Errors: those of the disk, and of look_through; what had that name
    /// stays.
    Status copy_to(const std::filesystem::path& file) const;

    bool read_only() const; ///< The file was opened, but may not be written.
    void keep_log_at_close(bool); ///< Whether the write-ahead log stays as it is when this closes.
    std::int64_t last_id() const; ///< Of the row inserted last.
    const std::filesystem::path& folder() const { return m_folder; }

private:
    /// Undoes what a transaction left open, whichever way it is left.
    struct Rollback {
        Database& database;
        ~Rollback();
    };
    struct Close {
        void operator()(sqlite3*) const;
    };
    using Handle = std::unique_ptr<sqlite3, Close>;

    Database(Handle, const std::filesystem::path& file, Access);
    static Result<Handle> connect(const std::filesystem::path& file, const Access&);
    Status become_copy_of(sqlite3*);

    template <typename... Values>
    Statement& bound(std::string_view sql, const Values&... values)
    {
        auto& statement = query(sql);
        [[maybe_unused]] int place = 0;
        (statement.bind(++place, values), ...);
        return statement;
    }

    Handle m_handle;
    std::filesystem::path m_file;
    std::filesystem::path m_folder;
    Access m_access;
    std::map<std::string, Statement, std::less<>> m_statements; // After the handle: finalized before it closes.
    std::optional<Statement> m_refused;
};

} // namespace vignette::records
