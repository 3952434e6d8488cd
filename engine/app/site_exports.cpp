#include "engine/app/site_exports.hpp"

#include "engine/exchange/reports/completions.hpp"
#include "engine/exchange/reports/statements.hpp"

namespace vignette::app {

namespace reports = exchange::reports;

namespace {

using People = std::vector<reports::LearnerCourses>;

Result<People> everybody(records::Records& records)
{
    const auto learners = records.learners();
    if (!learners)
        return learners.error();
    People out;
    for (const auto& learner : learners.value()) {
        auto registrations = records.registrations(learner.id);
        if (!registrations)
            return registrations.error();
        out.push_back({learner, std::move(registrations).value()});
    }
    return out;
}

std::vector<std::string> findings_of(
    const exchange::TrainingMerge& merge, const std::vector<exchange::TrainingRecord>& ours)
{
    using Where = exchange::TrainingFinding::Where;
    std::vector<std::string> out;
    for (const auto& it : merge.findings) {
        std::string where;
        if (it.where == Where::Download)
            where = "Row " + std::to_string(it.row) + " of the download: ";
        if (it.where == Where::Ours)
            where = ours.at(it.row - 1).worker + ", " + ours.at(it.row - 1).name + ": ";
        out.push_back(where + it.sentence);
    }
    return out;
}

} // namespace

Result<std::string> completions_file(records::Records& records)
{
    const auto people = everybody(records);
    if (!people)
        return people.error();
    return reports::completions_csv(people.value());
}

Result<std::string> statements_file(records::Records& records, const std::string& address)
{
    const auto found = records.site();
    const auto people = everybody(records);
    if (!found || !people)
        return !found ? found.error() : people.error();
    exchange::XapiSite site;
    site.base = address;
    site.uid = found.value().value_or(records::Site{}).uid;
    std::vector<exchange::XapiRegistration> all;
    for (const auto& [learner, registrations] : people.value()) {
        for (auto& one : reports::statements(learner, registrations))
            all.push_back(std::move(one));
    }
    return exchange::xapi_lines(site, all);
}

Result<TrainingFile> training_file(records::Records& records, std::string_view download, exchange::Day today)
{
    const auto people = everybody(records);
    const auto rules = records.course_rules();
    if (!people || !rules)
        return !people ? people.error() : rules.error();
    TrainingFile out;
    out.ours = reports::training(people.value(), rules.value());
    auto merge = exchange::merge_training(download, out.ours.records, today);
    if (!merge)
        return merge.error();
    out.merge = std::move(merge).value();
    out.findings = findings_of(out.merge, out.ours.records);
    return out;
}

} // namespace vignette::app
