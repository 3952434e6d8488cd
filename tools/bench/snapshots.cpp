#include "engine/play/snapshot.hpp"
#include "engine/play/step.hpp"
#include "tools/bench/benches.hpp"
#include "tools/bench/table.hpp"

#include <nlohmann/json.hpp>

#include <cstdlib>

namespace vignette::bench {

void bench_snapshots(const Route& route)
{
    constexpr int rounds = 2000;
    play::State state = play::begin(route.course, route.unit);
    for (const auto& event : route.events)
        state = play::step(route.course, std::move(state), event).value();
    const std::string saved = play::save(route.course, state);
    const double saving = best_of(3, [&] {
        for (int i = 0; i < rounds; ++i) {
            if (play::save(route.course, state).size() != saved.size())
                std::abort();
        }
    });
    const double resuming = best_of(3, [&] {
        for (int i = 0; i < rounds; ++i) {
            if (!play::resume(route.course, saved).ok())
                std::abort();
        }
    });
    const auto json = nlohmann::json::parse(saved);
    const double dumping = best_of(3, [&] {
        for (int i = 0; i < rounds; ++i) {
            if (json.dump().empty())
                std::abort();
        }
    });
    const double parsing = best_of(3, [&] {
        for (int i = 0; i < rounds; ++i) {
            if (nlohmann::json::parse(saved).empty())
                std::abort();
        }
    });
    const std::string size = std::to_string(saved.size()) + " bytes";
    put_line("snapshots saved at the unit's end", rounds, saving, dumping, "writing the same JSON, " + size);
    put_line("snapshots resumed", rounds, resuming, parsing, "parsing the same JSON");
}

} // namespace vignette::bench
