// vignette-bench-phones [PHONES [SECONDS]]: 300 phones join and vote within 10 seconds, each from an address of its
// own; then 300 others press at the same moment. How long an answer takes from when it was due, whether each vote is
// counted once, what it costs in memory, and what it does to the frames of a stand-in for the facilitator's program.
// Ends with 1 where a vote is not counted.
//
// vignette-bench-phones at ADDRESS:PORT CODE [PHONES [SECONDS]]: the same phones, at a class that is asking them.
// vignette-bench-phones server: a vote at 127.0.0.1 with the code BCDFG and no window; prints its port for "open".
//
// window.py beside this file has them vote in the real window, and measures that.

#include "tools/bench/phones/crowd.hpp"
#include "tools/bench/phones/room.hpp"

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <numeric>
#include <string_view>
#include <thread>

using namespace vignette::bench;
using namespace std::chrono_literals;

namespace {

void print_frames(const char* when, const Frames& frames)
{
    std::printf("  frames %-20s p50 %5.2f ms   p99 %5.2f ms   of the processor: p50 %5.2f ms   p99 %5.2f ms\n", when,
        frames.median, frames.p99, frames.processor_median, frames.processor_p99);
}

Place place_of(const std::string& server, const std::string& code)
{
    const auto colon = server.find(':');
    return {server.substr(0, colon), std::atoi(server.c_str() + colon + 1), code};
}

/// True where each vote was counted once.
bool play(unsigned phones, int seconds, bool at_once)
{
    Room room;
    std::this_thread::sleep_for(3s);
    const double before = room.megabytes();
    const Frames quiet = room.frames();
    const Place place{"127.0.0.1", room.open(), "BCDFG"};
    const double opened = room.megabytes();
    const auto all = room_full(phones, seconds, place, at_once);
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
    const std::string_view first = count > 1 ? arguments[1] : "";
    if (first == "room" || first == "server")
        return be_room(first == "room");
    const bool elsewhere = first == "at" && count > 3;
    const int given = elsewhere ? 4 : 1; // Where the numbers begin.
    const auto phones = count > given ? static_cast<unsigned>(std::strtoul(arguments[given], nullptr, 10)) : 300u;
    const int seconds = count > given + 1 ? std::atoi(arguments[given + 1]) : 10;
    if (elsewhere) {
        send_room(place_of(arguments[2], arguments[3]), phones, seconds);
        return 0;
    }
    const bool spread = play(phones, seconds, false);
    return play(phones, seconds, true) && spread ? 0 : 1;
}
