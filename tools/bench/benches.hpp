#pragma once

#include "tools/bench/route.hpp"

namespace vignette::bench {

void bench_playing(const Route&);
void bench_loading();
void bench_snapshots(const Route&);

} // namespace vignette::bench
