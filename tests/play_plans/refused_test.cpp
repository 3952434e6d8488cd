#include "engine/play/plan.hpp"

#include <doctest/doctest.h>

using namespace vignette;
using namespace vignette::play;

namespace {

std::string problems(const std::string& text)
{
    const auto plan = parse_plan("x.plan", text);
    return plan ? "no problem" : plan.error().message;
}

/// The problem on line 2, below a run's name.
std::string problem(const std::string& line)
{
    return problems("run \"one\"\n" + line + "\n");
}

} // namespace

TEST_CASE("Refused plan: every problem is told at once, in order, each with its line")
{
    CHECK(problems("run \"a\"\n  chose \"sit\"\n  continue\n  expect scnee \"x\"\nrun\n")
        == "x.plan:2: there is no word “chose” in plans (did you mean choose?)\n"
           "x.plan:4: “scnee” cannot be expected (did you mean scene?)\n"
           "x.plan:5: a run needs a name (write it as in: run \"repair after a bad start\")");
}

TEST_CASE("Refused plan: a line that cannot be read is told with what to write instead")
{
    struct Row {
        const char* line;
        const char* message;
    };
    for (const auto& row :
        {
            Row{"choose sit", "“choose” is not finished (write it as in: choose \"sit\")"},
            Row{"choose", "“choose” is not finished (write it as in: choose \"sit\")"},
            Row{"choose_many \"q\" \"a\"",
                "“choose_many” is not finished (write it as in: choose_many \"question\" { \"a\", \"b\" })"},
            Row{"spot \"q\" { \"a\" \"b\" }",
                "“spot” is not finished (write it as in: spot \"question\" { \"lamp\" })"},
            Row{"match \"q\" { \"a\" }",
                "“match” is not finished (write it as in: match \"question\" { \"left=right\" })"},
            Row{"rate \"c\"", "“rate” is not finished (write it as in: rate \"confidence\" 3)"},
            Row{"rate \"c\" \"3\"", "“rate” is not finished (write it as in: rate \"confidence\" 3)"},
            Row{"rate \"c\" 123456", "“rate” is not finished (write it as in: rate \"confidence\" 3)"},
            Row{"write \"q\"", "“write” is not finished (write it as in: write \"question\" \"the text\")"},
            Row{"plan \"q\"", "“plan” is not finished (write it as in: plan \"question\" \"the text\")"},
            Row{"jumble",
                "there is no word “jumble” in plans (a line begins with an event, such as continue or choose, or with "
                "expect)"},
            Row{"\"sit\"",
                "“sit” cannot begin a line (begin with an event, such as continue or choose, or with expect)"},
            Row{"continue continue",
                "“continue” is not expected here (write one event on each line, and expect before what must be there)"},
            Row{"continue scene \"x\"",
                "“scene” is not expected here (write one event on each line, and expect before what must be there)"},
            Row{"continue expect", "“expect” is not finished (write it as in: expect scene \"hallway\")"},
            Row{"expect no scene \"x\"",
                "only an option, a view or a text can be expected not to be there (write as in: expect no option "
                "\"x\")"},
            Row{"expect end \"done\"", "“done” is no end (use completed, left_early or paused)"},
            Row{"expect picture \"x\"",
                "“picture” cannot be expected (use scene, view, option, text, no option, end or an expression)"},
            Row{"choose “sit”", "names and texts stand in straight double quotes (write \"…\" instead of “)"},
            Row{"choose 'sit'", "names and texts stand in straight double quotes (write \"…\" instead of ')"},
            Row{"continue; back", "“;” is not expected here (texts stand in straight double quotes)"},
            Row{"continue \x01", "there is a control character on this line (delete it)"},
            Row{"choose \"si\x02t\"", "there is a control character on this line (delete it)"},
            Row{"choose \"sit", "a text begins on this line and does not end (add a \" behind it)"},
            Row{"arrange \"q\" { \"a\",\ncontinue",
                "the brace { that opens here is not closed (add a } behind the last one)"},
            Row{"continue\nunit \"ways\"",
                "a run stays in its unit (put unit right behind the run's name, or begin another run)"},
        }) {
        CAPTURE(row.line);
        const std::string all = problem(row.line);
        const std::string first = all.substr(0, all.find('\n'));
        CHECK(first.substr(first.find(": ") + 2) == row.message);
    }
}

TEST_CASE("Refused plan: lines before any run are told once")
{
    CHECK(problems("continue\nback\nrun \"a\"\ncontinue")
        == "x.plan:1: this stands before any run (begin with: run \"what it shows\")");
}

TEST_CASE("Refused plan: one that would hold nothing is refused")
{
    CHECK(problems("-- later\n") == "x.plan:1: there is no run in this plan (begin it with: run \"what it shows\")");
    CHECK(problems("") == "x.plan:1: there is no run in this plan (begin it with: run \"what it shows\")");
    CHECK(
        problems("run \"a\"\nrun \"b\"\ncontinue") == "x.plan:1: the run “a” does nothing (write its events below it)");
}

TEST_CASE("Refused plan: two runs of one name could not be told apart")
{
    CHECK(problems("run \"a\"\ncontinue\nrun \"a\"\ncontinue")
        == "x.plan:3: there are two runs called “a” (give one of them another name)");
}

TEST_CASE("Refused plan: a file that is no text, or far too long, is told as that")
{
    CHECK(problems("run \"a\"\n\xFF") == "x.plan:2: this line is not valid UTF-8 (save the file as UTF-8)");
    CHECK(problems(std::string(1024 * 1024 + 1, ' '))
        == "x.plan:1: this plan is larger than 1 MiB (split it into several files)");
}
