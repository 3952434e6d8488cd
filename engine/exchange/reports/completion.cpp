#include "engine/exchange/reports/completion.hpp"

#include "engine/exchange/documents/record_of_completion.hpp"
#include "engine/exchange/learners_columns.hpp"
#include "engine/exchange/reports/maybe_day.hpp"

namespace vignette::exchange::reports {

namespace {

using records::Registration;

bool is_called(const Registration& registration, const std::string& course)
{
    return folded(registration.listed_as) == course || (registration.course && folded(*registration.course) == course);
}

const Registration* newest(const std::vector<Registration>& registrations, const std::string& course)
{
    const Registration* found = nullptr;
    for (const auto& one : registrations) {
        if (one.completed && is_called(one, course) && (found == nullptr || *one.completed >= *found->completed))
            found = &one;
    }
    return found;
}

} // namespace

Result<documents::Document> completion(const records::Site& site, const records::Learner& learner,
    const std::vector<Registration>& registrations, std::string_view course, Day today)
{
    const auto* it = newest(registrations, folded(course));
    if (it == nullptr)
        return Error{ErrorCode::NotFound,
            learner.name + " has not completed a course called " + std::string(course)
                + ". The training matrix has the names of those that are completed."};
    const documents::Completed completed{site.name, learner.name, it->listed_as, it->privacy, it->how, it->version,
        maybe_day(it->started), day_of(*it->completed), it->minutes, maybe_day(it->expires)};
    return documents::record_of_completion(completed, today);
}

} // namespace vignette::exchange::reports
