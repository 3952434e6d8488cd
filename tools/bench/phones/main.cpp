// vignette-bench-phones [PHONES [SECONDS]]: 300 phones join and vote within 10 seconds, each from an address of its
// own; then 300 others press at the same moment. How long an answer takes from when it was due, whether each vote is
// counted once, what it costs in memory, and what it does to the facilitator's frames. Ends with 1 where a vote is not
// counted.

#include "tools/bench/phones/phone.hpp"
#include "tools/bench/phones/room.hpp"

#include <poll.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <numeric>
#include <random>
#include <string_view>
#include <thread>

using namespace vignette::bench;
using namespace std::chrono_literals;

namespace {

using Clock = std::chrono::steady_clock;
using Phones = std::vector<std::unique_ptr<Phone>>;

/// Joined over the first fifth of the time; voting over the rest of it, or all at the end of it.
Phones room_full(unsigned phones, int seconds, int port, bool at_once)
{
    const auto start = Clock::now() + 200ms, end = start + std::chrono::seconds(seconds);
    const int all = seconds * 1000, fifth = all / 5;
    std::mt19937 chance(7);
    std::uniform_int_distribution<int> joins(0, fifth), votes(fifth + 500, all - 50);
    Phones out;
    for (unsigned i = 0; i < phones; ++i) {
        const auto join = start + std::chrono::milliseconds(joins(chance));
        const auto vote = at_once ? end - 1s : start + std::chrono::milliseconds(votes(chance));
        out.push_back(std::make_unique<Phone>(i, port, join, vote, end));
    }
    return out;
}

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

void print_frames(const char* when, const Frames& frames)
{
    std::printf("  frames %-20s p50 %5.2f ms   p99 %5.2f ms   of the processor: p50 %5.2f ms   p99 %5.2f ms\n", when,
        frames.median, frames.p99, frames.processor_median, frames.processor_p99);
}

/// True where each vote was counted once.
bool play(unsigned phones, int seconds, bool at_once)
{
    Room room;
    std::this_thread::sleep_for(3s);
    const double before = room.megabytes();
    const Frames quiet = room.frames();
    const int port = room.open();
    const double opened = room.megabytes();
    const auto all = room_full(phones, seconds, port, at_once);
    std::printf("%u phones, %s\n", phones, at_once ? "all pressing at the same moment" : "pressing when they like");
    print(played(all));
    print_frames("before phones are on", quiet);
    print_frames("while they vote", room.frames());
    std::printf("  memory (PSS): %.1f MB before, %.1f with phones on, %.1f with all of them: %.1f more\n", before,
        opened, room.megabytes(), room.megabytes() - before);
    const auto counts = room.counts();
    const unsigned counted = std::accumulate(counts.begin() + 1, counts.end(), 0u);
    std::printf(
        "  %u votes counted, of %u phones: %s\n\n", counted, counts.front(), counted == phones ? "each once" : "WRONG");
    return counted == phones && counts.front() == phones;
}

} // namespace

int main(int count, char** arguments)
{
    if (count > 1 && std::string_view(arguments[1]) == "room")
        return be_room();
    const auto phones = count > 1 ? static_cast<unsigned>(std::strtoul(arguments[1], nullptr, 10)) : 300u;
    const int seconds = count > 2 ? std::atoi(arguments[2]) : 10;
    const bool spread = play(phones, seconds, false);
    return play(phones, seconds, true) && spread ? 0 : 1;
}
