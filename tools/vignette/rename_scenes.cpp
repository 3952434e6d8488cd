#include "tools/vignette/rename_scenes.hpp"

#include "engine/play/step.hpp"

#include <utility>

namespace vignette::tools {

namespace {

/// Plays one run from behind its unit's opening page, and writes down where it is.
class Walk {
public:
    Walk(const course::Course& course, const play::PlanRun& run, LineScenes& out)
        : m_course(course)
        , m_run(run)
        , m_out(out)
        , m_state(play::begin(course, unit()))
    {
    }

    void go()
    {
        if (!said(play::Action::Role, m_run.role) || !said(play::Action::Nation, m_run.nation) || !take({}))
            return;
        for (const auto& step : m_run.steps) {
            const auto* event = std::get_if<play::Event>(&step.is);
            note(step.line, !event);
            if (event && !take(*event))
                return;
            note(step.line, true);
        }
    }

private:
    course::Index unit() const
    {
        const auto found = m_course.unit_by_id.find(m_run.unit);
        return found == m_course.unit_by_id.end() ? 0 : found->second;
    }

    bool said(play::Action action, const std::string& id)
    {
        play::Event event;
        event.action = action;
        event.id = id;
        return id.empty() || take(event);
    }

    bool take(const play::Event& event)
    {
        auto next = play::step(m_course, m_state, event);
        if (!next)
            return false;
        m_state = std::move(next).value();
        return true;
    }

    void note(unsigned line, bool behind)
    {
        if (m_state.now.scene < m_course.scenes.size())
            m_out[{line, behind}] = m_course.scenes[m_state.now.scene].id;
    }

    const course::Course& m_course;
    const play::PlanRun& m_run;
    LineScenes& m_out;
    play::State m_state;
};

} // namespace

LineScenes scenes_of_plan(const course::Course& course, std::string_view text)
{
    LineScenes out;
    const auto plan = play::parse_plan("plan", text);
    if (!plan)
        return out;
    for (const auto& run : plan.value().runs)
        Walk(course, run, out).go();
    return out;
}

} // namespace vignette::tools
