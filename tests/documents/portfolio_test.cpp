#include "engine/exchange/documents/html.hpp"
#include "engine/exchange/documents/portfolio.hpp"
#include "tests/documents/reader.hpp"

using namespace vignette::exchange::documents;
using namespace vignette::exchange::documents::testing;

namespace {

Portfolio full()
{
    Portfolio mine;
    mine.learner = "Amara Okafor";
    mine.taken
        = {{"Dementia Care", "Completed", "21 November 2026"}, {"Practice learning", "Took part", "October 2026"}};
    mine.written = {{"Dementia Care", "What would *you* do?", "I would sit down.\n\nAnd wait * a bit.", test_day}};
    mine.rated = {{"Dementia Care", "How sure do you feel?", {{"Before", 2}, {"After", 4}}, 5, "Not at all", "Very"}};
    mine.planned = {{"Dementia Care", "One thing to try", "Ask about her garden", test_day, ""}};
    return mine;
}

} // namespace

TEST_SUITE("documents")
{
    TEST_CASE("My learning: what I did, wrote, rated and plan to try, in this order")
    {
        CHECK(in_order(html(portfolio(full(), test_day)),
            {"<h1>My learning</h1>", "What I did", "Dementia Care", "Completed", "21 November 2026", "Took part",
                "What I wrote", "<h3>What would you do?</h3>",
                "<blockquote dir=\"auto\">I would sit down.\n\nAnd wait * a bit.</blockquote>",
                "Dementia Care, 22 November 2026", "How I rated myself", "<h3>How sure do you feel?</h3>",
                "Before: 2 of 5. After: 4 of 5. 1 means “Not at all”, 5 means “Very”.", "What I plan to try",
                "<h3>One thing to try</h3>", "Ask about her garden"}));
    }

    TEST_CASE("My learning: a plan stands under the Monday of its week, with what was seen when it was tried")
    {
        auto mine = full();
        const auto week = [&] { return html(portfolio(mine, test_day)); };
        CHECK(has(week(), "for the week of 16 November 2026")); // The 22nd is a Sunday.
        CHECK_FALSE(has(week(), "What I saw"));
        mine.planned[0].due = std::chrono::year{2026} / 11 / 23;
        mine.planned[0].seen = "She smiled";
        CHECK(has(week(), "for the week of 23 November 2026"));
        CHECK(in_order(week(), {"Ask about her garden", "<p><em>What I saw</em></p>", "She smiled"}));
    }

    TEST_CASE("My learning: what was shared says so, behind its course and day")
    {
        auto mine = full();
        mine.written[0].shared = "Shared with *somebody* on 22 November 2026.";
        mine.planned[0].shared = "Shared with the site lead.";
        CHECK(in_order(html(portfolio(mine, test_day)),
            {"Dementia Care, 22 November 2026. Shared with *somebody* on 22 November 2026.",
                "for the week of 16 November 2026. Shared with the site lead."}));
    }

    TEST_CASE("My learning: parts that have nothing are left out, and an empty one says so kindly")
    {
        const auto said = html(portfolio({"Ada", {}, {}, {}, {}}, test_day));
        CHECK_FALSE(has(said, "<h2>"));
        CHECK(has(said, "There is nothing here yet."));
        CHECK_FALSE(has(html(portfolio(full(), test_day)), "There is nothing here yet."));
    }

    TEST_CASE("My learning: it says whose it is and how to look after it")
    {
        const auto said = html(portfolio(full(), test_day));
        CHECK(in_order(said, {"<em>Amara Okafor</em>’s own words", "nobody else can open them", "keep them where"}));
    }

    TEST_CASE("My learning: on paper, what was written keeps its lines")
    {
        auto mine = full();
        mine.written[0].answer = "one\ntwo\n\nthree";
        CHECK(in_order(Reader(portfolio(mine, test_day)).text(), {"one\ntwo\n", "three"}));
    }
}
