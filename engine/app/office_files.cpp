// The site lead's documents: on the screen, on paper and as files, all from the same questions to the records.

#include "engine/app/names.hpp"
#include "engine/app/office.hpp"
#include "engine/app/saving.hpp"
#include "engine/core/files.hpp"
#include "engine/exchange/documents/html.hpp"
#include "engine/exchange/documents/matrix_document.hpp"
#include "engine/exchange/documents/pdf.hpp"
#include "engine/exchange/matrix_csv.hpp"
#include "engine/exchange/reports/audit.hpp"
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

Result<std::vector<reports::CourseRatings>> ratings_of(records::Records& records, const std::vector<Shelved>& shelf)
{
    std::vector<reports::CourseRatings> out;
    for (const auto& shelved : shelf) {
        if (!shelved.loaded.course || shelved.loaded.course->privacy == course::Privacy::Participation)
            continue;
        const auto& course = *shelved.loaded.course;
        auto ratings = records.group_ratings(course.id, course.group_min);
        if (!ratings)
            return ratings.error();
        out.push_back({name_outside(course), std::move(ratings).value()});
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

Result<Document> Office::ratings_document()
{
    return made(ratings_of(*m_records, *m_shelf),
        [&](const auto& it) { return reports::ratings_document(site_name(), it, today()); });
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

Result<Document> Office::document(const std::string& page)
{
    if (page == "matrix")
        return matrix_document();
    if (page == "ratings")
        return ratings_document();
    if (page == "about")
        return about_person();
    if (page == "shared")
        return made(m_records->shared_with_site(),
            [&](const auto& it) { return reports::shared_document(site_name(), it, today()); });
    if (page == "audit")
        return made(
            m_records->audit_log(), [&](const auto& it) { return reports::audit_document(site_name(), it, today()); });
    return made(m_records->retention_list(m_clock()), [&](const auto& it) {
        return reports::retention_document(site_name(), it, retention_months(*m_records), today());
    });
}

Result<std::string> Office::bytes_to_save()
{
    if (m_form == "json") {
        const auto found = learner();
        const auto held = found ? m_records->everything_about(found->id)
                                : Result<records::HeldOnLearner>(Error{ErrorCode::NotFound, "This person is gone."});
        if (!held)
            return held.error();
        const auto site = m_records->site();
        return reports::subject_access_json(
            site && site.value() ? *site.value() : records::Site{}, held.value(), today());
    }
    if (m_form == "csv" && m_saving == "matrix") {
        const auto it = matrix();
        return it ? Result<std::string>(exchange::matrix_csv(it.value())) : it.error();
    }
    if (m_form == "csv" && m_saving == "ratings") {
        const auto it = ratings_of(*m_records, *m_shelf);
        return it ? Result<std::string>(reports::ratings_csv(it.value())) : it.error();
    }
    if (m_form == "csv" && m_saving == "audit") {
        const auto it = m_records->audit_log();
        return it ? Result<std::string>(reports::audit_csv(it.value())) : it.error();
    }
    if (m_form == "csv") {
        const auto it = m_records->retention_list(m_clock());
        return it ? Result<std::string>(reports::retention_csv(it.value())) : it.error();
    }
    const auto it = document(m_saving);
    if (!it)
        return it.error();
    return m_form == "pdf" ? exchange::documents::pdf(it.value())
                           : Result<std::string>(exchange::documents::html(it.value()));
}

Status Office::save_in(const std::string& folder)
{
    const auto bytes = bytes_to_save();
    if (!bytes)
        return say(bytes.error(), "");
    const std::string name = m_saving == "about" ? "Held on one person" : "Training " + m_saving;
    const auto saved = save_new(folder, name + " " + exchange::iso_day(today()), "." + m_form, bytes.value());
    if (!saved) {
        m_message = saved.error().message;
        return Done{};
    }
    m_save_open = false;
    return say(
        m_records->audit("exported", m_saving + " as " + m_form), "Saved as " + files::shown(saved.value()) + ".");
}

} // namespace vignette::app
