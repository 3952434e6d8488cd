#pragma once

#include "tests/records/class_fixture.hpp"

namespace vignette::records::testing {

/// The same, with a programme that the class may be a session of.
struct InProgramme : Taught {
    Programme tuesdays = must(records.keep_programme(programme("The Tuesday group")));

    Programme programme(const char* title, Privacy privacy = Privacy::Standard) const
    {
        return {"", "dementia", privacy, title, nine, std::string("a\0plan\xff", 7), false};
    }

    /// Held on another day.
    HeldClass session(int number, std::vector<ClassAttendee> attendees = {}) const
    {
        auto made = held();
        made.held += std::chrono::hours{24 * (number - 1)};
        made.programme = tuesdays.uid;
        made.session = number;
        if (!attendees.empty())
            made.attendees = std::move(attendees);
        return made;
    }

    /// Six people, of whom `low` say 1 and the others 4.
    static GroupRating rated(const char* scale, const char* moment, std::int64_t low, std::int64_t all = 6)
    {
        return {scale, moment, all, {{1, low}, {4, all - low}}};
    }
};

} // namespace vignette::records::testing
