#include "engine/records/migrations.hpp"
#include "tests/records/class_fixture.hpp"

namespace vignette::records::testing {

TEST_SUITE("records/classes_read")
{
    TEST_CASE_FIXTURE(Taught, "Classes: the register reads as it was written with late and early times")
    {
        const auto kept = must(records.end_class(held()));
        const auto read = must(records.class_register(kept.id));
        CHECK(read.session.uid == kept.uid);
        CHECK(read.route == "left, right");
        CHECK(read.notes == "Ask Fay about the kettle.");
        CHECK(read.units == std::vector<std::string>{"hallway", "kitchen"});
        REQUIRE(read.attendees.size() == 3);
        CHECK(read.attendees[0].learner == ada.id);
        CHECK(read.attendees[0].name == "Ada Obi");
        CHECK(read.attendees[0].arrived == nine + std::chrono::minutes{10});
        CHECK(read.attendees[0].completed);
        CHECK(read.attendees[1].learner == bo.id);
        CHECK(read.attendees[1].left == nine + std::chrono::minutes{45});
        CHECK(read.attendees[1].minutes == 45);
        CHECK_FALSE(read.attendees[1].completed);
        CHECK_FALSE(read.attendees[2].learner.has_value());
        CHECK(read.attendees[2].name == "Mo from the Elms");
        CHECK_FALSE(read.attendees[2].arrived.has_value());
        CHECK(read.attendees[2].completed);
        CHECK(folder.bytes().find("Ada as written") == std::string::npos);
    }

    TEST_CASE_FIXTURE(Taught, "Classes: a learner stands on the register by the name that they have now")
    {
        const auto kept = must(records.end_class(held()));
        must(records.rename_learner(ada.id, "Ada Obi-Lee"));
        CHECK(must(records.class_register(kept.id)).attendees.at(0).name == "Ada Obi-Lee");
    }

    TEST_CASE_FIXTURE(Taught, "Classes: are listed newest first with how many were there")
    {
        must(records.end_class(held()));
        auto earlier = held();
        earlier.held -= std::chrono::hours{48};
        earlier.facilitator = " Gus ";
        earlier.attendees.clear();
        must(records.end_class(earlier));
        const auto all = must(records.class_sessions());
        REQUIRE(all.size() == 2);
        CHECK(all[0].course == "dementia");
        CHECK(all[0].version == "1.1.0");
        CHECK(all[0].content_hash == "hash-1");
        CHECK(all[0].listed_as == "Practice learning");
        CHECK(all[0].place == "Staff room");
        CHECK(all[0].held == nine);
        CHECK(all[0].minutes == 120);
        CHECK(all[0].signed_by == "site lead");
        CHECK(all[0].people == 3);
        CHECK(all[0].learners == 2);
        CHECK(all[0].completed == 2);
        CHECK(all[1].facilitator == "Gus");
        CHECK(all[1].people == 0);
        CHECK(all[1].completed == 0);
    }

    TEST_CASE_FIXTURE(Taught, "Classes: a register is for who signed it and for the lead")
    {
        const auto of_lead = must(records.end_class(held()));
        const auto cy = with_pin("Cy");
        CHECK(must(records.class_sessions()).empty());
        CHECK(refused(records.class_register(of_lead.id)).code == ErrorCode::Refused);
        auto made = held();
        made.held -= std::chrono::hours{24};
        const auto of_cy = must(records.end_class(made));
        CHECK(of_cy.signed_by == cy.uid);
        CHECK(must(records.class_sessions()).size() == 1);
        CHECK(must(records.class_register(of_cy.id)).attendees.size() == 3);
        CHECK(refused(records.class_register(ClassId{99})).code == ErrorCode::NotFound);
        records.sign_out();
        CHECK(refused(records.class_sessions()).code == ErrorCode::Refused);
        CHECK(refused(records.class_register(of_cy.id)).code == ErrorCode::Refused);
        as_lead();
        CHECK(must(records.class_sessions()).size() == 2);
        CHECK(must(records.audit_log()).at(1).what == "class kept");
        CHECK(must(records.audit_log()).at(1).who == cy.uid);
    }

    TEST_CASE_FIXTURE(Taught, "Classes: what is held on a learner says when they came and went")
    {
        must(records.end_class(held()));
        const auto hers = must(records.everything_about(ada.id));
        REQUIRE(hers.attendance.size() == 1);
        CHECK(hers.attendance[0].listed_as == "Practice learning");
        CHECK(hers.attendance[0].minutes == 110);
        CHECK(hers.attendance[0].arrived == nine + std::chrono::minutes{10});
        CHECK(hers.attendance[0].left == nine + std::chrono::minutes{120});
        REQUIRE(hers.courses.size() == 1);
        CHECK(hers.courses[0].registration.how == How::Class);
        CHECK(hers.courses[0].events == 0);
        auto in_private = held(Privacy::Private);
        in_private.course = "witness";
        must(records.end_class(in_private));
        CHECK(must(records.everything_about(bo.id)).attendance.at(1).minutes == 120);
    }

    TEST_CASE_FIXTURE(Taught, "Classes: those held longer ago than the site keeps are listed with what is overdue")
    {
        now = day(2020, 11, 20);
        auto made = held();
        made.held = now;
        made.attendees = {{ada.id, "", {}, {}, {}, true}};
        must(records.end_class(made));
        CHECK(must(records.retention_list(day(2026, 11, 20))).classes.empty());
        const auto overdue = must(records.retention_list(day(2026, 11, 21)));
        REQUIRE(overdue.classes.size() == 1);
        CHECK(overdue.classes[0].people == 1);
        CHECK(overdue.completions.size() == 1);
    }

    TEST_CASE_FIXTURE(Kept, "Classes: the register of a file of version 4 is still there")
    {
        {
            const auto old = must(Database::open(folder.path / "records.db", {}));
            const auto& all = shipped_migrations();
            must(migrate(*old, {all.begin(), all.begin() + 4}));
            must(old->script(
                "INSERT INTO learner (id, uid, name, created) VALUES (7, 'u7', 'Ada', 0), (8, 'u8', 'Bo', 0);"
                "INSERT INTO class_session (id, uid, course, version, listed_as, facilitator, place, held, minutes,"
                " route) VALUES (1, 's', 'c', '1', 'Group', 'Fay', 'Hall', 86400, 60, x'61'),"
                " (2, 't', 'c', '1', 'Group', 'Fay', 'Hall', 172800, 60, NULL);"
                "INSERT INTO attendance VALUES (1, 7), (1, 8), (2, 8)"));
        }
        auto records = must(open());
        must(records.begin_site("Site", secret(passphrase)));
        const auto classes = must(records.class_sessions());
        REQUIRE(classes.size() == 2);
        CHECK(classes[0].people == 1);
        CHECK(classes[1].privacy == Privacy::Standard);
        CHECK(classes[1].signed_by.empty());
        const auto read = must(records.class_register(classes[1].id));
        CHECK(read.route == "a");
        REQUIRE(read.attendees.size() == 2);
        CHECK(read.attendees[0].learner == LearnerId{7});
        CHECK(read.attendees[1].name == "Bo");
        CHECK_FALSE(read.attendees[1].minutes.has_value());
        CHECK(must(records.everything_about(LearnerId{8})).attendance.size() == 2);
        must(records.erase_learner(LearnerId{8}, Erase::Everything));
        CHECK(must(records.class_sessions())[0].people == 0);
        must(records.verify());
    }
}

} // namespace vignette::records::testing
