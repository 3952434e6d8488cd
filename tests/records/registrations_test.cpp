#include "tests/records/fixture.hpp"

namespace vignette::records::testing {

namespace {

const Enrolment dementia{"dementia", "1.1.0", "hash-1", "Practice learning", Privacy::Standard, How::SelfStudy};

/// Completes a registration with its next event.
void complete(Opened& opened, RegistrationId registration, std::int64_t revision)
{
    auto last = opened.entry(registration, revision);
    last.unit = FinishedUnit{"unit " + std::to_string(revision), "completed"};
    last.completed = Completion{opened.now + std::chrono::days{365}};
    last.version = "1.2.0";
    must(opened.records.append(last));
}

} // namespace

TEST_SUITE("records/registrations")
{
    TEST_CASE_FIXTURE(Opened, "Registration: beginning twice goes on with the one under way")
    {
        const auto first = begun();
        CHECK(begun().id == first.id);
        CHECK(must(records.find_registration(ada.id, "dementia"))->id == first.id);
        CHECK_FALSE(must(records.find_registration(ada.id, "witness")).has_value());
    }

    TEST_CASE_FIXTURE(Opened, "Registration: keeps the version and the content it was begun with")
    {
        const auto registration = begun();
        reopen();
        const auto read = must(records.find_registration(ada.id, "dementia")).value();
        CHECK(read.uid == registration.uid);
        CHECK(read.version == "1.1.0");
        CHECK(read.content_hash == "hash-1");
        CHECK(read.listed_as == "Practice learning");
        CHECK(read.started == now);
        CHECK(read.how == How::SelfStudy);
        CHECK_FALSE(read.completed.has_value());
    }

    TEST_CASE_FIXTURE(Opened, "Registration: a completed one keeps minutes, expiry and the version then played")
    {
        const auto registration = begun();
        must(step(registration.id, 1));
        now += std::chrono::minutes{3};
        complete(*this, registration.id, 2);
        const auto read = must(records.registrations(ada.id)).at(0);
        CHECK(read.completed == now);
        CHECK(read.minutes == 3);
        CHECK(read.expires == now + std::chrono::days{365});
        CHECK(read.version == "1.2.0");
    }

    TEST_CASE_FIXTURE(Opened, "Registration: a completed one is followed by a new one")
    {
        const auto first = begun();
        complete(*this, first.id, 1);
        CHECK_FALSE(must(records.find_registration(ada.id, "dementia")).has_value());
        CHECK(begun().id != first.id);
        CHECK(must(records.registrations(ada.id)).size() == 2);
    }

    TEST_CASE_FIXTURE(
        Opened, "Registration: the page shown at completion still takes answers – the first completion stands")
    {
        const auto registration = begun();
        complete(*this, registration.id, 1);
        const auto then = now;
        now += std::chrono::hours{1};
        complete(*this, registration.id, 2);
        CHECK(must(records.registrations(ada.id)).at(0).completed == then);
        CHECK(snapshot(registration.id) == "after 2");
    }

    TEST_CASE_FIXTURE(Opened, "Registration: one begun again leaves the earlier as it is, and is the one under way")
    {
        const auto first = begun();
        must(step(first.id, 1));
        const auto second = must(records.begin_again(first.id, ada.id, dementia));
        CHECK(second.id != first.id);
        CHECK(begun().id == second.id);
        CHECK(snapshot(first.id) == "after 1");
        CHECK(must(records.journal(first.id)).size() == 1);
        CHECK(snapshot(second.id) == "nothing");
        const auto all = must(records.registrations(ada.id));
        CHECK(all.at(0).set_aside);
        CHECK_FALSE(all.at(1).set_aside);
    }

    TEST_CASE_FIXTURE(Opened, "Registration: begun again by two programs, the second is refused and nothing changes")
    {
        const auto first = begun();
        must(records.begin_again(first.id, ada.id, dementia));
        CHECK(refused(records.begin_again(first.id, ada.id, dementia)).code == ErrorCode::Refused);
        CHECK(must(records.registrations(ada.id)).size() == 2);
    }

    TEST_CASE_FIXTURE(Opened, "Registration: a completed one stays completed when another is begun beside it")
    {
        const auto first = begun();
        complete(*this, first.id, 1);
        must(records.begin_again(first.id, ada.id, dementia));
        CHECK_FALSE(must(records.registrations(ada.id)).at(0).set_aside);
    }

    TEST_CASE_FIXTURE(Opened, "Registration: each learner has their own")
    {
        const auto ben = must(records.add_learner("Ben"));
        const auto registration = begun();
        CHECK_FALSE(must(records.find_registration(ben.id, "dementia")).has_value());
        CHECK(must(records.begin(ben.id, {"dementia", "1", "h", "D", Privacy::Standard, How::Class})).id
            != registration.id);
    }

    TEST_CASE_FIXTURE(Opened, "Registration: for a learner who is not there, nothing is begun")
    {
        CHECK_FALSE(records.begin(LearnerId{99}, {"dementia", "1", "h", "D", Privacy::Standard, How::SelfStudy}).ok());
        CHECK(must(other()->number("SELECT count(*) FROM registration")) == 0);
    }

    TEST_CASE_FIXTURE(Opened, "Units: those finished are listed in order, over all registrations once each")
    {
        const auto first = begun();
        complete(*this, first.id, 1);
        complete(*this, first.id, 2);
        const auto second = begun();
        complete(*this, second.id, 1);
        CHECK(must(records.finished_units(first.id)) == std::vector<std::string>{"unit 1", "unit 2"});
        CHECK(must(records.finished_units(second.id)) == std::vector<std::string>{"unit 1"});
        CHECK(must(records.units_finished_by(ada.id, "dementia")) == std::vector<std::string>{"unit 1", "unit 2"});
        CHECK(must(records.units_finished_by(ada.id, "witness")).empty());
    }
}

} // namespace vignette::records::testing
