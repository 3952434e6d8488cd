#include "engine/ballot/addresses.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace vignette::ballot;

TEST_SUITE("ballot/addresses")
{
    TEST_CASE("Ballot: an address that only this computer reaches is not offered")
    {
        for (const auto& address : own_addresses()) {
            INFO(address.number, " ", address.network);
            CHECK_FALSE(address.number.starts_with("127."));
            CHECK(address.network != "lo");
            CHECK_FALSE(address.network.empty());
            CHECK(std::count(address.number.begin(), address.number.end(), '.') == 3);
        }
    }

    TEST_CASE("Ballot: home and office networks are offered first")
    {
        const auto all = own_addresses();
        const auto at_home = [](const Address& one) {
            return one.number.starts_with("10.") || one.number.starts_with("192.168.")
                || one.number.starts_with("172.");
        };
        CHECK(std::is_partitioned(all.begin(), all.end(), [&](const Address& one) { return at_home(one); }));
    }
}
