#pragma once

#include "engine/exchange/dates.hpp"
#include "engine/records/site_records.hpp"

#include <string>

// What records would answer, for the tests of reports.
namespace vignette::exchange::testing {

constexpr Day today{std::chrono::year{2026}, std::chrono::month{11}, std::chrono::day{22}};

inline bool has(const std::string& text, const std::string& part)
{
    return text.find(part) != std::string::npos;
}

/// Five past nine on a day so many days from `today`.
inline Seconds days_on(int days)
{
    return std::chrono::sys_days{today} + std::chrono::days{days} + std::chrono::hours{9} + std::chrono::minutes{5};
}

inline records::Learner learner(int id, const std::string& name)
{
    records::Learner out;
    out.id = records::LearnerId{id};
    out.uid = std::string(31, 'a') + std::to_string(id);
    out.name = name;
    return out;
}

inline const records::Site rowan{"51d3", "Rowan House"};

/// Completed so many days from `today`.
inline records::Registration completed(const std::string& course, const std::string& listed_as, int days)
{
    records::Registration out;
    out.id = records::RegistrationId{1};
    out.uid = "0123456789abcdef0123456789abcdef";
    out.course = course;
    out.listed_as = listed_as;
    out.completed = days_on(days);
    return out;
}

} // namespace vignette::exchange::testing
