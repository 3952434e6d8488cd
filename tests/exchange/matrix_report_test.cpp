#include "engine/exchange/matrix_csv.hpp"
#include "engine/exchange/reports/matrix.hpp"
#include "tests/exchange/records_sample.hpp"

#include <doctest/doctest.h>

using namespace vignette;
using namespace vignette::exchange;
using namespace vignette::exchange::testing;
using namespace vignette::exchange::reports;
using records::CourseRule;
using records::LearnerId;
using records::MatrixEntry;
using records::Privacy;

namespace {

using EntryState = MatrixEntry::State;

MatrixEntry entry(int who, const std::string& course, EntryState state, std::optional<Seconds> completed = {},
    std::optional<Seconds> expires = {})
{
    const auto privacy = state == EntryState::TookPart ? Privacy::Participation : Privacy::Standard;
    return {LearnerId{who}, course, privacy, course, state, completed, expires};
}

CourseRule due(const std::string& course, int days)
{
    CourseRule rule;
    rule.course_key = course;
    rule.due = days_on(days);
    return rule;
}

/// One learner's only cell, in words.
std::string said(const std::vector<MatrixEntry>& entries, const std::vector<CourseRule>& rules)
{
    const auto matrix = matrix_of("Rowan House", {learner(1, "Ada")}, entries, rules, today);
    REQUIRE(matrix.courses.size() == 1);
    return matrix_words(matrix.people.at(0).cells.at(0));
}

} // namespace

TEST_SUITE("exchange")
{
    TEST_CASE("Training matrix from records: a completion counts to the end of its last day")
    {
        CHECK(said({entry(1, "c", EntryState::Done, days_on(-1))}, {}) == "Done 2026-11-21");
        CHECK(said({entry(1, "c", EntryState::Done, days_on(-1), days_on(0))}, {})
            == "Done 2026-11-21, until 2026-11-22");
        CHECK(said({entry(1, "c", EntryState::Done, days_on(-9), days_on(-1))}, {}) == "Expired 2026-11-21");
        CHECK(said({entry(1, "c", EntryState::TookPart, days_on(-30))}, {}) == "Took part 2026-10");
        CHECK(said({entry(1, "c", EntryState::UnderWay)}, {}) == "Under way");
    }

    TEST_CASE("Training matrix from records: what is settled as due is due until it is done")
    {
        CHECK(said({}, {due("c", 3)}) == "Due 2026-11-25");
        CHECK(said({}, {due("c", -3)}) == "Due 2026-11-19");
        CHECK(said({entry(1, "c", EntryState::UnderWay)}, {due("c", 0)}) == "Under way");
        CHECK(said({entry(1, "c", EntryState::UnderWay)}, {due("c", -1)}) == "Due 2026-11-21");
        CHECK(said({entry(1, "c", EntryState::Done, days_on(-1))}, {due("c", -3)}) == "Done 2026-11-21");
        CHECK(said({entry(1, "c", EntryState::Done, days_on(-9), days_on(-1))}, {due("c", 3)}) == "Expired 2026-11-21");
    }

    TEST_CASE("Training matrix from records: people and courses stand by name, capitals or not")
    {
        const auto matrix = matrix_of("Rowan House", {learner(1, "bob"), learner(2, "Cy"), learner(3, "Ada")},
            {entry(1, "manual handling", EntryState::UnderWay), entry(3, "Dementia", EntryState::Done, days_on(0))},
            {due("Fire", 1)}, today);
        CHECK(matrix.courses == std::vector<std::string>{"Dementia", "Fire", "manual handling"});
        CHECK(matrix_csv(matrix)
            == "\xEF\xBB\xBFName,Staff id,Dementia,Fire,manual handling\r\n"
               "Ada,,Done 2026-11-22,Due 2026-11-23,\r\nbob,,,Due 2026-11-23,Under way\r\nCy,,,Due 2026-11-23,\r\n");
    }

    TEST_CASE("Training matrix from records: a settled title wins, and a rule alone makes no column")
    {
        CourseRule rule;
        rule.course_key = "c";
        rule.title = "Our own name";
        CHECK(matrix_of("", {learner(1, "Ada")}, {}, {rule}, today).courses.empty());
        CHECK(matrix_of("", {learner(1, "Ada")}, {entry(1, "c", EntryState::UnderWay)}, {rule}, today).courses
            == std::vector<std::string>{"Our own name"});
    }

    TEST_CASE(
        "Training matrix from records: a course and a participation course of one name are two, and strangers are none")
    {
        const auto matrix = matrix_of("", {learner(1, "Ada")},
            {entry(1, "c", EntryState::UnderWay), entry(1, "c", EntryState::TookPart, days_on(0)),
                entry(9, "c", EntryState::UnderWay)},
            {}, today);
        REQUIRE(matrix.courses.size() == 2);
        REQUIRE(matrix.people.size() == 1);
        CHECK(matrix_words(matrix.people[0].cells[0]) == "Under way");
        CHECK(matrix_words(matrix.people[0].cells[1]) == "Took part 2026-11");
    }
}
