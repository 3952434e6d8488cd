#include "engine/exchange/reports/ratings.hpp"

#include "engine/exchange/csv.hpp"
#include "engine/exchange/documents/text.hpp"
#include "engine/exchange/reports/rated.hpp"

#include <algorithm>

namespace vignette::exchange::reports {

namespace {

using namespace documents;
using records::GroupRating;

/// "1 (2 people), 4 (5 people), not sure (1 person)"
std::string values_text(const GroupRating& rating)
{
    std::string out, aside;
    for (const auto& [value, people] : rating.values) {
        const auto who = " (" + counted(static_cast<std::size_t>(people), "person", "people") + ")";
        if (value == 0)
            aside = "not sure" + who;
        else
            out += (out.empty() ? "" : ", ") + std::to_string(value) + who;
    }
    return out + (out.empty() || aside.empty() ? "" : ", ") + aside;
}

std::vector<GroupRating> in_order(std::vector<GroupRating> ratings)
{
    std::stable_sort(ratings.begin(), ratings.end(), [](const GroupRating& a, const GroupRating& b) {
        return std::pair(a.scale, moment_order(a.moment)) < std::pair(b.scale, moment_order(b.moment));
    });
    return ratings;
}

std::string asked(const CourseRatings& course, const std::string& scale)
{
    const auto found = course.questions.find(scale);
    return found == course.questions.end() ? scale : found->second;
}

} // namespace

Table ratings_table(const CourseRatings& course)
{
    Table out{{}, {"What was rated", "When", "People", "What they said"}, {}};
    for (const auto& it : in_order(course.ratings))
        out.rows.push_back(
            {{asked(course, it.scale)}, {moment_text(it.moment)}, {std::to_string(it.people)}, {values_text(it)}});
    return out;
}

Document ratings_document(const std::string& site, const std::vector<CourseRatings>& courses, Day today)
{
    Document document;
    document.title = "Ratings: " + site + ", " + day_text(today);
    document.dated = today;
    document.foot = "Ratings · " + site + " · " + day_text(today);
    document.blocks
        = {Heading{1, "How people rated themselves"}, Paragraph{literal(site) + ", " + day_text(today) + "."}};
    const auto empty = document.blocks.size();
    for (const auto& course : courses) {
        if (course.ratings.empty())
            continue;
        document.blocks.push_back(Heading{2, course.course});
        document.blocks.push_back(ratings_table(course));
    }
    if (document.blocks.size() == empty)
        document.blocks.push_back(Paragraph{"There is nothing to show yet."});
    document.blocks.push_back(
        Note{"These are people’s own impressions, not marks. Only groups in which nobody stands out are shown: of five "
             "people at least, and of more where a course or the site asks for it. Who has left is still counted."});
    return document;
}

std::string ratings_csv(const std::vector<CourseRatings>& courses)
{
    std::vector<CsvFields> rows{{"Course", "Scale", "When", "People", "Value", "People with this value"}};
    for (const auto& course : courses) {
        for (const auto& it : in_order(course.ratings)) {
            for (const auto& [value, people] : it.values)
                rows.push_back({course.course, it.scale, moment_text(it.moment), std::to_string(it.people),
                    std::to_string(value), std::to_string(people)});
        }
    }
    return csv_for_people(rows);
}

} // namespace vignette::exchange::reports
