#include "engine/exchange/documents/pdf/columns.hpp"

#include <doctest/doctest.h>

#include <numeric>

using namespace vignette::exchange::documents;

namespace {

using Widths = std::vector<double>;

} // namespace

TEST_SUITE("documents")
{
    TEST_CASE("Columns: what fits gets what it asks for, and an equal share of the rest")
    {
        CHECK(column_widths({{10, 20}, {10, 60}}, 100) == Widths{30, 70});
    }

    TEST_CASE("Columns: what does not fit keeps its longest words, and shares the rest by what is lacking")
    {
        CHECK(column_widths({{20, 20}, {20, 80}, {20, 140}}, 120) == Widths{20, 40, 60});
    }

    TEST_CASE("Columns: words that do not fit either are broken in proportion")
    {
        CHECK(column_widths({{100, 200}, {300, 300}}, 100) == Widths{25, 75});
    }

    TEST_CASE("Columns: no columns have no widths")
    {
        CHECK(column_widths({}, 100).empty());
    }
}
