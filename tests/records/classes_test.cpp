#include "tests/records/class_fixture.hpp"
#include "tests/records/failing_disk.hpp"

namespace vignette::records::testing {

namespace {

Registration last_of(Records& records, LearnerId learner)
{
    return must(records.registrations(learner)).back();
}

} // namespace

TEST_SUITE("records/classes")
{
    TEST_CASE_FIXTURE(Taught, "Classes: one that is over is kept with its register and is under way no more")
    {
        must(records.keep_class(going_on("Mo from the Elms, who votes A")));
        const auto uid = must(records.class_under_way("dementia"))->uid;
        const auto kept = must(records.end_class(held()));
        CHECK(rows() == "1 2 3 1 2 0 1 ");
        CHECK(kept.uid == uid);
        CHECK(must(records.audit_log())[0].what == "class kept");
        CHECK(must(records.audit_log())[0].detail == uid);
        CHECK_FALSE(must(records.class_under_way("dementia")).has_value());
        CHECK(folder.bytes().find("votes A") == std::string::npos);
    }

    TEST_CASE_FIXTURE(Taught, "Classes: only that of the same course and the same beginning gives its uid")
    {
        auto other_day = going_on("body");
        other_day.began -= std::chrono::hours{24};
        must(records.keep_class(other_day));
        auto another = going_on("body");
        another.course = "witness";
        must(records.keep_class(another));
        const auto kept = must(records.end_class(held()));
        CHECK(count("class_session WHERE uid IN (SELECT uid FROM class_under_way)") == 0);
        CHECK(must(records.class_under_way("witness"))->uid != kept.uid);
        CHECK(count("class_under_way") == 1);
    }

    TEST_CASE_FIXTURE(
        Taught, "Classes: who completed has a registration of a class with all that the course lets be kept")
    {
        must(records.set_course_rule({"dementia", false, {}, 12, {}, {}, {}}));
        must(records.end_class(held()));
        const auto done = last_of(records, ada.id);
        CHECK(done.course == "dementia");
        CHECK(done.listed_as == "Practice learning");
        CHECK(done.privacy == Privacy::Standard);
        CHECK(done.how == How::Class);
        CHECK(done.version == "1.1.0");
        CHECK(done.content_hash == "hash-1");
        CHECK(done.started == nine + std::chrono::minutes{10});
        CHECK(done.completed == now);
        CHECK(done.minutes == 110);
        CHECK(done.expires == day(2027, 11, 20));
        CHECK_FALSE(done.set_aside);
        CHECK(must(records.finished_units(done.id)) == std::vector<std::string>{"hallway", "kitchen"});
        CHECK(count("unit_progress WHERE finished = " + std::to_string(now.time_since_epoch().count())) == 2);
        CHECK(must(records.matrix()).at(0).state == MatrixEntry::State::Done);
        must(records.verify());
    }

    TEST_CASE_FIXTURE(Taught, "Classes: who did not complete has no registration and who is not on the list has none")
    {
        must(records.end_class(held()));
        CHECK(must(records.registrations(bo.id)).empty());
        CHECK(count("registration") == 1);
    }

    TEST_CASE_FIXTURE(
        Taught, "Classes: completions last as long as the facilitator says or else as the site does or for ever")
    {
        auto made = held();
        must(records.end_class(made));
        CHECK_FALSE(last_of(records, ada.id).expires.has_value());
        must(records.set_course_rule({"dementia", false, {}, 12, {}, {}, {}}));
        made.held += std::chrono::hours{1};
        made.expires = day(2028, 1, 1);
        must(records.end_class(made));
        CHECK(last_of(records, ada.id).expires == day(2028, 1, 1));
    }

    TEST_CASE_FIXTURE(Taught, "Classes: somebody whose times were not written was there from beginning to end")
    {
        auto made = held();
        made.attendees = {{ada.id, "", {}, {}, {}, true}, {bo.id, "", {}, {}, 0, true}};
        const auto kept = must(records.end_class(made));
        CHECK(last_of(records, ada.id).started == nine);
        CHECK(last_of(records, ada.id).minutes == 120);
        CHECK(last_of(records, bo.id).minutes == 1);
        CHECK(must(records.class_register(kept.id)).attendees.at(0).minutes == 120);
    }

    TEST_CASE_FIXTURE(
        Taught, "Classes: of a private course the day is kept and neither the route nor times of a person")
    {
        now += std::chrono::hours{24}; // The register is signed the day after.
        auto made = held(Privacy::Private);
        made.expires = day(2028, 1, 1);
        const auto kept = must(records.end_class(made));
        const auto done = last_of(records, ada.id);
        CHECK(done.privacy == Privacy::Private);
        CHECK(done.how == How::Class);
        CHECK(done.completed == day(2026, 11, 21));
        CHECK_FALSE((done.version || done.content_hash || done.started || done.minutes || done.expires));
        CHECK(must(records.finished_units(done.id)) == std::vector<std::string>{"hallway", "kitchen"});
        CHECK(count("unit_progress WHERE finished IS NULL") == 2);
        CHECK(count("attendance WHERE arrived IS NULL AND gone IS NULL AND minutes IS NULL") == 3);
        CHECK(folder.bytes().find("left, right") == std::string::npos);
        CHECK(kept.privacy == Privacy::Private);
        CHECK(must(records.class_register(kept.id)).route.empty());
        CHECK(must(records.class_register(kept.id)).notes == "Ask Fay about the kettle.");
    }

    TEST_CASE_FIXTURE(Taught, "Classes: what a learner has under way by themselves stays under way with its journal")
    {
        const auto own = begun();
        must(step(own.id, 1));
        must(records.end_class(held()));
        CHECK(must(records.find_registration(ada.id, "dementia"))->id == own.id);
        CHECK(must(records.journal(own.id)).size() == 1);
        CHECK(must(records.registrations(ada.id)).size() == 2);
        CHECK(must(records.units_finished_by(ada.id, "dementia")).size() == 2);
        must(step(own.id, 2));
        must(records.verify());
    }

    TEST_CASE_FIXTURE(Taught, "Classes: a learner who is not there means that nothing at all is kept")
    {
        must(records.keep_class(going_on("body")));
        const auto before = rows();
        const auto error = refused(records.end_class(with({LearnerId{99}, "", {}, {}, {}, true})));
        CHECK(error.code == ErrorCode::NotFound);
        CHECK(rows() == before);
        CHECK(must(records.class_under_way("dementia"))->body == "body");
    }

    TEST_CASE_FIXTURE(Taught, "Classes: on a disk that is full at whichever write all of it is kept or nothing")
    {
        FailingDisk failing;
        disk = failing.name();
        reopen();
        as_lead();
        must(records.keep_class(going_on("body")));
        const auto before = rows();
        int fullnesses = 0;
        for (int writes = 0;; ++writes) {
            CAPTURE(writes);
            failing.full_after(writes);
            const auto kept = records.end_class(held());
            const bool failed = failing.failed();
            failing.mend();
            if (kept) // What is full later leaves bytes of what went on, and nothing else.
                break;
            REQUIRE(failed);
            ++fullnesses;
            CHECK(kept.error().code == ErrorCode::Full);
            CHECK(rows() == before);
        }
        CHECK(fullnesses > 1);
        CHECK(rows() == "1 2 3 1 2 0 1 ");
        reopen();
        as_lead();
        CHECK(rows() == "1 2 3 1 2 0 1 ");
        disk.clear();
        reopen();
    }

    TEST_CASE_FIXTURE(Taught, "Classes: nobody signs a register who is not signed in")
    {
        records.sign_out();
        const auto error = refused(records.end_class(held()));
        CHECK(error.code == ErrorCode::Refused);
        CHECK(says(error, "Sign the register first: sign in with your PIN"));
        CHECK(rows() == "0 0 0 0 0 0 0 ");
    }

    TEST_CASE_FIXTURE(Taught, "Classes: one that is kept already does not count twice")
    {
        must(records.end_class(held()));
        const auto error = refused(records.end_class(held()));
        CHECK(error.code == ErrorCode::Refused);
        CHECK(says(error, "counts once"));
        CHECK(rows() == "1 2 3 1 2 0 1 ");
        auto in_the_next_room = held();
        in_the_next_room.facilitator = "Gus";
        must(records.end_class(in_the_next_room));
        CHECK(count("class_session") == 2);
    }

    TEST_CASE_FIXTURE(Taught, "Classes: what cannot be is refused in a sentence and nothing is kept")
    {
        const auto changed = [&](auto change) {
            auto made = held();
            change(made);
            const auto error = refused(records.end_class(made));
            CHECK(error.code == ErrorCode::InvalidArgument);
            CHECK(error.message.ends_with('.'));
        };
        changed([](HeldClass& it) { it.facilitator = "  "; });
        changed([](HeldClass& it) { it.course.clear(); });
        changed([](HeldClass& it) { it.listed_as = " "; });
        changed([](HeldClass& it) { it.place = "\xff"; });
        changed([](HeldClass& it) { it.notes = "\xff"; });
        changed([](HeldClass& it) { it.minutes = -1; });
        changed([](HeldClass& it) { it.units.push_back(""); });
        changed([](HeldClass& it) { it.attendees[0].minutes = -1; });
        changed([](HeldClass& it) { it.attendees[0].left = *it.attendees[0].arrived - std::chrono::seconds{1}; });
        changed([](HeldClass& it) { it.attendees[1].learner = it.attendees[0].learner; });
        changed([](HeldClass& it) { it.attendees[2].name = " "; });
        CHECK(rows() == "0 0 0 0 0 0 0 ");
    }
}

} // namespace vignette::records::testing
