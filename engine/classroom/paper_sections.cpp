#include "engine/classroom/paper_sections.hpp"

#include "engine/classroom/paper_conditions.hpp"
#include "engine/classroom/paper_opened.hpp"
#include "engine/play/step.hpp"

namespace vignette::classroom {

namespace {

using play::Stage;
using Sections = std::vector<PaperSection>;

/// On that page of that scene, past its content note.
play::State state_at(const course::Course& course, play::Index unit, play::Index scene, std::size_t part)
{
    auto state = play::begin(course, unit);
    play::open_scene(course, state, scene);
    if (state.now.stage == Stage::Warning)
        play::open_telling(course, state);
    state.now.part = static_cast<std::uint16_t>(part);
    return state;
}

/// The pages of a scene, each with its outcomes behind it; without ways.
void collect(const course::Course& course, play::Index unit, play::Index scene, Sections& out)
{
    const auto& parts = course.scenes[scene].parts;
    for (std::size_t part = 0; part < parts.size(); ++part) {
        const auto state = state_at(course, unit, scene, part);
        out.push_back({out.size() + 1, state, false});
        if (parts[part].choose == course::nothing)
            continue;
        for (const auto& option : parts[part].asks[parts[part].choose].options) {
            if (auto after = play::step(course, state, {.action = play::Action::Choose, .id = option.id}))
                out.push_back({out.size() + 1, std::move(after).value(), true});
        }
    }
}

std::vector<Sections> collected(const course::Course& open)
{
    std::vector<Sections> out(open.units.size());
    for (play::Index unit = 0; unit < open.units.size(); ++unit) {
        for (const auto scene : open.units[unit].scenes)
            collect(open, unit, scene, out[unit]);
    }
    return out;
}

/// The pieces that a condition stands on.
PaperWays::Numbers places_of(const course::Course& course, const PaperWays& ways, const Standing& at)
{
    if (!at.any_outcome)
        return {ways.number(at.scene, at.part, at.option)};
    PaperWays::Numbers out;
    const auto& part = course.scenes[at.scene].parts[at.part];
    for (course::Index i = 0; part.choose != course::nothing && i < part.asks[part.choose].options.size(); ++i)
        out.insert(ways.number(at.scene, at.part, i));
    return out;
}

/// Puts what each piece leads to into it.
class Leading {
public:
    Leading(const course::Course& course, const PaperWays& ways, PaperConditions& conditions, std::size_t unit)
        : m_course(course)
        , m_ways(ways)
        , m_conditions(conditions)
        , m_unit(unit)
    {
    }

    void put_into(PaperSection&) const;

private:
    void options(const course::Ask&, PaperSection&) const;
    void turns(const course::Part&, PaperSection&) const;

    const course::Course& m_course;
    const PaperWays& m_ways;
    PaperConditions& m_conditions;
    std::size_t m_unit;
};

void Leading::put_into(PaperSection& section) const
{
    const auto& now = section.state.now;
    const auto& scene = m_course.scenes[now.scene];
    const auto& part = scene.parts[now.part];
    if (!section.outcome && now.part == 0 && !scene.warning.empty())
        section.around = m_ways.number(scene.skip_to, m_unit);
    if (section.outcome || part.choose == course::nothing)
        turns(part, section);
    else
        options(part.asks[part.choose], section);
}

void Leading::options(const course::Ask& ask, PaperSection& section) const
{
    const auto& now = section.state.now;
    for (course::Index i = 0; i < ask.options.size(); ++i) {
        const auto& option = ask.options[i];
        section.options.push_back({option.label.value,
            m_conditions.in_words(option.only_if, {m_unit, {section.number}}), m_ways.number(now.scene, now.part, i)});
    }
}

void Leading::turns(const course::Part& part, PaperSection& section) const
{
    const auto& now = section.state.now;
    const auto ways = ways_on(part, section.outcome ? now.option : course::nothing);
    for (const auto* jump : ways.jumps) {
        section.next.push_back(
            {m_conditions.in_words(jump->when, {m_unit, {section.number}}), m_ways.number(jump->way, m_unit)});
    }
    const bool goes_on = ways.way->kind == course::Way::Kind::None;
    section.next.push_back({"", goes_on ? m_ways.number(now.scene, now.part + 1u) : m_ways.number(*ways.way, m_unit)});
}

} // namespace

PaperCourse paper_course(const course::Course& course)
{
    const auto open = opened(course);
    PaperCourse out;
    out.units = collected(open);
    const PaperWays ways(course, out.units);
    PaperConditions conditions(course, ways);
    for (std::size_t unit = 0; unit < out.units.size(); ++unit) {
        const Leading leading(course, ways, conditions, unit);
        for (auto& section : out.units[unit])
            leading.put_into(section);
    }
    out.course = opened_in_words(course, [&](const course::Condition& condition, const Standing& at) {
        const auto unit = course.scenes[at.scene].unit;
        return conditions.in_words(condition, {unit, places_of(course, ways, at)});
    });
    out.notes = conditions.notes();
    return out;
}

} // namespace vignette::classroom
