#include "tests/records/site_fixture.hpp"

namespace vignette::records::testing {

TEST_SUITE("records/oversight")
{
    TEST_CASE_FIXTURE(Led, "Audit: says who did what and when, newest first, and names nobody but by id")
    {
        now += std::chrono::hours{1};
        must(records.rename_learner(ada.id, "Ada Obi-Lee"));
        must(records.audit("exported", "training matrix"));
        records.sign_out();
        must(records.choose_pin(ada.id, secret(pin)));
        must(records.audit("exported", "my learning"));
        CHECK(refused(records.audit_log()).code == ErrorCode::Refused);
        records.sign_out();
        must(records.audit("restored", "records-2026-11-21.db"));
        as_lead();
        const auto log = must(records.audit_log());
        REQUIRE(log.size() == 7);
        CHECK(log[0].what == "signed in");
        CHECK(log[1].who == "nobody signed in");
        CHECK(log[1].what == "restored");
        CHECK(log[2].who == ada.uid);
        CHECK(log[2].name == "Ada Obi-Lee");
        CHECK(log[4].who == "site lead");
        CHECK(log[4].detail == "training matrix");
        CHECK(log[5].what == "learner renamed");
        CHECK(log[5].detail == ada.uid);
        CHECK(log[5].at == now);
        CHECK(log[6].what == "learner added");
        CHECK(count("audit WHERE detail LIKE '%Ada%' OR who LIKE '%Ada%'") == 0);
    }

    TEST_CASE_FIXTURE(Led, "Retention: lists who was archived, and what was completed, longer ago than the site keeps")
    {
        now = day(2020, 11, 20);
        completed(ada.id);
        must(records.archive_learner(ada.id));
        now = day(2020, 11, 21);
        const Learner bo = must(records.add_learner("Bo"));
        completed(bo.id);
        begun(Privacy::Standard, "under way");
        const auto overdue = must(records.retention_list(day(2026, 11, 21)));
        REQUIRE(overdue.archived.size() == 1);
        CHECK(overdue.archived[0].id == ada.id);
        REQUIRE(overdue.completions.size() == 1);
        CHECK(overdue.completions[0].name == "Ada Obi");
        CHECK(overdue.completions[0].learner == ada.id);
        CHECK(overdue.completions[0].registration.completed == day(2020, 11, 20));
        CHECK(must(records.retention_list(day(2026, 11, 22))).completions.size() == 2);
        CHECK(must(records.registrations(ada.id)).size() == 2);
    }

    TEST_CASE_FIXTURE(Led, "Retention: the site says how many months, and nonsense means the usual 72")
    {
        now = day(2026, 1, 31);
        completed(ada.id);
        must(records.set_site_setting(setting_retention, "1"));
        CHECK(must(records.retention_list(day(2026, 2, 28))).completions.empty());
        CHECK(must(records.retention_list(day(2026, 3, 1))).completions.size() == 1);
        for (const char* nonsense : {"", "-3", "0", "soon", "12 months", "99999999999"}) {
            must(records.set_site_setting(setting_retention, nonsense));
            CHECK(must(records.retention_list(day(2032, 1, 31))).completions.empty());
            CHECK(must(records.retention_list(day(2032, 2, 1))).completions.size() == 1);
        }
        records.sign_out();
        CHECK(refused(records.retention_list(now)).code == ErrorCode::Refused);
    }

    TEST_CASE_FIXTURE(Led, "Subject access: everything that is held, and the answers only for the learner")
    {
        const auto registration = begun();
        auto told = entry(registration.id, 1);
        told.answers = {{"mine", "", "What now?", "the tall solicitor", {}, {}}};
        told.unit = FinishedUnit{"hallway", "completed"};
        must(records.append(told));
        must(records.remember("look of " + ada.uid, "large"));
        must(records.remember("look of x" + ada.uid, "not hers"));
        must(other()->script("INSERT INTO class_session (id, uid, course, version, listed_as, facilitator, place, held,"
                             " minutes) VALUES (1, 's', 'c', '1', 'Group', 'Fay', 'Hall', 86400, 60);"
                             "INSERT INTO attendance (session, line, learner) VALUES (1, 0, 1)"));
        records.sign_out();
        must(records.choose_pin(ada.id, secret(pin)));
        must(records.share_answer(registration.id, "mine", "", "site lead"));
        const auto hers = must(records.everything_about(ada.id));
        REQUIRE(hers.courses.size() == 1);
        REQUIRE(hers.courses[0].opened.has_value());
        CHECK(hers.courses[0].opened->at(0).text == "the tall solicitor");
        as_lead();
        const auto held = must(records.everything_about(ada.id));
        CHECK(held.learner.name == "Ada Obi");
        CHECK(held.learner.has_pin);
        CHECK(held.added == now);
        CHECK(held.courses.at(0).registration.course == "dementia");
        CHECK(held.courses[0].finished_units == std::vector<std::string>{"hallway"});
        CHECK(held.courses[0].events == 1);
        CHECK(held.courses[0].answers == 1);
        CHECK_FALSE(held.courses[0].opened.has_value());
        CHECK(held.shared.at(0).with == "site lead");
        CHECK(held.attendance.at(0).facilitator == "Fay");
        CHECK(held.attendance[0].held == Seconds{std::chrono::hours{24}});
        CHECK(held.settings == std::vector<std::pair<std::string, std::string>>{{"look of " + ada.uid, "large"}});
        CHECK(held.own_notes == 1);
        CHECK(held.audit.size() == 2);
    }

    TEST_CASE_FIXTURE(Led, "Subject access: is for the lead and the learner, and for nobody who is not there")
    {
        const Learner bo = must(records.add_learner("Bo"));
        CHECK(refused(records.everything_about(LearnerId{99})).code == ErrorCode::NotFound);
        records.sign_out();
        must(records.choose_pin(ada.id, secret(pin)));
        CHECK(refused(records.everything_about(bo.id)).code == ErrorCode::Refused);
        records.sign_out();
        CHECK(refused(records.everything_about(ada.id)).code == ErrorCode::Refused);
        must(records.everything_about(bo.id));
    }

    TEST_CASE_FIXTURE(Led, "Daily backup: one that fails harms nothing, and is noted once a day")
    {
        std::filesystem::create_directories(folder.path / "backups" / "records-2026-11-21.db.new");
        const auto registration = begun();
        for (int i = 0; i < 3; ++i)
            CHECK_FALSE(records.back_up_daily().ok());
        must(step(registration.id, 1));
        CHECK(count("audit WHERE what = 'daily backup failed'") == 1);
        std::filesystem::remove(folder.path / "backups" / "records-2026-11-21.db.new");
        must(records.back_up_daily());
        CHECK(count("audit WHERE what = 'daily backup failed'") == 1);
    }
}

} // namespace vignette::records::testing
