#include "engine/ballot/qr.hpp"

#include <doctest/doctest.h>

using namespace vignette;

namespace {

const std::vector<std::string> finder{"#######", "#     #", "# ### #", "# ### #", "# ### #", "#     #", "#######"};

std::vector<std::string> corner(const std::vector<std::string>& square, std::size_t row, std::size_t column)
{
    std::vector<std::string> out;
    for (std::size_t i = 0; i < 7; ++i)
        out.push_back(square[row + i].substr(column, 7));
    return out;
}

} // namespace

TEST_SUITE("ballot/qr")
{
    TEST_CASE("Ballot: the square code is as wide as it is high and has a finder in three corners")
    {
        const auto made = ballot::square_code("http://192.168.100.200:8080/?c=BCDFG");
        REQUIRE(made.ok());
        const auto& square = made.value();
        CHECK((square.size() - 17) % 4 == 0); // ISO/IEC 18004: 21, 25, 29, … modules.
        CHECK(square.size() <= 33); // Large modules: read from the last row.
        for (const auto& row : square) {
            CHECK(row.size() == square.size());
            CHECK(row.find_first_not_of("# ") == std::string::npos);
        }
        const std::size_t far = square.size() - 7;
        CHECK(corner(square, 0, 0) == finder);
        CHECK(corner(square, 0, far) == finder);
        CHECK(corner(square, far, 0) == finder);
        CHECK(corner(square, far, far) != finder);
    }

    TEST_CASE("Ballot: a text that is too long for a square code is an error with a way out")
    {
        const auto made = ballot::square_code(std::string(4000, 'x'));
        REQUIRE_FALSE(made.ok());
        CHECK(made.error().code == ErrorCode::InvalidArgument);
        CHECK(made.error().message == "There is no square code for that address. Please use the letters.");
    }
}
