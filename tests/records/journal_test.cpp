#include "tests/records/fixture.hpp"

namespace vignette::records::testing {

TEST_SUITE("records/journal")
{
    TEST_CASE_FIXTURE(Opened, "Journal: a registration that has just begun has nothing to go on from")
    {
        const auto registration = begun();
        CHECK_FALSE(must(records.latest(registration.id)).has_value());
        CHECK(must(records.journal(registration.id)).empty());
    }

    TEST_CASE_FIXTURE(Opened, "Journal: each event is kept, and the newest snapshot only")
    {
        const auto registration = begun();
        for (int revision = 1; revision <= 3; ++revision)
            must(step(registration.id, revision));
        reopen();
        const auto events = must(records.journal(registration.id));
        REQUIRE(events.size() == 3);
        CHECK(events[1].event == "event 2");
        CHECK(events[1].at == now);
        const auto saved = must(records.latest(registration.id)).value();
        CHECK(saved.revision == 3);
        CHECK(saved.snapshot == "after 3");
        CHECK(saved.version == "1.1.0");
        CHECK(saved.content_hash == "hash-1");
        CHECK(must(other()->number("SELECT count(*) FROM snapshot")) == 1);
    }

    TEST_CASE_FIXTURE(Opened, "Journal: an event out of order is refused, and changes nothing")
    {
        const auto registration = begun();
        CHECK(refused(step(registration.id, 2)).code == ErrorCode::Refused);
        must(step(registration.id, 1));
        must(step(registration.id, 2));
        for (const int wrong : {-1, 0, 1, 2, 4, 100}) {
            CAPTURE(wrong);
            const auto error = refused(step(registration.id, wrong));
            CHECK(error.code == ErrorCode::Refused);
            CHECK(says(error, "has gone on in another window"));
        }
        CHECK(snapshot(registration.id) == "after 2");
        CHECK(must(records.journal(registration.id)).size() == 2);
    }

    TEST_CASE_FIXTURE(Opened, "Journal: the events of two registrations are counted apart")
    {
        const auto one = begun(Privacy::Standard, "one");
        const auto two = begun(Privacy::Standard, "two");
        must(step(one.id, 1));
        must(step(two.id, 1));
        must(step(one.id, 2));
        CHECK(snapshot(two.id) == "after 1");
    }

    TEST_CASE_FIXTURE(Opened, "Journal: a registration that is not there is NotFound")
    {
        CHECK(refused(step(RegistrationId{99}, 1)).code == ErrorCode::NotFound);
        CHECK(refused(records.latest(RegistrationId{99})).code == ErrorCode::NotFound);
    }

    TEST_CASE_FIXTURE(Opened, "Journal: any bytes come back as they went in")
    {
        const auto registration = begun();
        auto odd = entry(registration.id, 1);
        odd.event = std::string("\0'\xFF\n", 4);
        odd.snapshot = "";
        must(records.append(odd));
        CHECK(must(records.journal(registration.id)).at(0).event == odd.event);
        CHECK(snapshot(registration.id) == "");
    }

    TEST_CASE_FIXTURE(Opened, "Journal: a line can be neither changed, nor taken out, nor put in another's place")
    {
        const auto registration = begun();
        must(step(registration.id, 1));
        const auto somebody = other();
        must(somebody->script("PRAGMA recursive_triggers = ON"));
        for (const char* sql : {"UPDATE journal SET event = x'00'", "DELETE FROM journal",
                 "INSERT OR REPLACE INTO journal SELECT registration, revision, at, x'00', seal FROM journal"})
            CHECK(says(refused(somebody->script(sql)), "the journal only grows"));
        CHECK(must(records.journal(registration.id)).at(0).event == "event 1");
    }

    TEST_CASE_FIXTURE(
        Opened, "Answers: are kept with prompt, version and time, and a later one takes the place of the earlier")
    {
        const auto registration = begun();
        auto first = entry(registration.id, 1);
        first.answers = {{"my_practice", "", "Think of a time.", "Once I waited.", {}, {}},
            {"confidence", "before", "How confident?", "2", {}, {}},
            {"confidence", "after", "How confident?", "4", {}, {}}};
        must(records.append(first));
        now += std::chrono::minutes{5};
        auto second = entry(registration.id, 2);
        second.version = "1.2.0";
        second.answers = {{"my_practice", "", "Think of a day.", "Once I listened.", {}, {}}};
        must(records.append(second));
        reopen();
        const auto answers = must(records.answers(registration.id));
        REQUIRE(answers.size() == 3);
        CHECK(answers[0].text == "Once I listened.");
        CHECK(answers[0].prompt == "Think of a day.");
        CHECK(answers[0].version == "1.2.0");
        CHECK(answers[0].at == now);
        CHECK(answers[1].moment == "before");
        CHECK(answers[1].version == "1.1.0");
        CHECK(answers[2].text == "4");
    }

    TEST_CASE_FIXTURE(Opened, "Entry: if one part of it cannot be kept, none is")
    {
        const auto registration = begun();
        must(step(registration.id, 1));
        auto bad = entry(registration.id, 2);
        bad.answers = {{"good", "", "?", "kept?", {}, {}}, {"", "", "?", "a question without an id", {}, {}}};
        CHECK_FALSE(records.append(bad).ok());
        CHECK(snapshot(registration.id) == "after 1");
        CHECK(must(records.journal(registration.id)).size() == 1);
        CHECK(must(records.answers(registration.id)).empty());
        must(step(registration.id, 2));
    }
}

} // namespace vignette::records::testing
