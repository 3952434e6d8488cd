#include "engine/core/result.hpp"

#include <doctest/doctest.h>

#include <memory>
#include <string>

namespace vignette {

namespace {

Result<int> half(int number)
{
    if (number % 2 != 0)
        return Error{ErrorCode::InvalidArgument, "an odd number has no half"};
    return number / 2;
}

} // namespace

TEST_SUITE("core/result")
{
    TEST_CASE("Result: holds a value or an error, and says which")
    {
        const auto good = half(8);
        REQUIRE(good.ok());
        CHECK(good.value() == 4);

        const auto bad = half(7);
        REQUIRE_FALSE(bad);
        CHECK(bad.error().code == ErrorCode::InvalidArgument);
        CHECK(bad.error().message == "an odd number has no half");
    }

    TEST_CASE("Result: hands over what cannot be copied")
    {
        Result<std::unique_ptr<int>> made = std::make_unique<int>(5);
        REQUIRE(made.ok());
        const std::unique_ptr<int> taken = std::move(made).value();
        CHECK(*taken == 5);
    }

    TEST_CASE("Result: a value can be changed in place")
    {
        Result<std::string> text = std::string("register");
        text.value() += "s";
        CHECK(text.value() == "registers");
    }

    TEST_CASE("Status: success has nothing to hand over")
    {
        const Status fine = Done{};
        const Status full = Error{ErrorCode::Full, "the disk has no room (delete something)"};
        CHECK(fine.ok());
        CHECK_FALSE(full.ok());
        CHECK(full.error().code == ErrorCode::Full);
    }
}

} // namespace vignette
