#include "tools/bench/route.hpp"

#include "engine/play/page.hpp"
#include "engine/play/step.hpp"
#include "scripting/loader.hpp"
#include "tools/bench/generated.hpp"

#include <cstdio>

namespace vignette::bench {

namespace {

using Kind = play::PageAsk::Kind;

std::vector<std::string> all_ids(const play::PageAsk& ask)
{
    std::vector<std::string> out;
    for (const auto& item : ask.items)
        out.emplace_back(item.id);
    return out;
}

play::Event answer_to(const play::PageAsk& ask)
{
    const std::string id(ask.id);
    switch (ask.kind) {
    case Kind::ChooseMany:
        return {.action = play::Action::ChooseMany, .ask = id, .ids = all_ids(ask)};
    case Kind::Arrange:
        return {.action = play::Action::Arrange, .ask = id, .ids = all_ids(ask)};
    case Kind::Spot:
        return {.action = play::Action::Spot, .ask = id, .ids = all_ids(ask)};
    case Kind::Checklist:
        return {.action = play::Action::Check, .ask = id, .ids = all_ids(ask)};
    case Kind::Match:
        return {.action = play::Action::Match,
            .ask = id,
            .pairs = {{std::string(ask.items[0].id), std::string(ask.items[0].id)}}};
    case Kind::Rate:
        return {.action = play::Action::Rate,
            .id = std::string(ask.moment),
            .ask = id,
            .item = ask.items.empty() ? std::string{} : std::string(ask.items[0].id),
            .value = 2};
    case Kind::Reflect:
        return {.action = play::Action::Write, .ask = id, .text = "What she did, what she said, what helped."};
    case Kind::Plan:
        return {.action = play::Action::Plan, .ask = id, .text = "Ask her name first."};
    default:
        return {};
    }
}

play::Event way_on(const play::Page& page)
{
    for (const auto& ask : page.asks) {
        if (ask.kind != Kind::Choose)
            continue;
        for (const auto& option : ask.options) {
            if (option.locked.empty())
                return {.action = play::Action::Choose, .id = std::string(option.id)};
        }
    }
    return {};
}

void take(const course::Course& course, play::State& state, std::vector<play::Event>& events, play::Event event)
{
    if (play::refusal(course, state, event))
        return;
    state = play::step(course, std::move(state), event).value();
    events.push_back(std::move(event));
}

void walk(Route& route)
{
    play::State state = play::begin(route.course, route.unit);
    while (!play::at_end(route.course, state.now) && route.events.size() < 500) {
        const play::Page page = play::page(route.course, state);
        const play::Event on = way_on(page);
        std::vector<play::Event> answers;
        for (const auto& ask : page.asks) {
            if (ask.kind != Kind::Choose && ask.kind != Kind::Continue && ask.kind != Kind::Jot
                && ask.kind != Kind::Role && ask.kind != Kind::Nation)
                answers.push_back(answer_to(ask));
        }
        for (auto& answer : answers)
            take(route.course, state, route.events, std::move(answer));
        take(route.course, state, route.events, on);
    }
}

} // namespace

Route register_route()
{
    Route route;
    auto loaded = scripting::load_course(VIGNETTE_SOURCE_DIR "/courses/introduction-to-dementia-care");
    if (!loaded.course) {
        std::printf("(the dementia course cannot be read just now; playing a generated one)\n");
        loaded = scripting::load_files(scripting::files_in_memory(generated_course(40)));
    }
    route.course = *std::move(loaded.course);
    if (const auto found = route.course.unit_by_id.find("register"); found != route.course.unit_by_id.end())
        route.unit = found->second;
    walk(route);
    return route;
}

} // namespace vignette::bench
