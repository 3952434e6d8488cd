#include "engine/classroom/paper_ways.hpp"

namespace vignette::classroom {

namespace {

void append(WaysOn& ways, const std::vector<course::Jump>& jumps, const course::Way& way)
{
    for (const auto& jump : jumps)
        ways.jumps.push_back(&jump);
    ways.way = &way;
}

} // namespace

WaysOn ways_on(const course::Part& part, course::Index option)
{
    WaysOn out;
    if (option == course::nothing) {
        append(out, part.jumps, part.way);
        return out;
    }
    const auto& ask = part.asks[part.choose];
    append(out, ask.options[option].jumps, ask.options[option].way);
    if (out.way->kind == course::Way::Kind::None)
        append(out, ask.shared.jumps, ask.shared.way);
    return out;
}

PaperWays::PaperWays(const course::Course& course, const std::vector<std::vector<PaperSection>>& units)
    : m_course(course)
    , m_next(units.size())
    , m_round(units.size())
{
    for (const auto& sections : units) {
        for (const auto& section : sections) {
            const auto& now = section.state.now;
            m_numbers[{now.scene, now.part, section.outcome ? now.option : course::nothing}] = section.number;
        }
    }
    for (std::size_t unit = 0; unit < units.size(); ++unit) {
        for (const auto scene : course.units[unit].scenes) {
            if (!course.scenes[scene].warning.empty())
                m_round[unit][number(scene, 0)] = number(course.scenes[scene].skip_to, unit);
            for (std::size_t part = 0; part < course.scenes[scene].parts.size(); ++part)
                add_page(unit, scene, part);
        }
    }
}

void PaperWays::add_page(std::size_t unit, course::Index scene, std::size_t part)
{
    const auto& page = m_course.scenes[scene].parts[part];
    const auto here = number(scene, part);
    if (page.choose == course::nothing) {
        const auto ways = ways_on(page);
        for (const auto* jump : ways.jumps)
            m_next[unit][here].insert(number(jump->way, unit));
        const bool goes_on = ways.way->kind == course::Way::Kind::None;
        m_next[unit][here].insert(goes_on ? number(scene, part + 1) : number(*ways.way, unit));
        return;
    }
    for (course::Index i = 0; i < page.asks[page.choose].options.size(); ++i)
        add_option(unit, scene, part, i);
}

void PaperWays::add_option(std::size_t unit, course::Index scene, std::size_t part, course::Index option)
{
    const auto& page = m_course.scenes[scene].parts[part];
    const auto asked = number(scene, part), followed = number(scene, part, option);
    m_answers.push_back({&page.asks[page.choose].options[option], unit, asked, followed, option});
    m_next[unit][asked].insert(followed);
    const auto ways = ways_on(page, option);
    for (const auto* jump : ways.jumps)
        m_next[unit][followed].insert(number(jump->way, unit));
    m_next[unit][followed].insert(number(*ways.way, unit));
}

std::size_t PaperWays::number(course::Index scene, std::size_t part, course::Index option) const
{
    const auto found = m_numbers.find({scene, part, option});
    return found == m_numbers.end() ? 0 : found->second;
}

std::size_t PaperWays::number(const course::Way& way, std::size_t unit) const
{
    const bool inside = way.kind == course::Way::Kind::Go && m_course.scenes[way.scene].unit == unit;
    return inside ? number(way.scene, 0) : 0;
}

PaperWays::Numbers PaperWays::next_of(std::size_t unit, std::size_t here, bool closed) const
{
    Numbers out;
    if (const auto next = m_next[unit].find(here); next != m_next[unit].end() && !closed)
        out = next->second;
    if (const auto round = m_round[unit].find(here); round != m_round[unit].end())
        out.insert(round->second);
    return out;
}

PaperWays::Numbers PaperWays::reached(std::size_t unit, std::size_t from, const Numbers& closed) const
{
    Numbers found{from};
    std::vector<std::size_t> open{from};
    while (!open.empty()) {
        const auto here = open.back();
        open.pop_back();
        for (const auto one : next_of(unit, here, closed.contains(here))) {
            if (one != 0 && found.insert(one).second)
                open.push_back(one);
        }
    }
    return found;
}

} // namespace vignette::classroom
