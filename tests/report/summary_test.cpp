#include "engine/author/report/forms.hpp"
#include "tests/report/sample.hpp"

#include <doctest/doctest.h>

namespace vignette::author::report {

namespace {

/// The small course with exploring that came to `explored`.
Checked with(const play::Explored& explored)
{
    Checked out = checked_small({false, false, {}});
    out.explored = explored;
    return out;
}

play::Explored some(std::size_t states, bool whole)
{
    play::Explored out;
    out.states = states;
    out.whole = whole;
    out.units = {{0, 12, 2.6, 4.2, 9.4, 1240, 1200, 40}};
    return out;
}

} // namespace

TEST_SUITE("report/summary")
{
    TEST_CASE("Summary: says what there is and what exploring came to and how each unit reads")
    {
        CHECK(summary(with(some(4636, true)))
            == "courses/small: 1 unit, 2 scenes, 1 note\n"
               "  Every way through it was played: 4,636 situations.\n"
               "  The only unit\n"
               "    Minutes it takes: 3 at least, 4 usually, 9 at most; the unit says 5\n"
               "    Ways through it: 1,240 (1,200 to the end, 40 leaving early)\n"
               "    To read: 46 words\n");
    }

    TEST_CASE("Summary: what was not explored wholly is said honestly")
    {
        auto cut = some(20'000'000, false);
        cut.walks = 2000;
        CHECK(summary(with(cut)).find(
                  "  Not fully explored, since there are too many ways: 20,000,000 situations, then 2,000 "
                  "ways taken by chance.\n")
            != std::string::npos);
        cut.stopped = true;
        const std::string stopped = summary(with(cut));
        CHECK(stopped.find("  Not fully explored, since you stopped it: 20,000,000 situations so far.\n")
            != std::string::npos);
        CHECK(stopped.find("Minutes") == std::string::npos);
    }

    TEST_CASE("Summary: without exploring it says nothing of it")
    {
        const std::string all = summary(checked_small({false, false, {}}));
        CHECK(all == "courses/small: 1 unit, 2 scenes, 1 note\n  The only unit\n    To read: 46 words\n");
    }

    TEST_CASE("Summary: of what a site adds it says how much and for whom and nothing is played")
    {
        course::Loaded loaded;
        loaded.course.emplace();
        loaded.course->adds_to = {"all"};
        loaded.course->helplines.resize(1);
        loaded.course->helplines[0].checked = "1970-01-01";
        loaded.course->resources.resize(2);
        CHECK(summary(check("our-site", loaded, {}))
            == "our-site: 1 number and 2 articles, for every course, nothing to mend\n");
        loaded.course->adds_to = {"tea", "coffee"};
        CHECK(summary(check("our-site", loaded, {})).find(", for tea, coffee, ") != std::string::npos);
    }

    TEST_CASE("Summary: what has to be looked up again stands at the end")
    {
        Checked checked = checked_small({false, false, {}});
        checked.facts_to_check = 1;
        checked.old_helplines = 2;
        CHECK(summary(checked).ends_with(
            "  1 fact is still to be checked.\n  2 helplines were not checked in the last 90 days.\n"));
    }

    TEST_CASE("Summary: kinds of findings are counted and a course that does not load has none")
    {
        Checked checked = checked_small({false, false, {}});
        checked.findings.clear();
        CHECK(summary(checked).starts_with("courses/small: 1 unit, 2 scenes, nothing to mend\n"));
        checked.findings = invented().findings;
        CHECK(summary(checked).starts_with("courses/small: 1 unit, 2 scenes, 2 errors, 1 warning and 1 note\n"));
        CHECK(summary(invented()).empty());
    }
}

} // namespace vignette::author::report
