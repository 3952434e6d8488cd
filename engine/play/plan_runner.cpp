#include "engine/play/plan_expect.hpp"
#include "engine/play/snapshot.hpp"
#include "engine/play/step.hpp"

#include <utility>

namespace vignette::play {

namespace {

/// Plays one run, from behind its unit's opening page.
class Runner {
public:
    Runner(const Course& course, PlanNames& names, const PlanRun& run, PlanMode mode, PlanReport& report)
        : m_course(course)
        , m_names(names)
        , m_run(run)
        , m_mode(mode)
        , m_report(report)
        , m_state(begin(course, unit()))
    {
    }

    void play()
    {
        std::size_t at = 0;
        bool held = open();
        while (held && at < m_run.steps.size())
            held = hold_line(at);
    }

private:
    Index unit() const
    {
        const auto found = m_course.unit_by_id.find(m_run.unit);
        return found == m_course.unit_by_id.end() ? 0 : found->second;
    }

    bool open()
    {
        Event event;
        event.id = m_run.role;
        event.action = Action::Role;
        if (!event.id.empty() && !apply(event, m_run.line))
            return false;
        event.id = m_run.nation;
        event.action = Action::Nation;
        if (!event.id.empty() && !apply(event, m_run.line))
            return false;
        return apply(Event{}, m_run.line);
    }

    /// All that is expected on the line of step `at`, which moves behind it; but nothing of an event that was refused.
    bool hold_line(std::size_t& at)
    {
        const unsigned line = m_run.steps[at].line;
        bool held = true;
        for (; at < m_run.steps.size() && m_run.steps[at].line == line; ++at) {
            held = hold(m_run.steps[at]) && held;
            if (!held && std::holds_alternative<Event>(m_run.steps[at].is))
                return false;
        }
        return held;
    }

    bool hold(const PlanStep& step)
    {
        if (const auto* event = std::get_if<Event>(&step.is))
            return apply(*event, step.line);
        const auto& expectation = std::get<Expectation>(step.is);
        if (holds(m_course, m_state, m_names, expectation))
            return true;
        fail(step.line, "expected " + described(expectation), instead(m_course, m_state, m_names, expectation));
        if (expectation.kind == Expectation::Kind::Scene || expectation.kind == Expectation::Kind::Option)
            offer();
        return false;
    }

    bool apply(const Event& event, unsigned line)
    {
        auto next = step(m_course, m_state, event);
        if (!next)
            return refuse(event, line, next.error().message);
        const Moment before = std::exchange(m_state, std::move(next).value()).now;
        cover();
        note_way(event.action, before);
        return m_mode == PlanMode::Straight || reload(line);
    }

    bool refuse(const Event& event, unsigned line, const std::string& why)
    {
        const bool choice = event.action == Action::Choose;
        fail(line, std::string(word_for(event.action)) + " was refused: " + why,
            in_words(page(m_course, m_state)) + (choice ? about_option(m_course, m_state, event.id) : ""));
        offer();
        return false;
    }

    void offer() { m_report.failures.back().offers = offered_lines(page(m_course, m_state)); }

    bool reload(unsigned line)
    {
        auto resumed = resume(m_course, save(m_course, m_state));
        if (!resumed)
            return fail(line, "what was saved here cannot be opened: " + resumed.error().message, {});
        const bool same = resumed.value().state == m_state && resumed.value().notice.empty();
        m_state = std::move(resumed.value().state);
        return same
            || fail(line, "saving and opening again gave another play than the one that was saved",
                in_words(page(m_course, m_state)));
    }

    void cover()
    {
        const Moment& moment = m_state.now;
        if (moment.stage != Stage::Telling && moment.stage != Stage::Outcome)
            return;
        const auto& scene = m_course.scenes[moment.scene];
        m_report.scenes.insert(scene.id);
        if (moment.stage == Stage::Outcome) {
            const auto& part = scene.parts[moment.part];
            m_report.options.insert(scene.id + "/" + part.asks[part.choose].options[moment.option].id);
        }
    }

    /// Going on from an outcome, from the last page of a scene, or round a content note.
    void note_way(Action action, const Moment& before)
    {
        const bool round = action == Action::Skip && before.stage == Stage::Warning;
        const bool on = action == Action::Continue && (before.stage == Stage::Outcome || before.stage == Stage::Telling)
            && !at_end(m_course, before);
        const bool next_page = before.stage == Stage::Telling && m_state.now.stage == Stage::Telling
            && m_state.now.scene == before.scene && m_state.now.part != before.part && m_state.now.part != 0;
        if ((!round && !on) || next_page)
            return;
        const auto& scene = m_course.scenes[before.scene];
        const auto& part = scene.parts[before.part];
        const bool ended = m_state.now.stage == Stage::End;
        m_report.ways.insert(
            {scene.id, before.stage == Stage::Outcome ? part.asks[part.choose].options[before.option].id : "",
                ended ? "" : m_course.scenes[m_state.now.scene].id, round});
    }

    bool fail(unsigned line, std::string wrong, std::string instead)
    {
        m_report.failures.push_back({m_run.name, line, std::move(wrong), std::move(instead), {}});
        return false;
    }

    const Course& m_course;
    PlanNames& m_names;
    const PlanRun& m_run;
    PlanMode m_mode;
    PlanReport& m_report;
    State m_state;
};

} // namespace

PlanReport run_plan(const Course& course, const Plan& plan, PlanMode mode)
{
    PlanReport report;
    PlanNames names(course);
    for (const auto& run : plan.runs) {
        auto unknown = names.unknown(run);
        report.failures.insert(report.failures.end(), unknown.begin(), unknown.end());
        if (unknown.empty())
            Runner(course, names, run, mode, report).play();
    }
    return report;
}

} // namespace vignette::play
