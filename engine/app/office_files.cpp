// The site lead's documents: on the screen, on paper and as files, all from the same questions to the records.

#include "engine/app/completion.hpp"
#include "engine/app/names.hpp"
#include "engine/app/office.hpp"
#include "engine/exchange/classes/teachers_csv.hpp"
#include "engine/exchange/documents/html.hpp"
#include "engine/exchange/documents/matrix_document.hpp"
#include "engine/exchange/documents/pdf.hpp"
#include "engine/exchange/documents/text.hpp"
#include "engine/exchange/matrix_csv.hpp"
#include "engine/exchange/reports/audit.hpp"
#include "engine/exchange/reports/learning.hpp"
#include "engine/exchange/reports/matrix.hpp"
#include "engine/exchange/reports/ratings.hpp"
#include "engine/exchange/reports/retention.hpp"
#include "engine/exchange/reports/shared.hpp"
#include "engine/exchange/reports/subject_access.hpp"

#include <charconv>

namespace vignette::app {

namespace reports = exchange::reports;
using exchange::documents::Document;

namespace {

int retention_months(records::Records& records)
{
    const auto set = records.site_setting(records::setting_retention);
    int months = records::retention_by_default;
    if (set && set.value())
        std::from_chars(set.value()->data(), set.value()->data() + set.value()->size(), months);
    return months;
}

/// The document that `make` makes of what the records answered.
template <typename Answer, typename Make>
Result<Document> made(const Result<Answer>& answer, Make make)
{
    if (!answer)
        return answer.error();
    return make(answer.value());
}

/// A random id, as the records give one to each learner, is 32 letters and digits.
bool is_id(const std::string& text)
{
    return text.size() == 32 && text.find_first_not_of("0123456789abcdef") == std::string::npos;
}

constexpr const char* erased = "somebody who was erased";

/// The id that a detail is, or ends with.
void name_people(records::AuditLine& line, const std::map<std::string, std::string>& names)
{
    const auto blank = line.detail.rfind(' ');
    const auto at = blank == std::string::npos ? 0 : blank + 1;
    const auto id = line.detail.substr(at);
    if (const auto found = names.find(id); found != names.end())
        line.detail.replace(at, id.size(), found->second);
    else if (is_id(id))
        line.detail.replace(at, id.size(), erased);
    if (!line.name && is_id(line.who))
        line.name = erased;
}

/// What of one person is older than it has to be, or nothing.
std::string overdue_words(const records::Overdue& overdue, records::LearnerId learner)
{
    using exchange::documents::day_text;
    std::string out;
    for (const auto& one : overdue.archived) {
        if (one.id == learner && one.archived)
            out = "Off the list since " + day_text(exchange::day_of(*one.archived)) + ".";
    }
    for (const auto& one : overdue.completions) {
        if (one.learner != learner)
            continue;
        const auto taken = reports::taken(one.registration);
        out += (out.empty() ? "" : " ") + taken.course + ": " + taken.state + ", " + taken.when + ".";
    }
    return out;
}

} // namespace

Result<exchange::Matrix> Office::matrix()
{
    auto learners = m_records->learners();
    const auto entries = m_records->matrix();
    const auto rules = m_records->course_rules();
    if (!learners || !entries || !rules)
        return !learners ? learners.error() : !entries ? entries.error() : rules.error();
    return reports::matrix_of(site_name(), std::move(learners).value(), entries.value(), rules.value(), today());
}

Result<Document> Office::matrix_document()
{
    return made(matrix(), [&](const auto& it) { return exchange::documents::matrix_document(it, today()); });
}

/// A site that wants no groups counted has said 0; that it wants larger ones, the records see to.
Result<std::vector<reports::CourseRatings>> Office::ratings()
{
    std::vector<reports::CourseRatings> out;
    for (const auto& shelved : *m_shelf) {
        if (!shelved.loaded.course || shelved.loaded.course->privacy == course::Privacy::Participation)
            continue;
        const auto& course = *shelved.loaded.course;
        const auto rule = rule_for(course.id, false);
        if (!rule)
            return rule.error();
        auto ratings = m_records->group_ratings(course.id, rule.value().group_min == 0 ? 0 : course.group_min);
        if (!ratings)
            return ratings.error();
        out.push_back({name_outside(course), std::move(ratings).value()});
    }
    return out;
}

Result<Document> Office::ratings_document()
{
    return made(ratings(), [&](const auto& it) { return reports::ratings_document(site_name(), it, today()); });
}

Result<Document> Office::about_person()
{
    const auto found = learner();
    if (!found)
        return Error{ErrorCode::NotFound, "This person is no longer in the records."};
    const auto site = m_records->site();
    return made(m_records->everything_about(found->id), [&](const auto& held) {
        return reports::subject_access(site && site.value() ? *site.value() : records::Site{}, held, today());
    });
}

/// With names in place of ids. Files for other programs keep the ids.
Result<std::vector<records::AuditLine>> Office::audit_lines()
{
    auto lines = m_records->audit_log();
    const auto learners = m_records->all_learners();
    if (!lines || !learners)
        return !lines ? lines.error() : learners.error();
    std::map<std::string, std::string> names;
    for (const auto& learner : learners.value())
        names[learner.uid] = learner.name;
    for (auto& line : lines.value())
        name_people(line, names);
    return lines;
}

Result<std::vector<present::SitePeople::Person>> Office::overdue_people()
{
    const auto overdue = m_records->retention_list(m_clock());
    const auto learners = m_records->all_learners();
    if (!overdue || !learners)
        return !overdue ? overdue.error() : learners.error();
    std::vector<present::SitePeople::Person> out;
    for (const auto& learner : learners.value()) {
        if (auto about = overdue_words(overdue.value(), learner.id); !about.empty())
            out.push_back({learner.uid, learner.name, std::move(about)});
    }
    return out;
}

Result<Document> Office::document(const std::string& page)
{
    if (page == "matrix")
        return matrix_document();
    if (page == "ratings")
        return ratings_document();
    if (page == "about")
        return about_person();
    if (page == "register" || page == "classes" || page == "teachers" || page == "reach")
        return class_document(page);
    if (page == "shared")
        return made(m_records->shared_with_site(),
            [&](const auto& it) { return reports::shared_document(site_name(), it, today()); });
    if (page == "audit")
        return made(audit_lines(), [&](const auto& it) { return reports::audit_document(site_name(), it, today()); });
    return made(m_records->retention_list(m_clock()), [&](const auto& it) {
        return reports::retention_document(site_name(), it, retention_months(*m_records), today());
    });
}

Result<std::string> Office::about_as_data()
{
    const auto found = learner();
    if (!found)
        return Error{ErrorCode::NotFound, "This person is no longer in the records."};
    const auto held = m_records->everything_about(found->id);
    if (!held)
        return held.error();
    const auto site = m_records->site();
    return reports::subject_access_json(site && site.value() ? *site.value() : records::Site{}, held.value(), today());
}

Result<Document> Office::completion()
{
    const auto found = learner();
    if (!found)
        return Error{ErrorCode::NotFound, "This person is no longer in the records."};
    return completion_document(*m_records, *found, m_saving.substr(a_completion.size()), today());
}

Result<std::string> Office::table_to_save()
{
    if (m_saving == "matrix") {
        const auto it = matrix();
        return it ? Result<std::string>(exchange::matrix_csv(it.value())) : it.error();
    }
    if (m_saving == "ratings") {
        const auto it = ratings();
        return it ? Result<std::string>(reports::ratings_csv(it.value())) : it.error();
    }
    if (m_saving == "teachers") {
        const auto it = teachers_here();
        return it ? Result<std::string>(exchange::classes::teachers_csv(it.value())) : it.error();
    }
    if (m_saving == "audit") {
        const auto it = m_records->audit_log();
        return it ? Result<std::string>(reports::audit_csv(it.value())) : it.error();
    }
    const auto it = m_records->retention_list(m_clock());
    return it ? Result<std::string>(reports::retention_csv(it.value())) : it.error();
}

Result<std::string> Office::bytes_to_save()
{
    if (is_export())
        return export_to_save();
    if (m_form == "json")
        return about_as_data();
    if (m_form == "csv")
        return table_to_save();
    const auto it = m_saving.starts_with(a_completion) ? completion() : document(m_saving);
    if (!it)
        return it.error();
    return m_form == "pdf" ? exchange::documents::pdf(it.value())
                           : Result<std::string>(exchange::documents::html(it.value()));
}

} // namespace vignette::app
