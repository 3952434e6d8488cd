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

} // namespace vignette::records
