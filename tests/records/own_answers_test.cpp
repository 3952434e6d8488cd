#include "tests/records/site_fixture.hpp"

namespace vignette::records::testing {

namespace {

/// Ada has written two answers, the second of which she will want gone.
struct Written : Led {
    Registration registration = begun();

    Written()
    {
        write(1, "kept", "the quiet corridor");
        write(2, "gone", "the tall solicitor");
    }

    void write(std::int64_t revision, const std::string& question, const std::string& text)
    {
        auto told = entry(registration.id, revision);
        told.event = "wrote " + text;
        told.snapshot = "with " + text;
        told.answers = {{question, "", "What now?", text, {}, {}, Answer::Kind::Plan, 3}};
        must(records.append(told));
    }

    Status take_away()
    {
        return records.delete_answer(
            registration.id, "gone", "",
            [](std::string_view event) {
                return event == "wrote the tall solicitor" ? std::string("wrote") : std::string(event);
            },
            "without");
    }

    std::string events()
    {
        std::string out;
        for (const auto& event : must(records.journal(registration.id)))
            out += event.event + "; ";
        return out;
    }
};

} // namespace

TEST_SUITE("records/own answers")
{
    TEST_CASE_FIXTURE(Written, "Deleting an answer: it goes from answers, events and snapshot, and the rest stays")
    {
        must(take_away());
        CHECK(events() == "wrote the quiet corridor; wrote; ");
        CHECK(snapshot(registration.id) == "without");
        const auto answers = must(records.answers(registration.id));
        REQUIRE(answers.size() == 1);
        CHECK(answers[0].question == "kept");
        must(records.verify());
        must(step(registration.id, 3));
    }

    TEST_CASE_FIXTURE(Written, "Deleting an answer: no byte of it is left in the records or their log")
    {
        REQUIRE(folder.bytes().find("tall solicitor") != std::string::npos);
        must(take_away());
        CHECK(folder.bytes().find("tall solicitor") == std::string::npos);
        CHECK(folder.bytes().find("quiet corridor") != std::string::npos);
    }

    TEST_CASE_FIXTURE(Written, "Deleting an answer: without a new snapshot, the old one stays")
    {
        must(records.delete_answer(
            registration.id, "gone", "", [](std::string_view event) { return std::string(event); }, ""));
        CHECK(snapshot(registration.id) == "with the tall solicitor");
        CHECK(events() == "wrote the quiet corridor; wrote the tall solicitor; ");
    }

    TEST_CASE_FIXTURE(Written, "Deleting an answer: sealed ones as well, for their learner alone, with what was shared")
    {
        must(records.choose_pin(ada.id, secret(pin)));
        must(records.share_answer(registration.id, "gone", "", "site lead"));
        must(records.share_answer(registration.id, "kept", "", "site lead"));
        records.sign_out();
        CHECK(refused(take_away()).code == ErrorCode::Refused);
        as(ada);
        must(take_away());
        CHECK(events() == "wrote the quiet corridor; wrote; ");
        CHECK(count("shared_answer") == 1);
        CHECK(count("journal WHERE seal = 1") == 2);
        with_pin("Bo");
        CHECK(refused(take_away()).code == ErrorCode::Refused);
    }

    TEST_CASE_FIXTURE(Written, "Deleting an answer: afterwards the journal can be changed no more than before")
    {
        must(take_away());
        CHECK(says(refused(other()->script("UPDATE journal SET event = x'00'")), "the journal only grows"));
    }

    TEST_CASE_FIXTURE(Written, "Deleting a rating: it stays in the open counts")
    {
        auto told = entry(registration.id, 3);
        told.answers = {{"c", "before", "?", "2", {}, {}, Answer::Kind::Rating, 0, 2, "c"}};
        must(records.append(told));
        must(records.delete_answer(
            registration.id, "c", "before", [](std::string_view event) { return std::string(event); }, ""));
        CHECK(count("rating_count") == 1);
    }

    TEST_CASE_FIXTURE(Written, "Looking back: what became of a plan stands beside it, without an event")
    {
        now += std::chrono::hours{24 * 14};
        must(records.note_seen(registration.id, "kept", "It went well."));
        must(records.note_seen(registration.id, "kept", "It went quite well."));
        const auto answers = must(records.answers(registration.id));
        REQUIRE(answers.size() == 3);
        CHECK(answers[0].text == "the quiet corridor");
        CHECK(answers[2].moment == "seen");
        CHECK(answers[2].text == "It went quite well.");
        CHECK(answers[2].prompt == "What now?");
        CHECK(answers[2].kind == Answer::Kind::Plan);
        CHECK(answers[2].weeks == 3);
        CHECK(answers[2].version == "1.1.0");
        CHECK(answers[2].at == now);
        CHECK(must(records.journal(registration.id)).size() == 2);
        CHECK(refused(records.note_seen(registration.id, "nowhere", "x")).code == ErrorCode::NotFound);
    }
}

} // namespace vignette::records::testing
