#include "engine/core/files.hpp"
#include "tests/app/office_fixture.hpp"

#include <doctest/doctest.h>

using namespace vignette;
using namespace vignette::tests;

namespace {

void five_people_rate(records::Records& records)
{
    for (int person = 1; person <= 5; ++person) {
        const auto learner = records.add_learner("Rater " + std::to_string(person)).value();
        const auto at = records.begin(learner.id, {"tea", "1.0.0", "hash", "Tea for two"}).value();
        records::Answer answer;
        answer.question = answer.scale = "sure";
        answer.prompt = "How sure are you?";
        answer.kind = records::Answer::Kind::Rating;
        answer.value = 3;
        REQUIRE(records.append({at.id, 1, "{}", "{}", "1.0.0", "hash", {answer}, {}, {}}).ok());
    }
}

std::size_t named_in_a_table(const app::Desk& desk, const std::string& words)
{
    std::size_t count = 0;
    for (const auto* item : present::in_reading_order(desk.screen()))
        count += item->role == present::Role::Cell && item->text == words ? 1 : 0;
    return count;
}

} // namespace

TEST_SUITE("app/office")
{
    TEST_CASE_FIXTURE(
        Staffroom, "Office: people are added one by one, found by a part of the name, renamed and numbered")
    {
        auto d = desk();
        begin_with_grace(d);
        press(d, "page-people");
        write(d, "name", "Yusuf");
        press(d, "add");
        CHECK(shows(d, "Yusuf is on the list now"));
        write(d, "name", "grac");
        press(d, "look");
        CHECK(shows(d, "Grace"));
        CHECK(shown(d, "count")->text == "1 of 2 people are shown. Look for a name to see others.");
        press(d, "back");
        open_person(d, *this, "Yusuf");
        write(d, "new-name", "Yusuf Demir");
        write(d, "staff-id", "27");
        press(d, "keep");
        CHECK(shown(d, "title")->text == "Yusuf Demir");
        CHECK(shown(d, "staff-id")->value == "27");
    }

    TEST_CASE_FIXTURE(Staffroom, "Office: the matrix shows who has done what, and an answer is nowhere")
    {
        auto d = desk();
        begin_with_grace(d);
        press(d, "page-matrix");
        CHECK(shows(d, "Grace"));
        CHECK(shows(d, "Tea for two"));
        CHECK_FALSE(shows(d, "mother"));
    }

    TEST_CASE_FIXTURE(Staffroom, "Office: somebody taken off the list cannot be chosen, and comes back with everything")
    {
        auto d = desk();
        begin_with_grace(d);
        open_person(d, *this, "Grace");
        press(d, "do-archive");
        press(d, "site-out");
        CHECK(shown(d, "person-Grace") == nullptr);
        come_in_as_lead(d);
        press(d, "page-people");
        write(d, "name", "Grace");
        press(d, "look");
        for (const auto* item : present::in_reading_order(d.screen())) {
            if (item->text == "Grace") {
                press(d, item->id);
                break;
            }
        }
        press(d, "do-bring-back");
        press(d, "site-out");
        come_in(d, "Grace");
        CHECK(shown(d, "card-tea-track")->text == "2 of 2 units done");
    }

    TEST_CASE_FIXTURE(Staffroom, "Office: erasing asks first, and takes what is private or everything")
    {
        auto d = desk();
        begin_with_grace(d);
        open_person(d, *this, "Grace");
        press(d, "do-erase-private");
        CHECK(shown(d, "question") != nullptr);
        press(d, "leave-it");
        auto records = std::move(open_records()).value();
        const auto grace = records.find_learner("Grace").value()->id;
        CHECK(records.has_pin(grace).value());
        press(d, "do-erase-private");
        press(d, "sure");
        CHECK_FALSE(records.has_pin(grace).value());
        CHECK(records.registrations(grace).value().size() == 1);
        press(d, "do-erase-everything");
        press(d, "sure");
        CHECK_FALSE(records.find_learner("Grace").value().has_value());
    }

    TEST_CASE_FIXTURE(Staffroom, "Office: a list from a file is shown first, and done only then")
    {
        REQUIRE(files::write(folder() / "staff.csv", "Name,Staff id\nGrace,12\nYusuf,27\n").ok());
        auto d = desk();
        begin_with_grace(d);
        press(d, "page-people");
        press(d, "import");
        write(d, "file", (folder() / "staff.csv").string());
        press(d, "read");
        CHECK(shows(d, "Row 3"));
        auto records = std::move(open_records()).value();
        CHECK_FALSE(records.find_learner("Yusuf").value().has_value());
        press(d, "apply");
        CHECK(records.find_learner("Yusuf").value().has_value());
        CHECK(records.find_learner("Grace").value()->staff_id == "12");
        write(d, "file", "/nowhere.csv");
        press(d, "read");
        CHECK(shown(d, "message") != nullptr);
    }

    TEST_CASE_FIXTURE(Staffroom, "Office: a course counts for so many months, and is due by a day")
    {
        auto d = desk();
        begin_with_grace(d);
        press(d, "page-courses");
        press(d, "course-tea");
        write(d, "months", "twelve");
        press(d, "keep");
        CHECK(shown(d, "message")->text == "The number of months is a whole number, such as 12.");
        write(d, "months", "12");
        write(d, "due", "2027-02-30");
        press(d, "keep");
        CHECK(shown(d, "message")->text == "Please write the day as 2027-03-31: year, month, day.");
        write(d, "due", "2027-03-31");
        press(d, "keep");
        press(d, "back");
        CHECK(shows(d, "Due by 31 March 2027. Valid for 12 months."));
    }

    TEST_CASE_FIXTURE(Staffroom, "Office: a site that wants no group ratings shows none, also once a course is kept")
    {
        auto d = desk();
        begin_with_grace(d);
        auto records = std::move(open_with_long_ids(*this)).value();
        five_people_rate(records);
        press(d, "page-ratings");
        CHECK(shows(d, "5 people"));
        press(d, "back");
        REQUIRE(records.sign_in_lead(records::Secret::copy_of(passphrase)).ok());
        REQUIRE(records.set_course_rule({"tea", false, {}, {}, {}, {}, 0}).ok());
        for (const char* id : {"page-courses", "course-tea", "keep", "back", "back", "page-ratings"})
            press(d, id);
        CHECK_FALSE(shows(d, "5 people"));
    }

    TEST_CASE_FIXTURE(Staffroom, "Office: every page opens, and each that is a list of people can be saved as a file")
    {
        std::filesystem::create_directories(folder() / "Desktop");
        auto d = desk();
        begin_with_grace(d);
        for (const char* page : {"matrix", "ratings", "shared", "audit", "retention"}) {
            press(d, std::string("page-") + page);
            CHECK(d.screen().place == std::string("site/") + page);
            press(d, "save");
            press(d, "form-html");
            press(d, "place-1");
            CHECK_MESSAGE(shows(d, "Saved as "), page);
            press(d, "back");
        }
        press(d, "page-settings");
        press(d, "lead-adds");
        press(d, "back");
        press(d, "page-backup");
        CHECK(shows(d, "Kept as "));
        press(d, "site-out");
        write(d, "name", "Somebody new");
        press(d, "go-on");
        press(d, "go-on");
        CHECK(d.screen().place == "people");
        CHECK(shown(d, "problem") != nullptr);
    }

    TEST_CASE_FIXTURE(Staffroom, "Office: who is kept for long enough is opened from the list of them, and back")
    {
        auto d = desk();
        begin_with_grace(d);
        press_and_check(d, {"page-retention"});
        CHECK(shows(d, "There is nothing that old."));
        press(d, "back");
        later(std::chrono::hours{24 * 366 * 6});
        press_and_check(d, {"page-retention"});
        const auto uid = open_records().value().find_learner("Grace").value()->uid;
        CHECK(shown(d, "person-" + uid)->footer == "Tea for two: Completed, 21 November 2026.");
        press(d, "person-" + uid);
        CHECK(shown(d, "title")->text == "Grace");
        press_and_check(d, {"do-erase-everything", "leave-it", "back"});
        CHECK(d.screen().place == "site/retention");
        press(d, "person-" + uid);
        press(d, "do-erase-everything");
        press(d, "sure");
        CHECK(d.screen().place == "site/retention");
        CHECK(shown(d, "person-" + uid) == nullptr);
    }

    TEST_CASE_FIXTURE(Staffroom, "Office: of many who are kept for long enough, the page shows the first")
    {
        auto d = desk();
        begin_with_grace(d);
        auto records = std::move(open_with_long_ids(*this)).value();
        REQUIRE(records.sign_in_lead(records::Secret::copy_of(passphrase)).ok());
        for (int person = 1; person <= 50; ++person) {
            const auto added = records.add_learner("Leaver " + std::to_string(person));
            REQUIRE(records.archive_learner(added.value().id).ok());
        }
        later(std::chrono::hours{24 * 366 * 6});
        press_and_check(d, {"page-retention"});
        CHECK(shown(d, "more")->text == "50 of 51 people are shown. All are in the file when you print or save it.");
        CHECK(shows(d, "Off the list since 21 November 2026."));
    }

    TEST_CASE_FIXTURE(Staffroom, "Office: the audit shows names, and no ids, of who is in the records")
    {
        auto d = desk_with_long_ids(*this);
        begin_with_grace(d);
        open_person(d, *this, "Grace");
        press(d, "do-archive");
        press(d, "do-bring-back");
        press(d, "back");
        press(d, "back");
        press(d, "page-audit");
        CHECK(named_in_a_table(d, "Grace") >= 3);
        CHECK_FALSE(shows(d, "aaaaaa"));
        press(d, "back");
        open_person(d, *this, "Grace");
        press(d, "do-erase-everything");
        press(d, "sure");
        press(d, "back");
        press(d, "page-audit");
        CHECK(named_in_a_table(d, "Grace") == 0);
        CHECK(named_in_a_table(d, "somebody who was erased") >= 3);
        CHECK_FALSE(shows(d, "aaaaaa"));
    }

    TEST_CASE_FIXTURE(Staffroom, "Office: nobody there, and the site lead is signed out")
    {
        auto d = desk();
        begin_with_grace(d);
        using Did = window::UserAction::Kind;
        REQUIRE(d.handle({Did::Quiet, {}, {}}));
        REQUIRE(d.handle({Did::Quiet, {}, {}}));
        CHECK(d.screen().place == "people");
        CHECK_FALSE(open_records().value().lead_signed_in());
    }
}
