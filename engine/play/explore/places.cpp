#include "engine/play/explore/places.hpp"

namespace vignette::play {

using course::Way;

Places::Places(const Course& course)
    : m_course(course)
{
    for (Index unit = 0; unit < course.units.size(); ++unit) {
        m_all.push_back({.stage = Stage::Opening, .unit = unit});
        m_all.push_back({.stage = Stage::End, .unit = unit});
        m_all.push_back({.stage = Stage::End, .left_early = true, .unit = unit});
    }
    for (Index scene = 0; scene < course.scenes.size(); ++scene)
        add_scene(scene);
}

void Places::add_scene(Index scene)
{
    const auto& from = m_course.scenes[scene];
    m_scenes.push_back(static_cast<Index>(m_all.size()));
    m_all.push_back({.stage = Stage::Warning, .unit = from.unit, .scene = scene});
    auto& parts = m_parts.emplace_back();
    for (std::size_t i = 0; i < from.parts.size(); ++i) {
        Stop place{.stage = Stage::Telling, .part = static_cast<std::uint16_t>(i), .unit = from.unit, .scene = scene};
        parts.push_back(static_cast<Index>(m_all.size()));
        m_all.push_back(place);
        const auto* ask = choice(parts.back());
        place.stage = Stage::Outcome;
        for (place.option = 0; ask && place.option < ask->options.size(); ++place.option)
            m_all.push_back(place);
    }
}

Index Places::of(const Moment& moment) const
{
    switch (moment.stage) {
    case Stage::Warning:
        return warning(moment.scene);
    case Stage::Telling:
        return telling(moment.scene, moment.part);
    case Stage::Outcome:
        return telling(moment.scene, moment.part) + 1 + moment.option;
    case Stage::End:
        return end(moment.unit, moment.left_early);
    default:
        return opening(moment.unit);
    }
}

void Places::put(Index place, Moment& moment) const
{
    const Stop& from = m_all[place];
    moment.stage = from.stage;
    moment.unit = from.unit;
    moment.scene = from.scene;
    moment.part = from.part;
    moment.option = from.option;
    moment.left_early = from.left_early;
    moment.scenes_seen = 0;
}

Index Places::entry(Index scene) const
{
    return m_course.scenes[scene].warning.empty() ? telling(scene, 0) : warning(scene);
}

Index Places::leads_to(const Way& way, Index unit) const
{
    if (way.kind == Way::Kind::Finish)
        return end(unit, way.name == "left_early");
    return way.kind == Way::Kind::Go ? entry(way.scene) : nothing;
}

bool Places::ends(Index place) const
{
    if (m_all[place].stage != Stage::Telling)
        return m_all[place].stage == Stage::End;
    return part(place).jumps.empty() && part(place).way.kind == Way::Kind::Finish;
}

const course::Ask* Places::choice(Index place) const
{
    const auto& shown = part(place);
    return shown.choose == nothing ? nullptr : &shown.asks[shown.choose];
}

void Places::add_ways(const std::vector<course::Jump>& jumps, const Way& way, Index unit, std::vector<Index>& out) const
{
    const auto add = [&](const Way& one) {
        if (one.kind != Way::Kind::None)
            out.push_back(leads_to(one, unit));
    };
    for (const auto& jump : jumps)
        add(jump.way);
    add(way);
}

std::vector<Index> Places::ahead(Index place) const
{
    const Stop& at = m_all[place];
    std::vector<Index> out;
    switch (at.stage) {
    case Stage::Opening:
        return {entry(m_course.units[at.unit].start.scene), end(at.unit, true)};
    case Stage::Warning:
        out.push_back(telling(at.scene, 0));
        if (m_course.scenes[at.scene].skip_to.scene != nothing)
            out.push_back(entry(m_course.scenes[at.scene].skip_to.scene));
        return out;
    case Stage::Outcome: {
        const auto& option = choice(place)->options[at.option];
        add_ways(option.jumps, option.way, at.unit, out);
        if (option.way.kind == Way::Kind::None)
            add_ways(choice(place)->shared.jumps, choice(place)->shared.way, at.unit, out);
        return out;
    }
    case Stage::Telling:
        break;
    default:
        return out;
    }
    if (const auto* ask = choice(place)) {
        for (Index i = 0; i < ask->options.size(); ++i)
            out.push_back(place + 1 + i);
    } else if (!ends(place)) {
        add_ways(part(place).jumps, part(place).way, at.unit, out);
        if (part(place).way.kind == Way::Kind::None && at.part + 1u < m_course.scenes[at.scene].parts.size())
            out.push_back(telling(at.scene, at.part + 1u));
    }
    return out;
}

} // namespace vignette::play
