#include "scripting/host/budget.hpp"

#include <doctest/doctest.h>

#include <string>

namespace vignette::scripting {

namespace {

Limits small()
{
    Limits limits;
    limits.instructions = 10'000;
    limits.memory = 100'000;
    limits.text_bytes = 1'000;
    limits.handed_over = 5'000;
    return limits;
}

} // namespace

TEST_SUITE("scripting")
{
    TEST_CASE("Budget: once it is spent it stays dead")
    {
        Budget budget(small(), nullptr);
        CHECK(budget.spend(10'000));
        CHECK_FALSE(budget.spend(1));
        CHECK_FALSE(budget.spend(0));
        CHECK(budget.end() == Budget::End::Work);
        CHECK(budget.reason() == std::string("this course takes too long to load"));
    }

    TEST_CASE("Budget: the first reason for its end is kept")
    {
        Budget budget(small(), nullptr);
        budget.kill(Budget::End::Memory);
        budget.kill(Budget::End::Work);
        CHECK(budget.reason() == std::string("this course needs too much memory while it loads"));
    }

    TEST_CASE("Budget: memory is given up to the cap and can be given back")
    {
        Budget budget(small(), nullptr);
        void* block = budget.resize(nullptr, 0, 90'000, false);
        REQUIRE(block);
        CHECK_FALSE(budget.resize(nullptr, 0, 20'000, false));
        block = budget.resize(block, 90'000, 10, false);
        REQUIRE(block);
        CHECK(budget.in_use() == 10);
        CHECK(budget.most_in_use() == 90'000);
        CHECK_FALSE(budget.resize(block, 10, 0, false));
        CHECK(budget.in_use() == 0);
    }

    TEST_CASE("Budget: a refused block costs what it makes Lua do")
    {
        Budget budget(small(), nullptr);
        CHECK_FALSE(budget.resize(nullptr, 0, 200'000, false));
        CHECK(budget.dead());
    }

    TEST_CASE("Budget: a text that is too long is refused and said to be it")
    {
        Budget budget(small(), nullptr);
        CHECK_FALSE(budget.resize(nullptr, 0, 2'000, true));
        Budget other(small(), nullptr);
        void* block = other.resize(nullptr, 0, 2'000, false);
        CHECK(block);
        other.resize(block, 2'000, 0, false);
    }

    TEST_CASE("Budget: a thousand instructions cost more where one of them can compare long texts")
    {
        Limits limits;
        Budget plain(limits, nullptr);
        plain.tick();
        Budget texts(limits, nullptr);
        void* text = texts.resize(nullptr, 0, 60'000, true);
        const auto before = texts.left();
        texts.tick();
        CHECK(before - texts.left() > 100 * (limits.instructions - plain.left()));
        texts.resize(text, 60'000, 0, false);
    }

    TEST_CASE("Budget: the deadline is asked, and ends it")
    {
        int asked = 0;
        Budget budget(Limits{}, [&] { return ++asked == 3; });
        CHECK(budget.tick());
        CHECK(budget.tick());
        CHECK_FALSE(budget.tick());
        CHECK(budget.end() == Budget::End::Time);
        CHECK_FALSE(budget.tick());
        CHECK(asked == 3);
    }

    TEST_CASE("Budget: what is handed over is counted")
    {
        Budget budget(small(), nullptr);
        CHECK(budget.hand_over(5'000));
        CHECK_FALSE(budget.hand_over(1));
        CHECK(budget.reason() == std::string("this course is too large"));
    }

    TEST_CASE("Budget: more may be handed over where more was written, up to the most")
    {
        Limits limits = small();
        limits.instructions = 1'000'000;
        limits.handed_over_a_byte = 10;
        limits.handed_over_most = 20'000;
        Budget little(limits, nullptr);
        little.allow_for(100);
        CHECK(little.hand_over(6'000));
        CHECK_FALSE(little.hand_over(1));
        Budget much(limits, nullptr);
        much.allow_for(1'000);
        much.allow_for(static_cast<std::size_t>(-1));
        CHECK(much.hand_over(20'000));
        CHECK_FALSE(much.hand_over(1));
    }

    TEST_CASE("Budget: an allowance that is spent kills only until it ends, and memory kills for good")
    {
        Budget budget(small(), nullptr);
        {
            const Budget::Allowance allowance(budget, 100);
            CHECK_FALSE(budget.spend(101));
            CHECK(budget.dead());
        }
        CHECK_FALSE(budget.dead());
        CHECK(budget.left() == 10'000);
        {
            const Budget::Allowance allowance(budget, 100);
            budget.kill(Budget::End::Memory);
        }
        CHECK(budget.dead());
    }

    TEST_CASE("Budget: allowances come from a pool that ends too")
    {
        Budget budget(small(), nullptr);
        int whole = 0;
        for (int i = 0; i < 200; ++i) {
            const Budget::Allowance allowance(budget, 100);
            whole += budget.spend(100) ? 1 : 0;
        }
        CHECK(whole == 100);
    }
}

} // namespace vignette::scripting
