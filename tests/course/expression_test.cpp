#include "tests/course/question.hpp"

#include <doctest/doctest.h>

namespace vignette::script {

TEST_SUITE("course/expression")
{
    TEST_CASE_FIXTURE(Question, "Condition: numbers compare in every way, and both signs for unlike are read")
    {
        is("trust", 2);
        struct Row {
            const char* condition;
            bool holds;
        };
        for (const auto& row : {
                 Row{"trust == 2", true},
                 Row{"trust == 3", false},
                 Row{"trust != 3", true},
                 Row{"trust != 2", false},
                 Row{"trust ~= 3", true},
                 Row{"trust ~= 2", false},
                 Row{"trust < 3", true},
                 Row{"trust < 2", false},
                 Row{"trust <= 2", true},
                 Row{"trust <= 1", false},
                 Row{"trust > 1", true},
                 Row{"trust > 2", false},
                 Row{"trust >= 2", true},
                 Row{"trust >= 3", false},
                 Row{"2 == trust", true},
                 Row{"3 > trust", true},
                 Row{"trust > calm", true},
                 Row{"trust > -3", true},
                 Row{"trust == -2", false},
                 Row{"1 == 1", true},
                 Row{"trust>=2", true},
                 Row{" trust\n\t>= 2 ", true},
             }) {
            CAPTURE(row.condition);
            CHECK(holds(row.condition) == row.holds);
        }
    }

    TEST_CASE_FIXTURE(Question, "Condition: not binds before and, and before or, and brackets before all")
    {
        is("rushed", 1);
        is("late", 0);
        struct Row {
            const char* condition;
            bool holds;
        };
        for (const auto& row : {
                 Row{"rushed", true},
                 Row{"late", false},
                 Row{"not late", true},
                 Row{"not not rushed", true},
                 Row{"true", true},
                 Row{"false", false},
                 Row{"rushed == true", true},
                 Row{"late != rushed", true},
                 Row{"true or false and false", true},
                 Row{"(true or false) and false", false},
                 Row{"not false and false", false},
                 Row{"not (false and false)", true},
                 Row{"not false or true", true},
                 Row{"not (false or true)", false},
                 Row{"not trust == 1", false},
                 Row{"not late == rushed", true},
                 Row{"(not late) == rushed", true},
                 Row{"((((rushed))))", true},
                 Row{"false or false or true", true},
                 Row{"true and true and false", false},
             }) {
            CAPTURE(row.condition);
            CHECK(holds(row.condition) == row.holds);
        }
    }

    TEST_CASE_FIXTURE(Question, "Condition: a state compares with its own values by name")
    {
        is("light", 1);
        is("mood", 1);
        CHECK(holds("light == lamp"));
        CHECK_FALSE(holds("light == day"));
        CHECK(holds("light != dark"));
        CHECK(holds("light ~= dark and mood == upset"));
        CHECK(holds("(light) == lamp"));
    }

    TEST_CASE_FIXTURE(Question, "Condition: seen, chose and tried ask what happened, each for itself")
    {
        for (const char* condition :
            {"seen('hallway')", "chose('hallway/sit')", "tried('hallway/sit')", "chose('hallway/coat')"}) {
            CAPTURE(condition);
            CHECK_FALSE(holds(condition));
        }
        happened("chose hallway/sit");
        happened("seen hallway");
        CHECK(holds("seen(\"hallway\")"));
        CHECK(holds("chose('hallway/sit')"));
        CHECK_FALSE(holds("tried('hallway/sit')"));
        CHECK_FALSE(holds("chose('hallway/wait')"));
        CHECK(holds("not chose('hallway/coat') and seen('hallway')"));
    }

    TEST_CASE_FIXTURE(Question, "Condition: a scene's old name asks about the same scene")
    {
        happened("seen hallway");
        happened("chose hallway/wait");
        CHECK(holds("seen('corridor')"));
        CHECK(holds("chose('corridor/wait')"));
        CHECK(course.facts.size() == 2);
    }

    TEST_CASE_FIXTURE(Question, "Condition: who the learner is, by role or by group, and where")
    {
        CHECK_FALSE(holds("role('cook') or role('no_direct_care') or nation('wales')"));
        works_as("no_direct_care");
        nation = 0;
        CHECK(holds("role('no_direct_care')"));
        CHECK_FALSE(holds("role('cook')"));
        CHECK(holds("nation('wales') and not nation('scotland')"));
    }

    TEST_CASE("Condition: none at all always holds")
    {
        CHECK(course::holds({}, {}));
    }

    TEST_CASE_FIXTURE(Question, "Condition: only what some expression asks about is remembered, once")
    {
        CHECK(course.facts.empty());
        holds("seen('hallway') and (seen('hallway') or chose('hallway/sit'))");
        REQUIRE(course.facts.size() == 2);
        CHECK(course.facts[0].name == "hallway");
        CHECK(course.facts[1].name == "hallway/sit");
    }
}

} // namespace vignette::script
