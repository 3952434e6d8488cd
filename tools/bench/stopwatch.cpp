#include "tools/bench/stopwatch.hpp"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>

namespace vignette::bench {

namespace {

double middle(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

} // namespace

Taken once(const std::function<void()>& work)
{
    const auto began = std::chrono::steady_clock::now();
    const std::clock_t processor = std::clock();
    work();
    const std::chrono::duration<double, std::milli> wall = std::chrono::steady_clock::now() - began;
    return {wall.count(), static_cast<double>(std::clock() - processor) * 1000 / CLOCKS_PER_SEC};
}

Taken median_of(int runs, const std::function<void()>& work)
{
    std::vector<Taken> all;
    for (int i = 0; i < runs; ++i)
        all.push_back(once(work));
    return median(all);
}

Taken median(const std::vector<Taken>& all)
{
    std::vector<double> wall, processor;
    for (const auto& one : all) {
        wall.push_back(one.wall);
        processor.push_back(one.processor);
    }
    return {middle(std::move(wall)), middle(std::move(processor))};
}

void put_times_head()
{
    std::printf("\n%-62s %11s %11s  %s\n", "what", "waited", "processor", "at most");
}

void put_times(const std::string& what, const Taken& taken, const std::string& at_most)
{
    std::printf("%-62s %8.2f ms %8.2f ms  %s\n", what.c_str(), taken.wall, taken.processor, at_most.c_str());
}

} // namespace vignette::bench
