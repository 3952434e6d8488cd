#include "engine/play/step.hpp"
#include "engine/present/page_screen.hpp"
#include "scripting/loader.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>

using namespace vignette;
using play::Action;

namespace {

constexpr const char* source = R"lua(
course "tea" { title = "Tea", version = "1.0.0" }
role "cook" { name = "Cook" }
character "amina" { name = "Amina Khan" }
flag "rushed"
source "T1" { text = "Feelings outlast memories.", address = "https://example.org", checked = "2026-11-21", status = "to_check" }
scale "sure" { question = "How sure are you?", points = 3, low = "Not", high = "Very" }
unit "hallway" { title = "Ten to five", minutes = 4, summary = "She wants to go home." }
scene "door"
  title "At the front door"
  place "The hall, *Elm Lodge*"
  warning "A person is frightened." { skip_to = "after" }
  image "door.svg" { alt = "A woman at a door." }
  say("amina", "Let me out.")
  choose "What first?"
    option "sit" "Stand beside her."
      because "You want her to feel safe."
      result "Her shoulders drop."
      view("amina", "Somebody heard me.")
      view("colleague", "That was kind.")
      evidence("T1", "Answer the feeling first.")
      go "after"
    option "key" "Find the key."
      only_if "rushed"
      shown_but_locked "Nobody has it just now."
      result "It opens."
      go "after"
scene "after"
  spot("look", "What do you see?", "door.svg") { area("handle", "The handle"), area("coat", "The coat"), alt = "The door, closer." }
  rate "sure" { moment = "after" }
  reflect "mine" { prompt = "What did she need?" }
  reflect "more" { prompt = "And her mother?", optional = false }
  finish "completed"
)lua";

/// A course under way, and its screen.
struct Play {
    explicit Play(const char* lua = source)
    {
        auto files = scripting::files_in_memory(
            {{"course.lua", lua}, {"door.svg", "<svg><g id=\"handle\"/><g id=\"coat\"/></svg>"}});
        auto loaded = scripting::load_files(files);
        REQUIRE(loaded.course.has_value());
        course = *std::move(loaded.course);
        state = play::begin(course);
        chrome.course_title = course.title.value;
        chrome.course_folder = "/courses/tea";
    }

    void send(Action action, std::string id = {})
    {
        play::Event event;
        event.action = action;
        event.id = std::move(id);
        auto next = play::step(course, state, event);
        REQUIRE(next.ok());
        state = std::move(next).value();
    }

    present::Screen screen() const { return present::page_screen(play::page(course, state), chrome); }

    course::Course course;
    play::State state;
    present::Chrome chrome;
};

std::string text_of(const present::Screen& screen, const std::string& id)
{
    const auto* item = present::find(screen, id);
    return item ? item->text : "(not there)";
}

} // namespace

TEST_SUITE("present/page")
{
    TEST_CASE_FIXTURE(Play, "Page: a unit opens with Start as the main action and its summary folded")
    {
        const auto opening = screen();
        CHECK(opening.primary == "continue");
        CHECK(text_of(opening, "continue") == "Start");
        CHECK(text_of(opening, "summary-text") == "(not there)");
        chrome.open_folds.insert("summary");
        CHECK(text_of(screen(), "summary-text") == "She wants to go home.");
        CHECK(present::find(screen(), "ask-role-cook") != nullptr);
    }

    TEST_CASE_FIXTURE(Play, "Page: a content note offers the way round")
    {
        send(Action::Continue);
        CHECK(text_of(screen(), "content-note") == "A person is frightened.");
        CHECK(present::find(screen(), "skip") != nullptr);
    }

    TEST_CASE_FIXTURE(Play, "Page: options are numbered, the first has the keyboard, a locked one says why")
    {
        send(Action::Continue);
        send(Action::Continue);
        const auto scene = screen();
        CHECK(scene.focus == "option-sit");
        CHECK(present::find(scene, "option-sit")->key == "1");
        CHECK(present::find(scene, "option-key")->disabled);
        CHECK(present::find(scene, "option-key")->footer == "Nobody has it just now.");
        CHECK(present::find(scene, "block-1")->picture.path == "/courses/tea/door.svg");
        CHECK(text_of(scene, "block-2") == "“Let me out.”");
    }

    TEST_CASE_FIXTURE(Play, "Page: after Try another way, the option that was just tried says so")
    {
        send(Action::Continue);
        send(Action::Continue);
        CHECK(present::find(screen(), "option-sit")->footer.empty());
        send(Action::Choose, "sit");
        send(Action::TryAgain);
        CHECK(present::find(screen(), "option-sit")->footer == "You have just tried this one.");
        CHECK(present::find(screen(), "option-key")->footer == "Nobody has it just now.");
    }

    TEST_CASE_FIXTURE(
        Play, "Page: an outcome tells the good reason, what happened, each side, and what is known with its standing")
    {
        send(Action::Continue);
        send(Action::Continue);
        send(Action::Choose, "sit");
        const auto outcome = screen();
        std::vector<std::string> told;
        for (const auto& item : outcome.right)
            told.push_back(item.label + "|" + item.text + "|" + item.footer);
        CHECK(told
            == std::vector<std::string>{"|You want her to feel safe.|", "|Her shoulders drop.|",
                "Amina Khan|“Somebody heard me.”|", "A colleague|That was kind.|",
                "What is known|Answer the feeling first.|Source 1 (still to be checked)", "|Where this comes from|"});
        CHECK(present::find(outcome, "try-again") != nullptr);
        CHECK(outcome.primary == "continue");
    }

    TEST_CASE(
        "Page: what is told between two boxes stands between them, and a rating has what was said before below it")
    {
        Play play(R"lua(course "tea" { title = "Tea", version = "1.0.0" }
scale "sure" { question = "How sure?", points = { "Not", "Fairly", "Very" } }
unit "one" { title = "One", minutes = 1 }
scene "a"
  rate "sure" { moment = "before" }
  go "b"
scene "b"
  narrate "First."
  rate "sure" { moment = "after" }
  narrate "Between."
  reflect "mine" { prompt = "What now?" }
  finish "completed"
)lua");
        play.send(Action::Continue);
        play::Event rated;
        rated.action = Action::Rate;
        rated.value = 2;
        play.state = play::step(play.course, play.state, rated).value();
        play.send(Action::Continue);
        std::vector<std::string> ids;
        for (const auto& item : play.screen().right)
            ids.push_back(item.id);
        CHECK(ids == std::vector<std::string>{"title", "block-1", "rate-sure", "block-2", "write-mine"});
        CHECK(present::find(play.screen(), "rate-sure")->footer == "Before, you said: Fairly.");
        CHECK(play.screen().letters_go_to == "write-mine"); // Typed without a press, letters are not lost.
    }

    TEST_CASE("Page: sources are numbered in the order in which they are met and neighbours share their standing")
    {
        Play play(R"lua(course "tea" { title = "Tea", version = "1.0.0" }
source "NHS" { text = "The health service", status = "verified", checked = "2026-01-31" }
source "OLD" { text = "An old leaflet", status = "to_check", checked = "2026-01-31" }
source "ASKED" { text = "A call", status = "to_check", checked = "2026-01-31" }
unit "one" { title = "One", minutes = 1 }
scene "a"
  choose("What?", { read_all = true })
    option "x" "X"
      result "It happens."
      evidence({ "OLD", "ASKED", "NHS" }, "Known here.")
    option "y" "Y"
      result "It does not."
      view("colleague", "That was kind.")
  whichever "What we know"
    evidence({ "NHS", "OLD" }, "Known either way.")
    go "b"
scene "b"
  narrate "After."
  finish "completed"
)lua");
        play.send(Action::Continue);
        play.send(Action::Choose, "x");
        play.chrome.open_folds = {"sources"};
        std::vector<std::string> footers, texts;
        for (const auto& item : play.screen().right) {
            if (item.look == present::Look::Evidence)
                footers.push_back(item.footer);
            else if (item.role != present::Role::Heading)
                texts.push_back(item.text);
        }
        CHECK(footers
            == std::vector<std::string>{"Sources 1, 2 (still to be checked); 3", "Sources 3; 1 (still to be checked)"});
        CHECK(texts
            == std::vector<std::string>{"It happens.", "Where this comes from",
                "*1*  An old leaflet (OLD)\nLast checked 31 January 2026",
                "*2*  A call (ASKED)\nLast checked 31 January 2026",
                "*3*  The health service (NHS)\nLast checked 31 January 2026", "What you did not choose", "Y"});
    }

    TEST_CASE("Page: evidence and a practice box stand in the order in which they were written")
    {
        Play play(R"lua(course "tea" { title = "Tea", version = "1.0.0", practice = "Where you work, do this" }
unit "one" { title = "One", minutes = 1 }
scene "a"
  choose "What?"
    option "x" "X"
      result "It happens."
  whichever "What we know"
    narrate "Two things."
    evidence("general", "Known.")
    practice "Tell Jo."
    go "b"
scene "b"
  narrate "After."
  finish "completed"
)lua");
        for (const auto action : {Action::Continue, Action::Choose})
            play.send(action, action == Action::Choose ? "x" : "");
        std::vector<std::string> told;
        for (const auto& item : play.screen().right)
            told.push_back(item.label + "|" + item.text);
        CHECK(told
            == std::vector<std::string>{"|It happens.", "|What we know", "|Two things.", "What is known|Known.",
                "Where you work, do this|Tell Jo."});
    }

    TEST_CASE("Page: one easy-read card has its picture beside one large line, and what may be printed says so")
    {
        Play play(R"lua(course "tea" { title = "Tea", version = "1.0.0" }
unit "one" { title = "One", minutes = 1 }
scene "a"
  title "The court"
  printable "The court"
  card "judge" "This is the judge." { picture = "door.svg", alt = "A judge." }
  go "b"
scene "b"
  card "end" "That is the end." { picture = "door.svg", alt = "A door." }
  finish "completed"
)lua");
        play.send(Action::Continue);
        const auto card = play.screen();
        REQUIRE(card.left.size() == 1);
        CHECK(card.left.front().role == present::Role::Picture);
        CHECK(present::find(card, "block-1")->look == present::Look::Line);
        CHECK(present::find(card, "print") != nullptr);
        play.send(Action::Continue);
        CHECK(present::find(play.screen(), "print") == nullptr);
        CHECK(present::find(play.screen(), "block-1")->look == present::Look::Line); // A last page is one, too.
        CHECK(text_of(play.screen(), "continue") == "Finish");
    }

    TEST_CASE("Page: a side that is told for somebody has the letter of whose it is, and words inside it single marks")
    {
        Play play(R"lua(course "tea" { title = "Tea", version = "1.0.0" }
character "kaz" { name = "Kaz" }
voice "for_kaz" { label = "For Kaz" }
unit "one" { title = "One", minutes = 1 }
scene "a"
  choose "What?"
    option "x" "X"
      view("kaz", "They said “soon” again.")
      view("for_kaz", "Nobody asked.")
      go "b"
scene "b"
  narrate "After."
  finish "completed"
)lua");
        for (const auto action : {Action::Continue, Action::Choose})
            play.send(action, action == Action::Choose ? "x" : "");
        const auto shown = play.screen();
        REQUIRE(shown.right.size() == 2);
        CHECK(shown.right[0].text == "“They said ‘soon’ again.”");
        CHECK(shown.right[1].badge == "K");
    }

    TEST_CASE_FIXTURE(Play, "Page: a rating and a writing box carry the events that answer them")
    {
        send(Action::Continue);
        send(Action::Skip);
        const auto last = screen();
        const auto& rating = std::get<play::Event>(present::find(last, "rate-sure-2")->intent);
        CHECK(rating.action == Action::Rate);
        CHECK(rating.ask == "sure");
        CHECK(rating.value == 2);
        CHECK(std::get<play::Event>(present::find(last, "write-mine")->intent).ask == "mine");
        CHECK(text_of(last, "continue") == "Finish");
    }

    TEST_CASE_FIXTURE(Play, "Page: a picture whose places are asked for is described in words")
    {
        send(Action::Continue);
        send(Action::Skip);
        const auto last = screen();
        const auto* picture = present::find(last, "ask-look-picture");
        REQUIRE(picture != nullptr);
        CHECK(picture->role == present::Role::Picture);
        CHECK(picture->text == "The door, closer.");
        CHECK(picture->areas.size() == 2);
    }

    TEST_CASE_FIXTURE(Play, "Page: over a choice stand the scene and its place and after it the scene still does")
    {
        CHECK(text_of(screen(), "where") == "Ten to five");
        CHECK(text_of(screen(), "where-course") == "Tea · unit 1 of 1");
        send(Action::Continue);
        CHECK(text_of(screen(), "where") == "Ten to five"); // Of what the content note warns of, nothing is named.
        send(Action::Continue);
        const auto scene = screen();
        CHECK(text_of(scene, "where") == "At the front door");
        CHECK(present::find(scene, "where")->role == present::Role::Heading);
        CHECK(present::find(scene, "where")->level == 1);
        CHECK(text_of(scene, "where-course") == "The hall, *Elm Lodge* · Tea · unit 1 of 1");
        CHECK(present::find(scene, "title") == nullptr);
        send(Action::Choose, "sit");
        CHECK(text_of(screen(), "where") == "At the front door");
        CHECK(present::find(screen(), "where")->role == present::Role::Heading);
        send(Action::Continue);
        send(Action::Continue);
        CHECK(text_of(screen(), "where") == "Ten to five"); // The end is nobody's scene.
    }

    TEST_CASE_FIXTURE(Play, "Page: every page has one heading of the first level")
    {
        for (const bool neutral : {false, true}) {
            chrome.leave_button = neutral;
            state = play::begin(course);
            for (const auto action : {Action::Continue, Action::Continue, Action::Choose, Action::Continue}) {
                send(action, action == Action::Choose ? "sit" : "");
                const auto shown = screen();
                const auto all = present::in_reading_order(shown);
                CHECK(std::count_if(all.begin(), all.end(), [](const auto* item) { return item->level == 1; }) == 1);
            }
        }
    }

    TEST_CASE_FIXTURE(
        Play, "Page: where the course has a neutral name no scene is named in the bar but over its telling")
    {
        chrome.leave_button = true;
        send(Action::Continue);
        send(Action::Continue);
        const auto scene = screen();
        CHECK(text_of(scene, "where") == "Tea");
        CHECK(text_of(scene, "where-course") == "unit 1 of 1");
        REQUIRE(scene.left.size() == 3);
        CHECK(scene.left[1].text == "At the front door"); // Under the picture.
        CHECK(scene.left[1].role == present::Role::Heading);
    }

    TEST_CASE_FIXTURE(Play, "Page: a reflection says that it may be left empty unless its author wants it")
    {
        send(Action::Continue);
        send(Action::Skip);
        const auto footer = [&](const char* id) { return present::find(screen(), id)->footer; };
        CHECK(footer("write-mine")
            == "You may leave this empty. Kept as you write. Only you can read this. Please use no real names.");
        CHECK(footer("write-more") == "Kept as you write. Only you can read this. Please use no real names.");
    }

    TEST_CASE_FIXTURE(Play, "Page: in a preview the way out of a break leads to the scenes")
    {
        send(Action::Continue);
        send(Action::Leave);
        CHECK(text_of(screen(), "home") == "To the courses");
        chrome.previewed = true;
        CHECK(text_of(screen(), "home") == "Go to a scene");
    }

    TEST_CASE("Page: the end says what is kept, the minutes only where they are")
    {
        play::Page page;
        page.stage = play::Stage::Closed;
        present::Chrome chrome;
        const auto kept = [&] {
            const auto screen = present::page_screen(page, chrome);
            return present::find(screen, "kept")->text;
        };
        CHECK(kept() == "It is kept that you took part, and when. You cannot pass or fail here.");
        chrome.timed = true;
        CHECK(kept().find("At the end of the course, it is kept how many minutes it took.") != std::string::npos);
        chrome.kept = false;
        CHECK(kept() == "Nothing of this is kept.");
    }

    TEST_CASE_FIXTURE(Play, "Page: every id on every screen is its own, and everything focusable has a name")
    {
        for (const auto action : {Action::Continue, Action::Continue, Action::Choose, Action::Continue}) {
            send(action, action == Action::Choose ? "sit" : "");
            std::set<std::string> seen;
            const auto shown = screen();
            for (const auto* item : present::in_reading_order(shown)) {
                CHECK_MESSAGE(seen.insert(item->id).second, item->id);
                if (present::takes_focus(*item))
                    CHECK_MESSAGE(!present::spoken_name(*item).empty(), item->id);
            }
        }
    }
}
