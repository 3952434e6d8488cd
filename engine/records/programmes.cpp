// All SQL about programmes, but for what their classes have (programme_group.cpp).

#include "engine/core/text.hpp"
#include "engine/records/inside.hpp"
#include "engine/records/learner_row.hpp"
#include "engine/records/words.hpp"

namespace vignette::records {

namespace {

const std::string select_programme = "SELECT uid, course, privacy, title, began, body, is_over FROM programme ";

Programme read_programme(const Statement& row)
{
    Programme read;
    read.uid = row.text(0);
    read.course = row.text(1);
    read.privacy = privacy_of(row.text(2));
    read.title = row.text(3);
    read.began = row.time(4);
    read.body = row.text(5);
    read.over = row.integer(6) != 0;
    return read;
}

/// As it may be written: of a private course the day alone.
Result<Programme> proper_programme(Programme programme)
{
    if (programme.privacy == Privacy::Participation)
        return Error{ErrorCode::Refused,
            "Nothing of a programme of this course may be kept, neither its plan nor its people; nothing was."};
    if (programme.course.empty())
        return Error{ErrorCode::InvalidArgument, "Say which course the programme is of; nothing was kept."};
    auto title = proper_name("programme", programme.title);
    if (!title)
        return title.error();
    programme.title = std::move(title).value();
    if (programme.privacy == Privacy::Private)
        programme.began = std::chrono::floor<std::chrono::days>(programme.began);
    return programme;
}

Status insert_programme(Database& database, const Programme& one)
{
    return database.run("INSERT INTO programme (uid, course, privacy, title, began, body, is_over)"
                        " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        one.uid, one.course, word(one.privacy), one.title, one.began, Blob{one.body}, std::int64_t{one.over});
}

Status programme_is_there(Database& database, const Programme& one)
{
    const auto known = database.one(
        "SELECT 1 FROM programme WHERE uid = ?1 AND course = ?2", [](const Statement& row) { return row.integer(0); },
        one.uid, one.course);
    if (!known)
        return known.error();
    if (!known.value())
        return Error{ErrorCode::NotFound, "This programme is no longer in the records; look at the list again."};
    return Done{};
}

Status update_programme(Database& database, const Programme& one)
{
    if (auto there = programme_is_there(database, one); !there)
        return there;
    return database.run(
        "UPDATE programme SET privacy = ?2, title = ?3, began = ?4, body = ?5, is_over = ?6 WHERE uid = ?1", one.uid,
        word(one.privacy), one.title, one.began, Blob{one.body}, std::int64_t{one.over});
}

Status delete_programme(Database& database, std::string_view uid)
{
    auto done = database.run("UPDATE class_session SET programme = NULL, part = NULL"
                             " WHERE programme = (SELECT id FROM programme WHERE uid = ?1)",
        uid);
    return done ? database.run("DELETE FROM programme WHERE uid = ?1", uid) : done;
}

} // namespace

Result<Programme> Records::keep_programme(const Programme& programme)
{
    auto proper = proper_programme(programme);
    if (!proper)
        return proper;
    return m->change([&]() -> Result<Programme> {
        Programme one = proper.value();
        const bool is_new = one.uid.empty();
        if (is_new)
            one.uid = m->ids();
        auto kept = is_new ? insert_programme(*m->database, one) : update_programme(*m->database, one);
        return kept ? Result<Programme>(std::move(one)) : kept.error();
    });
}

Result<std::vector<Programme>> Records::programmes(std::string_view course)
{
    return m->database->all(
        select_programme + "WHERE course = ?1 ORDER BY began DESC, id DESC", read_programme, course);
}

Status Records::drop_programme(std::string_view uid)
{
    auto dropped = m->change([&] { return delete_programme(*m->database, uid); });
    return dropped ? m->forget_open_bytes() : dropped;
}

} // namespace vignette::records
