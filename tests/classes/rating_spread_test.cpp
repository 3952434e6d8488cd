#include "engine/exchange/classes/rating_spread.hpp"

#include <doctest/doctest.h>

using namespace vignette;
using namespace vignette::exchange;
using namespace vignette::exchange::classes;

namespace {

course::Text said(const char* words)
{
    course::Text out;
    out.value = words;
    return out;
}

course::Course with_scale()
{
    course::Scale scale;
    scale.id = "sure";
    scale.points = 3;
    scale.words = {said("Not yet"), said("Fairly"), said("Sure")};
    scale.aside = said("Not my role");
    scale.items.resize(2);
    scale.items[0].id = "names";
    scale.items[0].text = said("I know her name.");
    scale.items[1].id = "past";
    scale.items[1].text = said("I know her past.");
    course::Course out;
    out.scales.push_back(scale);
    return out;
}

std::string rows_of(const documents::Table& table)
{
    std::string out = table.caption + " | ";
    for (const auto& name : table.header)
        out += name + " ";
    for (const auto& row : table.rows) {
        out += "|";
        for (const auto& cell : row)
            out += " " + cell.text;
    }
    return out;
}

} // namespace

TEST_SUITE("classes/rating_spread")
{
    TEST_CASE("Rating spread: a line has a row for each moment in the order of a course and a column for each point")
    {
        const auto tables = rating_spread(with_scale(),
            {{"sure/names", "follow_up", 5, {{3, 5}}}, {"sure/names", "before", 7, {{0, 1}, {1, 6}}},
                {"sure/names", "after", 6, {{2, 2}, {3, 4}}}});
        REQUIRE(tables.size() == 1);
        CHECK(rows_of(tables.front())
            == "I know her name. | When Not yet Fairly Sure Not my role | Before 6 0 0 1| After 0 2 4 0| Weeks later 0 "
               "0 5 0");
    }

    TEST_CASE("Rating spread: what four people said is nowhere")
    {
        CHECK(rating_spread(with_scale(), {{"sure/names", "before", 4, {{1, 4}}}}).empty());
        const auto tables
            = rating_spread(with_scale(), {{"sure/past", "before", 4, {{1, 4}}}, {"sure/past", "after", 5, {{1, 5}}}});
        REQUIRE(tables.size() == 1);
        CHECK(tables.front().rows.size() == 1);
    }

    TEST_CASE("Rating spread: of a moment that was asked twice the last time counts")
    {
        const auto tables
            = rating_spread(with_scale(), {{"sure/past", "after", 5, {{1, 5}}}, {"sure/past", "after", 6, {{3, 6}}}});
        REQUIRE(tables.size() == 1);
        CHECK(rows_of(tables.front()).ends_with("| After 0 0 6 0"));
    }

    TEST_CASE("Rating spread: an evaluation says what its ends stand for and comes last")
    {
        const auto tables
            = rating_spread(with_scale(), {{"class//safe", "after", 5, {{5, 5}}}, {"sure/past", "after", 5, {{1, 5}}}});
        REQUIRE(tables.size() == 2);
        CHECK(tables.front().caption == "I know her past.");
        CHECK(rows_of(tables.back()).find("1 not at all 2 3 4 5 very") != std::string::npos);
    }
}
