#include "tools/vignette/records_courses.hpp"

#include "engine/app/library.hpp"
#include "engine/app/places.hpp"
#include "engine/core/text.hpp"
#include "engine/exchange/learners_columns.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace vignette::tools {

namespace {

using exchange::folded;
using exchange::reports::CourseRatings;

/// What is known of a course that can be rated.
struct Rated {
    std::string title;
    int group_min = records::least_group; ///< 0: never.
    std::map<std::string, std::string> questions;
};
using RatedCourses = std::map<std::string, Rated>;

std::string title_of(const course::Course& course)
{
    return course.listed_as.empty() ? course.title.value : course.listed_as.value;
}

std::map<std::string, std::string> questions_of(const course::Course& course)
{
    std::map<std::string, std::string> out;
    for (const auto& scale : course.scales) {
        out[scale.id] = scale.question.value;
        for (const auto& item : scale.items)
            out[scale.id + "/" + item.id] = item.text.value;
    }
    return out;
}

std::vector<course::Course> courses_here()
{
    std::vector<course::Course> out;
    for (auto& shelved : app::shelf(app::find_places().courses)) {
        if (shelved.loaded.course)
            out.push_back(std::move(*shelved.loaded.course));
    }
    return out;
}

/// Each course with all the words that it goes by.
using Names = std::vector<std::pair<KnownCourse, std::vector<std::string>>>;
Names all_courses(const std::vector<records::MatrixEntry>& entries)
{
    Names out;
    for (const auto& course : courses_here()) {
        const bool part = course.privacy == course::Privacy::Participation;
        const auto title = title_of(course);
        out.push_back({{part ? title : course.id, part, title}, {course.id, course.title.value, title}});
    }
    for (const auto& entry : entries)
        out.push_back({{entry.course_key, entry.privacy == records::Privacy::Participation, entry.title},
            {entry.course_key, entry.title}});
    return out;
}

std::string titles_of(const Names& all)
{
    std::set<std::string> titles;
    for (const auto& [course, names] : all)
        titles.insert(course.title);
    std::string out;
    for (const auto& title : titles)
        out += (out.empty() ? "" : ", ") + title;
    return out.empty() ? "none yet" : out;
}

Result<RatedCourses> rated_courses(records::Records& records)
{
    const auto entries = records.matrix();
    if (!entries)
        return entries.error();
    const auto rules = records.course_rules();
    if (!rules)
        return rules.error();
    RatedCourses out;
    for (const auto& entry : entries.value()) {
        if (entry.privacy != records::Privacy::Participation)
            out[entry.course_key].title = entry.title;
    }
    for (const auto& course : courses_here()) {
        if (course.privacy != course::Privacy::Participation)
            out[course.id] = {title_of(course), course.group_min, questions_of(course)};
    }
    for (const auto& rule : rules.value()) {
        const auto found = out.find(rule.course_key);
        if (found == out.end() || rule.participation)
            continue;
        if (rule.title)
            found->second.title = *rule.title;
        if (rule.group_min)
            found->second.group_min = *rule.group_min == 0 ? 0 : std::max(found->second.group_min, *rule.group_min);
    }
    return out;
}

} // namespace

Result<KnownCourse> find_course(records::Records& records, const std::string& name)
{
    const auto entries = records.matrix();
    if (!entries)
        return entries.error();
    const auto all = all_courses(entries.value());
    std::vector<std::string_view> words;
    for (const auto& [course, names] : all) {
        for (const auto& one : names) {
            if (folded(one) == folded(name))
                return course;
            words.push_back(one);
        }
    }
    if (const auto near = text::nearest(name, words); !near.empty())
        return Error{ErrorCode::NotFound,
            "There is no course called " + name + " here; did you mean " + std::string(near) + "?"};
    return Error{
        ErrorCode::NotFound, "There is no course called " + name + " here. There are: " + titles_of(all) + "."};
}

Result<std::vector<CourseRatings>> ratings_by_course(records::Records& records)
{
    const auto courses = rated_courses(records);
    if (!courses)
        return courses.error();
    std::vector<CourseRatings> out;
    for (const auto& [id, course] : courses.value()) {
        auto ratings = records.group_ratings(id, course.group_min);
        if (!ratings)
            return ratings.error();
        out.push_back({course.title, std::move(ratings).value(), course.questions});
    }
    return out;
}

} // namespace vignette::tools
