#include "engine/app/system.hpp"

#include <chrono>
#include <ctime>
#include <random>
#include <string>

namespace vignette::app {

Clock system_clock()
{
    return [] { return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now()); };
}

records::Stopwatch thread_time()
{
    return [] {
        timespec now{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        return std::chrono::seconds{now.tv_sec} + std::chrono::nanoseconds{now.tv_nsec};
    };
}

records::IdSource system_ids()
{
    return [] {
        std::random_device source;
        std::string id;
        for (int i = 0; i < 4; ++i) {
            const std::uint32_t part = source();
            for (int shift = 28; shift >= 0; shift -= 4)
                id.push_back("0123456789abcdef"[(part >> shift) & 15]);
        }
        return id;
    };
}

Result<records::Records> open_records(const std::filesystem::path& folder)
{
    if (folder.empty())
        return Error{ErrorCode::NotFound,
            "This computer does not say where a person's files go (set HOME, or name a folder with --records)."};
    records::Setup setup;
    setup.clock = system_clock();
    setup.ids = system_ids();
    setup.work = [] { return records::enough_work(thread_time()); };
    return records::Records::open(folder, std::move(setup));
}

} // namespace vignette::app
