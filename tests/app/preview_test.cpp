#include "engine/app/preview.hpp"
#include "engine/core/files.hpp"
#include "engine/play/plan_run.hpp"
#include "engine/present/screen.hpp"
#include "tests/app/fixture.hpp"

#include <doctest/doctest.h>

#include <string>

namespace vignette::tests {

namespace {

namespace fs = std::filesystem;
using Kind = window::UserAction::Kind;

constexpr const char* door = R"lua(
course "door" { title = "At the door", version = "1.0.0" }
character "amina" { name = "Amina Khan" }
counter "trust" { from = 0, to = 3, start = 1 }
flag "rushed"
unit "hall" { title = "The hall", minutes = 5, start = "hallway" }
scene "hallway"
  title "Ten to five"
  narrate "Amina is at the door."
  choose "What do you do?"
    option "sit" "Stand beside her."
      add("trust", 1)
      result "Her shoulders drop."
      go "talking"
    option "later" "Say you will be back."
      set("rushed", true)
      result "The trolley rattles away."
      go "talking"
scene "talking"
  title "With jam"
  choose "How do you go on?"
    option "walk" "Walk to the kitchen."
      only_if "trust >= 2"
      result "Her hand leaves the handle."
      go "ending"
    option "wait" "Stay by the door."
      result "Four minutes."
      go "ending"
scene "ending"
  reflect "mine" { prompt = "What would you say?" }
  finish "completed"
)lua";

/// A course that somebody writes, and the preview beside their editor.
class Desktop : public Staffroom {
public:
    Desktop()
    {
        fs::create_directories(course_folder());
        save(door);
    }

    fs::path course_folder() const { return folder() / "door"; }
    void save(const std::string& text) const { REQUIRE(files::write(course_folder() / "course.lua", text)); }

    void save_with(const std::string& old, const std::string& now) const
    {
        std::string text = door;
        const auto at = text.find(old);
        REQUIRE(at != std::string::npos);
        save(text.replace(at, old.size(), now));
    }

    app::Preview::Wish wish() const { return {course_folder(), {}}; }
    static Clock clock()
    {
        return [] { return Seconds{}; };
    }
};

const present::Item* shown(const app::Preview& preview, const std::string& id)
{
    return present::find(preview.screen(), id);
}

void press(app::Preview& preview, const std::string& id)
{
    REQUIRE_MESSAGE(shown(preview, id) != nullptr, id);
    CHECK(preview.handle({Kind::Pressed, id, {}}));
}

void write(app::Preview& preview, const std::string& id, const std::string& text)
{
    REQUIRE_MESSAGE(shown(preview, id) != nullptr, id);
    preview.handle({Kind::Wrote, id, text});
}

void saved(app::Preview& preview)
{
    preview.handle({Kind::Woken, {}, {}});
}

std::string text_of(const app::Preview& preview, const std::string& id)
{
    const auto* item = shown(preview, id);
    return item ? item->text + (item->footer.empty() ? "" : " | " + item->footer) : "";
}

/// One right after the other.
bool is_before(const app::Preview& preview, const std::string& first, const std::string& second)
{
    const auto& aside = preview.screen().aside;
    for (std::size_t i = 1; i < aside.size(); ++i) {
        if (aside[i].id == second)
            return aside[i - 1].id == first;
    }
    return false;
}

void go_to_talking(app::Preview& preview, const char* option)
{
    press(preview, "continue");
    press(preview, std::string("option-") + option);
    press(preview, "continue");
}

} // namespace

TEST_SUITE("app/preview")
{
    TEST_CASE_FIXTURE(Desktop, "Preview: the learner's page stands beside what its author wants to know")
    {
        app::Preview preview(places(), clock(), wish());
        press(preview, "continue");
        CHECK(shown(preview, "option-sit") != nullptr);
        CHECK(text_of(preview, "author-where") == "Scene *hallway*");
        CHECK(text_of(preview, "author-place") == "course.lua:7");
        CHECK(text_of(preview, "author-standing") == "This is the course as it is saved. Nothing to mend.");
        CHECK(preview.screen().title == "Preview: door");
        CHECK(shown(preview, "learner") == nullptr); // Nobody to lock it for.
    }

    TEST_CASE_FIXTURE(Desktop, "Preview: what is saved comes up at the same place")
    {
        app::Preview preview(places(), clock(), wish());
        go_to_talking(preview, "sit");
        save_with("Walk to the kitchen.", "Walk to the kitchen together.");
        saved(preview);
        CHECK(text_of(preview, "option-walk") == "Walk to the kitchen together.");
        CHECK(text_of(preview, "author-where") == "Scene *talking*");
    }

    TEST_CASE_FIXTURE(
        Desktop, "Preview: with a slip in it the last sound course stays and the slip is told with its line")
    {
        app::Preview preview(places(), clock(), wish());
        go_to_talking(preview, "sit");
        save_with("go \"talking\"", "go \"tallking\"");
        saved(preview);
        CHECK(text_of(preview, "option-walk") == "Walk to the kitchen.");
        CHECK(text_of(preview, "author-standing") == "This is the course as it last was sound. 1 thing to mend:");
        const auto* finding = shown(preview, "author-finding-0");
        REQUIRE(finding != nullptr);
        CHECK(finding->label == "course.lua:14 · to mend");
        CHECK(finding->text
            == "There is no scene called tallking; did you mean talking? Write the id of a scene of this course.");
        press(preview, "option-walk"); // And it can be played on.
        CHECK(text_of(preview, "chosen") == "Walk to the kitchen.");
        save(door);
        saved(preview);
        CHECK(text_of(preview, "author-standing") == "This is the course as it is saved. Nothing to mend.");
        CHECK(text_of(preview, "chosen") == "Walk to the kitchen.");
    }

    TEST_CASE_FIXTURE(Desktop, "Preview: once it is on the screen every situation is looked at")
    {
        save_with("only_if \"trust >= 2\"", "only_if \"trust >= 3\"");
        app::Preview preview(places(), clock(), wish());
        CHECK(preview.wants_to_look());
        CHECK(shown(preview, "author-finding-0") == nullptr);
        saved(preview); // Woken again, and nothing has changed.
        CHECK_FALSE(preview.wants_to_look());
        REQUIRE(shown(preview, "author-finding-0") != nullptr);
        CHECK(shown(preview, "author-finding-0")->label == "course.lua:23 · before publishing");
        save(door);
        saved(preview);
        CHECK(preview.wants_to_look());
        CHECK(shown(preview, "author-finding-0") == nullptr);
    }

    TEST_CASE_FIXTURE(Desktop, "Preview: a course that is broken from the start comes up once it is mended")
    {
        save("course \"door\" {");
        app::Preview preview(places(), clock(), wish());
        CHECK(shown(preview, "author-finding-0") != nullptr);
        CHECK(shown(preview, "continue") == nullptr);
        save(door);
        saved(preview);
        press(preview, "continue");
        CHECK(shown(preview, "option-sit") != nullptr);
    }

    TEST_CASE_FIXTURE(Desktop, "Preview: an option that is not offered says why")
    {
        app::Preview preview(places(), clock(), wish());
        go_to_talking(preview, "later");
        CHECK(shown(preview, "option-walk") == nullptr);
        CHECK(text_of(preview, "author-locked-0")
            == "Walk to the kitchen. | Not offered now. It needs: trust is at least 2. But trust is 1.");
    }

    TEST_CASE_FIXTURE(
        Desktop, "Preview: what an option needs is told once in words or with signs where words would blur it")
    {
        const auto needs = [&](const std::string& condition) {
            save_with("only_if \"trust >= 2\"", "only_if '" + condition + "'");
            app::Preview preview(places(), clock(), {course_folder(), {"", "talking", {}}});
            const auto told = text_of(preview, "author-locked-0");
            const auto from = told.find("It needs: "), to = told.find(" But ");
            return from == std::string::npos ? told : told.substr(from + 10, to - from - 10);
        };
        CHECK(needs("trust == 3") == "trust is 3.");
        CHECK(needs("trust > 1 and rushed") == "trust is more than 1 and rushed is true.");
        CHECK(needs("not (trust < 2)") == "trust is at least 2.");
        CHECK(needs("rushed or seen(\"ending\")") == "rushed is true or seen(\"ending\") is true.");
        CHECK(needs("rushed == true and not (trust == 1)") == "rushed is true and trust is not 1.");
        CHECK(needs("trust > 2 and (rushed or trust > 1)") == "trust > 2 and (rushed or trust > 1).");
        CHECK(needs("not (rushed or trust == 1)") == "not (rushed or trust == 1).");
        CHECK(needs("(not rushed) == rushed") == "(not rushed) == rushed.");
    }

    TEST_CASE_FIXTURE(Desktop, "Preview: what the course remembers can be changed by hand")
    {
        app::Preview preview(places(), clock(), wish());
        go_to_talking(preview, "later");
        press(preview, "author-memory");
        CHECK(text_of(preview, "author-value-trust") == "trust is *1* | 0 to 3 · press for the next");
        press(preview, "author-value-trust");
        CHECK(text_of(preview, "author-value-trust") == "trust is *2* | 0 to 3 · press for the next");
        CHECK(shown(preview, "option-walk") != nullptr);
        press(preview, "author-value-trust");
        press(preview, "author-value-trust");
        CHECK(text_of(preview, "author-value-trust") == "trust is *0* | 0 to 3 · press for the next");
        press(preview, "author-value-rushed");
        CHECK(text_of(preview, "author-value-rushed") == "rushed is *false* | true or false · press for the next");
    }

    TEST_CASE_FIXTURE(Desktop, "Preview: any scene can be gone to and keeps what was set")
    {
        app::Preview preview(places(), clock(), {course_folder(), {"", "talking", {{"trust", "3"}}}});
        CHECK(shown(preview, "option-walk") != nullptr);
        press(preview, "author-scenes");
        CHECK(shown(preview, "author-scene-ending") != nullptr);
        write(preview, "author-search", "ten to");
        press(preview, "author-find");
        CHECK(shown(preview, "author-scene-ending") == nullptr);
        press(preview, "author-scene-hallway");
        CHECK(text_of(preview, "author-where") == "Scene *hallway*");
        press(preview, "author-memory");
        CHECK(text_of(preview, "author-value-trust") == "trust is *3* | 0 to 3 · press for the next");
    }

    TEST_CASE_FIXTURE(Desktop, "Preview: what is done is recorded as a plan that holds")
    {
        app::Preview preview(places(), clock(), wish());
        press(preview, "author-record");
        go_to_talking(preview, "later");
        press(preview, "option-wait");
        press(preview, "continue");
        write(preview, "write-mine", "I would");
        write(preview, "write-mine", "I would say \"hello\".");
        press(preview, "author-save-plan");
        CHECK(shown(preview, "author-plan-name")->enter == "author-save-plan");
        CHECK(is_before(preview, "author-drop-plan", "author-where"));
        CHECK(text_of(preview, "author-plan-message")
            == "Write first what this way shows, such as “repair after a bad start”.");
        write(preview, "author-plan-name", "A hasty start");
        press(preview, "author-save-plan");
        CHECK(shown(preview, "author-recording") == nullptr);
        const auto* saved = shown(preview, "author-plan-message");
        REQUIRE(saved != nullptr);
        CHECK(saved->text == "Saved as plans/a-hasty-start.plan. The command “vignette test” plays it.");
        CHECK(saved->role == present::Role::Status); // Said by a screen reader.
        CHECK(saved->look == present::Look::Think); // No problem's colour.
        CHECK(is_before(preview, "author-plan-message", "author-record"));
        CHECK(preview.screen().focus == "author-record");
        CHECK(shown(preview, "author-message") == nullptr);
        const auto text = files::read(course_folder() / "plans" / "a-hasty-start.plan", 1 << 16);
        REQUIRE(text.ok());
        CHECK(text.value()
            == "run \"A hasty start\"\n"
               "  choose \"later\"\n"
               "  continue   expect scene \"talking\"\n"
               "  choose \"wait\"\n"
               "  continue   expect scene \"ending\"   expect end \"completed\"\n"
               "  write \"mine\" \"What a learner writes.\"\n");
        const auto plan = play::parse_plan("plan", text.value());
        REQUIRE(plan.ok());
        const auto loaded = app::load(course_folder());
        CHECK(play::run_plan(*loaded.course, plan.value(), play::PlanMode::ReloadEachStep).failures.empty());
    }

    TEST_CASE_FIXTURE(Desktop, "Preview: a plan that is there already is not written over")
    {
        fs::create_directories(course_folder() / "plans");
        REQUIRE(files::write(course_folder() / "plans" / "mine.plan", "-- by hand\n"));
        app::Preview preview(places(), clock(), wish());
        press(preview, "author-record");
        go_to_talking(preview, "sit");
        write(preview, "author-plan-name", "Mine");
        press(preview, "author-save-plan");
        CHECK(text_of(preview, "author-plan-message")
            == "There is a plan plans/mine.plan already; give it another name.");
        CHECK(files::read(course_folder() / "plans" / "mine.plan", 100).value() == "-- by hand\n");
        CHECK(shown(preview, "author-recording") != nullptr);
    }

    TEST_CASE_FIXTURE(Desktop, "Preview: what is read aloud is listed in words and leaves the notes out")
    {
        app::Preview preview(places(), clock(), wish());
        press(preview, "continue");
        press(preview, "author-spoken");
        std::string all;
        for (const auto& item : preview.screen().aside) {
            if (item.id.starts_with("author-spoken-"))
                all += item.text + "\n";
        }
        CHECK(all.find("Amina is at the door.\n") != std::string::npos);
        CHECK(all.find("option: Stand beside her., 1 of 2\n") != std::string::npos);
        CHECK(all.find("author") == std::string::npos);
    }

    TEST_CASE_FIXTURE(Desktop, "Preview: leaving the page of a course with a neutral name shows what others would see")
    {
        for (const char* privacy : {"private", "participation"}) {
            save_with("version = \"1.0.0\"",
                std::string("version = \"1.0.0\", listed_as = \"Practice learning\", privacy = \"") + privacy + "\"");
            app::Preview preview(places(), clock(), wish());
            go_to_talking(preview, "sit");
            CHECK(preview.screen().leave == "leave-page"); // Shift three times presses it.
            press(preview, "leave-page");
            CHECK(shown(preview, "left-in-preview") != nullptr);
            REQUIRE(shown(preview, "course-door") != nullptr);
            CHECK(text_of(preview, "course-door") == "Practice learning");
            CHECK(text_of(preview, "author-where") == "Scene *talking*"); // And the notes are still there.
            press(preview, "back-to-course");
            CHECK(shown(preview, "option-walk") != nullptr);
            press(preview, "leave-page");
            press(preview, "course-door"); // Whatever is pressed there leads back.
            CHECK(shown(preview, "option-walk") != nullptr);
        }
    }

    TEST_CASE_FIXTURE(Desktop, "Preview: the try of leaving ends on the page again and asks for no name")
    {
        save_with("version = \"1.0.0\"", "version = \"1.0.0\", listed_as = \"Practice\", privacy = \"private\"");
        app::Preview preview(places(), clock(), wish());
        press(preview, "try-leaving");
        CHECK(shown(preview, "try-now") != nullptr);
        press(preview, "leave-page");
        press(preview, "back-to-course");
        CHECK(shown(preview, "try-leaving") != nullptr);
        press(preview, "continue");
        CHECK(shown(preview, "option-sit") != nullptr);
    }

    TEST_CASE_FIXTURE(Desktop, "Preview: nobody is there to be locked out or to be away")
    {
        save_with("version = \"1.0.0\"", "version = \"1.0.0\", privacy = \"participation\"");
        app::Preview preview(places(), clock(), wish());
        press(preview, "continue");
        for (const auto* item : present::in_reading_order(preview.screen())) {
            const auto* command = std::get_if<present::Command>(&item->intent);
            CHECK_FALSE((command && command->kind == present::Command::Kind::Lock));
        }
        CHECK(preview.handle({Kind::Quiet, {}, {}}));
        CHECK(preview.handle({Kind::Stirred, {}, {}}));
        CHECK(shown(preview, "option-sit") != nullptr);
    }

    TEST_CASE_FIXTURE(Desktop, "Preview: a break leads to the scenes and its button says so")
    {
        app::Preview preview(places(), clock(), wish());
        press(preview, "continue");
        press(preview, "break");
        CHECK(text_of(preview, "home") == "Go to a scene");
        CHECK(text_of(preview, "rest") == "You can carry on from here. A preview keeps nothing.");
        press(preview, "home");
        CHECK(shown(preview, "author-search") != nullptr);
    }

    TEST_CASE_FIXTURE(Desktop, "Preview: what is wrong with the translation that is shown is told with its line")
    {
        fs::create_directories(course_folder() / "strings");
        const auto translate = [&](const std::string& text) {
            REQUIRE(files::write(course_folder() / "strings" / "cy.po",
                "msgid \"\"\nmsgstr \"\"\n\"Language: cy\\n\"\n\n#: course.lua\nmsgctxt \"scene hallway/narrate\"\n"
                    + text));
        };
        translate("msgid \"Amina is at the door.\"\nmsgstr \"Mae *Amina wrth y drws.\"\n");
        app::Preview preview(places(), clock(), {course_folder(), {}, "cy"});
        REQUIRE(shown(preview, "author-finding-0") != nullptr);
        CHECK(shown(preview, "author-finding-0")->label == "strings/cy.po:8 · before publishing");
        translate("msgid \"Amina is at the door.\"\nmsgstr \"Mae Amina wrth y drws.\"\n");
        saved(preview);
        CHECK(shown(preview, "author-finding-0") == nullptr);
        translate("msgid Amina\n");
        saved(preview);
        REQUIRE(shown(preview, "author-finding-1") != nullptr);
        CHECK(shown(preview, "author-finding-1")->label == "strings/cy.po:7 · before publishing");
    }

    TEST_CASE_FIXTURE(Desktop, "Preview: it keeps nothing and makes no records")
    {
        app::Preview preview(places(), clock(), wish());
        go_to_talking(preview, "sit");
        CHECK_FALSE(fs::exists(places().records));
    }
}

} // namespace vignette::tests
