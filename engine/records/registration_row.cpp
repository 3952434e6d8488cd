#include "engine/records/registration_row.hpp"

#include "engine/records/words.hpp"

namespace vignette::records {

Registration read_registration(const Statement& row)
{
    Registration read;
    read.id = RegistrationId{row.integer(0)};
    read.uid = row.text(1);
    read.course = row.maybe_text(2);
    read.listed_as = row.text(3);
    read.privacy = privacy_of(row.text(4));
    read.how = how_of(row.text(5));
    read.version = row.maybe_text(6);
    read.content_hash = row.maybe_text(7);
    read.started = row.maybe_time(8);
    read.completed = row.maybe_time(9);
    if (!row.is_null(10))
        read.minutes = row.integer(10);
    read.expires = row.maybe_time(11);
    read.set_aside = row.integer(12) != 0;
    return read;
}

Result<Registration> insert_registration(Database& database, LearnerId learner, Registration registration)
{
    const auto kept = database.run(
        "INSERT INTO registration (uid, learner, course, listed_as, privacy, how, version, content_hash, started,"
        " completed, minutes, expires) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
        registration.uid, learner, registration.course, registration.listed_as, word(registration.privacy),
        word(registration.how), registration.version, registration.content_hash, registration.started,
        registration.completed, registration.minutes, registration.expires);
    if (!kept)
        return kept.error();
    registration.id = RegistrationId{database.last_id()};
    return registration;
}

} // namespace vignette::records
