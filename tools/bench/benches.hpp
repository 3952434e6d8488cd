#pragma once

#include "tools/bench/route.hpp"

#include <filesystem>

namespace vignette::bench {

void bench_playing(const Route&);
void bench_loading();
void bench_exploring();
void bench_reloading(); ///< What an author saves, until it is on the screen.
void bench_snapshots(const Route&);
void bench_records(const Route&);
void bench_append(const std::filesystem::path& site); ///< Adds to the journal there; see site.hpp.
void bench_pin();

} // namespace vignette::bench
