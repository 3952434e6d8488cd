#include "engine/author/story/from_play.hpp"

namespace vignette::author {

namespace {

using course::Way;

/// One scene, with what exploring found of it.
class SceneMet {
public:
    SceneMet(const course::Course& course, const course::Scene& scene, Met& out)
        : m_course(course)
        , m_scene(scene)
        , m_out(out)
    {
    }

    void add(const std::vector<play::PageMet>& pages)
    {
        for (std::size_t page = 0; page < pages.size(); ++page) {
            const auto& part = m_scene.parts[page];
            add("", part.jumps, part.way, pages[page].ways);
            if (part.choose != course::nothing)
                add(part.asks[part.choose], pages[page]);
        }
    }

    void add_way_round() { m_out.ways->insert(way_name(m_scene.id, "", target(m_scene.skip_to), true)); }

private:
    void add(const course::Ask& ask, const play::PageMet& page)
    {
        for (std::size_t i = 0; i < page.options.size(); ++i) {
            const auto& option = ask.options[i];
            const auto& met = page.options[i];
            if (!met.offered)
                continue;
            m_out.options.insert(m_scene.id + "/" + option.id);
            add(option.id, option.jumps, option.way, met.ways);
            // Which options went on by the ways that all share is not kept apart.
            if (option.way.kind == Way::Kind::None)
                add(option.id, ask.shared.jumps, ask.shared.way, page.shared);
        }
    }

    void add(
        const std::string& option, const std::vector<course::Jump>& jumps, const Way& last, const play::WaysMet& met)
    {
        for (std::size_t i = 0; i < met.taken.size() && i <= jumps.size(); ++i) {
            const Way& way = i < jumps.size() ? jumps[i].way : last;
            if (met.taken[i] && way.kind != Way::Kind::None)
                m_out.ways->insert(way_name(m_scene.id, option, target(way)));
        }
    }

    std::string target(const Way& way) const
    {
        return way.scene == course::nothing ? "" : m_course.scenes[way.scene].id;
    }

    const course::Course& m_course;
    const course::Scene& m_scene;
    Met& m_out;
};

} // namespace

Met add_to(Met met, const play::PlanReport& report)
{
    met.scenes.insert(report.scenes.begin(), report.scenes.end());
    met.options.insert(report.options.begin(), report.options.end());
    met.ways = std::move(met.ways).value_or(std::set<std::string>());
    for (const auto& way : report.ways)
        met.ways->insert(way_name(way.from, way.option, way.to, way.round));
    return met;
}

std::optional<Met> met_of(const course::Course& course, const play::Explored& explored)
{
    if (!explored.whole || explored.stopped)
        return std::nullopt;
    Met out;
    out.ways.emplace();
    for (std::size_t scene = 0; scene < course.scenes.size(); ++scene) {
        if (!explored.scenes_reached[scene] && !explored.rounds_offered[scene])
            continue;
        const auto& one = course.scenes[scene];
        SceneMet met(course, one, out);
        if (explored.scenes_reached[scene])
            out.scenes.insert(one.id);
        met.add(explored.pages[scene]);
        if (explored.rounds_offered[scene])
            met.add_way_round();
    }
    return out;
}

} // namespace vignette::author
