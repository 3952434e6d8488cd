#include "engine/app/site_classes.hpp"

#include "engine/app/names.hpp"
#include "engine/classroom/checklist_seen.hpp"
#include "engine/classroom/evaluation.hpp"

#include <algorithm>

namespace vignette::app {

namespace classes = exchange::classes;
using exchange::documents::Document;

namespace {

const course::Course* course_on(const std::vector<Shelved>& shelf, const std::string& id)
{
    const auto found = std::find_if(shelf.begin(), shelf.end(),
        [&](const Shelved& one) { return one.loaded.course && one.loaded.course->id == id; });
    return found == shelf.end() ? nullptr : &*found->loaded.course;
}

std::map<std::string, std::string> unit_names(const course::Course& course)
{
    std::map<std::string, std::string> out;
    for (const auto& unit : course.units)
        out[unit.id] = unit.title.value;
    return out;
}

/// Of the course's own scales, and of those that every class is asked at its end.
std::map<std::string, std::string> rated_questions(const course::Course* course)
{
    std::map<std::string, std::string> out;
    for (const auto& scale : classroom::evaluation_scales)
        out[classroom::kept_as(scale)] = scale.question;
    if (!course)
        return out;
    for (const auto& scale : course->scales) {
        out[scale.id] = scale.question.value;
        for (const auto& item : scale.items)
            out[scale.id + "/" + item.id] = item.text.value;
    }
    return out;
}

std::string signature_in_words(const std::string& signed_by, const std::vector<records::Learner>& learners)
{
    if (signed_by == "site lead")
        return "The site lead, with the pass phrase";
    for (const auto& learner : learners) {
        if (learner.uid == signed_by)
            return learner.name + ", with their PIN";
    }
    return "Somebody who is no longer in the records, with their PIN";
}

std::string name_of(records::Records& records)
{
    const auto site = records.site();
    return site && site.value() ? site.value()->name : "This site";
}

} // namespace

Result<classes::SiteClasses> site_classes(records::Records& records, const std::vector<Shelved>& shelf)
{
    classes::SiteClasses out;
    out.site = name_of(records);
    auto trainers = records.trainers();
    const auto sessions = records.class_sessions();
    const auto learners = records.all_learners();
    if (!trainers || !sessions || !learners)
        return !trainers ? trainers.error() : !sessions ? sessions.error() : learners.error();
    out.trainers = std::move(trainers).value();
    for (const auto& session : sessions.value()) {
        auto held = records.class_register(session.id);
        if (!held)
            return held.error();
        out.titles.try_emplace(session.course, session.listed_as);
        out.classes.push_back(std::move(held).value());
    }
    for (const auto& learner : learners.value())
        out.uids[learner.id] = learner.uid;
    for (const auto& one : shelf) {
        if (one.loaded.course)
            out.titles[one.loaded.course->id] = name_outside(*one.loaded.course);
    }
    return out;
}

classes::VersionsHere versions_here(const std::vector<Shelved>& shelf)
{
    classes::VersionsHere out;
    for (const auto& one : shelf) {
        if (one.loaded.course)
            out[name_outside(*one.loaded.course)] = one.loaded.course->version;
    }
    return out;
}

Result<std::map<std::string, std::string>> programme_titles(
    records::Records& records, const std::vector<records::ClassSession>& sessions)
{
    std::map<std::string, std::string> out;
    std::vector<std::string> courses;
    for (const auto& one : sessions) {
        if (one.programme.empty() || std::find(courses.begin(), courses.end(), one.course) != courses.end())
            continue;
        courses.push_back(one.course);
        const auto programmes = records.programmes(one.course);
        if (!programmes)
            return programmes.error();
        for (const auto& programme : programmes.value())
            out[programme.uid] = programme.title;
    }
    return out;
}

Result<Document> register_of(
    records::Records& records, const std::vector<Shelved>& shelf, records::ClassId id, exchange::Day today)
{
    const auto held = records.class_register(id);
    if (!held)
        return held.error();
    const auto& session = held.value().session;
    const auto learners = records.all_learners();
    const auto titles = programme_titles(records, {session});
    if (!learners || !titles)
        return !learners ? learners.error() : titles.error();
    const auto* course = course_on(shelf, session.course);
    classes::RegisterWords words;
    words.site = name_of(records);
    words.signed_by = signature_in_words(session.signed_by, learners.value());
    if (const auto group = titles.value().find(session.programme); group != titles.value().end())
        words.programme = group->second;
    words.units = course ? unit_names(*course) : words.units;
    words.questions = rated_questions(course);
    for (auto& line : classroom::checklist_from(held.value().checklist)) {
        if (line.done) // Nothing: there was no occasion.
            words.checklist.emplace_back(std::move(line.text), *line.done);
    }
    return classes::register_document(held.value(), words, today);
}

Result<Document> classes_of(records::Records& records, exchange::Day today)
{
    const auto sessions = records.class_sessions();
    if (!sessions)
        return sessions.error();
    const auto titles = programme_titles(records, sessions.value());
    if (!titles)
        return titles.error();
    return classes::classes_document(name_of(records), sessions.value(), titles.value(), today);
}

} // namespace vignette::app
