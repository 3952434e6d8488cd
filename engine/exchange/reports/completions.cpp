#include "engine/exchange/reports/completions.hpp"

namespace vignette::exchange::reports {

namespace {

using records::Privacy;

std::string maybe_iso_day(const std::optional<Seconds>& time)
{
    return time ? iso_day(day_of(*time)) : std::string{};
}

CsvFields fields(const records::Learner& learner, const records::Registration& it)
{
    const auto day = day_of(*it.completed);
    const bool all = it.privacy == Privacy::Standard;
    return {learner.name, learner.staff_id.value_or(""), it.listed_as, it.version.value_or(""),
        maybe_iso_day(it.started), it.privacy == Privacy::Participation ? iso_month(day) : iso_day(day),
        it.minutes ? std::to_string(*it.minutes) : "",
        !all                                ? ""
            : it.how == records::How::Class ? "In a class"
                                            : "On their own",
        maybe_iso_day(it.expires)};
}

} // namespace

std::string completions_csv(const std::vector<LearnerCourses>& people)
{
    std::vector<CsvFields> rows{
        {"Name", "Staff id", "Course", "Version", "Started", "Completed", "Minutes", "How", "To be refreshed by"}};
    for (const auto& [learner, registrations] : people) {
        for (const auto& it : registrations) {
            if (it.completed)
                rows.push_back(fields(learner, it));
        }
    }
    return csv_for_people(rows);
}

} // namespace vignette::exchange::reports
