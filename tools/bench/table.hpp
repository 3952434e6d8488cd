#pragma once

#include <functional>
#include <string>

namespace vignette::bench {

/// Seconds of the processor that `work` takes: the best of several runs, since whatever else the machine does only ever
/// adds.
double best_of(int runs, const std::function<void()>& work);

/// One line of the table: how often a second, how often the floor, and how many times the floor's cost that is.
void put_line(const std::string& what, double count, double seconds, double floor_seconds, const std::string& floor);

/// Above the lines.
void put_head();

} // namespace vignette::bench
