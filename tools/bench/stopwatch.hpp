#pragma once

#include <functional>
#include <string>
#include <vector>

namespace vignette::bench {

/// Milliseconds: as a person waits, and of the processor.
struct Taken {
    double wall = 0, processor = 0;
};

/// Once; and the median of several times, wall and processor each.
Taken once(const std::function<void()>& work);
Taken median_of(int runs, const std::function<void()>& work);
Taken median(const std::vector<Taken>&);

/// One line: what, how long, and what it may take at most.
void put_times(const std::string& what, const Taken&, const std::string& at_most);
void put_times_head();

} // namespace vignette::bench
