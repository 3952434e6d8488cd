#pragma once

#include "engine/core/clock.hpp"
#include "engine/core/result.hpp"
#include "engine/records/records.hpp"

#include <filesystem>

namespace vignette::app {

/// The computer's own clock. The only place that asks for it.
Clock system_clock();

/// Processor time of the thread that asks.
records::Stopwatch thread_time();

/// Random ids from the system's generator: 32 hexadecimal digits.
records::IdSource system_ids();

/// The records in `folder`, with the system's clock and ids.
Result<records::Records> open_records(const std::filesystem::path& folder);

} // namespace vignette::app
