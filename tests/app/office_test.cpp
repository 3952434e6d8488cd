#include "engine/core/files.hpp"
#include "tests/app/fixture.hpp"

#include <doctest/doctest.h>
#include <sys/stat.h>

#include <sstream>

using namespace vignette;
using namespace vignette::tests;

namespace {

/// From any page of the door to the site lead's pages. Everybody of the fixture has the same PIN.
void come_in_as_lead(app::Desk& desk)
{
    press(desk, "site-lead");
    give_pin(desk);
    REQUIRE(desk.screen().place == "site");
}

/// Grace has finished the course; the site lead is in.
void begin_with_grace(app::Desk& desk)
{
    come_in(desk, "Grace");
    for (const char* id : {"course-tea", "unit-hallway", "continue", "option-sit", "continue", "continue", "continue",
             "continue", "home", "learner"})
        press(desk, id);
    come_in_as_lead(desk);
}

app::Desk office_with_grace(const Staffroom& room)
{
    auto desk = room.desk();
    begin_with_grace(desk);
    return desk;
}

/// Records whose ids are as long as real ones: what leaves this computer is made of them.
app::Desk desk_with_long_ids(const Staffroom& room)
{
    const Clock clock = [] { return Seconds{std::chrono::seconds{1'795'262'400}}; };
    const auto open = [folder = room.places().records, clock] {
        records::Setup setup;
        setup.clock = clock;
        setup.ids = [n = 0]() mutable {
            const auto number = std::to_string(++n);
            return std::string(32 - number.size(), 'a') + number;
        };
        setup.work = [] { return records::Work{1, 8 * 1024}; };
        return records::Records::open(folder, std::move(setup));
    };
    return {room.places(), open, clock, {}};
}

bool shows(const app::Desk& desk, const std::string& words)
{
    for (const auto* item : present::in_reading_order(desk.screen())) {
        if ((item->text + "\n" + item->footer + "\n" + item->value).find(words) != std::string::npos)
            return true;
    }
    return false;
}

void open_person(app::Desk& desk, const Staffroom& room, const std::string& name)
{
    press(desk, "page-people");
    auto records = std::move(room.open_records()).value();
    press(desk, "person-" + records.find_learner(name).value()->uid);
}

std::size_t words_in(const std::string& sentence)
{
    std::istringstream words(sentence);
    std::size_t count = 0;
    for (std::string word; words >> word;)
        ++count;
    return count;
}

/// As tests/app/wording_test.cpp has it: short sentences, and no words of programmers.
void check_words(const app::Desk& desk)
{
    CAPTURE(desk.screen().place);
    for (const auto* item : present::in_reading_order(desk.screen())) {
        for (const auto& text : {item->text, item->label, item->footer}) {
            std::size_t begin = 0;
            for (std::size_t end = 0; end != std::string::npos; begin = end + 1) {
                end = text.find_first_of(".?:\n", begin);
                const auto sentence = text.substr(begin, end - begin);
                CAPTURE(sentence);
                CHECK(words_in(sentence) <= 20);
                for (const char* technical : {"registration", "rror", "nvalid", "ailed", "wrong", "must"})
                    CHECK(sentence.find(technical) == std::string::npos);
            }
        }
    }
}

void press_and_check(app::Desk& desk, std::initializer_list<const char*> ids)
{
    for (const char* id : ids) {
        press(desk, id);
        check_words(desk);
    }
}

/// The one file on the desktop whose name begins so.
std::string saved_file(const Staffroom& room, const std::string& name)
{
    std::vector<std::filesystem::path> found;
    for (const auto& file : std::filesystem::directory_iterator(room.folder() / "Desktop")) {
        if (file.path().filename().string().starts_with(name))
            found.push_back(file.path());
    }
    REQUIRE(found.size() == 1);
    struct stat kept { };
    REQUIRE(stat(found.front().c_str(), &kept) == 0);
    CHECK((kept.st_mode & 0777) == 0600);
    return files::read(found.front(), 1'000'000).value();
}

bool holds(const std::string& text, const std::string& words)
{
    return text.find(words) != std::string::npos;
}

std::size_t named_in_a_table(const app::Desk& desk, const std::string& words)
{
    std::size_t count = 0;
    for (const auto* item : present::in_reading_order(desk.screen()))
        count += item->role == present::Role::Cell && item->text == words ? 1 : 0;
    return count;
}

/// From the list of pages, and back to it.
bool audited(app::Desk& desk, const std::string& detail)
{
    press(desk, "page-audit");
    const bool there = shows(desk, detail);
    press(desk, "back");
    return there;
}

constexpr const char* training_header
    = "LOCALESTID,UNIQUEWORKERID,CATEGORY,TRAININGNAME,ACCREDITED,WHODELIVERED,PROVIDERNAME,HOWDELIVERED,VALIDITY,"
      "DATECOMPLETED,EXPIRYDATE,NOTES";

} // namespace

TEST_SUITE("app/office")
{
    TEST_CASE_FIXTURE(
        Staffroom, "Office: people are added one by one, found by a part of the name, renamed and numbered")
    {
        auto d = office_with_grace(*this);
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
        auto d = office_with_grace(*this);
        press(d, "page-matrix");
        CHECK(shows(d, "Grace"));
        CHECK(shows(d, "Tea for two"));
        CHECK_FALSE(shows(d, "mother"));
    }

    TEST_CASE_FIXTURE(Staffroom, "Office: somebody taken off the list cannot be chosen, and comes back with everything")
    {
        auto d = office_with_grace(*this);
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
        auto d = office_with_grace(*this);
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
        auto d = office_with_grace(*this);
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
        auto d = office_with_grace(*this);
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

    TEST_CASE_FIXTURE(Staffroom, "Office: every page opens, and each that is a list of people can be saved as a file")
    {
        std::filesystem::create_directories(folder() / "Desktop");
        auto d = office_with_grace(*this);
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

    TEST_CASE_FIXTURE(Staffroom, "Office: completions are saved for a spreadsheet, never over another file")
    {
        std::filesystem::create_directories(folder() / "Desktop");
        auto d = office_with_grace(*this);
        press_and_check(d, {"page-exports", "export-completions"});
        CHECK(shown(d, "form") == nullptr);
        press_and_check(d, {"place-1"});
        CHECK(shows(d, "Saved as "));
        const auto csv = saved_file(*this, "Training completions 2026-11-21.csv");
        CHECK(holds(csv, "Grace,,Tea for two,1.0.0,2026-11-21,2026-11-21,"));
        press(d, "export-completions");
        press(d, "place-1");
        CHECK(saved_file(*this, "Training completions 2026-11-21 2.csv") == csv);
        press(d, "back");
        CHECK(audited(d, "completions as csv"));
    }

    TEST_CASE_FIXTURE(
        Staffroom, "Office: statements want a web address, which is remembered, and say what voiding is not")
    {
        std::filesystem::create_directories(folder() / "Desktop");
        auto d = desk_with_long_ids(*this);
        begin_with_grace(d);
        press_and_check(d, {"page-exports", "export-statements"});
        CHECK(holds(shown(d, "care")->text, "hides it and does not erase it"));
        press_and_check(d, {"save"});
        CHECK(holds(shown(d, "message")->text, "Please write a web address of your own first"));
        write(d, "address", "quarrywell");
        press_and_check(d, {"save"});
        CHECK(holds(shown(d, "message")->text, "is not the start of a web address"));
        write(d, "address", "https://quarrywell.example.org/");
        press_and_check(d, {"save", "place-1"});
        const auto lines = saved_file(*this, "Training statements");
        CHECK(holds(lines, "https://quarrywell.example.org/courses/tea"));
        CHECK_FALSE(holds(lines, "Grace"));
        press(d, "back");
        press(d, "export-statements");
        CHECK(shown(d, "address")->value == "https://quarrywell.example.org");
        CHECK(open_records().value().site_setting("web address").value() == "https://quarrywell.example.org");
        press(d, "back");
        press(d, "back");
        CHECK(audited(d, "statements as jsonl"));
    }

    TEST_CASE_FIXTURE(Staffroom, "Office: training for ASC-WDS goes behind the download, and what is left out is told")
    {
        std::filesystem::create_directories(folder() / "Desktop");
        const auto download = folder() / "TRAINING.csv";
        const std::string theirs = std::string(training_header) + "\r\nQUARRY,W-1,2,Other,,,,2,,01/02/2020,,";
        REQUIRE(files::write(download, theirs).ok());
        auto d = office_with_grace(*this);
        press_and_check(d, {"page-exports", "export-asc-wds"});
        CHECK(holds(shown(d, "care")->text, "An upload replaces all training records of each worker"));
        write(d, "file", "/nowhere.csv");
        press(d, "save");
        CHECK(shown(d, "message") != nullptr);
        REQUIRE(files::write(folder() / "staff.csv", "Name,Staff id\nGrace,12\n").ok());
        write(d, "file", (folder() / "staff.csv").string());
        press(d, "save");
        CHECK(holds(shown(d, "message")->text, "download TRAINING.csv again"));
        write(d, "file", download.string());
        press_and_check(d, {"save", "place-1"});
        CHECK(shows(d, "New rows: 0. There already: 0."));
        CHECK(shows(d, "Tea for two has no training category yet, and is left out."));
        CHECK(shows(d, "Grace has no ids for ASC-WDS yet, and is left out."));
        CHECK(saved_file(*this, "Training for ASC-WDS 2026-11-21.csv") == theirs);
        for (const char* id : {"back", "back", "page-courses", "course-tea"})
            press(d, id);
        write(d, "category", "2");
        press(d, "keep");
        press(d, "back");
        press(d, "back");
        open_person(d, *this, "Grace");
        write(d, "workplace", "QUARRY");
        write(d, "worker", "W-1");
        for (const char* id : {"keep", "back", "back", "page-exports", "export-asc-wds"})
            press(d, id);
        write(d, "file", download.string());
        press_and_check(d, {"save", "place-1"});
        CHECK(shows(d, "New rows: 1. There already: 0."));
        CHECK(saved_file(*this, "Training for ASC-WDS 2026-11-21 2.csv")
            == theirs + "\r\nQUARRY,W-1,2,Tea for two,,,,2,,21/11/2026,,");
        CHECK(files::read(download, 10'000).value() == theirs);
        press(d, "back");
        press(d, "back");
        CHECK(audited(d, "Training for ASC-WDS as csv"));
    }

    TEST_CASE_FIXTURE(Staffroom, "Office: a record of completion is saved from the person's page, also off the list")
    {
        std::filesystem::create_directories(folder() / "Desktop");
        auto d = office_with_grace(*this);
        open_person(d, *this, "Grace");
        press(d, "do-archive");
        check_words(d);
        CHECK(shown(d, "course-1")->text == "Tea for two · Completed, 21 November 2026");
        press_and_check(d, {"course-1-record", "form-html", "place-1"});
        CHECK(shows(d, "Saved as "));
        const auto page = saved_file(*this, "Record of completion 2026-11-21.html");
        CHECK(holds(page, "Grace"));
        CHECK(holds(page, "What it does not say"));
        press(d, "back");
        press(d, "back");
        CHECK(audited(d, "record of completion as html, Grace"));
    }

    TEST_CASE_FIXTURE(Staffroom, "Office: who is kept for long enough is opened from the list of them, and back")
    {
        auto d = office_with_grace(*this);
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
        auto d = office_with_grace(*this);
        using Did = window::UserAction::Kind;
        REQUIRE(d.handle({Did::Quiet, {}, {}}));
        REQUIRE(d.handle({Did::Quiet, {}, {}}));
        CHECK(d.screen().place == "people");
        CHECK_FALSE(open_records().value().lead_signed_in());
    }
}
