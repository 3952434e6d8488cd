#pragma once

#include "engine/records/records.hpp"

#include <doctest/doctest.h>

#include <filesystem>
#include <map>
#include <string>

namespace vignette::records::testing {

/// The value; the test ends here with the sentence if there is none.
template <typename T>
T must(Result<T> result)
{
    if (!result)
        FAIL(result.error().message);
    return std::move(result).value();
}

/// What it was refused with; the test ends here if it was not.
template <typename T>
Error refused(const Result<T>& result)
{
    REQUIRE_FALSE(result.ok());
    return result.error();
}

bool says(const Error&, std::string_view words);

inline Secret secret(std::string_view text)
{
    return Secret::copy_of(text);
}

/// A new folder that goes with the test.
struct Folder {
    Folder();
    ~Folder();
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    std::map<std::string, std::string> files() const; ///< Name and bytes of each, without SQLite's shared memory.
    std::string bytes() const; ///< Of all files together.

    std::filesystem::path path;
};

/// A folder of records, and a clock that stands still until it is set.
struct Kept {
    Setup setup();
    Result<Records> open() { return Records::open(folder.path, setup()); }
    /// A connection of somebody else's to the same file.
    std::unique_ptr<Database> other();
    /// How opening is refused to a person who may not write what we own; "opened" if it is not.
    std::string said_to_somebody_else();
    void overwrite(std::size_t at, std::size_t count); ///< Bytes of records.db, with nonsense.
    void set_version(int);

    Folder folder;
    Seconds now{std::chrono::sys_days{std::chrono::year{2026} / 11 / 21} + std::chrono::hours{10}};
    int ids = 0;
    std::string disk;
};

/// Records that are open, with one learner, Ada.
struct Opened : Kept {
    Registration begun(Privacy = Privacy::Standard, std::string course = "dementia");
    /// Appends the next event; its snapshot reads "after N".
    Status step(RegistrationId, std::int64_t revision);
    Entry entry(RegistrationId, std::int64_t revision) const;
    std::string snapshot(RegistrationId);
    void reopen();

    Records records = must(open());
    Learner ada = must(records.add_learner("Ada Obi"));
};

} // namespace vignette::records::testing
