#pragma once

#include "engine/records/records.hpp"
#include "tools/bench/route.hpp"

#include <cstdint>
#include <filesystem>

namespace vignette::bench {

/// The person whose sign-in is measured, with a PIN whose lock costs nothing to open.
inline constexpr const char* person = "Ada Obi";
inline constexpr const char* persons_pin = "280561";
inline constexpr const char* leads_phrase = "a kettle on";

inline constexpr std::size_t sealing = 40; ///< Bytes that a seal adds.

/// How large a site is.
struct SiteSize {
    std::int64_t learners = 0;
    std::int64_t courses_each = 3;
    std::int64_t events_each = 0; ///< Of a course.
};

/// 10,000 learners, each with three courses, and 1,000,000 events in the journal.
inline constexpr SiteSize large_site{10'000, 3, 34};

/// The end of the program with a sentence if there is no value.
[[noreturn]] void give_up(const Error&);
template <typename T>
T must(Result<T> result)
{
    if (!result)
        give_up(result.error());
    return std::move(result).value();
}

records::Setup site_setup();
inline records::Records open_site(const std::filesystem::path& folder)
{
    return must(records::Records::open(folder, site_setup()));
}

/// Makes the records of a site in `folder`, where there are none yet. The person measured has played the route through
/// the program, and everything of theirs is as the program writes it; all others are written straight into the tables,
/// with rows of the same sizes, as if they were sealed.
void make_site(const std::filesystem::path& folder, const Route&, const SiteSize&);

} // namespace vignette::bench
