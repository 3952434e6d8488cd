#include "engine/records/own_notes.hpp"
#include "tests/records/site_fixture.hpp"

namespace vignette::records::testing {

namespace {

struct Noted : Led {
    std::string words;

    Noted()
    {
        records.sign_out();
        words = must(records.choose_pin(ada.id, secret(pin))).shown();
    }

    std::optional<std::string> note(std::string_view kind = note_of_all)
    {
        return must(records.own_note(ada.id, kind));
    }

    void reset_and_choose(const char* chosen)
    {
        as_lead();
        must(records.reset_pin(ada.id));
        records.sign_out();
        must(records.choose_pin(ada.id, secret(chosen)));
    }
};

} // namespace

TEST_SUITE("records/own notes")
{
    TEST_CASE_FIXTURE(Noted, "Own notes: come back as they were kept, each kind by itself")
    {
        CHECK(note() == "");
        CHECK_FALSE(note("other").has_value());
        const std::string odd("a\0\x80\0", 4);
        must(records.keep_own_note(ada.id, note_of_all, "one two"));
        must(records.keep_own_note(ada.id, "other", odd));
        reopen();
        as(ada);
        CHECK(note() == "one two");
        CHECK(note("other") == odd);
    }

    TEST_CASE_FIXTURE(Noted, "Own notes: everybody with a PIN has the same row, whatever they finished")
    {
        const Learner bo = with_pin("Bo");
        must(records.keep_own_note(bo.id, note_of_all, std::string(1000, 'u')));
        const auto lengths = must(other()->all("SELECT kind, length(body), seal FROM own_note",
            [](const Statement& row) { return row.text(0) + row.text(1) + row.text(2); }));
        REQUIRE(lengths.size() == 2);
        CHECK(lengths[0] == lengths[1]);
        must(records.keep_own_note(bo.id, note_of_all, std::string(1024, 'u')));
        CHECK(count("own_note WHERE length(body) = 2048 + 40") == 1);
    }

    TEST_CASE_FIXTURE(Noted, "Own notes: are in no byte of the folder")
    {
        must(records.keep_own_note(ada.id, note_of_all, "the tall solicitor"));
        CHECK(folder.bytes().find("tall solicitor") == std::string::npos);
    }

    TEST_CASE_FIXTURE(Noted, "Own notes: open for their learner alone, and are kept for nobody without a PIN")
    {
        const Learner bo = must(records.add_learner("Bo"));
        CHECK(refused(records.keep_own_note(bo.id, "x", "y")).code == ErrorCode::Refused);
        CHECK(refused(records.own_note(bo.id, "x")).code == ErrorCode::Refused);
        records.sign_out();
        CHECK(refused(records.own_note(ada.id, note_of_all)).code == ErrorCode::Refused);
        CHECK(refused(records.keep_own_note(ada.id, note_of_all, "")).code == ErrorCode::Refused);
    }

    TEST_CASE_FIXTURE(Noted, "Own notes: one that was put in another's place does not open")
    {
        must(records.keep_own_note(ada.id, "other", "moved"));
        must(other()->script("UPDATE own_note SET body = (SELECT body FROM own_note WHERE kind = 'other')"));
        CHECK(refused(records.own_note(ada.id, note_of_all)).code == ErrorCode::Unreadable);
    }

    TEST_CASE_FIXTURE(Noted, "Own notes: a reset PIN closes them, and the recovery words open them again")
    {
        must(records.keep_own_note(ada.id, note_of_all, "one two"));
        reset_and_choose("971350");
        CHECK_FALSE(note().has_value());
        must(records.recover(*RecoveryWords::read(words)));
        CHECK(note() == "one two");
    }

    TEST_CASE_FIXTURE(Noted, "Own notes: what was kept since the reset stays when the words are used")
    {
        must(records.keep_own_note(ada.id, note_of_all, "one two"));
        reset_and_choose("971350");
        must(records.keep_own_note(ada.id, note_of_all, "three"));
        must(records.recover(*RecoveryWords::read(words)));
        CHECK(note() == "three");
    }

    TEST_CASE_FIXTURE(Noted, "Own notes: who chose a PIN before there were any has one from the next sign-in on")
    {
        must(other()->script("DELETE FROM own_note"));
        as(ada);
        CHECK(note() == "");
    }
}

} // namespace vignette::records::testing
