#include "engine/records/migrations.hpp"
#include "tests/records/programme_fixture.hpp"

namespace vignette::records::testing {

TEST_SUITE("records/programmes")
{
    TEST_CASE_FIXTURE(InProgramme, "Programmes: one that is new gets an id and reads back as it was kept")
    {
        CHECK_FALSE(tuesdays.uid.empty());
        reopen();
        const auto all = must(records.programmes("dementia"));
        REQUIRE(all.size() == 1);
        CHECK(all[0].uid == tuesdays.uid);
        CHECK(all[0].course == "dementia");
        CHECK(all[0].privacy == Privacy::Standard);
        CHECK(all[0].title == "The Tuesday group");
        CHECK(all[0].began == nine);
        CHECK(all[0].body == std::string("a\0plan\xff", 7));
        CHECK_FALSE(all[0].over);
        CHECK(must(records.programmes("witness")).empty());
    }

    TEST_CASE_FIXTURE(InProgramme, "Programmes: one with an id takes the place of what was kept of it")
    {
        auto later = tuesdays;
        later.title = "  The Wednesday group ";
        later.body.clear();
        later.over = true;
        CHECK(must(records.keep_programme(later)).title == "The Wednesday group");
        const auto all = must(records.programmes("dementia"));
        REQUIRE(all.size() == 1);
        CHECK(all[0].uid == tuesdays.uid);
        CHECK(all[0].title == "The Wednesday group");
        CHECK(all[0].body.empty());
        CHECK(all[0].over);
    }

    TEST_CASE_FIXTURE(InProgramme, "Programmes: are listed newest first")
    {
        auto earlier = programme("Earlier");
        earlier.began -= std::chrono::hours{24};
        must(records.keep_programme(earlier));
        must(records.keep_programme(programme("At once")));
        const auto all = must(records.programmes("dementia"));
        REQUIRE(all.size() == 3);
        CHECK(all[0].title == "At once");
        CHECK(all[1].title == "The Tuesday group");
        CHECK(all[2].title == "Earlier");
    }

    TEST_CASE_FIXTURE(InProgramme, "Programmes: of a private course the plan is kept and of when it began the day")
    {
        const auto kept = must(records.keep_programme(programme("Evenings", Privacy::Private)));
        CHECK(kept.began == day(2026, 11, 21));
        const auto all = must(records.programmes("dementia"));
        CHECK(all.at(1).title == "Evenings");
        CHECK(all[1].privacy == Privacy::Private);
        CHECK(all[1].began == day(2026, 11, 21));
        CHECK(all[1].body == std::string("a\0plan\xff", 7));
        CHECK_FALSE(other()->script("UPDATE programme SET began = began + 1 WHERE privacy = 'private'").ok());
    }

    TEST_CASE_FIXTURE(InProgramme, "Programmes: of a participation course nothing is kept and the file stays as it is")
    {
        const auto before = folder.files();
        auto part = programme("Evenings", Privacy::Participation);
        CHECK(refused(records.keep_programme(part)).code == ErrorCode::Refused);
        part.uid = tuesdays.uid;
        const auto error = refused(records.keep_programme(part));
        CHECK(error.code == ErrorCode::Refused);
        CHECK(says(error, "neither its plan nor its people"));
        auto made = session(1);
        made.privacy = Privacy::Participation;
        made.attendees[0].may_teach = true;
        made.ratings = {rated("calm", "before", 2)};
        CHECK(refused(records.end_class(made)).code == ErrorCode::Refused);
        CHECK(folder.files() == before);
    }

    TEST_CASE_FIXTURE(InProgramme, "Programmes: what cannot be is refused in a sentence and nothing is kept")
    {
        const auto code = [&](auto change) {
            auto one = programme("Evenings");
            change(one);
            const auto error = refused(records.keep_programme(one));
            CHECK(error.message.ends_with('.'));
            return error.code;
        };
        CHECK(code([](Programme& it) { it.course.clear(); }) == ErrorCode::InvalidArgument);
        CHECK(code([](Programme& it) { it.title = " "; }) == ErrorCode::InvalidArgument);
        CHECK(code([](Programme& it) { it.title = "\xff"; }) == ErrorCode::InvalidArgument);
        CHECK(code([](Programme& it) { it.uid = "unknown"; }) == ErrorCode::NotFound);
        CHECK(code([&](Programme& it) {
            it.uid = tuesdays.uid;
            it.course = "witness";
        }) == ErrorCode::NotFound);
        CHECK(count("programme") == 1);
        CHECK(must(records.programmes("dementia")).at(0).title == "The Tuesday group");
    }

    TEST_CASE_FIXTURE(InProgramme, "Programmes: are kept whoever is signed in or nobody")
    {
        records.sign_out();
        must(records.keep_programme(programme("Evenings")));
        CHECK(must(records.programmes("dementia")).size() == 2);
    }

    TEST_CASE_FIXTURE(InProgramme, "Programmes: a class says which session of which it was")
    {
        auto made = session(2);
        made.checklist = std::string("c\0list\xff", 7);
        const auto kept = must(records.end_class(made));
        CHECK(kept.programme == tuesdays.uid);
        CHECK(kept.session == 2);
        const auto read = must(records.class_register(kept.id));
        CHECK(read.session.programme == tuesdays.uid);
        CHECK(read.session.session == 2);
        CHECK(read.checklist == made.checklist);
        const auto alone = must(records.end_class(held()));
        CHECK(alone.programme.empty());
        CHECK(alone.session == 0);
        CHECK(must(records.class_register(alone.id)).checklist.empty());
        CHECK(must(records.everything_about(ada.id)).attendance.at(1).programme == "The Tuesday group");
        CHECK(must(records.everything_about(ada.id)).attendance[1].session == 2);
        CHECK(must(records.everything_about(ada.id)).attendance[0].session == 0);
        must(records.verify());
    }

    TEST_CASE_FIXTURE(InProgramme, "Programmes: a class of one that is not there means that nothing at all is kept")
    {
        must(records.keep_class(going_on("body")));
        const auto before = rows();
        const auto code = [&](const HeldClass& made) { return refused(records.end_class(made)).code; };
        auto made = session(1);
        made.attendees[0].may_teach = true;
        made.programme = "unknown";
        CHECK(code(made) == ErrorCode::NotFound);
        made = session(1);
        made.course = "witness";
        CHECK(code(made) == ErrorCode::NotFound);
        CHECK(code(session(0)) == ErrorCode::InvalidArgument);
        CHECK(rows() == before);
        CHECK(count("trainer") == 0);
        CHECK(must(records.class_under_way("dementia"))->body == "body");
    }

    TEST_CASE_FIXTURE(InProgramme, "Programmes: of one that is dropped no byte is left and its classes stay")
    {
        auto long_plan = tuesdays;
        long_plan.body = "Fay has the kettle" + std::string(5000, '.');
        must(records.keep_programme(long_plan));
        must(records.keep_programme(programme("Evenings")));
        const auto kept = must(records.end_class(session(1)));
        CHECK(folder.bytes().find("Fay has the kettle") != std::string::npos);
        must(records.drop_programme(tuesdays.uid));
        CHECK(folder.bytes().find("Fay has the kettle") == std::string::npos);
        CHECK(folder.bytes().find("The Tuesday group") == std::string::npos);
        const auto read = must(records.class_register(kept.id));
        CHECK(read.session.programme.empty());
        CHECK(read.session.session == 0);
        CHECK(read.attendees.size() == 3);
        CHECK(must(records.programmes("dementia")).size() == 1);
        must(records.drop_programme(tuesdays.uid));
        must(records.verify());
    }

    TEST_CASE_FIXTURE(InProgramme, "Programmes: the group is who came to any session each once and without times")
    {
        ClassAttendee teaches{ada.id, "", nine, {}, 20, true, true};
        must(records.end_class(session(2, {{{}, "MO FROM THE ELMS", {}, {}, {}, false}, teaches})));
        must(records.end_class(
            session(1, {{bo.id, "", nine, {}, 45, false}, {{}, "Mo from the Elms", {}, {}, {}, true}})));
        auto alone = held();
        alone.facilitator = "Gus";
        must(records.end_class(alone));
        const auto group = must(records.programme_people(tuesdays.uid));
        REQUIRE(group.size() == 3);
        CHECK(group[0].learner == bo.id);
        CHECK(group[0].name == "Bo Lund");
        CHECK_FALSE(group[0].completed);
        CHECK_FALSE(group[0].may_teach);
        CHECK_FALSE((group[0].arrived || group[0].left || group[0].minutes));
        CHECK(group[1].name == "Mo from the Elms");
        CHECK_FALSE(group[1].learner.has_value());
        CHECK(group[1].completed);
        CHECK(group[2].learner == ada.id);
        CHECK(group[2].completed);
        CHECK(group[2].may_teach);
        CHECK(must(records.programme_people("unknown")).empty());
    }

    TEST_CASE_FIXTURE(InProgramme, "Programmes: who completed or was prepared in any session stands so in the group")
    {
        must(records.end_class(session(1, {{ada.id, "", {}, {}, {}, false}, {bo.id, "", {}, {}, {}, true, true}})));
        must(records.end_class(session(2, {{ada.id, "", {}, {}, {}, true, true}, {bo.id, "", {}, {}, {}, false}})));
        const auto group = must(records.programme_people(tuesdays.uid));
        REQUIRE(group.size() == 2);
        for (const auto& one : group) {
            CAPTURE(one.name);
            CHECK(one.completed);
            CHECK(one.may_teach);
        }
    }

    TEST_CASE_FIXTURE(Kept, "Programmes: the classes of a file of version 5 stay as classes by themselves")
    {
        {
            const auto old = must(Database::open(folder.path / "records.db", {}));
            const auto& all = shipped_migrations();
            must(migrate(*old, {all.begin(), all.begin() + 5}));
            must(old->script(
                "INSERT INTO learner (id, uid, name, created) VALUES (7, 'u7', 'Ada', 0);"
                "INSERT INTO class_session (id, uid, course, version, listed_as, facilitator, place, held, minutes)"
                " VALUES (1, 's', 'c', '1', 'Group', 'Fay', 'Hall', 86400, 60);"
                "INSERT INTO class_unit VALUES (1, 'hallway', 0);"
                "INSERT INTO attendance (session, line, learner, completed) VALUES (1, 0, 7, 1)"));
        }
        auto records = must(open());
        must(records.begin_site("Site", secret(passphrase)));
        const auto read = must(records.class_register(ClassId{1}));
        CHECK(read.session.programme.empty());
        CHECK(read.session.session == 0);
        CHECK(read.checklist.empty());
        CHECK(read.ratings.empty());
        CHECK(read.attendees.at(0).name == "Ada");
        CHECK_FALSE(read.attendees[0].may_teach);
        CHECK(must(records.trainers()).empty());
        CHECK(must(records.units_taught_to(LearnerId{7}, "c")) == std::vector<std::string>{"hallway"});
        must(records.verify());
    }
}

} // namespace vignette::records::testing
