#pragma once

#include "tools/bench/phones/phone.hpp"

#include <memory>
#include <vector>

namespace vignette::bench {

using Phones = std::vector<std::unique_ptr<Phone>>;

/// A room of phones that join over the first fifth of the time, and vote over the rest of it, or all at its end.
Phones room_full(unsigned phones, int seconds, const Place&, bool at_once);

/// Each does what it is to do when it is due, on this thread; until all have done it.
Latencies played(const Phones&);

void print(const Latencies&);

/// `phones` of them at a page that is asking a question already; what they waited is printed. Ends the program with 1
/// where one of them is not let in, or not asked.
void send_room(const Place&, unsigned phones, int seconds);

} // namespace vignette::bench
