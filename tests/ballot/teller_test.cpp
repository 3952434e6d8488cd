#include "engine/ballot/teller.hpp"

#include <doctest/doctest.h>

#include <atomic>
#include <semaphore>

using namespace vignette::ballot;
using namespace std::chrono_literals;

TEST_SUITE("ballot/teller")
{
    TEST_CASE("Teller: the first news is told at once and those that follow wait")
    {
        std::counting_semaphore<> told{0};
        std::atomic<int> times = 0;
        {
            Teller teller(
                [&] {
                    ++times;
                    told.release();
                },
                24h);
            teller.news();
            told.acquire();
            for (int i = 0; i < 1000; ++i)
                teller.news();
        } // It does not wait for a day.
        CHECK(times == 1);
    }

    TEST_CASE("Teller: news that came in the pause is told when it is over")
    {
        std::counting_semaphore<> told{0};
        Teller teller([&] { told.release(); }, 1ms);
        for (int i = 0; i < 3; ++i) {
            teller.news();
            told.acquire();
        }
        CHECK_FALSE(told.try_acquire());
    }

    TEST_CASE("Teller: without news nobody is told")
    {
        std::atomic<int> times = 0;
        {
            Teller teller([&] { ++times; }, 0ms);
        }
        CHECK(times == 0);
    }

    TEST_CASE("Teller: who is told may bring news")
    {
        std::counting_semaphore<> told{0};
        Teller* self = nullptr;
        std::atomic<int> times = 0;
        Teller teller(
            [&] {
                if (++times == 1)
                    self->news();
                told.release();
            },
            0ms);
        self = &teller;
        teller.news();
        told.acquire();
        told.acquire();
        CHECK(times == 2);
    }
}
