#include "tools/bench/phones/crowd.hpp"

#include "tools/bench/phones/room.hpp"

#include <poll.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <random>

namespace vignette::bench {

namespace {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

/// Sends what is due, and how many milliseconds there are until the next.
int send_due(const Phones& phones)
{
    auto next = Clock::now() + 1s;
    for (const auto& phone : phones) {
        if (phone->waits() || phone->done())
            continue;
        if (phone->next() <= Clock::now())
            phone->send_next();
        else
            next = std::min(next, phone->next());
    }
    return static_cast<int>(std::chrono::ceil<std::chrono::milliseconds>(next - Clock::now()).count());
}

} // namespace

Phones room_full(unsigned phones, int seconds, const Place& place, bool at_once)
{
    const auto start = Clock::now() + 200ms, end = start + std::chrono::seconds(seconds);
    const int all = seconds * 1000, fifth = all / 5;
    std::mt19937 chance(7);
    std::uniform_int_distribution<int> joins(0, fifth), votes(fifth + 500, all - 50);
    Phones out;
    for (unsigned i = 0; i < phones; ++i) {
        const auto join = start + std::chrono::milliseconds(joins(chance));
        const auto vote = at_once ? end - 1s : start + std::chrono::milliseconds(votes(chance));
        out.push_back(std::make_unique<Phone>(i, place, join, vote, end));
    }
    return out;
}

Latencies played(const Phones& phones)
{
    Latencies out;
    std::vector<pollfd> lines;
    for (const auto& phone : phones)
        lines.push_back({phone->socket(), POLLIN, 0});
    while (!std::all_of(phones.begin(), phones.end(), [](const auto& phone) { return phone->done(); })) {
        poll(lines.data(), lines.size(), std::max(0, send_due(phones)));
        for (std::size_t i = 0; i < lines.size(); ++i) {
            if (lines[i].revents != 0)
                phones[i]->receive(out);
        }
    }
    return out;
}

void print(const Latencies& latencies)
{
    std::printf("  %-16s %8s %10s %10s %10s\n", "answer to", "times", "p50, ms", "p99, ms", "worst, ms");
    for (const auto& [what, all] : latencies)
        std::printf("  %-16s %8zu %10.2f %10.2f %10.2f\n", what.c_str(), all.size(), quantile(all, 0.5),
            quantile(all, 0.99), quantile(all, 1));
}

void send_room(const Place& place, unsigned phones, int seconds)
{
    print(played(room_full(phones, seconds, place, false)));
}

} // namespace vignette::bench
