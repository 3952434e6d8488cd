#include "tests/records/programme_fixture.hpp"

namespace vignette::records::testing {

namespace {

using Units = std::vector<std::string>;

} // namespace

TEST_SUITE("records/class_units")
{
    TEST_CASE_FIXTURE(InProgramme, "Units taught: those of every class that somebody was in each once")
    {
        auto second = session(2);
        second.units = {"garden", "hallway"};
        second.attendees[1].minutes = 60; // Of 120.
        auto first = session(1);
        first.attendees[1].minutes = 60;
        must(records.end_class(second));
        must(records.end_class(first));
        auto without_bo = session(3, {{ada.id, "", {}, {}, {}, false}});
        without_bo.units = {"attic"};
        must(records.end_class(without_bo));
        records.sign_out();
        CHECK(must(records.units_taught_to(bo.id, "dementia")) == Units{"hallway", "kitchen", "garden"});
        CHECK(must(records.units_taught_to(ada.id, "dementia")) == Units{"hallway", "kitchen", "garden", "attic"});
        CHECK(must(records.units_taught_to(bo.id, "witness")).empty());
        CHECK(must(records.units_taught_to(LearnerId{99}, "dementia")).empty());
    }

    TEST_CASE_FIXTURE(InProgramme, "Units taught: those of a class that somebody left before its middle are not")
    {
        auto made = session(1, {{ada.id, "", {}, {}, 44, false}, {bo.id, "", {}, {}, 45, false}});
        made.minutes = 90;
        must(records.end_class(made));
        CHECK(must(records.units_taught_to(ada.id, "dementia")).empty());
        CHECK(must(records.units_taught_to(bo.id, "dementia")) == Units{"hallway", "kitchen"});
    }

    TEST_CASE_FIXTURE(InProgramme, "Units taught: count as finished also for who has not completed the course")
    {
        auto own = entry(must(records.begin(bo.id, {"dementia", "1", "h", "D", Privacy::Standard, {}})).id, 1);
        own.unit = FinishedUnit{"kitchen", "completed"};
        must(records.append(own));
        auto whole = held();
        whole.attendees[1].minutes = 120;
        const auto kept = must(records.end_class(whole));
        CHECK(must(records.units_finished_by(bo.id, "dementia")) == Units{"kitchen", "hallway"});
        must(records.erase_class(kept.id));
        CHECK(must(records.units_finished_by(bo.id, "dementia")) == Units{"kitchen"});
        CHECK(must(records.units_finished_by(ada.id, "dementia")) == Units{"hallway", "kitchen"});
    }

    TEST_CASE_FIXTURE(InProgramme, "Units taught: of a private course nobody is told before the learner signs in")
    {
        const auto cy = with_pin("Cy");
        as_lead();
        auto made = held(Privacy::Private);
        made.attendees = {{cy.id, "", {}, {}, {}, false}, {bo.id, "", {}, {}, {}, false}};
        must(records.end_class(made));
        made.course = "open";
        made.privacy = Privacy::Standard;
        must(records.end_class(made));
        CHECK(must(records.units_finished_by(cy.id, "dementia")).size() == 2);
        records.sign_out();
        CHECK(must(records.units_finished_by(cy.id, "dementia")).empty());
        CHECK(must(records.units_finished_by(cy.id, "open")).size() == 2);
        CHECK(must(records.units_finished_by(bo.id, "dementia")).size() == 2); // Without a PIN there is no signing in.
        as(cy);
        CHECK(must(records.units_finished_by(cy.id, "dementia")).size() == 2);
        CHECK(must(records.units_finished_by(bo.id, "dementia")).empty());
    }
}

} // namespace vignette::records::testing
