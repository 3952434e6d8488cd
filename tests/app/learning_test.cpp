#include "engine/app/redact.hpp"
#include "engine/core/files.hpp"
#include "tests/app/fixture.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace vignette;
using namespace vignette::tests;

namespace {

constexpr std::string_view kettle = R"lua(
course "kettle" { title = "The kettle", version = "1.0.0", minutes = 4 }
scale "sure" { question = "How sure are you?", points = 5, low = "Not at all", high = "Quite" }
unit "one" { title = "One", minutes = 2 }
scene "first"
  title "First"
  narrate "It boils."
  rate "sure" { moment = "before" }
  reflect "mine" { prompt = "What might she have needed?" }
  plan "try" { prompt = "What will you try?", weeks = 1 }
  go "second"
scene "second"
  title "Second"
  narrate "It is quiet."
  rate "sure" { moment = "after" }
  finish "completed"
)lua";

/// Grace has answered every question of the course, and looks at the list of courses.
void answer_all(const Staffroom& room, app::Desk& desk)
{
    std::filesystem::create_directories(room.places().courses / "kettle");
    REQUIRE(files::write(room.places().courses / "kettle" / "course.lua", kettle).ok());
    come_in(desk, "Grace");
    for (const char* id : {"course-kettle", "continue", "rate-sure-2"})
        press(desk, id);
    write(desk, "write-mine", "A cup of tea, and *somebody* to ask.");
    write(desk, "write-try", "I will sit down first.");
    for (const char* id : {"continue", "rate-sure-4", "continue", "home"})
        press(desk, id);
}

const present::Item* with(const app::Desk& desk, const std::string& words)
{
    for (const auto* item : present::in_reading_order(desk.screen())) {
        if ((item->text + "\n" + item->footer + "\n" + item->value).find(words) != std::string::npos)
            return item;
    }
    return nullptr;
}

void open_answer(app::Desk& desk, const std::string& words)
{
    const auto* item = with(desk, words);
    REQUIRE(item != nullptr);
    press(desk, item->id);
}

std::vector<std::filesystem::path> files_in(const std::filesystem::path& folder, const std::string& ending)
{
    std::vector<std::filesystem::path> out;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        if (entry.path().extension() == ending)
            out.push_back(entry.path());
    }
    return out;
}

} // namespace

TEST_SUITE("app/learning")
{
    TEST_CASE_FIXTURE(
        Staffroom, "My learning: what I did, wrote, rated and plan to try is there, with numbers in words")
    {
        auto d = desk();
        answer_all(*this, d);
        press(d, "my-learning");
        for (const char* words :
            {"The kettle · Completed", "What might she have needed?", "A cup of tea, and", "What will you try?",
                "I will sit down first.", "Before: 2 of 5", "After: 4 of 5", "How sure are you?"})
            CHECK_MESSAGE(with(d, words) != nullptr, words);
    }

    TEST_CASE_FIXTURE(Staffroom, "My learning: a search shows only what holds the words, in capitals or not")
    {
        auto d = desk();
        answer_all(*this, d);
        press(d, "my-learning");
        write(d, "search", "CUP of");
        press(d, "look");
        CHECK(with(d, "What might she have needed?") != nullptr);
        CHECK(with(d, "What will you try?") == nullptr);
        write(d, "search", "umbrella");
        press(d, "look");
        CHECK(with(d, "Nothing that you wrote has “umbrella” in it.") != nullptr);
    }

    TEST_CASE_FIXTURE(Staffroom, "My learning: a shared copy can be read by the site lead until it is taken back")
    {
        auto d = desk();
        answer_all(*this, d);
        press(d, "my-learning");
        open_answer(d, "A cup of tea");
        press(d, "share-the supervisor");
        CHECK(with(d, "A copy is shared with the supervisor.") != nullptr);
        const auto lead_sees = [&] {
            auto records = std::move(open_records()).value();
            REQUIRE(records.sign_in_lead(records::Secret::copy_of(passphrase)).ok());
            const auto shared = records.shared_with_site().value();
            return shared.empty() || !shared[0].answer ? std::string() : shared[0].answer->text;
        };
        CHECK(lead_sees() == "A cup of tea, and *somebody* to ask.");
        const auto* back = with(d, "Take back the copy for the supervisor");
        REQUIRE(back != nullptr);
        press(d, back->id);
        CHECK(lead_sees().empty());
    }

    TEST_CASE_FIXTURE(
        Staffroom, "My learning: an answer is deleted only after a yes, and then it is gone from the course too")
    {
        auto d = desk();
        answer_all(*this, d);
        press(d, "my-learning");
        open_answer(d, "A cup of tea");
        press(d, "delete");
        press(d, "keep");
        CHECK(with(d, "A cup of tea") != nullptr);
        press(d, "delete");
        press(d, "delete-for-good");
        CHECK(d.screen().place == "my-learning");
        CHECK(with(d, "A cup of tea") == nullptr);
        CHECK(with(d, "I will sit down first.") != nullptr);
        auto records = std::move(open_records()).value();
        const auto grace = records.find_learner("Grace").value()->id;
        REQUIRE(records.sign_in(grace, records::Secret::copy_of(pin)).ok());
        const auto registration = records.registrations(grace).value().back().id;
        const auto journal = records.journal(registration).value();
        for (const auto& event : journal)
            CHECK(event.event.find("cup of tea") == std::string::npos);
        CHECK(records.latest(registration).value()->snapshot.find("cup of tea") == std::string::npos);
    }

    TEST_CASE("My learning: what is taken out of the journal is that answer, and nothing else")
    {
        const std::string mine = R"({"event":"write","question":"mine","text":"Tea."})";
        CHECK(app::redacted(mine, "mine", "").find("Tea") == std::string::npos);
        CHECK(app::redacted(mine, "yours", "") == mine);
        CHECK(app::redacted("not an event", "mine", "") == "not an event");
        const std::string rate = R"({"event":"rate","scale":"sure","moment":"before","value":3})";
        CHECK(app::redacted(rate, "sure", "after") == rate);
        CHECK(app::redacted(rate, "sure", "before").find("3") == std::string::npos);
    }

    TEST_CASE_FIXTURE(Staffroom, "Things to try: a plan says when it is due, comes back, and keeps what was seen")
    {
        auto d = desk();
        answer_all(*this, d);
        CHECK(shown(d, "things-to-try")->text == "Things to try");
        later(std::chrono::hours{24 * 7});
        press(d, "my-learning");
        press(d, "back");
        CHECK(shown(d, "things-to-try")->text == "Things to try: 1 due");
        press(d, "things-to-try");
        CHECK(with(d, "Due this week") != nullptr);
        open_answer(d, "I will sit down first.");
        write(d, "seen", "She told me about the ferry.");
        press(d, "note-seen");
        CHECK(with(d, "You have looked back at it") != nullptr);
        press(d, "back");
        CHECK(shown(d, "things-to-try")->text == "Things to try");
    }

    TEST_CASE_FIXTURE(
        Staffroom, "My learning: a copy goes where the learner says, for its owner only, never over another file")
    {
        std::filesystem::create_directories(folder() / "Documents");
        auto d = desk();
        answer_all(*this, d);
        press(d, "my-learning");
        for (int copy = 0; copy < 2; ++copy) {
            press(d, "save");
            press(d, "form-html");
            press(d, "place-1");
            CHECK(with(d, "Saved as ") != nullptr);
        }
        const auto copies = files_in(folder() / "Documents", ".html");
        CHECK(copies.size() == 2);
        for (const auto& file : copies) {
            using std::filesystem::perms;
            CHECK(
                (std::filesystem::status(file).permissions() & (perms::group_all | perms::others_all)) == perms::none);
            const auto text = files::read(file, 1 << 20).value();
            CHECK(text.find("A cup of tea") != std::string::npos);
        }
        press(d, "save");
        write(d, "folder", "/nowhere at all");
        press(d, "save-here");
        CHECK(with(d, "There is no folder /nowhere at all.") != nullptr);
    }

    TEST_CASE_FIXTURE(Staffroom, "My learning: a completed course has a record to save, which says what it is not")
    {
        std::filesystem::create_directories(folder() / "Documents");
        auto d = desk();
        answer_all(*this, d);
        press(d, "my-learning");
        press(d, "done-1-record");
        press(d, "form-html");
        press(d, "place-1");
        const auto saved = files_in(folder() / "Documents", ".html");
        REQUIRE(saved.size() == 1);
        CHECK(saved[0].filename().string().find("ettle") == std::string::npos);
        const auto text = files::read(saved[0], 1 << 20).value();
        CHECK(text.find("The kettle") != std::string::npos);
        CHECK(text.find("Care Certificate") != std::string::npos);
        CHECK(text.find("cup of tea") == std::string::npos);
    }

    TEST_CASE_FIXTURE(Staffroom, "My PIN: it is changed with the old one, and the new one opens what was written")
    {
        auto d = desk();
        answer_all(*this, d);
        press(d, "my-learning");
        press(d, "my-data");
        press(d, "change-pin");
        const auto give = [&](const char* typed) {
            write(d, "pin", typed);
            press(d, "go-on");
        };
        give("111222");
        give("739264");
        give("739264");
        CHECK(with(d, "That PIN is not right.") != nullptr);
        give(pin);
        give("123456");
        CHECK(d.screen().place == "change-pin-1");
        give("739264");
        give("739263");
        CHECK(with(d, "The two were not the same.") != nullptr);
        give("739264");
        give("739264");
        CHECK(d.screen().place == "my-data");
        press(d, "learner");
        press(d, "person-Grace");
        write(d, "pin", "739264");
        press(d, "go-on");
        press(d, "my-learning");
        CHECK(with(d, "A cup of tea") != nullptr);
    }

    TEST_CASE_FIXTURE(Staffroom, "My data: everything that is held on me, with what I wrote, can be read and saved")
    {
        std::filesystem::create_directories(folder() / "Desktop");
        auto d = desk();
        answer_all(*this, d);
        press(d, "my-learning");
        press(d, "my-data");
        press(d, "held-on-me");
        CHECK(with(d, "A cup of tea") != nullptr);
        press(d, "save");
        press(d, "form-json");
        press(d, "place-1");
        CHECK(files_in(folder() / "Desktop", ".json").size() == 1);
        CHECK(d.screen().place == "held-on-me");
    }

    TEST_CASE_FIXTURE(
        Staffroom, "My data: erased after a yes, what was written is gone, and the course stays completed")
    {
        auto d = desk();
        answer_all(*this, d);
        press(d, "my-learning");
        press(d, "my-data");
        press(d, "erase-mine");
        press(d, "keep");
        press(d, "erase-mine");
        press(d, "erase-for-good");
        CHECK(d.screen().place == "people");
        CHECK(with(d, "It is erased.") != nullptr);
        CHECK(with(d, "Nothing is lost") == nullptr);
        come_in(d, "Grace");
        press(d, "my-learning");
        CHECK(with(d, "The kettle · Completed") != nullptr);
        CHECK(with(d, "A cup of tea") == nullptr);
    }

    TEST_CASE_FIXTURE(Staffroom, "Things to try: the calendar has the dates, and not a word of course or plan")
    {
        std::filesystem::create_directories(folder() / "Desktop");
        auto d = desk();
        answer_all(*this, d);
        press(d, "things-to-try");
        press(d, "save");
        press(d, "place-1");
        const auto calendars = files_in(folder() / "Desktop", ".ics");
        REQUIRE(calendars.size() == 1);
        const auto text = files::read(calendars[0], 1 << 20).value();
        CHECK(text.find("Training follow-up due") != std::string::npos);
        for (const char* words : {"kettle", "sit down", "Grace"})
            CHECK(text.find(words) == std::string::npos);
    }
}
