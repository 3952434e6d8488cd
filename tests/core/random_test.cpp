#include "engine/core/random.hpp"

#include <doctest/doctest.h>

#include <set>
#include <vector>

namespace vignette {

TEST_SUITE("core/random")
{
    TEST_CASE("Random: is splitmix64, by the published numbers of seed 1234567")
    {
        Random random(1234567);
        for (const std::uint64_t expected : {6457827717110365317u, 3203168211198807973u, 9817491932198370423u})
            CHECK(random.next() == expected);
    }

    TEST_CASE("Random: the same seed gives the same numbers, another seed others")
    {
        const auto first_ten = [](std::uint64_t seed) {
            Random random(seed);
            std::vector<std::uint64_t> out;
            for (int i = 0; i < 10; ++i)
                out.push_back(random.next());
            return out;
        };
        CHECK(first_ten(42) == first_ten(42));
        CHECK(first_ten(42) != first_ten(43));
    }

    TEST_CASE("Random: below gives every number under its bound, and none above")
    {
        Random random(7);
        std::set<std::uint64_t> seen;
        for (int i = 0; i < 200; ++i)
            seen.insert(random.below(6));
        CHECK(seen == std::set<std::uint64_t>{0, 1, 2, 3, 4, 5});
        CHECK(random.below(1) == 0);
    }
}

} // namespace vignette
