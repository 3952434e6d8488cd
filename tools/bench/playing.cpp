#include "engine/play/page.hpp"
#include "engine/play/step.hpp"
#include "tools/bench/benches.hpp"
#include "tools/bench/table.hpp"

#include <cstdio>
#include <cstdlib>
#include <string>

namespace vignette::bench {

namespace {

constexpr std::size_t steps = 1'000'000;

std::size_t g_seen = 0; ///< So that nothing is left out as unused.

void play_route(const Route& route)
{
    play::State state = play::begin(route.course, route.unit);
    std::size_t at = 0;
    for (std::size_t i = 0; i < steps; ++i) {
        state = play::step(route.course, std::move(state), route.events[at]).value();
        g_seen += play::page(route.course, state).asks.size();
        if (++at == route.events.size()) {
            at = 0;
            state = play::begin(route.course, route.unit);
        }
    }
}

[[gnu::noinline]] Result<play::State> passed_on(play::State state)
{
    return state;
}

/// The pages of the route, borrowing from states that are gone: fit to be copied, not to be read.
std::vector<play::Page> pages_of(const Route& route)
{
    std::vector<play::Page> out;
    play::State state = play::begin(route.course, route.unit);
    for (const auto& event : route.events) {
        state = play::step(route.course, std::move(state), event).value();
        out.push_back(play::page(route.course, state));
    }
    return out;
}

/// What cannot be avoided: a state passed through, one Moment remembered, and vectors of the same sizes.
void play_floor(const Route& route, const std::vector<play::Page>& pages)
{
    play::State state = play::begin(route.course, route.unit);
    std::size_t at = 0;
    for (std::size_t i = 0; i < steps; ++i) {
        state = passed_on(std::move(state)).value();
        state.before.push_back(state.now);
        // NOLINTNEXTLINE(performance-unnecessary-copy-initialization): the copy is the floor.
        const play::Page copy = pages[at];
        g_seen += copy.asks.size();
        if (++at == pages.size()) {
            at = 0;
            state = play::begin(route.course, route.unit);
        }
    }
}

} // namespace

void bench_playing(const Route& route)
{
    const auto pages = pages_of(route);
    const double taken = best_of(5, [&] { play_route(route); });
    const double floor = best_of(5, [&] { play_floor(route, pages); });
    put_line(
        "step + page (" + std::to_string(route.events.size()) + " events of " + route.course.units[route.unit].id + ")",
        steps, taken, floor, "passing a state on, keeping a moment, copying the page");
    if (g_seen == 0)
        std::abort();
}

} // namespace vignette::bench
