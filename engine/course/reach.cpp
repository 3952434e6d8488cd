#include "engine/course/reach.hpp"

#include <algorithm>
#include <limits>

namespace vignette::course {

namespace {

constexpr std::uint16_t far = std::numeric_limits<std::uint16_t>::max();

/// Where a scene can lead, and whether it can end its unit.
struct Leads {
    std::vector<Index> to;
    bool ends = false;

    void add(const Way& way)
    {
        if (way.kind == Way::Kind::Finish)
            ends = true;
        else if (way.kind == Way::Kind::Go && way.scene != nothing)
            to.push_back(way.scene);
    }
    void add(const std::vector<Jump>& jumps, const Way& way)
    {
        for (const auto& jump : jumps)
            add(jump.way);
        add(way);
    }
};

Leads leads_of(const Scene& scene)
{
    Leads out;
    for (const auto& part : scene.parts) {
        out.add(part.jumps, part.way);
        for (const auto& ask : part.asks) {
            for (const auto& option : ask.options)
                out.add(option.jumps, option.way);
            out.add(ask.shared.jumps, ask.shared.way);
        }
    }
    return out;
}

std::vector<bool> reached_from_starts(const Course& c, const std::vector<Leads>& leads)
{
    std::vector<bool> reached(c.scenes.size(), false);
    std::vector<Index> open;
    const auto visit = [&](Index scene) {
        if (scene != nothing && !reached[scene]) {
            reached[scene] = true;
            open.push_back(scene);
        }
    };
    for (const auto& unit : c.units)
        visit(unit.start.scene);
    while (!open.empty()) {
        const Index scene = open.back();
        open.pop_back();
        visit(c.scenes[scene].skip_to.scene);
        for (const Index next : leads[scene].to)
            visit(next);
    }
    return reached;
}

/// Breadth first from the endings, backwards.
void count_steps(Course& c, const std::vector<Leads>& leads)
{
    std::vector<std::vector<Index>> from(c.scenes.size());
    std::vector<Index> wave;
    for (Index i = 0; i < c.scenes.size(); ++i) {
        c.scenes[i].steps_left = leads[i].ends ? 0 : far;
        if (leads[i].ends)
            wave.push_back(i);
        for (const Index to : leads[i].to)
            from[to].push_back(i);
    }
    for (std::size_t at = 0; at < wave.size(); ++at) {
        for (const Index before : from[wave[at]]) {
            if (c.scenes[before].steps_left == far) {
                c.scenes[before].steps_left
                    = static_cast<std::uint16_t>(std::min(c.scenes[wave[at]].steps_left + 1, far - 1));
                wave.push_back(before);
            }
        }
    }
}

void check_same_unit(Builder::State& state, const Way& way, Index unit)
{
    if (way.kind == Way::Kind::Go && way.scene != nothing && state.course.scenes[way.scene].unit != unit)
        state.error("other-unit", way.where, "this leads into another unit",
            "finish this unit, and let the other one begin with its own start", way.name);
}

void check_units_apart(Builder::State& state, const Scene& scene)
{
    const auto all = [&](const std::vector<Jump>& jumps, const Way& way) {
        for (const auto& jump : jumps)
            check_same_unit(state, jump.way, scene.unit);
        check_same_unit(state, way, scene.unit);
    };
    check_same_unit(state, scene.skip_to, scene.unit);
    if (scene.skip_to.scene != nothing && &state.course.scenes[scene.skip_to.scene] == &scene)
        state.error("way-round-is-here", scene.skip_to.where, "the way round leads straight into what it warns of",
            "let skip_to name a scene without it, and with no way back here", scene.id);
    for (const auto& part : scene.parts) {
        all(part.jumps, part.way);
        for (const auto& ask : part.asks) {
            all(ask.shared.jumps, ask.shared.way);
            for (const auto& option : ask.options)
                all(option.jumps, option.way);
        }
    }
}

} // namespace

void check_reach(Builder::State& state)
{
    Course& c = state.course;
    for (Index i = 0; i < c.units.size(); ++i)
        check_same_unit(state, c.units[i].start, i);
    for (const auto& scene : c.scenes)
        check_units_apart(state, scene);
    if (has_errors(state.findings))
        return; // A lost `go` would make every scene behind it a finding.
    std::vector<Leads> leads;
    leads.reserve(c.scenes.size());
    for (const auto& scene : c.scenes)
        leads.push_back(leads_of(scene));
    const auto reached = reached_from_starts(c, leads);
    count_steps(c, leads);
    for (Index i = 0; i < c.scenes.size(); ++i) {
        const Scene& scene = c.scenes[i];
        if (!reached[i])
            state.warn("unreached-scene", scene.where, "nothing leads to the scene " + scene.id,
                "lead to it with go, or remove it", scene.id);
        else if (scene.steps_left == far)
            state.error("no-ending", scene.where, "from the scene " + scene.id + " no ending can be reached",
                "let a way from it come to finish \"completed\"", scene.id);
    }
}

} // namespace vignette::course
