#include "engine/play/snapshot.hpp"
#include "tests/play/generated.hpp"
#include "tests/play/playing.hpp"

#include <doctest/doctest.h>

namespace vignette::play {

namespace {

constexpr std::uint64_t courses = 40;
constexpr int steps = 250;

/// Walks a generated course, showing each page; `at` is called before each step with the event that is about to happen.
template <typename At>
void walk(std::uint64_t seed, At at)
{
    Playing play(generated(seed));
    Random random(seed * 7919 + 1);
    for (int i = 0; i < steps; ++i) {
        const Event event = any_event(random, play.course, page(play.course, play.state));
        INFO("seed ", seed, ", step ", i, ", ", word_for(event.action), " ", event.id, " at ", play.place());
        at(play, event);
        if (!refusal(play.course, play.state, event))
            play.does(event);
    }
}

bool moves_on(const Event& event)
{
    return event.action == Action::Continue || event.action == Action::Choose || event.action == Action::Skip;
}

} // namespace

TEST_SUITE("play/walks")
{
    TEST_CASE("Walks: a step is taken exactly where it is not refused, and no page breaks")
    {
        int taken = 0, refused = 0, closed = 0;
        for (std::uint64_t seed = 1; seed <= courses; ++seed) {
            walk(seed, [&](const Playing& play, const Event& event) {
                const auto no = refusal(play.course, play.state, event);
                const auto next = step(play.course, play.state, event);
                REQUIRE(next.ok() == !no.has_value());
                (next.ok() ? taken : refused) += 1;
                closed += play.state.now.stage == Stage::Closed ? 1 : 0;
            });
        }
        CHECK(taken > 4000);
        CHECK(refused > 400);
        CHECK(closed > 100);
    }

    TEST_CASE("Walks: the same events give the same state")
    {
        for (std::uint64_t seed = 1; seed <= 5; ++seed) {
            State first, second;
            walk(seed, [&](const Playing& play, const Event&) { first = play.state; });
            walk(seed, [&](const Playing& play, const Event&) { second = play.state; });
            CHECK(first == second);
        }
    }

    TEST_CASE("Walks: back takes back exactly what going on did")
    {
        int checked = 0;
        for (std::uint64_t seed = 1; seed <= courses; ++seed) {
            walk(seed, [&](const Playing& play, const Event& event) {
                const bool leaves_the_unit = at_end(play.course, play.state.now) && event.action == Action::Continue;
                if (!moves_on(event) || play.state.resting || leaves_the_unit
                    || refusal(play.course, play.state, event))
                    return;
                const State there = step(play.course, play.state, event).value();
                State back = step(play.course, there, {.action = Action::Back}).value();
                for (std::size_t i = 0; i < there.tried.size(); ++i)
                    back.now.facts[i] &= ~(there.tried[i] & ~play.state.now.facts[i]); // What was tried survives.
                REQUIRE(back.now == play.state.now);
                REQUIRE(back.before == play.state.before);
                REQUIRE(back.answers == play.state.answers);
                ++checked;
            });
        }
        CHECK(checked > 1500);
    }

    TEST_CASE("Walks: what is saved at any step is resumed exactly, without a notice")
    {
        for (std::uint64_t seed = 1; seed <= courses; ++seed) {
            walk(seed, [&](const Playing& play, const Event&) {
                const auto resumed = resume(play.course, save(play.course, play.state));
                REQUIRE(resumed.ok());
                REQUIRE(resumed.value().notice == "");
                REQUIRE(resumed.value().state == play.state);
            });
        }
    }
}

} // namespace vignette::play
