#include "engine/app/kept_answers.hpp"
#include "engine/app/paper.hpp"
#include "engine/core/files.hpp"
#include "engine/play/step.hpp"
#include "scripting/loader.hpp"
#include "tests/app/fixture.hpp"

#include <doctest/doctest.h>

using namespace vignette;
using namespace vignette::tests;

namespace {

constexpr std::string_view course_to_print = R"lua(
course "kettle" { title = "The kettle", version = "1.0.0", privacy = "private", listed_as = "Practice learning" }
scale "sure" { question = "How sure are you?", points = 3, low = "Not", high = "Very" }
unit "kitchen" { title = "In the kitchen", minutes = 1 }
scene "page"
  title "How to ask me things"
  printable "How to ask me things"
  rate "sure" { moment = "before" }
  narrate "Some people need *time*."
  checklist("helps", "What helps me") { item("slow", "Go slowly."), item("draw", "Draw it.") }
  jot "signs" { prompt = "How you will know that I need a break", lines = 2 }
  go "story"
scene "story"
  title "Tea"
  narrate "The kettle boils."
  reflect "mine" { prompt = "What did you see?" }
  finish "completed"
unit "shed" { title = "In the shed", minutes = 1, order = "any" }
scene "cards"
  title "Cards"
  printable "Cards"
  card "one" "The first card."
  page_break()
  card "two" "The second card."
  finish "completed"
unit "garden" { title = "In the garden", minutes = 1 }
scene "bench"
  title "The bench"
  rate "sure" { moment = "after" }
  finish "completed"
)lua";

/// A desk with the course on its shelf.
app::Desk with_course_to_print(const Staffroom& room)
{
    std::filesystem::create_directories(room.places().courses / "kettle");
    REQUIRE(files::write(room.places().courses / "kettle" / "course.lua", course_to_print).ok());
    return room.desk();
}

void open_page(app::Desk& desk)
{
    come_in(desk, "Grace");
    for (const char* id : {"course-kettle", "unit-kitchen", "continue"})
        press(desk, id);
}

std::string saved_copy(app::Desk& desk, const std::filesystem::path& folder)
{
    press(desk, "form-html");
    write(desk, "folder", folder.string());
    press(desk, "save-here");
    const auto saved = files::read(folder / "To print 2026-11-21.html", 1 << 20);
    return saved ? saved.value() : "";
}

bool has(const std::string& text, std::string_view part)
{
    return text.find(part) != std::string::npos;
}

} // namespace

TEST_SUITE("app/printing")
{
    TEST_CASE_FIXTURE(Staffroom, "To print: a page holds what is told and ticked and stands in its boxes just now")
    {
        auto d = with_course_to_print(*this);
        open_page(d);
        press(d, "ask-helps-slow");
        write(d, "jot-signs", "I tap <the> table.");
        press(d, "print");
        CHECK(d.screen().announce == "Save a copy to print");
        const std::string copy = saved_copy(d, folder());
        CHECK(has(copy, "<h1>How to ask me things</h1>"));
        CHECK(has(copy, "Some people need <em>time</em>."));
        CHECK(has(copy, "Go slowly."));
        CHECK(has(copy, "I tap &lt;the&gt; table."));
        CHECK(has(copy, "Practice learning"));
        CHECK_FALSE(has(copy, "The kettle"));
        CHECK_FALSE(has(copy, "How sure are you?")); // A rating is the learner's own.
    }

    TEST_CASE_FIXTURE(Staffroom, "To print: the page is there again afterwards with what stands in its boxes")
    {
        auto d = with_course_to_print(*this);
        open_page(d);
        write(d, "jot-signs", "I tap the table.");
        press(d, "print");
        press(d, "back");
        REQUIRE(shown(d, "jot-signs") != nullptr);
        CHECK(shown(d, "jot-signs")->value == "I tap the table.");
        press(d, "print");
        saved_copy(d, folder());
        CHECK(shown(d, "notice")->text.starts_with("Saved as "));
        CHECK(shown(d, "jot-signs")->value == "I tap the table.");
    }

    TEST_CASE_FIXTURE(Staffroom, "To print: what stands in a box is in the copy and in no file of the program")
    {
        auto d = with_course_to_print(*this);
        open_page(d);
        write(d, "jot-signs", "I tap the table.");
        press(d, "print");
        const auto paper = folder() / "paper";
        std::filesystem::create_directories(paper);
        CHECK(has(saved_copy(d, paper), "I tap the table."));
        press(d, "continue");
        d.end();
        for (const auto& entry : std::filesystem::recursive_directory_iterator(folder())) {
            if (!entry.is_regular_file() || entry.path().parent_path() == paper)
                continue;
            const auto bytes = files::read(entry.path(), 64 << 20);
            REQUIRE(bytes.ok());
            CHECK_MESSAGE(!has(bytes.value(), "I tap the table."), entry.path().string());
        }
    }

    TEST_CASE_FIXTURE(Staffroom, "To print: a scene of several pages is one document")
    {
        auto d = with_course_to_print(*this);
        come_in(d, "Grace");
        for (const char* id : {"course-kettle", "unit-shed", "continue"})
            press(d, id);
        press(d, "print");
        const std::string copy = saved_copy(d, folder());
        CHECK(has(copy, "The first card."));
        CHECK(has(copy, "The second card."));
    }

    TEST_CASE("To print: what is ticked in a private course is no answer that is kept and what is rated is")
    {
        auto loaded = scripting::load_files(scripting::files_in_memory({{"course.lua", std::string(course_to_print)}}));
        REQUIRE(loaded.course.has_value());
        const auto state = play::step(*loaded.course, play::begin(*loaded.course), event(play::Action::Continue));
        REQUIRE(state.ok());
        auto ticked = event(play::Action::Check);
        ticked.ids = {"slow"};
        auto rated = event(play::Action::Rate);
        rated.value = 2;
        CHECK_FALSE(app::answer_to_keep(*loaded.course, state.value(), ticked).has_value());
        CHECK(app::answer_to_keep(*loaded.course, state.value(), rated).has_value());
        loaded.course->privacy = course::Privacy::Standard;
        CHECK(app::answer_to_keep(*loaded.course, state.value(), ticked).has_value());
    }

    TEST_CASE_FIXTURE(Staffroom, "To print: only a page that its course says may be printed has the button")
    {
        auto d = with_course_to_print(*this);
        open_page(d);
        CHECK(shown(d, "print") != nullptr);
        press(d, "continue");
        CHECK(shown(d, "write-mine") != nullptr);
        CHECK(shown(d, "print") == nullptr);
    }

    TEST_CASE_FIXTURE(Staffroom, "On paper: a picture is drawn and nothing of it stays behind")
    {
        const auto file = folder() / "cup.svg";
        REQUIRE(files::write(file,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 96 54\"><g id=\"cup-full\">"
            "<rect width=\"9\" height=\"9\"/></g></svg>")
                    .ok());
        app::Places at;
        at.writable_cache = folder() / "cache";
        CHECK(app::png_for_paper(file, {"cup-full"}, at).starts_with("\x89PNG"));
        CHECK_FALSE(std::filesystem::exists(at.writable_cache)); // Its parts would tell what somebody chose.
        CHECK(app::png_for_paper(folder() / "none.svg", {}, at).empty());
        CHECK(app::png_for_paper({}, {}, at).empty());
    }

    TEST_CASE("On paper: a card has its words to fill in and an empty box has lines")
    {
        play::Page page;
        page.printable = "My day";
        play::Block card;
        card.kind = course::Line::Kind::Card;
        card.path = "media/clock.svg";
        card.alt = "A clock.";
        card.text = "I go at this time.";
        card.fill = "The time:";
        page.blocks.push_back(card);
        play::PageAsk box;
        box.kind = play::PageAsk::Kind::Jot;
        box.id = "more";
        box.prompt = "Anything else?";
        box.lines = 4;
        box.told_before = 1;
        page.asks.push_back(box);
        app::Paper paper;
        paper.png = [](std::string_view path, const auto&) { return std::string(path); };
        const auto document = app::on_paper({&page, 1}, paper);
        REQUIRE(document.blocks.size() == 3);
        const auto& printed = std::get<exchange::documents::Card>(document.blocks[1]);
        CHECK(printed.picture.png == "media/clock.svg");
        CHECK(printed.picture.alt == "A clock.");
        CHECK(printed.fill == "The time:");
        CHECK(std::get<exchange::documents::Lines>(document.blocks[2]).count == 4);
    }

    TEST_CASE_FIXTURE(
        Staffroom, "Rating: after a private unit is done with and the program was closed it is asked again")
    {
        {
            auto d = with_course_to_print(*this);
            open_page(d);
            press(d, "rate-sure-2");
            for (const char* id : {"continue", "continue"}) // To the story's last page, and on from it.
                press(d, id);
            CHECK(shown(d, "title")->text == "In the shed");
        }
        auto d = with_course_to_print(*this);
        come_in(d, "Grace");
        for (const char* id : {"course-kettle", "unit-garden", "continue"})
            press(d, id);
        REQUIRE(shown(d, "rate-sure") != nullptr);
        CHECK(has(shown(d, "rate-sure")->footer, "Before, you said: 2."));
    }
}
