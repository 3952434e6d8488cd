#include "engine/app/system.hpp"
#include "engine/records/vault/pin_lock.hpp"
#include "tools/bench/benches.hpp"
#include "tools/bench/site.hpp"
#include "tools/bench/stopwatch.hpp"

#include <cstdio>

namespace vignette::bench {

/// Whoever has the file, the device's secret and our own code, and tries one PIN after another.
void bench_pin()
{
    const auto work = records::enough_work(app::thread_time());
    const auto key = records::Secret::random(32), device = records::Secret::random(32);
    const auto lock = records::lock(key, records::Secret::copy_of("280561"), device, work);
    int tried = 100'000;
    const auto one = median_of(15, [&] {
        const auto opened = records::unlock(lock, records::Secret::copy_of(std::to_string(++tried)), device);
        if (opened)
            give_up({ErrorCode::Refused, "Another PIN has opened the lock."});
    });
    put_times_head();
    put_times(
        "try one PIN, " + std::to_string(work.passes) + " passes over " + std::to_string(work.memory >> 20) + " MiB",
        one, "not under 250 ms");
    const double a_second = 1000 / one.processor;
    std::printf("tries a second and core: %.2f (at most 4); all 1,000,000 PINs of six digits: %.0f hours of a core\n",
        a_second, 1'000'000 / a_second / 3600);
}

} // namespace vignette::bench
