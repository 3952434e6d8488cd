#include "engine/exchange/reports/subject_access.hpp"

#include "engine/exchange/documents/text.hpp"
#include "engine/exchange/reports/audit.hpp"
#include "engine/exchange/reports/rated.hpp"

namespace vignette::exchange::reports {

namespace {

using namespace documents;
using records::HeldOnLearner;
using records::Privacy;
using Blocks = std::vector<Block>;

std::string number(std::int64_t count)
{
    return std::to_string(count);
}

std::string joined(const std::vector<std::string>& words)
{
    std::string out;
    for (const auto& word : words)
        out += (out.empty() ? "" : ", ") + word;
    return out;
}

/// Rows that have anything.
Details details(std::initializer_list<Detail> rows)
{
    Details out;
    for (const auto& row : rows) {
        if (!row.value.empty())
            out.rows.push_back(row);
    }
    return out;
}

std::string maybe_day_text(const std::optional<Seconds>& time)
{
    return time ? day_text(day_of(*time)) : std::string{};
}

Details learner_details(const HeldOnLearner& held)
{
    const auto& it = held.learner;
    return details({{"Name", it.name}, {"Staff id", it.staff_id.value_or("")}, {"Random id", it.uid},
        {"Workplace (ASC-WDS)", it.workplace.value_or("")}, {"Worker (ASC-WDS)", it.worker.value_or("")},
        {"Added", day_text(day_of(held.added))}, {"Archived", maybe_day_text(it.archived)},
        {"PIN", it.has_pin ? "Chosen. The PIN itself is not kept." : "None"},
        {"Sealed notes of their own", held.own_notes == 0 ? "" : number(held.own_notes)}});
}

std::string completed_text(const records::Registration& it)
{
    if (!it.completed)
        return {};
    return it.privacy == Privacy::Participation ? month_text(day_of(*it.completed)) : day_text(day_of(*it.completed));
}

Details course_details(const HeldOnLearner::Course& course)
{
    const auto& it = course.registration;
    return details({{"Version", it.version.value_or("")}, {"Started", maybe_day_text(it.started)},
        {it.privacy == Privacy::Participation ? "Took part" : "Completed", completed_text(it)},
        {"Minutes", it.minutes ? number(*it.minutes) : ""}, {"To be refreshed by", maybe_day_text(it.expires)},
        {"How", it.how == records::How::Class ? "In a class" : "On their own"},
        {"Set aside", it.set_aside ? "Yes: it could not be read, and was begun again" : ""},
        {"Finished units", joined(course.finished_units)}, {"Sealed steps", number(course.events)},
        {"Sealed answers", number(course.answers)}});
}

void put_answers(Blocks& blocks, const HeldOnLearner::Course& course)
{
    if (!course.opened)
        return;
    for (const auto& answer : *course.opened) {
        blocks.push_back(Paragraph{answer.prompt});
        blocks.push_back(Quotation{answer.text});
        const auto moment = answer.moment.empty() ? "" : moment_text(answer.moment) + ", ";
        blocks.push_back(Note{literal(moment) + day_text(day_of(answer.at))});
    }
}

void put_courses(Blocks& blocks, const HeldOnLearner& held)
{
    blocks.push_back(Heading{2, "Courses"});
    if (held.courses.empty())
        blocks.push_back(Paragraph{"None."});
    for (const auto& course : held.courses) {
        blocks.push_back(Heading{3, course.registration.listed_as});
        blocks.push_back(course_details(course));
        put_answers(blocks, course);
    }
}

void put_table(Blocks& blocks, const std::string& heading, Table table)
{
    blocks.push_back(Heading{2, heading});
    if (table.rows.empty())
        blocks.push_back(Paragraph{"None."});
    else
        blocks.push_back(std::move(table));
}

Table shared_table(const HeldOnLearner& held)
{
    Table table{{}, {"Course", "Question", "With", "Shared", "Taken back"}, {}};
    for (const auto& it : held.shared)
        table.rows.push_back(
            {{it.listed_as}, {it.question}, {it.with}, {day_text(day_of(it.shared))}, {maybe_day_text(it.withdrawn)}});
    return table;
}

std::string maybe_time_text(const std::optional<Seconds>& time)
{
    return time ? time_text(*time) + " (UTC)" : std::string{};
}

Details class_details(const HeldOnLearner::Attendance& it)
{
    return details({{"Day", day_text(day_of(it.held))}, {"Version", it.version}, {"Came", maybe_time_text(it.arrived)},
        {"Left", maybe_time_text(it.left)}, {"Minutes", number(it.minutes)}, {"Facilitator", it.facilitator},
        {"Place", it.place}, {"Group", it.programme},
        {"Session of the group", it.session > 0 ? number(it.session) : ""},
        {"Completed the course", it.completed ? "Yes" : ""}, {"Prepared to teach it", it.may_teach ? "Yes" : ""}});
}

void put_classes(Blocks& blocks, const HeldOnLearner& held)
{
    blocks.push_back(Heading{2, "Classes attended"});
    if (held.attendance.empty())
        blocks.push_back(Paragraph{"None."});
    for (const auto& it : held.attendance) {
        blocks.push_back(Heading{3, it.listed_as});
        blocks.push_back(class_details(it));
    }
}

Table teaching_table(const HeldOnLearner& held)
{
    Table table{{}, {"Course", "Version", "Prepared", "By", "Where they teach", "Learn it again by", "Teaches it"}, {}};
    for (const auto& it : held.teaches)
        table.rows.push_back({{outside_name(it)}, {it.version}, {day_text(day_of(it.trained))}, {it.trained_by},
            {it.home.empty() ? "Here" : it.home}, {maybe_day_text(it.refresher)}, {it.teaches ? "Yes" : "No more"}});
    return table;
}

Table audit_table(const HeldOnLearner& held)
{
    Table table{{}, {"When (UTC)", "Who", "What", "More"}, {}};
    for (const auto& line : held.audit)
        table.rows.push_back({{time_text(line.at)}, {who_text(line)}, {line.what}, {line.detail}});
    return table;
}

Table settings_table(const HeldOnLearner& held)
{
    Table table{{}, {"Setting", "Value"}, {}};
    for (const auto& [name, value] : held.settings)
        table.rows.push_back({{name}, {value}});
    return table;
}

} // namespace

std::string outside_name(const records::Trainer& trainer)
{
    return trainer.listed_as.empty() ? "A course of this site" : trainer.listed_as;
}

Document subject_access(const records::Site& site, const HeldOnLearner& held, Day today)
{
    Document document;
    document.title = "All that is held on " + held.learner.name;
    document.dated = today;
    document.foot = "All that is held on " + held.learner.name + " · " + day_text(today);
    document.blocks = {Heading{1, "All that is held on " + held.learner.name},
        Paragraph{"By " + literal(site.name) + ", in Vignette, on " + day_text(today)
            + ". What is sealed can be opened by *" + literal(held.learner.name)
            + "* alone: the workplace sees how many steps and answers there are, and not what they say."},
        Heading{2, "Person"}, learner_details(held)};
    put_courses(document.blocks, held);
    put_table(document.blocks, "Answers shared", shared_table(held));
    put_classes(document.blocks, held);
    put_table(document.blocks, "Prepared to teach", teaching_table(held));
    put_table(document.blocks, "What was done", audit_table(held));
    put_table(document.blocks, "How they like the page", settings_table(held));
    document.blocks.push_back(Note{"If anything here is not right, please say so: it can be put right."});
    return document;
}

} // namespace vignette::exchange::reports
