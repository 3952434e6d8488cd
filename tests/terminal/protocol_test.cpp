#include "engine/terminal/protocol.hpp"
#include "tests/terminal/fake_port.hpp"
#include "tests/terminal/small_course.hpp"
#include "tests/terminal/transcript.hpp"

#include <doctest/doctest.h>

using namespace vignette;
using namespace vignette::tests;

namespace {

/// What is said over the protocol when these lines are sent, as a transcript.
std::string said_over_protocol(terminal::Port& port, std::vector<std::string> lines)
{
    std::ostringstream out;
    Typist typist(std::move(lines), out);
    std::istream in(&typist);
    terminal::run_protocol(port, in, out);
    return out.str();
}

std::string played_over_protocol(const std::string& name, play::Index unit)
{
    const auto course = small_course();
    FakePort port(course, unit);
    return said_over_protocol(port, typed_in(transcript(name)));
}

std::size_t count(const std::string& text, const std::string& part)
{
    std::size_t n = 0;
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1))
        ++n;
    return n;
}

} // namespace

TEST_CASE("Protocol: a unit from its opening page to its end, line by line")
{
    CHECK(played_over_protocol("hallway.jsonl", 0) == transcript("hallway.jsonl"));
}

TEST_CASE("Protocol: each way to answer shows what was answered, line by line")
{
    CHECK(played_over_protocol("ways.jsonl", 1) == transcript("ways.jsonl"));
}

TEST_CASE("Protocol: a refusal is two lines, the sentence and the same page again")
{
    const auto course = small_course();
    FakePort port(course);
    const std::string page = terminal::page_line(port.page()) + "\n";
    CHECK(said_over_protocol(port, {"{\"event\":\"choose\",\"id\":\"sit\"}", "nonsense"})
        == page
            + "> {\"event\":\"choose\",\"id\":\"sit\"}\n{\"error\":\"There is no choice on this page (send "
              "continue).\"}\n"
            + page
            + "> nonsense\n{\"error\":\"This line is not JSON; send one object on each line, such as "
              "{\\\"event\\\":\\\"continue\\\"}.\"}\n"
            + page);
}

TEST_CASE("Protocol: a stale revision is refused and changes nothing")
{
    const auto course = small_course();
    FakePort port(course);
    const std::string talk
        = said_over_protocol(port, {R"({"event":"continue","revision":0})", R"({"event":"continue","revision":0})"});
    CHECK(count(talk, "{\"error\":\"This answers page 0, but the page shown is 1 (answer that one).\"}") == 1);
    CHECK(port.state().revision == 1);
}

TEST_CASE("Protocol: blank lines are passed over, and Windows line ends are taken")
{
    const auto course = small_course();
    FakePort port(course);
    const std::string talk = said_over_protocol(port, {"", "   ", "\r", "{\"event\":\"continue\"}\r"});
    CHECK(count(talk, "\"revision\"") == 2);
    CHECK(count(talk, "error") == 0);
}

TEST_CASE("Protocol: a line that never seems to end is answered, not kept, and the next one counts")
{
    const auto course = small_course();
    FakePort port(course);
    const std::string talk = said_over_protocol(port, {std::string(5 * 1024 * 1024, 'x'), "{\"event\":\"continue\"}"});
    CHECK(count(talk, "{\"error\":\"This line is longer than 64 KiB (send a shorter text).\"}") == 1);
    CHECK(port.state().revision == 1);
}

TEST_CASE("Protocol: a line that no front end would send gets one error line, changes nothing, and the next one counts")
{
    const std::string zero(1, '\0');
    for (const std::string& line : {
             std::string(60'000, '['),
             std::string(100'000, '['),
             "{\"event\":" + std::string(50'000, '{'),
             std::string(70'000, ' ') + "{\"event\":\"continue\"}",
             std::string(5 * 1024 * 1024, 'x'),
             std::string("{\"event\":\"\xFF\xFE\"}"),
             std::string("\xC0\x80"),
             zero,
             "{\"event\":\"continue\"}" + zero,
             "{\"event\":\"continue\"}" + zero + "garbage",
             zero + "{\"event\":\"continue\"}",
         }) {
        CAPTURE(line.substr(0, 40));
        const auto course = small_course();
        FakePort port(course);
        std::istringstream in(line + "\n{\"event\":\"continue\"}\n");
        std::ostringstream out;
        terminal::run_protocol(port, in, out);
        CHECK(count(out.str(), "{\"error\":\"This line ") == 1);
        CHECK(count(out.str(), "\"revision\":0") == 2);
        CHECK(port.state().revision == 1);
    }
}

TEST_CASE("Protocol: where nothing can be read, there is one page, and that is all")
{
    const auto course = small_course();
    FakePort port(course);
    std::istringstream in;
    in.setstate(std::ios::badbit);
    std::ostringstream out;
    terminal::run_protocol(port, in, out);
    CHECK(out.str() == terminal::page_line(port.page()) + "\n");
}

TEST_CASE("Protocol: the last line counts without its end")
{
    const auto course = small_course();
    FakePort port(course);
    std::istringstream in("{\"event\":\"continue\"}");
    std::ostringstream out;
    terminal::run_protocol(port, in, out);
    CHECK(port.state().revision == 1);
}

TEST_CASE("Protocol: after leave comes the resting page, and continue goes on from it")
{
    const auto course = small_course();
    FakePort port(course);
    const std::string talk
        = said_over_protocol(port, {R"({"event":"leave"})", R"({"event":"skip"})", R"({"event":"continue"})"});
    CHECK(count(talk, "\"resting\":true") == 2);
    CHECK(count(talk, "\"as\":\"paused\"") == 2);
    CHECK_FALSE(port.state().resting);
}

TEST_CASE("Protocol: a notice comes once, with the page it is about")
{
    const auto course = small_course();
    FakePort port(course);
    port.next_notice = "The course has changed; you are one page back.";
    const std::string talk = said_over_protocol(port, {R"({"event":"continue"})"});
    CHECK(count(talk, "\"notice\":\"The course has changed; you are one page back.\"}\n") == 1);
    CHECK(talk.find("notice") < talk.find('\n'));
}

TEST_CASE("Protocol: text that is not valid UTF-8 cannot break a line")
{
    play::Page page;
    page.title = "a\xFF\nb";
    const std::string line = terminal::page_line(page);
    CHECK(line.find("\"title\":\"a\xEF\xBF\xBD\\nb\"") != std::string::npos);
    CHECK(line.find('\n') == std::string::npos);
}
