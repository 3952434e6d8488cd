#include "engine/window/accessible/poller.hpp"

#include <doctest/doctest.h>
#include <unistd.h>

#include <array>
#include <chrono>
#include <condition_variable>
#include <mutex>

using vignette::window::Poller;

TEST_SUITE_BEGIN("accessible");

namespace {

struct Pipe {
    Pipe() { REQUIRE(pipe(ends.data()) == 0); }
    ~Pipe()
    {
        close(ends[0]);
        close(ends[1]);
    }
    void put() const { REQUIRE(write(ends[1], "x", 1) == 1); }
    std::vector<pollfd> watched() const { return {{ends[0], POLLIN, 0}}; }
    std::array<int, 2> ends{};
};

/// Counts, and can be waited for.
class Wakes {
public:
    void add()
    {
        const std::lock_guard lock(m_mutex);
        ++m_count;
        m_changed.notify_all();
    }
    bool reach(int count)
    {
        std::unique_lock lock(m_mutex);
        return m_changed.wait_for(lock, std::chrono::seconds(10), [&] { return m_count >= count; });
    }
    int count()
    {
        const std::lock_guard lock(m_mutex);
        return m_count;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    int m_count = 0;
};

} // namespace

TEST_CASE("a poller wakes when there is something to read")
{
    Wakes wakes;
    const Pipe pipe;
    Poller poller([&] { wakes.add(); });
    poller.watch(pipe.watched(), -1);
    pipe.put();
    CHECK(wakes.reach(1));
}

TEST_CASE("a poller wakes once, then only when it watches anew")
{
    Wakes wakes, others;
    const Pipe pipe, other;
    Poller poller([&] { wakes.add(); });
    Poller witness([&] { others.add(); });
    poller.watch(pipe.watched(), -1);
    pipe.put();
    REQUIRE(wakes.reach(1));
    pipe.put(); // Nobody watches; a whole round trip of another poller later still nobody woke.
    witness.watch(other.watched(), -1);
    other.put();
    REQUIRE(others.reach(1));
    CHECK(wakes.count() == 1);
    poller.watch(pipe.watched(), -1);
    CHECK(wakes.reach(2));
}

TEST_CASE("a poller wakes after its time")
{
    Wakes wakes;
    Poller poller([&] { wakes.add(); });
    poller.watch({}, 1);
    CHECK(wakes.reach(1));
}

TEST_CASE("a poller that watches nothing ends at once")
{
    Wakes wakes;
    {
        const Pipe pipe;
        Poller poller([&] { wakes.add(); });
        poller.watch(pipe.watched(), -1);
    }
    CHECK(wakes.count() == 0);
}

TEST_SUITE_END();
