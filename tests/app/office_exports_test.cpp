#include "engine/core/files.hpp"
#include "tests/app/office_fixture.hpp"

#include <doctest/doctest.h>
#include <sys/stat.h>

using namespace vignette;
using namespace vignette::tests;

namespace {

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

TEST_SUITE("app/office_exports")
{
    TEST_CASE_FIXTURE(Staffroom, "Office: completions are saved for a spreadsheet, never over another file")
    {
        std::filesystem::create_directories(folder() / "Desktop");
        auto d = desk();
        begin_with_grace(d);
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
        auto d = desk();
        begin_with_grace(d);
        press_and_check(d, {"page-exports", "export-asc-wds"});
        CHECK(holds(shown(d, "care")->text, "an upload replaces all training records of each worker"));
        press_and_check(d, {"save"});
        CHECK(shown(d, "message")->text == "Please write where the TRAINING.csv is that you downloaded.");
        write(d, "file", "/nowhere.csv");
        press_and_check(d, {"save"});
        CHECK(holds(shown(d, "message")->text, "/nowhere.csv"));
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
        CHECK(audited(d, "training for ASC-WDS as csv"));
    }

    TEST_CASE_FIXTURE(Staffroom, "Office: a record of completion is saved from the person's page, also off the list")
    {
        std::filesystem::create_directories(folder() / "Desktop");
        auto d = desk();
        begin_with_grace(d);
        open_person(d, *this, "Grace");
        press(d, "do-archive");
        check_office_words(d);
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
}
