#pragma once

#include "engine/core/clock.hpp"
#include "engine/core/result.hpp"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>

struct sqlite3_stmt;

namespace vignette::records {

/// Marks bytes that go into a BLOB column; plain text goes into TEXT.
struct Blob {
    std::string_view bytes;
};

/// One prepared statement, used again and again. Parameters count from 1, columns from 0, as in SQLite.
///
/// Errors: a failed preparation or binding is reported by the next `step` or `run`.
class Statement {
public:
    Statement(sqlite3_stmt*, const std::filesystem::path& folder);
    explicit Statement(Error);

    Statement& bind(int place, std::int64_t);
    Statement& bind(int place, std::string_view);
    Statement& bind(int place, Blob);
    Statement& bind(int place, std::nullopt_t);
    Statement& bind(int place, Seconds at) { return bind(place, std::int64_t{at.time_since_epoch().count()}); }

    template <typename Id, typename = std::enable_if_t<std::is_enum_v<Id>>>
    Statement& bind(int place, Id id)
    {
        return bind(place, static_cast<std::int64_t>(id));
    }

    template <typename T>
    Statement& bind(int place, const std::optional<T>& value)
    {
        return value ? bind(place, *value) : bind(place, std::nullopt);
    }

    Result<bool> step(); ///< True while there is a row to read.
    Status run(); ///< Steps to the end, and is ready for the next use.
    void reset(); ///< Ready for the next use, parameters cleared. A statement left half-way keeps a lock.

    bool is_null(int column) const;
    std::int64_t integer(int column) const;
    std::string text(int column) const; ///< The bytes of a TEXT or BLOB column.
    Seconds time(int column) const { return Seconds{std::chrono::seconds{integer(column)}}; }
    std::optional<std::string> maybe_text(int column) const;
    std::optional<Seconds> maybe_time(int column) const;

private:
    void note(int code);

    struct Finalize {
        void operator()(sqlite3_stmt*) const;
    };
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
    std::filesystem::path m_folder;
    std::optional<Error> m_error;
};

} // namespace vignette::records
