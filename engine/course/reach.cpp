#include "engine/course/reach.hpp"

#include "engine/course/regions.hpp"

#include <algorithm>
#include <limits>
#include <map>
#include <set>
#include <utility>

namespace vignette::course {

namespace {

constexpr std::uint16_t far = std::numeric_limits<std::uint16_t>::max();

/// Where a scene can lead, and whether it can end its unit.
struct Leads {
    std::vector<const Way*> ways;
    bool ends = false;

    void add(const Way& way)
    {
        if (way.kind == Way::Kind::Finish)
            ends = true;
        else if (way.kind == Way::Kind::Go && way.scene != nothing)
            ways.push_back(&way);
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

class Reach {
public:
    explicit Reach(Builder::State& state)
        : m_state(state)
        , m_course(state.course)
        , m_unreached(state.course.scenes.size(), true)
    {
        for (const auto& scene : m_course.scenes) {
            m_leads.push_back(leads_of(scene));
            m_arcs.emplace_back();
            for (const Way* way : m_leads.back().ways)
                m_arcs.back().push_back(way->scene);
        }
        m_back = turned(m_arcs);
    }

    void tell()
    {
        leave_from_starts();
        count_steps();
        const auto lost = heads(m_arcs, m_unreached);
        for (const Index head : lost)
            m_lost.emplace(m_course.scenes[head].unit, head);
        tell_circles();
        for (const Index head : lost) {
            if (m_circles.count(m_course.scenes[head].unit) == 0)
                tell_unreached(head);
        }
    }

private:
    void leave_from_starts()
    {
        std::vector<Index> open;
        const auto visit = [&](Index scene) {
            if (scene != nothing && m_unreached[scene]) {
                m_unreached[scene] = false;
                open.push_back(scene);
            }
        };
        for (const auto& unit : m_course.units)
            visit(unit.start.scene);
        while (!open.empty()) {
            const Index scene = open.back();
            open.pop_back();
            visit(m_course.scenes[scene].skip_to.scene);
            for (const Index next : m_arcs[scene])
                visit(next);
        }
    }

    /// Breadth first from the endings, backwards.
    void count_steps()
    {
        std::vector<Index> wave;
        for (Index i = 0; i < m_course.scenes.size(); ++i) {
            m_course.scenes[i].steps_left = m_leads[i].ends ? 0 : far;
            if (m_leads[i].ends)
                wave.push_back(i);
        }
        for (std::size_t at = 0; at < wave.size(); ++at) {
            for (const Index before : m_back[wave[at]]) {
                if (m_course.scenes[before].steps_left == far) {
                    m_course.scenes[before].steps_left
                        = static_cast<std::uint16_t>(std::min(m_course.scenes[wave[at]].steps_left + 1, far - 1));
                    wave.push_back(before);
                }
            }
        }
    }

    void tell_circles()
    {
        std::vector<bool> endless(m_course.scenes.size());
        for (Index i = 0; i < endless.size(); ++i)
            endless[i] = !m_unreached[i] && m_course.scenes[i].steps_left == far;
        for (const Index first : heads(m_back, endless)) {
            m_circles.insert(m_course.scenes[first].unit);
            tell_circle(take_behind(m_arcs, endless, first));
        }
    }

    /// The one way of a circle that leads back in its file, or nullptr where several do.
    const Way* way_back(const std::vector<Index>& circle) const
    {
        const Way* found = nullptr;
        for (const Index scene : circle) {
            for (const Way* way : m_leads[scene].ways) {
                if (way->scene <= scene && std::exchange(found, way))
                    return nullptr;
            }
        }
        return found;
    }

    void tell_circle(const std::vector<Index>& circle)
    {
        const Scene& first = m_course.scenes[circle.front()];
        const std::string size = std::to_string(circle.size());
        const bool alone = circle.size() == 1;
        std::string message;
        if (const Way* back = way_back(circle)) {
            message = alone ? "this leads back to its own scene, and"
                            : "this leads back to the scene " + back->name + ", so that " + size
                    + " scenes lead only to one another, and";
            return m_state.error(
                "no-ending", back->where, message + " no ending can be reached", advice_for(first.unit), back->name);
        }
        message = alone ? "the scene " + first.id + " leads only to itself, and"
                        : "the scene " + first.id + " is the first of " + size + " that lead only to one another, and";
        m_state.error(
            "no-ending", first.where, message + " no ending can be reached", advice_for(first.unit), first.id);
    }

    /// What nothing leads to is where the way out is likely to lead.
    std::string advice_for(Index unit) const
    {
        const auto found = m_lost.find(unit);
        if (found != m_lost.end())
            return "let a way lead on from there, such as to the scene " + m_course.scenes[found->second].id
                + ", which nothing leads to";
        return "let a way lead on from there to finish \"completed\"";
    }

    void tell_unreached(Index head)
    {
        const Scene& scene = m_course.scenes[head];
        const std::size_t others = take_behind(m_arcs, m_unreached, head).size() - 1;
        std::string message = "nothing leads to the scene " + scene.id;
        if (others > 0)
            message += others == 1 ? ", nor to the scene behind it"
                                   : ", nor to the " + std::to_string(others) + " scenes behind it";
        m_state.warn("unreached-scene", scene.where, std::move(message), "lead to it with go, or remove it", scene.id);
    }

    Builder::State& m_state;
    Course& m_course;
    std::vector<Leads> m_leads; ///< By scene.
    Arcs m_arcs, m_back;
    std::vector<bool> m_unreached; ///< And not told of.
    std::map<Index, Index> m_lost; ///< By unit: the first scene that nothing leads to.
    std::set<Index> m_circles; ///< Units in which one was told.
};

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
        return;
    Reach(state).tell();
}

} // namespace vignette::course
