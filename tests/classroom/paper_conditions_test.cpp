#include "engine/classroom/paper_sections.hpp"
#include "tests/play/playing.hpp"

#include <doctest/doctest.h>

using namespace vignette;
using namespace vignette::script;

namespace {

/// A question whose answers set things and lead to a page that says "Tea." under the condition; another that leads back
/// or on; and an end under the same condition.
course::Course tea_under(const std::string& condition)
{
    return play::Playing({
                             say("course", "tea", braces({{"title", "Tea"}, {"version", "1.0.0"}})),
                             say("role", "cook", braces({{"name", "Cook"}, {"groups", list({"house"})}})),
                             say("role", "porter", braces({{"name", "Porter"}, {"groups", list({"house"})}})),
                             say("role", "nurse", braces({{"name", "Nurse"}})),
                             say("nation", "wales", braces({{"name", "Wales"}})),
                             say("flag", "warm"),
                             say("flag", "kept", braces({{"keep", true}})),
                             say("counter", "trust", braces({{"from", 0}, {"to", 3}})),
                             say("unit", "one", braces({{"title", "One"}, {"minutes", 8}, {"start", "hall"}})),
                             say("scene", "hall"),
                             say("choose", "What do you do?"),
                             say("option", "sit", "Sit down."),
                             say("set", "warm", true),
                             say("set", "kept", true),
                             say("add", "trust", 2),
                             say("result", "She sits."),
                             say("go", "tea"),
                             say("option", "later", "Carry on."),
                             say("set", "warm", false),
                             say("result", "The trolley rattles."),
                             say("go", "tea"),
                             say("option", "ask", "Ask her."),
                             say("result", "She tells you."),
                             say("go", "tea"),
                             say("scene", "tea"),
                             say("narrate", "Tea.", braces({{"when", condition}})),
                             say("choose", "And then?"),
                             say("option", "again", "Begin again."),
                             say("result", "She looks up."),
                             say("go", "hall"),
                             say("option", "cool", "Leave."),
                             say("set", "warm", false),
                             say("result", "The door falls shut."),
                             say("go", "ending"),
                             say("option", "stay", "Stay until it is dark."),
                             say("result", "The lamp is on."),
                             say("go", "ending"),
                             say("scene", "ending"),
                             say("narrate", "Half past five.", braces({{"when", condition}})),
                             say("finish", "completed"),
                         })
        .course;
}

/// What stands before "Tea." on the page of that scene.
std::string before(const std::string& condition, const std::string& scene = "tea")
{
    const auto made = classroom::paper_course(tea_under(condition));
    for (const auto& section : made.units.front()) {
        const auto page = play::page(made.course, section.state);
        if (page.scene == scene && !section.outcome)
            return std::string(page.blocks.front().text);
    }
    return "";
}

} // namespace

TEST_SUITE("classroom/paper")
{
    TEST_CASE("Paper: a condition is said with the letter and the number of the answer")
    {
        CHECK(before("chose('hall/later')") == "*Only if the room chose B at 1:* Tea.");
        CHECK(before("not chose('hall/later')") == "*Only if the room did not choose B at 1:* Tea.");
        CHECK(before("chose('hall/sit') or chose('hall/ask')") == "*Only if the room chose A or C at 1:* Tea.");
        CHECK(before("not chose('hall/sit') and not chose('tea/again')")
            == "*Only if the room did not choose A at 1, nor A at 5:* Tea.");
        CHECK(before("seen('ending')") == "*Only if the room has been at 9:* Tea.");
    }

    TEST_CASE("Paper: not of both is said as one or the other")
    {
        CHECK(before("not (chose('hall/sit') and role('nurse'))")
            == "*Only if the room did not choose A at 1, or your role is not “Nurse”:* Tea.");
    }

    TEST_CASE("Paper: roles and groups are said by name and nations too")
    {
        CHECK(before("role('house') or nation('wales')")
            == "*Only if your role is “Cook” or “Porter”, or you work in Wales:* Tea.");
        CHECK(before("not role('nurse')") == "*Only if your role is not “Nurse”:* Tea.");
    }

    TEST_CASE("Paper: what a later answer takes back is said where that can have happened")
    {
        CHECK(before("kept") == "*Only if the room chose A at 1:* Tea.");
        CHECK(before("warm") == "*Only if the room chose A at 1, and after that not B at 1:* Tea.");
        CHECK(before("warm", "ending")
            == "*Only if the room chose A at 1, and after that not B at 1, nor B at 5:* Half past five.");
    }

    TEST_CASE("Paper: what counts is asked of the facilitator who has a note on how to know")
    {
        const auto made = classroom::paper_course(tea_under("trust >= 2"));
        CHECK(before("trust >= 2") == "*Only if your facilitator says so (note 1):* Tea.");
        REQUIRE(made.notes.size() == 1);
        CHECK(made.notes.front().how
            == "say so if trust >= 2. “trust” begins at 0, and stays from 0 to 3. A at 1: 2 more.");
    }
}
