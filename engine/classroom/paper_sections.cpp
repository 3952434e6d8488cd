#include "engine/classroom/paper_sections.hpp"

#include "engine/play/step.hpp"

#include <map>
#include <tuple>

namespace vignette::classroom {

namespace {

using play::Action;
using play::Stage;
using Place = std::tuple<play::Index, std::uint16_t, play::Index>; ///< Scene, part, option.

Place place_of(const play::Moment& now)
{
    return {now.scene, now.stage == Stage::Warning ? std::uint16_t{0} : now.part,
        now.stage == Stage::Outcome ? now.option : play::nothing};
}

/// On that page of that scene, past its content note.
play::State at(const course::Course& course, play::Index unit, play::Index scene, std::uint16_t part)
{
    auto state = play::begin(course, unit);
    play::open_scene(course, state, scene);
    if (state.now.stage == Stage::Warning)
        play::open_telling(course, state);
    state.now.part = part;
    return state;
}

const course::Ask* choice_of(const course::Course& course, const play::State& state)
{
    const auto& part = course.scenes[state.now.scene].parts[state.now.part];
    return part.choose == play::nothing ? nullptr : &part.asks[part.choose];
}

Result<play::State> chosen(const course::Course& course, const play::State& state, const course::Option& option)
{
    return play::step(course, state, {.action = Action::Choose, .id = option.id});
}

/// The pages of a scene, each with its outcomes behind it; without numbers and ways.
void collect(const course::Course& course, play::Index unit, play::Index scene, std::vector<PaperSection>& out)
{
    const auto parts = course.scenes[scene].parts.size();
    for (std::size_t part = 0; part < parts; ++part) {
        const auto state = at(course, unit, scene, static_cast<std::uint16_t>(part));
        out.push_back({0, state, false, {}, {}});
        const auto* choice = choice_of(course, state);
        for (std::size_t i = 0; choice && i < choice->options.size(); ++i) {
            auto after = chosen(course, state, choice->options[i]);
            if (after && after.value().now.stage == Stage::Outcome)
                out.push_back({0, std::move(after).value(), true, {}, {}});
        }
    }
}

class Numbers {
public:
    explicit Numbers(std::vector<PaperSection>& sections)
    {
        for (std::size_t i = 0; i < sections.size(); ++i) {
            sections[i].number = i + 1;
            m_numbers.emplace(place_of(sections[i].state.now), i + 1);
        }
    }

    /// 0 where the unit ends, or another one begins.
    std::size_t of(const play::State& state) const
    {
        const auto& now = state.now;
        const bool inside = now.stage == Stage::Telling || now.stage == Stage::Warning || now.stage == Stage::Outcome;
        const auto found = inside ? m_numbers.find(place_of(now)) : m_numbers.end();
        return found == m_numbers.end() ? 0 : found->second;
    }

private:
    std::map<Place, std::size_t> m_numbers;
};

void put_ways(const course::Course& course, const Numbers& numbers, PaperSection& section)
{
    const auto* choice = section.outcome ? nullptr : choice_of(course, section.state);
    if (!choice) {
        const auto after = play::step(course, section.state, {.action = Action::Continue});
        section.next = after ? numbers.of(after.value()) : 0;
        return;
    }
    for (const auto& option : choice->options) {
        if (const auto after = chosen(course, section.state, option))
            section.options.push_back({option.label.value, numbers.of(after.value())});
    }
}

} // namespace

std::vector<PaperSection> paper_sections(const course::Course& course, play::Index unit)
{
    std::vector<PaperSection> out;
    for (const auto scene : course.units[unit].scenes)
        collect(course, unit, scene, out);
    const Numbers numbers(out);
    for (auto& section : out)
        put_ways(course, numbers, section);
    return out;
}

} // namespace vignette::classroom
