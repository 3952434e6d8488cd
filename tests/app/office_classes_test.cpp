#include "engine/core/files.hpp"
#include "engine/exchange/classes/teachers_csv.hpp"
#include "tests/app/office_fixture.hpp"

#include <doctest/doctest.h>

using namespace vignette;
using namespace vignette::tests;
using namespace std::chrono;

namespace {

/// The two who are on the list, and a class that Grace led for a visitor and Yusuf.
struct Taught : Staffroom {
    Taught()
    {
        auto d = desk();
        name_the_site(d);
        auto records = std::move(open_records()).value();
        REQUIRE(records.sign_in_lead(records::Secret::copy_of(passphrase)).ok());
        grace = records.add_learner("Grace").value().id;
        yusuf = records.add_learner("Yusuf").value().id;
        add(records, "Grace", -20, "Mo of the college");
        hold(records, noon() - hours{24}, true);
    }

    void add(records::Records& records, const std::string& name, int day, const std::string& by) const
    {
        records::Trainer one;
        one.course = "tea";
        one.version = "0.9.0";
        one.name = name;
        one.trained = noon() + days{day};
        one.trained_by = by;
        one.refresher = noon() - days{2};
        REQUIRE(records.add_trainer(one).ok());
    }

    void hold(records::Records& records, Seconds when, bool prepares) const
    {
        records::HeldClass held;
        held.course = "tea";
        held.version = "1.0.0";
        held.content_hash = "hash";
        held.listed_as = "Tea for two";
        held.facilitator = "GRACE";
        held.place = "Staff room";
        held.held = when;
        held.minutes = 90;
        held.notes = "Sit down first.\n";
        held.units = {"first"};
        records::ClassAttendee one{yusuf, {}, when, when + minutes{90}, 90, true, prepares};
        held.attendees = {one, {{}, "Visitor Vi", {}, {}, {}}};
        held.checklist = R"([{"text":"Somebody was there afterwards.","done":true}])";
        const auto ended = records.end_class(held);
        REQUIRE_MESSAGE(ended.ok(), (ended ? "" : ended.error().message));
    }

    std::size_t kept() const
    {
        auto records = std::move(open_records()).value();
        REQUIRE(records.sign_in_lead(records::Secret::copy_of(passphrase)).ok());
        return records.class_sessions().value().size();
    }

    std::string of_the_site() const { return std::move(open_records()).value().site().value()->name; }

    records::LearnerId grace{}, yusuf{};
};

std::string written(const Staffroom& room, const std::string& name, const std::string& bytes)
{
    const auto path = room.folder() / name;
    REQUIRE(files::write(path, bytes).ok());
    return files::shown(path);
}

const std::string larch = "Records of,Home,Course,Name,Prepared by,Prepared on,Classes,People\n"
                          "Larch House,Larch House,Tea for two,Dee,Yusuf,2026-11-22,4,31\n";

/// The text of the first item whose id begins so, or empty.
const present::Item* first_of(const app::Desk& desk, const std::string& start)
{
    for (const auto* item : present::in_reading_order(desk.screen())) {
        if (item->id.starts_with(start))
            return item;
    }
    return nullptr;
}

} // namespace

TEST_SUITE("app/office_classes")
{
    TEST_CASE_FIXTURE(Taught, "Classes: the list says when and where and how many and finds by a word")
    {
        auto d = desk();
        come_in_as_lead(d);
        press_and_check(d, {"page-classes"});
        CHECK(shown(d, "count")->text == "1 class");
        const auto* row = first_of(d, "row-");
        REQUIRE(row);
        CHECK(row->text.ends_with("Tea for two"));
        CHECK(row->footer == "Staff room · Led by GRACE · 1 hour 30 minutes · 2 people");
        write(d, "name", "garden");
        press(d, "look");
        CHECK(first_of(d, "row-") == nullptr);
        CHECK(shown(d, "count")->text == "0 of 1 classes are shown. Look for a course or a place to see others.");
        write(d, "name", "staff ROOM");
        press(d, "look");
        CHECK(first_of(d, "row-") != nullptr);
    }

    TEST_CASE_FIXTURE(Taught, "Classes: one opens with its register and what was written and ticked and who signed")
    {
        auto d = desk();
        come_in_as_lead(d);
        press(d, "page-classes");
        press(d, first_of(d, "row-")->id);
        check_office_words(d);
        for (const char* words : {"Yusuf", "Visitor Vi (visitor)", "Sit down first.", "Signed by: The site lead",
                 "Completed the course, may teach it"})
            CHECK(shows(d, words));
        press(d, "back");
        CHECK(shown(d, "title")->text == "Classes");
    }

    TEST_CASE_FIXTURE(Taught, "Classes: a register is saved as a page for a browser")
    {
        auto d = desk();
        come_in_as_lead(d);
        press(d, "page-classes");
        press(d, first_of(d, "row-")->id);
        std::filesystem::create_directories(folder() / "Desktop");
        press_and_check(d, {"save", "form-html"});
        press(d, "place-1");
        CHECK(shows(d, "Saved as "));
        std::string file;
        for (const auto& entry : std::filesystem::directory_iterator(folder() / "Desktop")) {
            if (entry.path().filename().string().starts_with("Class register "))
                file = entry.path();
        }
        CHECK(files::read(file, 1 << 20).value().find("Visitor Vi") != std::string::npos);
    }

    TEST_CASE_FIXTURE(Taught, "Classes: one is erased after two questions and stays after a no to either")
    {
        auto d = desk();
        come_in_as_lead(d);
        press(d, "page-classes");
        const auto row = first_of(d, "row-")->id;
        press_and_check(d, {row.c_str(), "do-erase-class", "leave-it"});
        press_and_check(d, {"do-erase-class", "sure", "leave-it"});
        CHECK(kept() == 1);
        press(d, "do-erase-class");
        CHECK(shown(d, "question")->text.starts_with("The register"));
        press(d, "sure");
        CHECK(shown(d, "question")->text.starts_with("Once more"));
        CHECK(kept() == 1);
        press(d, "sure");
        CHECK(shows(d, "The class is erased."));
        CHECK(shown(d, "title")->text == "Classes");
        CHECK(kept() == 0);
    }

    TEST_CASE_FIXTURE(Taught, "Who may teach: everybody follows on who prepared them with what came of it")
    {
        auto d = desk();
        come_in_as_lead(d);
        press_and_check(d, {"page-teachers"});
        const auto* grace_row = shown(d, "teacher-1");
        const auto* yusuf_row = shown(d, "teacher-2");
        REQUIRE(grace_row);
        REQUIRE(yusuf_row);
        CHECK(grace_row->text == "Grace");
        CHECK(grace_row->description == "Generation 1");
        for (const char* words : {"by Mo of the college.", "With version 0.9.0, an older version than 1.0.0 here.",
                 "The refresher was due by", "Has led 1 class for 2 people", "Has prepared 1 person to teach it."})
            CHECK(grace_row->footer.find(words) != std::string::npos);
        CHECK(yusuf_row->text.ends_with("↳ Yusuf"));
        CHECK(yusuf_row->description == "Generation 2");
        CHECK(yusuf_row->footer.find("No class of theirs is kept yet.") != std::string::npos);
    }

    TEST_CASE_FIXTURE(Taught, "Who may teach: a refresher is set and somebody teaches it no more and again")
    {
        auto d = desk();
        come_in_as_lead(d);
        press_and_check(d, {"page-teachers", "teacher-1"});
        write(d, "refresher", "soon");
        press(d, "keep");
        CHECK(shows(d, "Please write the day as 2027-03-31"));
        write(d, "refresher", "2028-03-31");
        press(d, "keep");
        CHECK(shows(d, "It is kept."));
        CHECK(shows(d, "Refresher by 31 March 2028."));
        press_and_check(d, {"do-no-more"});
        CHECK(shows(d, "Teaches it no more."));
        press(d, "do-teaches-again");
        CHECK_FALSE(shows(d, "Teaches it no more."));
        write(d, "home", "Larch House");
        press(d, "keep");
        press(d, "back");
        CHECK(shown(d, "teacher-1")->text == "Grace · Larch House");
    }

    TEST_CASE_FIXTURE(Taught, "Who may teach: who has lines with and without this home's name stays one person")
    {
        auto records = std::move(open_records()).value();
        REQUIRE(records.sign_in_lead(records::Secret::copy_of(passphrase)).ok());
        records::Trainer again;
        again.course = "tea";
        again.name = "grace";
        again.home = of_the_site();
        again.trained = noon() - days{3};
        REQUIRE(records.add_trainer(again).ok());
        auto d = desk();
        come_in_as_lead(d);
        press(d, "page-teachers");
        press(d, "teacher-1");
        write(d, "home", "Larch House");
        press(d, "keep");
        const auto lines = records.trainers();
        for (const auto& one : lines.value()) {
            if (one.name != "Yusuf")
                CHECK(one.home == "Larch House");
        }
    }

    TEST_CASE_FIXTURE(Taught, "Who may teach: a slip is taken away after a yes")
    {
        auto d = desk();
        come_in_as_lead(d);
        press_and_check(d, {"page-teachers", "teacher-2", "do-remove-teacher", "leave-it", "do-remove-teacher"});
        press(d, "sure");
        CHECK(shows(d, "The line is taken away."));
        CHECK(shown(d, "teacher-2") == nullptr);
        CHECK(kept() == 1);
    }

    TEST_CASE_FIXTURE(Taught, "Who may teach: somebody prepared elsewhere is added and what is missing is asked for")
    {
        auto d = desk();
        come_in_as_lead(d);
        press_and_check(d, {"page-teachers", "new-teacher", "add"});
        CHECK(shows(d, "Please choose the course."));
        press(d, "pick-tea");
        CHECK(shown(d, "pick-tea")->checked);
        write(d, "new-name", "Cy");
        press(d, "add");
        CHECK(shows(d, "Please write the day"));
        CHECK(shown(d, "new-name")->value == "Cy");
        write(d, "day", "2026-11-01");
        write(d, "by", "Yusuf");
        write(d, "home", "Larch House");
        press(d, "add");
        CHECK(shows(d, "Cy is on the list."));
        CHECK(shows(d, "Cy · Larch House"));
    }

    TEST_CASE_FIXTURE(Taught, "Who may teach: who leads classes and is on no list is added from there by name")
    {
        auto records = std::move(open_records()).value();
        REQUIRE(records.sign_in_lead(records::Secret::copy_of(passphrase)).ok());
        hold(records, noon() - days{30}, false); // Before Grace was prepared.
        auto d = desk();
        come_in_as_lead(d);
        press(d, "page-teachers");
        REQUIRE(shown(d, "teacher-3"));
        CHECK(shown(d, "teacher-3")->footer.starts_with("Leads classes. Who prepared them is not written down."));
        press_and_check(d, {"teacher-3"});
        CHECK(shown(d, "new-name")->value == "GRACE");
        press(d, "back");
        press(d, "new-teacher");
        CHECK(shown(d, "new-name")->value.empty());
    }

    TEST_CASE_FIXTURE(Taught, "How far: another home's file is counted and nothing of it is kept")
    {
        auto d = desk();
        come_in_as_lead(d);
        press_and_check(d, {"page-reach"});
        CHECK(shows(d, "Only what is kept here is counted."));
        CHECK(shows(d, "2 people were prepared to teach it. There was 1 class for 2 people."));
        write(d, "file", written(*this, "larch.csv", larch));
        press_and_check(d, {"do-read-classes"});
        CHECK(shows(d, "Counted with what these homes sent: Larch House."));
        CHECK(shows(d, "3 people were prepared to teach it. There were 5 classes for 33 people."));
        press(d, "do-only-ours");
        CHECK_FALSE(shows(d, "Larch House"));
        write(d, "file", written(*this, "larch.csv", larch));
        press(d, "do-read-classes");
        press_and_check(d, {"back", "page-reach"});
        CHECK_FALSE(shows(d, "Larch House"));
    }

    TEST_CASE_FIXTURE(Taught, "How far: a file of this home or of one that is counted already is refused")
    {
        auto d = desk();
        come_in_as_lead(d);
        press(d, "page-reach");
        auto ours = larch;
        const auto site = of_the_site();
        for (int i = 0; i < 2; ++i)
            ours.replace(ours.find("Larch House"), 11, site);
        write(d, "file", written(*this, "ours.csv", ours));
        press_and_check(d, {"do-read-classes"});
        CHECK(shows(d, "Nothing was counted: this home is called " + site + " too."));
        for (int i = 0; i < 2; ++i) {
            write(d, "file", written(*this, "larch.csv", larch));
            press_and_check(d, {"do-read-classes"});
            CHECK(shows(d, i == 0 ? "It is counted: 1 line." : "Nothing was counted: Larch House is already."));
        }
        CHECK(shows(d, "There were 5 classes for 33 people."));
    }

    TEST_CASE_FIXTURE(Taught, "How far: a file that cannot be counted is told by its row and a missing one by its name")
    {
        auto d = desk();
        come_in_as_lead(d);
        press(d, "page-reach");
        write(d, "file", written(*this, "slip.csv", larch + "A,A,Tea,Ada,,soon,1,1\n"));
        press(d, "do-read-classes");
        CHECK(shows(d, "Row 3: Prepared on is “soon”"));
        write(d, "file", "/nowhere/at/all.csv");
        press(d, "do-read-classes");
        CHECK(shows(d, "/nowhere/at/all.csv"));
        CHECK_FALSE(shows(d, "Larch House"));
    }

    TEST_CASE_FIXTURE(Taught, "How far: what is saved for other homes has no participant and can be read there")
    {
        auto d = desk();
        come_in_as_lead(d);
        std::filesystem::create_directories(folder() / "Desktop");
        press_and_check(d, {"page-exports", "export-classes"});
        press(d, "place-1");
        std::string bytes;
        for (const auto& entry : std::filesystem::directory_iterator(folder() / "Desktop")) {
            if (entry.path().filename().string().starts_with("Classes for other homes "))
                bytes = files::read(entry.path(), 1 << 20).value();
        }
        const auto read = exchange::classes::read_teachers(bytes);
        REQUIRE(read.ok());
        REQUIRE(read.value().size() == 2);
        CHECK(read.value()[0].name == "Grace");
        CHECK(read.value()[0].people == 2);
        CHECK(bytes.find("Visitor") == std::string::npos);
    }

    TEST_CASE_FIXTURE(Taught, "Kept for long enough: a class is listed and opens and goes back there")
    {
        later(hours{24 * 365 * 7});
        auto d = desk();
        come_in_as_lead(d);
        press(d, "page-retention");
        const auto* row = first_of(d, "row-class");
        REQUIRE(row);
        press(d, row->id);
        CHECK(shows(d, "Visitor Vi (visitor)"));
        press(d, "back");
        CHECK(shown(d, "title")->text == "Kept for long enough");
    }

    TEST_CASE_FIXTURE(Taught, "Kept for long enough: of many classes the page shows the first and says so")
    {
        auto records = std::move(open_with_long_ids(*this)).value();
        REQUIRE(records.sign_in_lead(records::Secret::copy_of(passphrase)).ok());
        for (int day = 2; day <= 51; ++day)
            hold(records, noon() - hours{24 * day}, false);
        later(hours{24 * 365 * 7});
        auto d = desk();
        come_in_as_lead(d);
        press_and_check(d, {"page-retention"});
        CHECK(shown(d, "more-classes")->text
            == "50 of 51 classes are shown. All are in the file when you print or save it.");
    }

    TEST_CASE_FIXTURE(Staffroom, "Classes: before there are any the pages say what to do")
    {
        auto d = desk();
        name_the_site(d);
        press_and_check(d, {"page-classes", "back", "page-teachers", "back", "page-reach", "back"});
        press(d, "page-classes");
        CHECK(shown(d, "none")->text.starts_with("No class is kept here yet."));
    }
}
