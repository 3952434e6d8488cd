#include "tests/records/fixture.hpp"

namespace vignette::records::testing {

namespace {

/// One event of a private unit that says what must go, and what must stay.
struct InPrivate : Opened {
    Registration registration = begun(Privacy::Private, "witness");

    InPrivate()
    {
        auto told = entry(registration.id, 1);
        told.event = "chose to tell the tall solicitor";
        told.snapshot = "standing beside the grey courthouse";
        told.answers = {{"my_practice", "", "What will you do?", "Listen first.", {}, {}}};
        told.unit = FinishedUnit{"arriving", "left by the side door"};
        told.completed = Completion{now};
        must(records.append(told));
    }
};

bool holds(const std::string& bytes, std::string_view words)
{
    return bytes.find(words) != std::string::npos;
}

} // namespace

TEST_SUITE("records/privacy")
{
    TEST_CASE_FIXTURE(
        InPrivate, "Private: dropping the route takes events and snapshot, and leaves answers and progress")
    {
        must(records.drop_route(registration.id));
        CHECK_FALSE(must(records.latest(registration.id)).has_value());
        CHECK(must(records.journal(registration.id)).empty());
        CHECK(must(records.answers(registration.id)).at(0).text == "Listen first.");
        CHECK(must(records.finished_units(registration.id)) == std::vector<std::string>{"arriving"});
        must(step(registration.id, 1));
    }

    TEST_CASE_FIXTURE(InPrivate, "Private: a dropped route is gone from the bytes of the folder, the log included")
    {
        REQUIRE(holds(folder.bytes(), "tall solicitor"));
        REQUIRE(holds(folder.bytes(), "grey courthouse"));
        must(records.drop_route(registration.id));
        CHECK_FALSE(holds(folder.bytes(), "tall solicitor"));
        CHECK_FALSE(holds(folder.bytes(), "grey courthouse"));
        CHECK(holds(folder.bytes(), "Listen first."));
    }

    TEST_CASE_FIXTURE(Opened, "Private: what was set aside goes with the route of the one begun in its stead")
    {
        const auto damaged = begun(Privacy::Private, "witness");
        must(step(damaged.id, 1));
        const auto again = must(
            records.begin_again(damaged.id, ada.id, {"witness", "1", "h", "P", Privacy::Private, How::SelfStudy}));
        must(step(again.id, 1));
        CHECK(snapshot(damaged.id) == "after 1");
        must(records.drop_route(again.id));
        CHECK(snapshot(damaged.id) == "nothing");
        CHECK(must(records.journal(damaged.id)).empty());
    }

    TEST_CASE_FIXTURE(InPrivate, "Private: afterwards the journal can be deleted from no more than before")
    {
        must(records.drop_route(registration.id));
        must(step(registration.id, 1));
        CHECK(says(refused(other()->script("DELETE FROM journal")), "the journal only grows"));
    }

    TEST_CASE_FIXTURE(
        InPrivate, "Private: the site sees that it was completed, and the day – no minutes, times or version")
    {
        const auto seen = must(records.registrations(ada.id)).at(0);
        CHECK(seen.completed == std::chrono::floor<std::chrono::days>(now));
        CHECK_FALSE(seen.version.has_value());
        CHECK_FALSE(seen.content_hash.has_value());
        CHECK_FALSE(seen.started.has_value());
        CHECK_FALSE(seen.minutes.has_value());
        CHECK_FALSE(seen.expires.has_value());
        CHECK_FALSE(must(records.journal(registration.id)).at(0).at.has_value());
        CHECK(
            must(other()->number("SELECT count(*) FROM unit_progress WHERE finished IS NULL AND ending IS NULL")) == 1);
        CHECK_FALSE(holds(folder.bytes(), "side door"));
    }

    TEST_CASE_FIXTURE(
        InPrivate, "Private: a route left by a program that was stopped goes when the course is begun again")
    {
        CHECK(begun(Privacy::Private, "witness").id != registration.id);
        CHECK(must(records.journal(registration.id)).empty());
        CHECK_FALSE(must(records.latest(registration.id)).has_value());
    }

    TEST_CASE_FIXTURE(Opened, "Standard: the route is the learner's, and is not dropped")
    {
        const auto registration = begun();
        must(step(registration.id, 1));
        CHECK(refused(records.drop_route(registration.id)).code == ErrorCode::Refused);
        CHECK(snapshot(registration.id) == "after 1");
    }

    TEST_CASE_FIXTURE(Opened, "Participation: nothing is begun")
    {
        const auto error = refused(records.begin(
            ada.id, {"abuse", "1.0.0", "h", "Practice learning", Privacy::Participation, How::SelfStudy}));
        CHECK(error.code == ErrorCode::Refused);
        CHECK_FALSE(holds(folder.bytes(), "abuse"));
    }

    TEST_CASE_FIXTURE(Opened, "Participation: what is kept is the neutral title and the month, once a month")
    {
        const auto part = must(records.took_part(ada.id, "Practice learning 2"));
        now += std::chrono::days{5};
        CHECK(must(records.took_part(ada.id, "Practice learning 2")).id == part.id);
        const auto seen = must(records.registrations(ada.id));
        REQUIRE(seen.size() == 1);
        CHECK(seen[0].listed_as == "Practice learning 2");
        CHECK(seen[0].completed == Seconds{std::chrono::sys_days{std::chrono::year{2026} / 11 / 1}});
        CHECK_FALSE(seen[0].course.has_value());
        CHECK_FALSE(seen[0].started.has_value());
        now += std::chrono::days{30};
        CHECK(must(records.took_part(ada.id, "Practice learning 2")).id != part.id);
    }

    TEST_CASE_FIXTURE(Opened, "Participation: an event is refused and leaves no trace")
    {
        const auto part = must(records.took_part(ada.id, "Practice learning 2"));
        auto told = entry(part.id, 1);
        told.event = "rang the helpline";
        CHECK(refused(records.append(told)).code == ErrorCode::Refused);
        CHECK_FALSE(must(records.latest(part.id)).has_value());
        CHECK_FALSE(holds(folder.bytes(), "rang the helpline"));
    }

    TEST_CASE_FIXTURE(Opened, "Participation: the file itself holds no course, version or time of one")
    {
        must(records.took_part(ada.id, "Practice learning 2"));
        for (const char* what :
            {"course = 'abuse'", "version = '1'", "content_hash = 'h'", "started = 1", "minutes = 1"})
            CHECK_FALSE(other()->script(std::string("UPDATE registration SET ") + what).ok());
    }
}

} // namespace vignette::records::testing
