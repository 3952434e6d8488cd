#include "tests/records/programme_fixture.hpp"

namespace vignette::records::testing {

namespace {

/// A class that prepared Ada and somebody from elsewhere, and not Bo.
struct Prepared : InProgramme {
    HeldClass preparing() const
    {
        auto made = held();
        made.attendees[0].may_teach = made.attendees[2].may_teach = true;
        made.refresher = day(2027, 11, 21);
        return made;
    }

    Trainer elsewhere(const char* name) const
    {
        return {{}, "dementia", "1.0.0", {}, name, " The Elms ", nine, " Gus ", day(2027, 1, 1), true};
    }
};

} // namespace

TEST_SUITE("records/trainers")
{
    TEST_CASE_FIXTURE(Prepared, "Trainers: who was prepared in a class may teach the course since that day")
    {
        const auto kept = must(records.end_class(preparing()));
        const auto all = must(records.trainers());
        REQUIRE(all.size() == 2);
        CHECK(all[0].learner == ada.id);
        CHECK(all[0].name == "Ada Obi");
        CHECK(all[0].home.empty());
        CHECK(all[0].course == "dementia");
        CHECK(all[0].version == "1.1.0");
        CHECK(all[0].trained == day(2026, 11, 21));
        CHECK(all[0].trained_by == "Fay Hart");
        CHECK(all[0].refresher == day(2027, 11, 21));
        CHECK(all[0].teaches);
        CHECK_FALSE(all[1].learner.has_value());
        CHECK(all[1].name == "Mo from the Elms");
        CHECK(all[1].home == "Staff room");
        CHECK(folder.bytes().find("Ada as written") == std::string::npos);
        const auto read = must(records.class_register(kept.id)).attendees;
        CHECK(read.at(0).may_teach);
        CHECK_FALSE(read.at(1).may_teach);
        CHECK(read.at(2).may_teach);
        must(records.rename_learner(ada.id, "Ada Obi-Lee"));
        CHECK(must(records.trainers()).at(0).name == "Ada Obi-Lee");
        must(records.verify());
    }

    TEST_CASE_FIXTURE(Prepared, "Trainers: who is prepared again has another line")
    {
        must(records.end_class(preparing()));
        auto again = preparing();
        again.facilitator = "Gus";
        again.version = "1.2.0";
        must(records.end_class(again));
        const auto all = must(records.trainers("dementia"));
        REQUIRE(all.size() == 4);
        CHECK(all[2].learner == ada.id);
        CHECK(all[2].version == "1.2.0");
        CHECK(all[2].trained_by == "Gus");
    }

    TEST_CASE_FIXTURE(Prepared, "Trainers: are listed by course and then by when for whoever is signed in")
    {
        must(records.end_class(preparing()));
        auto one = elsewhere("Nia");
        one.trained -= std::chrono::hours{48};
        must(records.add_trainer(one));
        one.course = "arriving";
        must(records.add_trainer(one));
        with_pin("Cy");
        const auto all = must(records.trainers());
        REQUIRE(all.size() == 4);
        CHECK(all[0].course == "arriving");
        CHECK(all[1].name == "Nia");
        CHECK(all[2].learner == ada.id);
        CHECK(must(records.trainers("dementia")).size() == 3);
        CHECK(must(records.trainers("witness")).empty());
        records.sign_out();
        CHECK(refused(records.trainers()).code == ErrorCode::Refused);
    }

    TEST_CASE_FIXTURE(Prepared, "Trainers: somebody who was prepared elsewhere is added by the lead")
    {
        const auto added = must(records.add_trainer(elsewhere(" Nia Price ")));
        CHECK(added.name == "Nia Price");
        CHECK(added.home == "The Elms");
        CHECK(added.trained == day(2026, 11, 21));
        CHECK(added.trained_by == "Gus");
        CHECK(added.refresher == day(2027, 1, 1));
        auto hers = elsewhere("as written");
        hers.learner = ada.id;
        hers.teaches = false;
        CHECK(must(records.add_trainer(hers)).name == "Ada Obi");
        CHECK_FALSE(must(records.trainers()).at(1).teaches);
        CHECK(count("audit WHERE what = 'trainer added'") == 2);
        CHECK(count("audit WHERE what = 'trainer added' AND detail = '" + ada.uid + "'") == 1);
        CHECK(count("audit WHERE detail LIKE '%Nia%' OR detail LIKE '%Ada%'") == 0);
        CHECK(folder.bytes().find("as written") == std::string::npos);
    }

    TEST_CASE_FIXTURE(Prepared, "Trainers: what cannot be is refused in a sentence and nothing is kept")
    {
        must(records.add_trainer(elsewhere("Nia")));
        const auto code = [&](auto change) {
            auto one = elsewhere("Gil");
            change(one);
            const auto error = refused(records.add_trainer(one));
            CHECK(error.message.ends_with('.'));
            return error.code;
        };
        CHECK(code([](Trainer& it) { it.course.clear(); }) == ErrorCode::InvalidArgument);
        CHECK(code([](Trainer& it) { it.name = " "; }) == ErrorCode::InvalidArgument);
        CHECK(code([](Trainer& it) { it.home = "\xff"; }) == ErrorCode::InvalidArgument);
        CHECK(code([](Trainer& it) { it.trained_by = "\xff"; }) == ErrorCode::InvalidArgument);
        CHECK(code([](Trainer& it) { it.learner = LearnerId{99}; }) == ErrorCode::NotFound);
        CHECK(code([](Trainer& it) { it.name = "NIA"; }) == ErrorCode::Refused);
        CHECK(count("trainer") == 1);
        auto next_day = elsewhere("Nia");
        next_day.trained += std::chrono::hours{24};
        must(records.add_trainer(next_day));
    }

    TEST_CASE_FIXTURE(Prepared, "Trainers: a learner has one line for a course and a day that the lead wrote")
    {
        must(records.end_class(preparing()));
        auto hers = elsewhere("");
        hers.learner = ada.id;
        CHECK(refused(records.add_trainer(hers)).code == ErrorCode::Refused);
        hers.learner = bo.id;
        must(records.add_trainer(hers));
        CHECK(refused(records.add_trainer(hers)).code == ErrorCode::Refused);
        hers.course = "witness";
        must(records.add_trainer(hers));
    }

    TEST_CASE_FIXTURE(Prepared, "Trainers: where and whether they teach and when to learn it again can be changed")
    {
        must(records.end_class(preparing()));
        auto one = must(records.trainers()).at(1);
        one.home = "The Oaks";
        one.refresher.reset();
        one.teaches = false;
        one.name = "another";
        one.course = "another";
        must(records.change_trainer(one));
        const auto read = must(records.trainers()).at(1);
        CHECK(read.home == "The Oaks");
        CHECK_FALSE(read.refresher.has_value());
        CHECK_FALSE(read.teaches);
        CHECK(read.name == "Mo from the Elms");
        CHECK(read.course == "dementia");
        CHECK(must(records.trainers()).at(0).teaches);
        CHECK(must(records.audit_log()).at(0).what == "trainer changed");
        CHECK(must(records.audit_log())[0].detail == "dementia");
        one.home = "\xff";
        CHECK(refused(records.change_trainer(one)).code == ErrorCode::InvalidArgument);
        one.id = TrainerId{99};
        one.home.clear();
        CHECK(refused(records.change_trainer(one)).code == ErrorCode::NotFound);
    }

    TEST_CASE_FIXTURE(Prepared, "Trainers: a line that was a slip is taken away and the register says so no more")
    {
        const auto kept = must(records.end_class(preparing()));
        must(records.remove_trainer(must(records.trainers()).at(1).id));
        CHECK(must(records.trainers()).size() == 1);
        CHECK(must(records.class_register(kept.id)).attendees.at(0).may_teach);
        CHECK_FALSE(must(records.class_register(kept.id)).attendees.at(2).may_teach);
        CHECK(must(records.audit_log()).at(0).what == "trainer removed");
        CHECK(refused(records.remove_trainer(TrainerId{99})).code == ErrorCode::NotFound);
        const auto slip = must(records.add_trainer(elsewhere("Gilbert Slip")));
        must(records.remove_trainer(slip.id));
        CHECK(folder.bytes().find("Gilbert Slip") == std::string::npos);
    }

    TEST_CASE_FIXTURE(Prepared, "Trainers: are added and changed and taken away by the lead alone")
    {
        auto one = must(records.add_trainer(elsewhere("Nia")));
        with_pin("Cy");
        CHECK(refused(records.add_trainer(elsewhere("Gil"))).code == ErrorCode::Refused);
        CHECK(refused(records.change_trainer(one)).code == ErrorCode::Refused);
        CHECK(refused(records.remove_trainer(one.id)).code == ErrorCode::Refused);
        CHECK(count("trainer") == 1);
    }

    TEST_CASE_FIXTURE(Prepared, "Trainers: with a learner who is erased goes their line and also from the backups")
    {
        must(records.end_class(preparing()));
        must(records.back_up());
        must(records.erase_learner(ada.id, Erase::Private));
        CHECK(must(records.trainers()).size() == 2);
        must(records.erase_learner(ada.id, Erase::Everything));
        REQUIRE(must(records.trainers()).size() == 1);
        CHECK(must(records.trainers())[0].name == "Mo from the Elms");
        CHECK(folder.bytes().find("Ada Obi") == std::string::npos);
        const auto backup = must(Database::open(backups_in(folder.path).back(), {}));
        CHECK(must(backup->number("SELECT count(*) FROM trainer")) == 1);
        CHECK(must(backup->number("SELECT count(*) FROM attendance WHERE learner IS NOT NULL")) == 1);
        must(records.verify());
    }

    TEST_CASE_FIXTURE(Prepared, "Trainers: what is held on a learner says what they may teach")
    {
        must(records.end_class(preparing()));
        const auto hers = must(records.everything_about(ada.id));
        REQUIRE(hers.teaches.size() == 1);
        CHECK(hers.teaches[0].trained_by == "Fay Hart");
        CHECK(hers.attendance.at(0).may_teach);
        CHECK(hers.attendance[0].completed);
        CHECK(must(records.everything_about(bo.id)).teaches.empty());
        CHECK_FALSE(must(records.everything_about(bo.id)).attendance.at(0).may_teach);
    }
}

} // namespace vignette::records::testing
