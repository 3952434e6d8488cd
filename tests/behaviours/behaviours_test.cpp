#include "tests/behaviours/case.hpp"

#include <doctest/doctest.h>

#include <set>

namespace vignette::behaviours {

namespace {

std::string joined(const std::vector<std::string>& lines)
{
    std::string out;
    for (const auto& line : lines)
        out += line + "\n";
    return out;
}

Case small_case()
{
    Case out;
    out.file = "00-small.lua";
    out.sentence = "A small course ends when it should.";
    out.course = "-- A small course ends when it should.\n"
                 "course \"case\" { title = \"Small\", version = \"1.0.0\" }\n"
                 "unit \"only\" { title = \"Only\", minutes = 5 }\n"
                 "scene \"start\"\n"
                 "  go \"last\"\n"
                 "scene \"last\"\n"
                 "  finish \"completed\"\n";
    out.plan = "run \"to its end\"\n  continue expect end \"completed\"\n";
    return out;
}

} // namespace

TEST_SUITE("behaviours")
{
    TEST_CASE("Behaviours: every case holds")
    {
        for (const auto& one : all_cases()) {
            SUBCASE(one.sentence.c_str())
            {
                const auto wrong = joined(verdict(one));
                INFO(one.file, ":\n", wrong);
                CHECK(wrong.empty());
            }
        }
    }

    TEST_CASE("Behaviours: there are at least forty, half of them played, and no two say the same")
    {
        std::set<std::string> sentences;
        std::size_t plans = 0, faults = 0;
        for (const auto& one : all_cases()) {
            INFO(one.file);
            CHECK(sentences.insert(one.sentence).second);
            plans += one.plan.empty() ? 0 : 1;
            faults += one.faults.size();
        }
        CHECK(sentences.size() >= 40);
        CHECK(plans >= 20);
        CHECK(faults >= 40);
    }

    TEST_CASE("Behaviours: a case that does not hold is told")
    {
        CHECK(joined(verdict(small_case())).empty());

        Case early = small_case();
        early.plan = "run \"to its end\"\n  expect end \"completed\"\n";
        CHECK(verdict(early).size() == 4); // However it is played.

        Case idle = small_case();
        idle.plan = "run \"to its end\"\n  continue\n";
        CHECK(joined(verdict(idle)) == "the run “to its end” expects nothing\n");

        Case silent = small_case();
        silent.plan.clear();
        CHECK(joined(verdict(silent)) == "there is neither a plan nor a fault in it\n");

        Case strict = small_case();
        strict.faults = {"course.lua:5 unknown-scene"};
        CHECK(joined(verdict(strict)) == "not found: course.lua:5 unknown-scene\n");

        Case broken = small_case();
        broken.course += "scene \"attic\"\n  go \"lost\"\n";
        CHECK(joined(verdict(broken))
            == "found, and not meant: course.lua:9 unknown-scene\nthere is a plan, and the course cannot be played\n");

        Case nameless = small_case();
        nameless.sentence = "Ends";
        CHECK(verdict(nameless).size() == 1);
    }
}

} // namespace vignette::behaviours
