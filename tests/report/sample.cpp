#include "tests/report/sample.hpp"

#include "scripting/loader.hpp"

namespace vignette::author::report {

std::string small_course()
{
    return R"(course "small" { title = "Small", version = "1.0.0" }
unit "only" { title = "The only unit", minutes = 5 }
scene "start"
  title "The door"
  narrate "You see her at the door and her coat is on and her bag is in her hand and she looks at you and then at the clock."
  choose "What do you do?"
    option "ask" "Ask her."
      result "She tells you."
      go "ending"
    option "wait" "Wait."
      result "She waits too."
      go "ending"
scene "ending"
  finish "completed"
)";
}

Checked checked_small(const CheckWish& wish)
{
    return check(
        "courses/small", scripting::load_files(scripting::files_in_memory({{"course.lua", small_course()}})), wish);
}

Checked invented()
{
    using course::Severity;
    Checked out;
    out.folder = "my courses/tea: 2";
    out.loaded.sources = {{"course.lua", "say(\"zoë\", \"Où?\", \"zoé\")\n\tnarrate [[50 % of…\n"}};
    out.findings = {{Severity::Error, "no-ending", {0, 1}, "nothing leads on", "lead on", "zoé",
                        {"start “Ten to five”", "choose “Sit.”"}},
        {Severity::Warning, "hard-to-read", {0, 2}, "this is “hard”\nto read", "use shorter words", "", {}},
        {Severity::Note, "fact-to-check", {0, 0}, "1 of 2 sources is to be checked", "look it up", "", {}},
        {Severity::Error, "no-folder", {9, 0}, "there is no such folder", "check the name", "", {}}};
    return out;
}

} // namespace vignette::author::report
