#include "engine/core/text.hpp"
#include "tests/app/fixture.hpp"

#include <doctest/doctest.h>

using namespace vignette;
using namespace vignette::tests;

namespace {

/// What stands on a screen, as sentences.
std::vector<std::string> sentences_on(const present::Screen& screen)
{
    std::vector<std::string> out;
    for (const auto* item : present::in_reading_order(screen)) {
        if (item->id == "recovery-words") // Drawn by chance: "mirror" is no error.
            continue;
        for (const auto* text : {&item->text, &item->label, &item->footer}) {
            out.emplace_back();
            for (const char c : *text) {
                if (c == '.' || c == '?' || c == ':' || c == '\n')
                    out.emplace_back();
                else
                    out.back() += c;
            }
        }
    }
    return out;
}

std::size_t words_in(const std::string& sentence)
{
    std::size_t count = 0;
    bool inside = false;
    for (const char c : sentence) {
        count += !inside && c != ' ' ? 1 : 0;
        inside = c != ' ';
    }
    return count;
}

/// For somebody at the end of a shift, who learnt English as a second language.
void check_words(const app::Desk& desk)
{
    CAPTURE(desk.screen().place);
    for (const auto& sentence : sentences_on(desk.screen())) {
        CAPTURE(sentence);
        CHECK(words_in(sentence) <= 20);
        for (const char* technical : {"--", "journal", "snapshot", "registration", "revision", "rror", "nvalid",
                 "ailed", "wrong", "must", "vignette check", "1 minutes", ".."})
            CHECK(sentence.find(technical) == std::string::npos);
    }
}

void press_and_read(app::Desk& desk, std::initializer_list<const char*> ids)
{
    check_words(desk);
    for (const char* id : ids) {
        press(desk, id);
        check_words(desk);
    }
}

} // namespace

TEST_SUITE("app/wording")
{
    TEST_CASE_FIXTURE(Staffroom, "Wording: every screen on the way through a course is short and plain")
    {
        auto d = desk();
        press_and_read(d, {"go-on"}); // Without a name.
        come_in(d, "Grace");
        press_and_read(d,
            {"text-and-colours", "close", "course-tea", "helplines", "close", "unit-hallway", "summary", "continue",
                "break", "continue", "option-sit", "continue", "continue", "continue", "continue", "home"});
        CHECK(shown(d, "card-tea-track")->text == "2 of 2 units done");
    }

    TEST_CASE_FIXTURE(Staffroom, "Wording: so is every screen of a guest, and of a break without a record")
    {
        auto d = desk();
        press_and_read(d, {"guest", "course-tea", "unit-hallway", "continue", "option-later", "continue", "break"});
    }

    TEST_CASE_FIXTURE(Staffroom, "Wording: so are a place that cannot be read, a name nobody knows and an empty shelf")
    {
        auto records = std::move(open_records()).value();
        damage_the_place_of("Grace", records);
        auto d = desk();
        press_and_read(d, {"person-Grace"});
        give_pin(d);
        press_and_read(d, {"course-tea"});
        app::Wish wish;
        wish.learner = "Bo";
        check_words(desk(wish));
        std::filesystem::remove_all(places().courses / "tea");
        auto empty = desk();
        press_and_read(empty, {"guest"});
        CHECK(shown(empty, "none") != nullptr);
    }

    TEST_CASE_FIXTURE(Staffroom, "Wording: what was done in another window is told in one sentence, without numbers")
    {
        auto first = desk();
        come_in(first, "Grace");
        for (const char* id : {"course-tea", "unit-hallway"})
            press(first, id);
        auto second = desk();
        come_in(second, "Grace");
        for (const char* id : {"course-tea", "unit-hallway", "continue"})
            press(second, id);
        press_and_read(first, {"continue"});
        CHECK(shown(first, "notice")->text
            == "This course has gone on in another window. Open it again to carry on from there; nothing is lost.");
    }

    TEST_CASE_FIXTURE(Staffroom, "Wording: so is every page of the door, from the first run to twelve words")
    {
        auto d = desk();
        check_words(d);
        write(d, "site", "Quarrywell House");
        press_and_read(d, {"go-on"});
        for (const char* typed : {"short", passphrase, "other words than before", passphrase, passphrase}) {
            write(d, "pin", typed);
            press_and_read(d, {"go-on"});
        }
        press_and_read(d, {"site-out", "site-lead"});
        write(d, "pin", "not the phrase");
        press_and_read(d, {"go-on", "who-is-here"});
        write(d, "name", "Grace");
        press_and_read(d, {"go-on", "go-on"});
        for (const char* typed : {"123456", pin, "739264", pin, pin}) {
            write(d, "pin", typed);
            press_and_read(d, {"go-on"});
        }
        press_and_read(d, {"noted", "go-on", "learner", "person-Grace"});
        for (int tries = 0; tries < 6; ++tries) {
            write(d, "pin", "111222");
            press_and_read(d, {"go-on"});
        }
    }

    TEST_CASE_FIXTURE(Staffroom, "Wording: so are My learning, Things to try, and what is held on somebody")
    {
        auto d = desk();
        come_in(d, "Grace");
        press_and_read(d, {"my-learning", "things-to-try", "back"});
        for (const char* id : {"course-tea", "unit-hallway", "continue", "option-sit", "continue"})
            press(d, id);
        write(d, "write-mine", "Her mother.");
        for (const char* id : {"continue", "continue", "continue", "home"})
            press(d, id);
        press_and_read(d, {"my-learning", "save", "back"});
        const std::string answer = [&] {
            for (const auto* item : present::in_reading_order(d.screen())) {
                if (item->id.starts_with("answer-"))
                    return item->id;
            }
            return std::string();
        }();
        press_and_read(d,
            {answer.c_str(), "share-the trainer", "delete", "keep", "back", "my-data", "change-pin", "back",
                "held-on-me", "save", "back", "back", "erase-mine", "keep", "erase-mine", "erase-for-good"});
    }

    TEST_CASE_FIXTURE(Staffroom, "Wording: so are the lines for who has gone, and for who has to go")
    {
        auto d = desk();
        come_in(d, "Grace");
        for (int i = 0; i < 2; ++i) {
            REQUIRE(d.handle({window::UserAction::Kind::Quiet, {}, {}}));
            check_words(d);
        }
    }
}
