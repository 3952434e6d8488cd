// All SQL that gathers the people of a programme.

#include "engine/records/inside.hpp"

#include <algorithm>

namespace vignette::records {

namespace {

/// A line of a register, with what tells whose it is: a learner's number, or a written name in whatever capitals.
struct GroupLine {
    std::string whose;
    ClassAttendee one;
};

GroupLine read_group_line(const Statement& row)
{
    GroupLine read;
    read.whose = row.text(0);
    if (!row.is_null(1))
        read.one.learner = LearnerId{row.integer(1)};
    read.one.name = row.text(2);
    read.one.completed = row.integer(3) != 0;
    read.one.may_teach = row.integer(4) != 0;
    return read;
}

void add_to_group(std::vector<GroupLine>& group, GroupLine line)
{
    const auto same
        = std::find_if(group.begin(), group.end(), [&](const GroupLine& other) { return other.whose == line.whose; });
    if (same == group.end()) {
        group.push_back(std::move(line));
        return;
    }
    same->one.completed = same->one.completed || line.one.completed;
    same->one.may_teach = same->one.may_teach || line.one.may_teach;
}

} // namespace

Result<std::vector<ClassAttendee>> Records::programme_people(std::string_view uid)
{
    auto lines = m->database->all(
        "SELECT coalesce('learner ' || learner, 'name ' || lower(attendance.name)), learner,"
        " coalesce(learner.name, attendance.name), completed, EXISTS (SELECT 1 FROM trainer"
        " WHERE trainer.session = attendance.session AND trainer.line = attendance.line)"
        " FROM attendance JOIN class_session ON class_session.id = session LEFT JOIN learner ON learner.id = learner"
        " WHERE programme = (SELECT id FROM programme WHERE uid = ?1) ORDER BY held, class_session.id, line",
        read_group_line, uid);
    if (!lines)
        return lines.error();
    std::vector<GroupLine> group;
    for (auto& line : lines.value())
        add_to_group(group, std::move(line));
    std::vector<ClassAttendee> people;
    for (auto& line : group)
        people.push_back(std::move(line.one));
    return people;
}

} // namespace vignette::records
