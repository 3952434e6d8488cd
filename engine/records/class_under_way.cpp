// All SQL about classes that are going on.

#include "engine/records/class_row.hpp"
#include "engine/records/inside.hpp"
#include "engine/records/words.hpp"

namespace vignette::records {

namespace {

ClassUnderWay read_under_way(const Statement& row)
{
    ClassUnderWay read;
    read.course = row.text(0);
    read.privacy = privacy_of(row.text(1));
    read.version = row.text(2);
    read.content_hash = row.text(3);
    read.began = row.time(4);
    read.body = row.text(5);
    read.uid = row.text(6);
    return read;
}

} // namespace

Status may_keep_class(std::string_view course, Privacy privacy)
{
    if (privacy == Privacy::Participation)
        return Error{ErrorCode::Refused,
            "Nothing of a class of this course may be kept, neither who was there nor what was chosen; nothing was."};
    if (course.empty())
        return Error{ErrorCode::InvalidArgument, "Say which course the class is of; nothing was kept."};
    return Done{};
}

Status delete_class_under_way(Database& database, std::string_view course)
{
    return database.run("DELETE FROM class_under_way WHERE course_key = ?1", course);
}

// What began at another time is another class, and gets another uid.
Status Records::keep_class(const ClassUnderWay& going_on)
{
    if (auto may = may_keep_class(going_on.course, going_on.privacy); !may)
        return may;
    return m->change([&] {
        return m->database->run(
            "INSERT INTO class_under_way (course_key, uid, privacy, version, content_hash, began, body)"
            " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT (course_key) DO UPDATE SET"
            " uid = iif(began = excluded.began, uid, excluded.uid), privacy = excluded.privacy,"
            " version = excluded.version, content_hash = excluded.content_hash, began = excluded.began,"
            " body = excluded.body",
            going_on.course, m->ids(), word(going_on.privacy), going_on.version, going_on.content_hash, going_on.began,
            Blob{going_on.body});
    });
}

Result<std::optional<ClassUnderWay>> Records::class_under_way(std::string_view course)
{
    return m->database->one("SELECT course_key, privacy, version, content_hash, began, body, uid FROM class_under_way"
                            " WHERE course_key = ?1",
        read_under_way, course);
}

Status Records::drop_class(std::string_view course)
{
    auto dropped = m->change([&] { return delete_class_under_way(*m->database, course); });
    return dropped ? m->forget_open_bytes() : dropped;
}

} // namespace vignette::records
