#include "engine/play/explore/met.hpp"

#include "engine/play/moving.hpp"

#include <algorithm>

namespace vignette::play {

namespace {

WaysMet ways(const std::vector<course::Jump>& jumps)
{
    return {false, std::vector<bool>(jumps.size(), false), std::vector<bool>(jumps.size() + 1, false)};
}

PageMet unmet(const course::Part& part)
{
    PageMet out;
    out.ways = ways(part.jumps);
    if (part.choose == nothing)
        return out;
    for (const auto& option : part.asks[part.choose].options)
        out.options.push_back({false, ways(option.jumps)});
    out.shared = ways(part.asks[part.choose].shared.jumps);
    return out;
}

/// Which way is taken; and which of the others would be, if those before them were not.
Index follow(WaysMet& met, const std::vector<course::Jump>& jumps, const course::Facts& facts)
{
    met.met = true;
    for (std::size_t i = 0; i < jumps.size(); ++i) {
        if (!met.held[i])
            met.held[i] = course::holds(jumps[i].when.compiled, facts);
    }
    const Index taken = jump_that_holds(jumps, facts);
    met.taken[taken] = true;
    return taken;
}

} // namespace

Met::Met(const Course& course, const Places& places)
    : scenes_reached(course.scenes.size(), false)
    , rounds_offered(course.scenes.size(), false)
    , m_places(places)
    , m_shown(places.size(), false)
    , m_untold(places.size())
{
    for (const auto& scene : course.scenes) {
        auto& of_scene = pages.emplace_back();
        for (const auto& part : scene.parts)
            of_scene.push_back(unmet(part));
    }
    for (Index place = 0; place < places.size(); ++place) {
        each_told(places, place, [&](const auto& when, course::Where where) {
            if (!when.always())
                m_untold[place].push_back({&when, when.where.line > 0 ? when.where : where});
        });
    }
}

void Met::tell(const State& state, Index place)
{
    auto& list = m_untold[place];
    if (list.empty())
        return;
    const auto told = std::partition(list.begin(), list.end(),
        [&](const Untold& one) { return !course::holds(one.when->compiled, facts_of(state)); });
    for (auto one = told; one != list.end(); ++one)
        m_told.insert(one->when);
    list.erase(told, list.end());
}

void Met::meet_page(const State& state, Index place, PageMet& page)
{
    page.reached = true;
    scenes_reached[state.now.scene] = true;
    const auto& part = m_places.part(place);
    if (part.choose == nothing) {
        follow(page.ways, part.jumps, facts_of(state));
        return;
    }
    const auto& options = part.asks[part.choose].options;
    for (std::size_t i = 0; i < options.size(); ++i) {
        if (!page.options[i].offered)
            page.options[i].offered = course::holds(options[i].only_if.compiled, facts_of(state));
    }
}

void Met::meet_outcome(const State& state, Index place, PageMet& page)
{
    const auto& ask = *m_places.choice(place);
    const auto& option = ask.options[state.now.option];
    const Index taken = follow(page.options[state.now.option].ways, option.jumps, facts_of(state));
    if (taken == option.jumps.size() && option.way.kind == course::Way::Kind::None)
        follow(page.shared, ask.shared.jumps, facts_of(state));
    for (Index i = 0; ask.read_all && i < ask.options.size(); ++i) { // Read afterwards, as things stand then.
        if (i != state.now.option && page.options[i].offered)
            tell(state, place - state.now.option + i);
    }
}

void Met::meet(const State& state, Index place)
{
    m_shown[place] = true;
    if (state.now.stage == Stage::Warning)
        rounds_offered[state.now.scene] = true;
    if (state.now.stage != Stage::Telling && state.now.stage != Stage::Outcome)
        return;
    auto& page = pages[state.now.scene][state.now.part];
    tell(state, place);
    if (state.now.stage == Stage::Telling)
        meet_page(state, place, page);
    else
        meet_outcome(state, place, page);
}

std::vector<Met::Untold> Met::untold() const
{
    std::vector<Untold> out;
    std::set<const course::Condition*> known = m_told;
    for (std::size_t place = 0; place < m_untold.size(); ++place) {
        for (const auto& one : m_untold[place]) {
            if (m_shown[place] && known.insert(one.when).second)
                out.push_back(one);
        }
    }
    return out;
}

} // namespace vignette::play
