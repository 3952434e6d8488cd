#include "tests/course/question.hpp"

#include <doctest/doctest.h>

namespace vignette::script {

namespace {

std::string many(std::string_view piece, int times)
{
    std::string out;
    for (int i = 0; i < times; ++i)
        out += piece;
    return out;
}

} // namespace

TEST_SUITE("course/expression errors")
{
    TEST_CASE_FIXTURE(
        Question, "Condition: a mistake is told in one sentence, with the word it stands at and the nearest right one")
    {
        struct Row {
            const char* condition;
            const char* complaint;
        };
        for (const auto& row :
            {
                Row{"trsut >= 2", "there is no variable called trsut; did you mean trust? [trsut]"},
                Row{"kindness > 1",
                    "there is no variable called kindness; declare it in course.lua, above the first scene [kindness]"},
                Row{"light == lmap", "there is no value of light called lmap; did you mean lamp? [lmap]"},
                Row{"light == upset",
                    "there is no value of light called upset; write one of its values, such as day [upset]"},
                Row{"sen('hallway')", "there is no question called sen; did you mean seen? [hallway]"},
                Row{"seen('hallwy')", "there is no scene called hallwy; did you mean hallway? [hallwy]"},
                Row{"chose('hallway')", "chose needs the scene too; write scene/option [hallway]"},
                Row{"chose('hallway/sat')",
                    "there is no answer in hallway called sat; did you mean sit? [hallway/sat]"},
                Row{"tried('hallway/coat')",
                    "there is no option in hallway called coat; write one it has, such as sit [hallway/coat]"},
                Row{"role('chef')", "there is no role or group called chef; declare it with role [chef]"},
                Row{"role('cooks')", "there is no role or group called cooks; did you mean cook? [cooks]"},
                Row{"nation('walse')", "there is no nation called walse; did you mean wales? [walse]"},
                Row{"trust", "this is a value, not a question; compare it, as in trust >= 2 []"},
                Row{"trust = 2", "one = sets something; to compare, write == [=]"},
                Row{"trust == rushed",
                    "these two are of different kinds; compare a number with a number, a state with one of its values "
                    "[]"},
                Row{"light == 1",
                    "these two are of different kinds; compare a number with a number, a state with one of its values "
                    "[]"},
                Row{"light < lamp", "only numbers can be more or less than each other; use == or != []"},
                Row{"rushed > late", "only numbers can be more or less than each other; use == or != []"},
                Row{"trust and rushed", "what stands before “and” is a value, not a question; compare it [and]"},
                Row{"rushed or trust", "what stands after “or” is a value, not a question; compare it []"},
                Row{"not trust",
                    "what stands behind “not” is a value, not a question; compare it, as in not (trust > 2) []"},
                Row{"rushed late", "“late” is not expected here; join conditions with and, or [late]"},
                Row{"rushed && late", "“&” is not expected here; join conditions with and, or [&]"},
                Row{"rushed é", "“é” is not expected here; join conditions with and, or [é]"},
                Row{"1 < trust < 3", "“<” is not expected here; join conditions with and, or [<]"},
                Row{"trust => 2", "“=>” is not read here; write >= [=>]"},
                Row{"trust =< 2", "“=<” is not read here; write <= [=<]"},
                Row{"trust ≥ 2", "“≥” is not read here; write >= [≥]"},
                Row{"trust ≤ 2", "“≤” is not read here; write <= [≤]"},
                Row{"trust ≠ 2", "“≠” is not read here; write != [≠]"},
                Row{"rushed is true", "“is” is not read here; write rushed and nothing else [is]"},
                Row{"rushed is false", "“is” is not read here; write not rushed and nothing else [is]"},
                Row{"trust is 2", "“is” is not read here; write == [is]"},
                Row{"light equals lamp", "“equals” is not read here; write == [equals]"},
                Row{"(rushed", "a closing bracket is missing; write ) where it should end []"},
                Row{"seen('hallway'", "a closing bracket is missing; write ) where it should end []"},
                Row{"rushed)", "“)” is not expected here; join conditions with and, or [)]"},
                Row{"trust >=", "the condition stops too early; write what it asks for at its end []"},
                Row{"rushed and", "the condition stops too early; write what it asks for at its end []"},
                Row{"not", "the condition stops too early; write what it asks for at its end []"},
                Row{"- rushed", "a minus has no number behind it; write one, as in -1 [rushed]"},
                Row{"trust > 100000", "this number is too large; variables hold at most 32767 [100000]"},
                Row{"seen(hallway)", "seen needs a name in quotes; write seen('…') [hallway]"},
                Row{"seen('hallway)", "seen needs a name in quotes; write seen('…') ['hallway)]"},
                Row{"seen(')", "seen needs a name in quotes; write seen('…') [')]"},
                Row{"'hallway'",
                    "“'hallway'” is not expected here; write a name, a number, or a question such as seen('a_scene') "
                    "['hallway']"},
                Row{"trust >> 2",
                    "“>” is not expected here; write a name, a number, or a question such as seen('a_scene') [>]"},
            }) {
            CAPTURE(row.condition);
            CHECK(complaint(row.condition) == row.complaint);
            CHECK(complaint(row.condition).find("; ") != std::string::npos); // Behind it: what to do.
        }
    }

    TEST_CASE_FIXTURE(Question, "Condition: nesting has a limit, which is told and never felt")
    {
        CHECK(holds(many("(", 48) + "true" + many(")", 48)));
        CHECK(holds(many("not ", 48) + "true"));
        CHECK(complaint(many("(", 49) + "true" + many(")", 49))
            == "this is nested too deeply; use a flag for a part of it [(]");
        CHECK(complaint(many("not ", 49) + "true") == "this is nested too deeply; use a flag for a part of it [not]");
        CHECK(complaint(many("(", 4000)) == "this is nested too deeply; use a flag for a part of it [(]");
    }

    TEST_CASE_FIXTURE(Question, "Condition: the widest that nesting allows still runs")
    {
        std::string deepest = "1 == 1";
        for (int i = 0; i < 48; ++i)
            deepest = "false or true and true == (" + deepest + ")";
        CHECK(holds(deepest));
        CHECK(holds("true" + many(" and true", 400)));
    }

    TEST_CASE_FIXTURE(Question, "Condition: length has a limit")
    {
        CHECK(holds("true" + std::string(4092, ' ')));
        CHECK(complaint("true" + std::string(4093, ' ')) == "this condition is too long; use flags for parts of it []");
    }
}

} // namespace vignette::script
