#include "engine/core/random.hpp"
#include "engine/play/explore/graph.hpp"
#include "engine/play/explore/route.hpp"
#include "scripting/loader.hpp"
#include "tests/explore/replaying.hpp"
#include "tests/play/generated.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <memory>

namespace vignette::play {

namespace {

/// A course with all its situations.
struct Situated {
    explicit Situated(Course from)
        : course(std::move(from))
        , layout(course)
        , met(course, layout.places())
        , graph(course, layout, met)
    {
        REQUIRE(layout.fits());
        graph.grow({}, nullptr);
        REQUIRE(graph.whole());
        for (Index i = 0; i < graph.size(); ++i)
            all.insert(graph.situations().key(i));
    }

    bool knows(const State& state) const { return all.count(layout.pack(state)) > 0; }

    Course course;
    Layout layout;
    Met met;
    Graph graph;
    std::set<Key> all;
};

/// With labels that differ, so that a route in words says which option is meant.
Course made(std::uint64_t seed)
{
    auto loaded = script::load(generated(seed));
    REQUIRE(loaded.course.has_value());
    for (auto& scene : loaded.course->scenes) {
        for (auto& part : scene.parts) {
            for (std::size_t i = 0; part.choose != nothing && i < part.asks[part.choose].options.size(); ++i)
                part.asks[part.choose].options[i].label.value = part.asks[part.choose].options[i].id;
        }
    }
    return *std::move(loaded.course);
}

Course shipped(const std::string& name)
{
    auto loaded = scripting::load_course(VIGNETTE_SOURCE_DIR "/courses/" + name);
    REQUIRE(loaded.course.has_value());
    return *std::move(loaded.course);
}

std::string place_of(const Course& course, const State& state)
{
    const auto& now = state.now;
    return std::to_string(static_cast<int>(now.stage)) + " "
        + (now.scene == nothing ? course.units[now.unit].id : course.scenes[now.scene].id) + "."
        + std::to_string(now.part) + (now.option == nothing ? "" : "/" + std::to_string(now.option));
}

/// What exploring does not go into: leaving a unit half-way and coming back to it.
bool returns(const State& state, const Event& event)
{
    return event.action == Action::Open && !state.aside.empty() && event.id.empty();
}

/// Only from its opening page or its end does a walk turn to another unit.
bool leaves_half_way(const Course& course, const State& state, const Event& event)
{
    return returns(state, event)
        || (event.action == Action::Open && state.now.stage != Stage::Opening && !at_end(course, state.now));
}

/// Back over the unit's opening page one may say who one is; elsewhere pages do not ask it.
bool says_who_elsewhere(const State& state, const Event& event)
{
    return (event.action == Action::Role || event.action == Action::Nation) && state.now.stage != Stage::Opening;
}

void walk(const Situated& situated, std::uint64_t seed, int steps)
{
    Random random(seed);
    State state = begin(situated.course);
    std::string route;
    for (int i = 0; i < steps; ++i) {
        const Event event = any_event(random, situated.course, page(situated.course, state));
        const bool closed = state.now.stage == Stage::Closed && event.action != Action::Open;
        if (closed || leaves_half_way(situated.course, state, event) || says_who_elsewhere(state, event)
            || refusal(situated.course, state, event))
            continue;
        state = step(situated.course, std::move(state), event).value();
        route += std::string(word_for(event.action)) + " " + event.id + ", ";
        if (state.now.stage == Stage::Closed) {
            state = begin(situated.course);
            route.clear();
        }
        INFO("seed ", seed, ", step ", i, " at ", place_of(situated.course, state), ": ", route);
        REQUIRE(situated.knows(state));
    }
}

/// Every situation along its way, a few of them for a large course.
void replay(const Situated& situated, Index every)
{
    for (Index i = 0; i < situated.graph.size(); i += every) {
        Replay replay(situated.course);
        const auto way = situated.graph.way_to(i);
        const auto route = in_words(situated.course, situated.graph, way);
        std::string told;
        for (const auto& one : route)
            told += one + " → ";
        INFO("situation ", i, ": ", told);
        const auto& at = situated.graph.at(way.front().to);
        replay.state = begin(situated.course, at.unit);
        replay.follow(route);
        INFO("came to ", place_of(situated.course, replay.state), ", not to place ", situated.graph.place(i));
        REQUIRE(situated.layout.pack(replay.state) == situated.graph.situations().key(i));
    }
}

} // namespace

TEST_SUITE("explore/agreement")
{
    TEST_CASE("Agreement: random walks through the courses of the tree meet only what exploring knows")
    {
        for (const std::string name : {"tour", "introduction-to-dementia-care"}) {
            const Situated situated(shipped(name));
            for (std::uint64_t seed = 1; seed <= 20; ++seed)
                walk(situated, seed, 400);
        }
    }

    TEST_CASE("Agreement: random walks through generated courses meet only what exploring knows")
    {
        for (std::uint64_t seed = 1; seed <= 40; ++seed) {
            const Situated situated(made(seed));
            INFO("course ", seed, " has ", situated.graph.size(), " situations");
            for (std::uint64_t walk_seed = 1; walk_seed <= 5; ++walk_seed)
                walk(situated, seed * 100 + walk_seed, 250);
        }
    }

    TEST_CASE("Agreement: every situation of the courses of the tree can be played along its route")
    {
        for (const std::string name : {"tour", "introduction-to-dementia-care"}) {
            const Situated situated(shipped(name));
            replay(situated, static_cast<Index>(1 + situated.graph.size() / 2000));
        }
    }

    TEST_CASE("Agreement: every situation of generated courses can be played along its route")
    {
        for (std::uint64_t seed = 1; seed <= 60; ++seed) {
            const Situated situated(made(seed));
            INFO("course ", seed);
            replay(situated, static_cast<Index>(1 + situated.graph.size() / 300));
        }
    }
}

} // namespace vignette::play
