#pragma once

#include "tests/records/site_fixture.hpp"

namespace vignette::records::testing {

/// A site with its lead signed in, Ada, Bo, and a class of theirs that lasted from nine to eleven.
struct Taught : Led {
    Learner bo = must(records.add_learner("Bo Lund"));
    const Seconds nine = day(2026, 11, 21) + std::chrono::hours{9};

    Taught() { now = nine + std::chrono::hours{2}; }

    ClassUnderWay going_on(std::string body) const
    {
        return {"dementia", Privacy::Standard, "1.1.0", "hash-1", nine, std::move(body)};
    }

    /// Ada came late and completed, Bo left early and did not, and somebody came for the cakes.
    HeldClass held(Privacy privacy = Privacy::Standard) const
    {
        using std::chrono::minutes;
        return {"dementia", privacy, "1.1.0", "hash-1", "Practice learning", "Fay Hart", "Staff room", nine, 120,
            "left, right", "Ask Fay about the kettle.", {"hallway", "kitchen"}, {},
            {{ada.id, "Ada as written", nine + minutes{10}, nine + minutes{120}, 110, true},
                {bo.id, "", nine, nine + minutes{45}, 45, false}, {{}, " Mo from the Elms ", {}, {}, {}, true}}};
    }

    HeldClass with(ClassAttendee one) const
    {
        auto made = held();
        made.attendees.push_back(std::move(one));
        return made;
    }

    /// Every row that a class may write, each kind counted.
    std::string rows()
    {
        std::string out;
        for (const char* table : {"class_session", "class_unit", "attendance", "registration", "unit_progress",
                 "class_under_way", "audit WHERE what = 'class kept'"})
            out += std::to_string(count(table)) + " ";
        return out;
    }
};

} // namespace vignette::records::testing
