#include "engine/terminal/terminal.hpp"
#include "tests/terminal/fake_port.hpp"
#include "tests/terminal/small_course.hpp"
#include "tests/terminal/transcript.hpp"

#include <doctest/doctest.h>

using namespace vignette;
using namespace vignette::tests;

namespace {

std::string said_in_terminal(terminal::Port& port, std::vector<std::string> lines, int width = 80, bool kept = true)
{
    std::ostringstream out;
    Typist typist(std::move(lines), out);
    std::istream in(&typist);
    terminal::run_terminal(
        port, in, out, {{width, false, kept}, false, [] { return std::string("A Helpline: 0800 00 00 00\n"); }});
    return tidy(out.str());
}

std::string played_in_terminal(const std::string& name, play::Index unit, int width = 80)
{
    const auto course = small_course();
    FakePort port(course, unit);
    return said_in_terminal(port, typed_in(transcript(name)), width);
}

bool has(const std::string& text, const std::string& part)
{
    return text.find(part) != std::string::npos;
}

} // namespace

TEST_CASE("Terminal: a unit from its opening page to its end, by typed lines")
{
    CHECK(played_in_terminal("hallway.txt", 0) == transcript("hallway.txt"));
}

TEST_CASE("Terminal: each way to answer, by typed lines, in a narrow terminal")
{
    CHECK(played_in_terminal("ways.txt", 1, 40) == transcript("ways.txt"));
}

TEST_CASE("Terminal: what cannot be meant gets one sentence, and the question stays")
{
    CHECK(played_in_terminal("mistyped.txt", 1) == transcript("mistyped.txt"));
}

TEST_CASE("Terminal: the end of the input ends calmly, and keeps what was being written")
{
    const auto course = small_course();
    FakePort port(course);
    play::Event event;
    for (const char* option : {"", "", "", "sit", "", "wait", ""}) {
        event.id = option;
        event.action = event.id.empty() ? play::Action::Continue : play::Action::Choose;
        REQUIRE(port.apply(event).ok());
    }
    const std::string talk = said_in_terminal(port, {"I sat with her.", "It helped."});
    CHECK(port.state().answers.at("my_practice").text == "I sat with her.\nIt helped.");
    CHECK(has(talk, "\nYou can carry on from here.\n"));
}

TEST_CASE("Terminal: leaving is an event, so that the next start begins with the resting page")
{
    const auto course = small_course();
    FakePort port(course);
    CHECK(has(said_in_terminal(port, {"q"}), "\nYou can carry on from here.\n"));
    CHECK(port.state().resting);
    FakePort guest(course);
    CHECK(has(said_in_terminal(guest, {"q"}, 80, false), "\nNothing of this is kept.\n"));
    const std::string talk = said_in_terminal(port, {"", "q"});
    CHECK(has(talk, "You stopped here. Everything is where you left it."));
    CHECK(has(talk, "What is your role?"));
}

TEST_CASE("Terminal: s takes the way round a content note, and on the opening page reads the summary instead")
{
    const auto course = small_course();
    FakePort reading(course);
    CHECK(has(said_in_terminal(reading, {"s"}),
        "In short: Answer the feeling first.\n\nThis unit ends here. Going another way counts as taking part.\n"));
    FakePort skipping(course);
    CHECK(has(said_in_terminal(skipping, {"", "", "", "s"}), "\nHelplines are one key away.\n"));
    CHECK(!has(said_in_terminal(skipping, {}), "In short:")); // What was left out is not told all the same.
}

TEST_CASE("Terminal: nothing of what is jotted down reaches the session")
{
    const auto course = small_course();
    FakePort port(course, 1);
    const unsigned before = port.state().revision;
    said_in_terminal(port, {"", "", "", "", "", "", "", "", "", "", "a secret", ""});
    CHECK(port.state().revision == before + 1); // `continue` alone.
}

TEST_CASE("Terminal: where nothing is kept, a writing box says so and promises nothing")
{
    const auto course = small_course();
    FakePort port(course);
    std::ostringstream out;
    Typist typist(typed_in(transcript("hallway.txt")), out);
    std::istream in(&typist);
    terminal::TerminalOptions options;
    options.look.kept = false;
    terminal::run_terminal(port, in, out, options);
    CHECK(has(out.str(), "Nothing of it is kept."));
    CHECK_FALSE(has(out.str(), "Only you can read this"));
}

TEST_CASE("Terminal: a refusal of the session is said, and the page stays")
{
    class Full final : public terminal::Port {
    public:
        explicit Full(const play::Course& course)
            : m_course(course)
            , m_state(play::begin(course))
        {
        }
        play::Page page() override { return play::page(m_course, m_state); }
        Status apply(const play::Event&) override
        {
            return Error{ErrorCode::Full, "the disk is full (make room, then try again)"};
        }
        std::string notice() override { return {}; }

    private:
        const play::Course& m_course;
        play::State m_state;
    };
    const auto course = small_course();
    Full port(course);
    const std::string talk = said_in_terminal(port, {"", "", ""});
    CHECK(has(talk, "The disk is full (make room, then try again).\n"));
    CHECK(talk.find("You are new on shift.") == talk.rfind("You are new on shift."));
}

TEST_CASE("Terminal: without helplines there is no h, and with a prompt each answer has its mark")
{
    const auto course = small_course();
    FakePort port(course, 1);
    std::istringstream in("\n\nh\n");
    std::ostringstream out;
    terminal::run_terminal(port, in, out, {{80, false}, true, {}});
    CHECK_FALSE(has(out.str(), "helplines"));
    CHECK(has(out.str(), "\n> "));
}

TEST_CASE("Terminal: a notice stands before the page it is about")
{
    const auto course = small_course();
    FakePort port(course);
    port.next_notice = "The course has changed; you are one page back.";
    CHECK(said_in_terminal(port, {}).substr(0, 72)
        == "\nThe course has changed; you are one page back.\n\nTen to five\nUnit 1 of 2");
}
