#include "engine/app/additions.hpp"

#include "engine/core/files.hpp"

#include <algorithm>

namespace vignette::app {

namespace {

using course::Course;

bool is_for(const Shelved& one, const Course& course)
{
    if (!one.loaded.course)
        return false;
    const auto& ids = one.loaded.course->adds_to;
    return std::any_of(ids.begin(), ids.end(), [&](const auto& id) { return id == "all" || id == course.id; });
}

/// A hyphen is in no id that anybody writes, so this one is like no other.
std::string laid_id(const Course& from, const std::string& id)
{
    return from.id + "-" + id;
}

void lay_resources(const Shelved& one, Course& course)
{
    for (auto resource : one.loaded.course->resources) {
        resource.id = laid_id(*one.loaded.course, resource.id);
        resource.local = true;
        resource.where = {};
        if (!resource.picture.empty())
            resource.picture = (std::filesystem::absolute(one.folder) / resource.picture).string();
        course.resources.push_back(std::move(resource));
    }
}

void lay_guides(const Course& from, Course& course)
{
    for (auto guide : from.guides) {
        guide.id = laid_id(from, guide.id);
        guide.where = {};
        course.guides.push_back(std::move(guide));
    }
}

void lay_terms(const Course& from, Course& course)
{
    for (const auto& term : from.terms) {
        std::erase_if(course.terms, [&](const auto& own) { return own.word == term.word; });
        course.terms.push_back({term.word, term.meaning, {}});
    }
}

bool is_on(const std::vector<Shelved>& shelf, const std::string& id)
{
    return id == "all" || std::any_of(shelf.begin(), shelf.end(), [&](const Shelved& one) {
        return one.loaded.course && one.loaded.course->id == id;
    });
}

/// The first of the courses that it is for and that are not here; empty where all are.
std::string first_missing(const Course& addition, const std::vector<Shelved>& shelf)
{
    const auto& ids = addition.adds_to;
    const auto found = std::find_if(ids.begin(), ids.end(), [&](const auto& id) { return !is_on(shelf, id); });
    return found == ids.end() ? "" : *found;
}

std::string name_of(const Shelved& one)
{
    return "“" + files::shown(one.folder.filename()) + "”";
}

void add_remark(std::string& text, const std::string& sentence)
{
    text += (text.empty() ? "" : " ") + sentence + " Please tell whoever looks after the courses.";
}

} // namespace

std::string left_out(const std::vector<Shelved>& additions)
{
    std::string out;
    for (const auto& one : additions) {
        if (!one.loaded.course)
            add_remark(out, "What " + name_of(one) + " adds to the courses is left out: there is a mistake in it.");
    }
    return out;
}

std::string gone_nowhere(const std::vector<Shelved>& additions, const std::vector<Shelved>& shelf)
{
    std::string out;
    for (const auto& one : additions) {
        const auto missing = one.loaded.course ? first_missing(*one.loaded.course, shelf) : "";
        if (!missing.empty())
            add_remark(out, name_of(one) + " adds to a course “" + missing + "”, and no course here has that id.");
    }
    return out;
}

std::vector<course::Helpline> helplines_with(const std::vector<Shelved>& additions, const Course& course)
{
    std::vector<course::Helpline> added, out = course.helplines;
    for (const auto& one : additions) {
        if (!is_for(one, course))
            continue;
        for (auto line : one.loaded.course->helplines) {
            std::erase_if(out, [&](const auto& own) { return own.id == line.id; });
            line.id = laid_id(*one.loaded.course, line.id);
            line.local = true;
            line.where = {};
            added.push_back(std::move(line));
        }
    }
    out.insert(out.begin(), added.begin(), added.end());
    return out;
}

void lay_in(const std::vector<Shelved>& additions, Course& course)
{
    course.helplines = helplines_with(additions, course);
    for (const auto& one : additions) {
        if (!is_for(one, course))
            continue;
        lay_resources(one, course);
        lay_guides(*one.loaded.course, course);
        lay_terms(*one.loaded.course, course);
    }
}

std::string whose(const std::vector<Shelved>& additions, std::string_view id)
{
    const auto hyphen = id.find('-');
    for (const auto& one : additions) {
        if (hyphen != std::string_view::npos && one.loaded.course && one.loaded.course->id == id.substr(0, hyphen))
            return one.loaded.course->title.value;
    }
    return {};
}

Status has_scenes(const Course& course)
{
    if (course.adds_to.empty())
        return Done{};
    return Error{ErrorCode::InvalidArgument,
        "“" + course.title.value
            + "” adds to other courses and has no scenes of its own: put its folder beside the courses, and open one "
              "of those."};
}

} // namespace vignette::app
