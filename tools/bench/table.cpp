#include "tools/bench/table.hpp"

#include <algorithm>
#include <cstdio>
#include <ctime>

namespace vignette::bench {

namespace {

/// 1234567 → "1,234,567".
std::string grouped(double number)
{
    std::string digits = std::to_string(static_cast<long long>(number));
    for (std::size_t at = digits.size(); at > 3; at -= 3)
        digits.insert(at - 3, ",");
    return digits;
}

} // namespace

double best_of(int runs, const std::function<void()>& work)
{
    double best = 1e9;
    for (int i = 0; i < runs; ++i) {
        const std::clock_t start = std::clock();
        work();
        best = std::min(best, static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC);
    }
    return best;
}

void put_head()
{
    std::printf("%-44s %14s %10s %8s  %s\n", "what", "a second", "once", "floor ×", "the floor is");
}

void put_line(const std::string& what, double count, double seconds, double floor_seconds, const std::string& floor)
{
    std::printf("%-44s %14s %7.2f µs %8.1f  %s\n", what.c_str(), grouped(count / seconds).c_str(),
        seconds / count * 1e6, seconds / floor_seconds, floor.c_str());
}

} // namespace vignette::bench
