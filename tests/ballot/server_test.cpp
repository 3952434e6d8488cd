#include "engine/ballot/server.hpp"

#include <doctest/doctest.h>

using namespace vignette;

namespace {

Result<std::unique_ptr<ballot::Server>> opened(const std::string& address, unsigned short port = 19000)
{
    return ballot::Server::open(
        {.address = address, .first_port = port, .last_port = static_cast<unsigned short>(port + 99)}, "Tea", "BCDFG",
        {}, [] { return "t"; }, nullptr);
}

} // namespace

TEST_SUITE("ballot/server")
{
    TEST_CASE("Ballot: what is no address of this computer is refused and never means every network")
    {
        for (const char* address : {"", "0.0.0.0", "elsewhere", "127.0.0.1 ", "192.0.2.1"}) {
            INFO(address);
            const auto server = opened(address);
            REQUIRE_FALSE(server.ok());
            CHECK(server.error().code == ErrorCode::Io);
            CHECK(server.error().message
                == "Phones cannot reach this computer at " + std::string(address)
                    + ". Choose another network, or count hands: that works everywhere.");
        }
    }

    TEST_CASE("Ballot: a server says where it is and counts what it is asked")
    {
        const auto opening = opened("127.0.0.1");
        REQUIRE(opening.ok());
        auto& server = *opening.value();
        CHECK(server.url().starts_with("http://127.0.0.1:190"));
        CHECK(server.code() == "BCDFG");
        CHECK_FALSE(server.now().open);
        server.ask({"What now?", {"Tea", "Coffee"}});
        CHECK(server.now().open);
        CHECK(server.now().counts == std::vector<unsigned>{0, 0});
        server.close();
        CHECK_FALSE(server.now().open);
        CHECK(server.now().phones == 0);
    }

    TEST_CASE("Ballot: each server has a port of its own and gives it back")
    {
        constexpr unsigned short own = 19200; // No other test's, which may run at the same time.
        auto first = opened("127.0.0.1", own), second = opened("127.0.0.1", own);
        REQUIRE((first.ok() && second.ok()));
        CHECK(first.value()->url() != second.value()->url());
        const auto url = first.value()->url();
        first.value().reset();
        auto third = opened("127.0.0.1", own);
        REQUIRE(third.ok());
        CHECK(third.value()->url() == url);
    }
}
