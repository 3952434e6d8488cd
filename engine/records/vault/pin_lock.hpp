#pragma once

#include "engine/core/result.hpp"
#include "engine/records/vault/secret.hpp"

#include <chrono>
#include <cstdint>
#include <functional>
#include <string>

namespace vignette::records {

/// How much work one try of a PIN is (Argon2id, RFC 9106).
struct Work {
    std::uint64_t passes = 0;
    std::size_t memory = 0; ///< Bytes.

    friend bool operator==(const Work&, const Work&) = default;
};

/// At least 64 MiB and a quarter of a second: whoever has the file and the device's secret, and our program, tries four
/// PINs a second and core at most.
inline constexpr std::size_t least_memory = 64u * 1024 * 1024;
inline constexpr std::chrono::milliseconds least_time{300}; ///< A little more, for cores that run faster later.

/// Processor time of this thread.
using Stopwatch = std::function<std::chrono::nanoseconds()>;

/// As much work as takes `least_time` on this machine now. Cost: that time, and half of it again.
Work enough_work(const Stopwatch&);

/// A key under a lock, as it lies in the file: opened by a PIN together with the device's secret.
struct PinLock {
    std::string recipe; ///< The work and the salt: 32 bytes.
    std::string wrapped; ///< The key, sealed.
};

/// Locks `key`. Cost: the work.
PinLock lock(const Secret& key, const Secret& pin, const Secret& device, const Work&);

/// The key. Cost: the work. Errors: Refused for another PIN or another device's secret: nobody can tell which;
/// Unreadable for a lock that is damaged, or asks for more than 1 GiB or 1,000 passes.
Result<Secret> unlock(const PinLock&, const Secret& pin, const Secret& device);

} // namespace vignette::records
