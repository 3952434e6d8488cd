#include "engine/exchange/csv.hpp"
#include "engine/exchange/documents/plain.hpp"
#include "engine/exchange/reports/audit.hpp"
#include "engine/exchange/reports/ratings.hpp"
#include "engine/exchange/reports/retention.hpp"
#include "engine/exchange/reports/shared.hpp"
#include "tests/exchange/records_sample.hpp"

#include <doctest/doctest.h>

using namespace vignette;
using namespace vignette::exchange;
using namespace vignette::exchange::testing;
using namespace vignette::exchange::reports;
using documents::plain;

namespace {

const std::vector<CourseRatings> ratings{
    {"Dementia Care", {{"calm", "follow_up", 5, {{2, 5}}}, {"calm", "before", 6, {{0, 1}, {4, 5}}}},
        {{"calm", "How calm do you feel?"}}},
    {"Fire", {}}};

records::Overdue overdue()
{
    records::Overdue out;
    out.archived = {learner(1, "Ada")};
    out.archived[0].archived = days_on(-3000);
    auto part = completed("x", "Course 3", -2990);
    part.privacy = records::Privacy::Participation;
    out.completions
        = {{records::LearnerId{2}, "Bob", part}, {records::LearnerId{2}, "Bob", completed("f", "Fire", -2980)}};
    records::ClassSession held;
    held.listed_as = "Dementia Care";
    held.facilitator = "Fay Hart";
    held.held = days_on(-2970);
    held.people = 8;
    out.classes = {held};
    return out;
}

} // namespace

TEST_SUITE("exchange")
{
    TEST_CASE("Group ratings: before comes first, and who was not sure last")
    {
        const auto text = plain(ratings_document("Rowan House", ratings, today));
        CHECK(has(text, "How calm do you feel?  Before     6       4 (5 people), not sure (1 person)"));
        CHECK(text.find("Before") < text.find("Follow-up"));
        CHECK_FALSE(has(text, "Fire"));
        CHECK(has(plain(ratings_document("Rowan House", {}, today)), "There is nothing to show yet."));
    }

    TEST_CASE("Group ratings: in a file each value is a row")
    {
        CHECK(ratings_csv(ratings)
            == "\xEF\xBB\xBF"
               "Course,Scale,When,People,Value,People with this value\r\n"
               "Dementia Care,calm,Before,6,0,1\r\nDementia Care,calm,Before,6,4,5\r\n"
               "Dementia Care,calm,Follow-up,5,2,5\r\n");
    }

    TEST_CASE("What was done: a name while there is one, else the id, and no formula")
    {
        const std::vector<records::AuditLine> lines{
            {days_on(0), "a1", "Ada", "PIN reset", ""}, {days_on(-1), "b2", {}, "erased", "=1+1"}};
        const auto text = plain(audit_document("Rowan House", lines, today));
        CHECK(has(text, "22 Nov 2026, 09:05  Ada  PIN reset"));
        CHECK(has(text, "b2   erased"));
        CHECK(audit_csv(lines)
            == "\xEF\xBB\xBFWhen (UTC),Who,Id,What,Detail\r\n2026-11-22T09:05:00,Ada,a1,PIN reset,\r\n"
               "2026-11-21T09:05:00,,b2,erased,'=1+1\r\n");
    }

    TEST_CASE("Kept for long: people and completions, each as exact as it is known")
    {
        const auto text = plain(retention_document("Rowan House", overdue(), 72, today));
        CHECK(has(text, "What is older than 72 months"));
        CHECK(has(text, "Ada       Archived                                              5 Sep 2018"));
        CHECK(has(text, "Bob       Took part in Course 3                                 September 2018"));
        CHECK(has(text, "Fay Hart  Led a class: Dementia Care, 8 people on the register  5 Oct 2018"));
        CHECK(retention_csv(overdue())
            == "\xEF\xBB\xBFName,What,When\r\nAda,Archived,2018-09-05\r\nBob,Took part in Course 3,2018-09\r\n"
               "Bob,Completed Fire,2018-09-25\r\n"
               "Fay Hart,\"Led a class: Dementia Care, 8 people on the register\",2018-10-05\r\n");
        CHECK(has(plain(retention_document("Rowan House", {}, 72, today)), "There is nothing that old."));
    }

    TEST_CASE("Shared with the lead: the words, whose they are, and what cannot be opened")
    {
        records::SharedAnswer one;
        one.name = "Ada";
        one.copy.with = "the site lead";
        one.copy.listed_as = "Dementia Care";
        one.copy.shared = days_on(-1);
        one.answer = records::Answer{};
        one.answer->prompt = "What did you see?";
        one.answer->text = "Two *stars*";
        auto closed = one;
        closed.answer.reset();
        const auto text = plain(shared_document("Rowan House", {one, closed}, today));
        CHECK(has(text, "  | Two *stars*"));
        CHECK(has(text, "Dementia Care, shared with the site lead on 21 November 2026"));
        CHECK(has(text, "cannot be opened any more"));
    }
}
