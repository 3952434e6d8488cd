#include "engine/app/completion.hpp"

#include "engine/exchange/reports/completion.hpp"

namespace vignette::app {

std::string id_text(records::RegistrationId id)
{
    return std::to_string(static_cast<long long>(id));
}

Result<exchange::documents::Document> completion_document(
    records::Records& records, const records::Learner& learner, std::string_view registration, exchange::Day today)
{
    const auto site = records.site();
    const auto all = records.registrations(learner.id);
    if (!site || !all)
        return !site ? site.error() : all.error();
    for (const auto& one : all.value()) {
        if (id_text(one.id) == registration)
            return exchange::reports::completion(
                site.value().value_or(records::Site{}), learner, {one}, one.course.value_or(one.listed_as), today);
    }
    return Error{ErrorCode::NotFound, "This course is no longer in the records."};
}

} // namespace vignette::app
