#include "engine/author/versions/places.hpp"

#include "engine/play/page.hpp"
#include "engine/play/step.hpp"

#include <deque>
#include <set>
#include <tuple>

namespace vignette::author {

namespace {

using play::Action;
using play::Course;
using play::Event;
using play::Index;
using play::Stage;
using play::State;

using Key = std::tuple<Index, Index, Stage, std::uint16_t, Index>;

Key key_of(const State& state)
{
    return {state.now.unit, state.now.scene, state.now.stage, state.now.part, state.now.option};
}

/// What can be done on a page that leads to another one.
std::vector<Event> ways_on(const Course& course, const State& state)
{
    std::vector<Event> out;
    const auto page = play::page(course, state);
    for (const auto& ask : page.asks) {
        for (const auto& option : ask.options) {
            if (option.locked.empty())
                out.push_back({.action = Action::Choose, .id = std::string(option.id)});
        }
    }
    if (out.empty())
        out.push_back({.action = Action::Continue});
    if (page.can_skip)
        out.push_back({.action = Action::Skip});
    return out;
}

/// Breadth first, one state a place.
class Walk {
public:
    explicit Walk(const Course& course)
        : m_course(course)
    {
    }

    void from(State state)
    {
        meet(std::move(state));
        while (!m_waiting.empty()) {
            const State at = m_out[m_waiting.front()];
            m_waiting.pop_front();
            if (play::at_end(m_course, at.now))
                continue;
            for (const auto& event : ways_on(m_course, at)) {
                if (auto next = play::step(m_course, at, event))
                    meet(std::move(next).value());
            }
        }
    }

    bool has(Index scene) const { return m_scenes.contains(scene); }
    std::vector<State> take() { return std::move(m_out); }

private:
    void meet(State state)
    {
        if (!m_met.insert(key_of(state)).second)
            return;
        m_scenes.insert(state.now.scene);
        m_waiting.push_back(m_out.size());
        m_out.push_back(std::move(state));
    }

    const Course& m_course;
    std::set<Key> m_met;
    std::set<Index> m_scenes;
    std::vector<State> m_out;
    std::deque<std::size_t> m_waiting;
};

std::string quoted(std::string_view id)
{
    return "“" + std::string(id) + "”";
}

} // namespace

std::vector<State> places_of(const Course& course)
{
    Walk walk(course);
    for (Index unit = 0; unit < course.units.size(); ++unit)
        walk.from(play::begin(course, unit));
    for (Index scene = 0; scene < course.scenes.size(); ++scene) {
        if (walk.has(scene))
            continue;
        State state = play::begin(course, course.scenes[scene].unit);
        play::open_scene(course, state, scene);
        walk.from(std::move(state));
    }
    return walk.take();
}

std::string place_in_words(const Course& course, const State& state)
{
    const auto& now = state.now;
    const std::string unit = "unit " + quoted(course.units[now.unit].id);
    if (now.stage == Stage::Closed)
        return "the end of the course";
    if (now.stage == Stage::Opening || now.scene == play::nothing)
        return (now.stage == Stage::End ? "the end of " : "the start of ") + unit;
    const auto& scene = course.scenes[now.scene];
    const std::string here = "scene " + quoted(scene.id);
    switch (now.stage) {
    case Stage::Warning:
        return "the content note before " + here;
    case Stage::Outcome: {
        const auto& part = scene.parts[now.part];
        return "the outcome of " + quoted(part.asks[part.choose].options[now.option].id) + " in " + here;
    }
    case Stage::End:
        return "the end of " + unit + ", after " + here;
    default:
        return scene.parts.size() > 1 ? "page " + std::to_string(now.part + 1) + " of " + here : here;
    }
}

} // namespace vignette::author
