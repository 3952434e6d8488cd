#include "engine/play/page.hpp"
#include "engine/play/step.hpp"
#include "tests/app/teach/paper_reader.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>

using namespace vignette;
using namespace vignette::tests;

namespace {

using classroom::PaperCourse;

std::size_t options_of(const course::Course& course)
{
    std::size_t out = 0;
    for (const auto& scene : course.scenes) {
        for (const auto& part : scene.parts) {
            if (part.choose != course::nothing)
                out += part.asks[part.choose].options.size();
        }
    }
    return out;
}

/// What the pages of the paper tell, one under the other.
std::string told_on(const PaperCourse& made)
{
    std::string out;
    const auto add = [&](std::string_view text) { out.append(text).append("\n"); };
    const auto add_all = [&](const auto& all) {
        for (const auto& one : all)
            add(one.text);
    };
    for (const auto& unit : made.units) {
        for (const auto& section : unit) {
            const auto page = play::page(made.course, section.state);
            add_all(page.blocks);
            if (!page.outcome)
                continue;
            for (const auto& result : page.outcome->results)
                add(result);
            add_all(page.outcome->views);
            add_all(page.outcome->evidence);
            add_all(page.outcome->telling);
            add_all(page.outcome->shared_evidence);
            add_all(page.outcome->shared_telling);
        }
    }
    return out;
}

/// What only some rooms come to read, as it was written.
std::vector<std::string> told_to_some(const course::Course& course)
{
    std::vector<std::string> out;
    const auto add = [&](const auto& all) {
        for (const auto& one : all) {
            if (!one.when.always() && !one.text.value.empty() && one.text.slots.empty())
                out.push_back(one.text.value);
        }
    };
    for (const auto& scene : course.scenes) {
        for (const auto& part : scene.parts) {
            add(part.telling);
            for (const auto& ask : part.asks) {
                for (const auto& option : ask.options) {
                    add(option.results);
                    add(option.views);
                    add(option.evidence);
                    add(option.telling);
                }
                add(ask.shared.evidence);
                add(ask.shared.telling);
            }
        }
    }
    return out;
}

/// Whether the text is there with a condition before it; the same may stand elsewhere for all.
bool says_for_whom(const std::string& told, const std::string& text)
{
    constexpr std::size_t near = 300;
    for (auto at = told.find(text); at != std::string::npos; at = told.find(text, at + 1)) {
        const auto from = at < near ? 0 : at - near;
        if (told.substr(from, at - from).find("nly if ") != std::string::npos)
            return true;
    }
    return false;
}

/// A class that goes through a unit of the course by chance, with the paper beside it.
class Walk {
public:
    Walk(const course::Course& course, const PaperCourse& made, course::Index unit, unsigned seed)
        : m_course(course)
        , m_made(made)
        , m_unit(unit)
        , m_chance(seed)
    {
    }

    void goes();
    std::size_t checked = 0;

private:
    const classroom::PaperSection* here() const;
    void compares(const classroom::PaperSection&);
    void compares(const std::string& words, const course::Condition&);
    void compares_lines(const course::Part&, const course::Part& on_paper);
    bool steps(const classroom::PaperSection*);

    const course::Course& m_course;
    const PaperCourse& m_made;
    course::Index m_unit;
    std::mt19937 m_chance;
    play::State m_state;
    Remembered m_room;
};

const classroom::PaperSection* Walk::here() const
{
    const auto& now = m_state.now;
    const bool outcome = now.stage == play::Stage::Outcome;
    for (const auto& section : m_made.units[m_unit]) {
        const auto& place = section.state.now;
        if (place.scene == now.scene && place.part == now.part && section.outcome == outcome
            && (!outcome || place.option == now.option))
            return &section;
    }
    return nullptr;
}

void Walk::compares(const std::string& words, const course::Condition& condition)
{
    bool understood = true;
    const bool read = words.empty() || reads_true(words, m_room, understood);
    if (!understood)
        return;
    ++checked;
    CAPTURE(condition.source);
    CAPTURE(words);
    CHECK(read == course::holds(condition.compiled, play::facts_of(m_state)));
}

/// Narration says its condition in its own text; lines stay in their order.
void Walk::compares_lines(const course::Part& part, const course::Part& on_paper)
{
    std::size_t at = 0;
    for (const auto& line : part.telling) {
        while (at < on_paper.telling.size() && !on_paper.telling[at].text.value.ends_with(line.text.value))
            ++at;
        REQUIRE(at < on_paper.telling.size());
        const std::string mark = "*Only if ", end = ":* " + line.text.value;
        const auto& said = on_paper.telling[at++].text.value;
        if (line.kind == course::Line::Kind::Narration && said.starts_with(mark) && said.ends_with(end))
            compares(said.substr(mark.size(), said.size() - mark.size() - end.size()), line.when);
    }
}

void Walk::compares(const classroom::PaperSection& section)
{
    const auto& now = m_state.now;
    const auto& part = m_course.scenes[now.scene].parts[now.part];
    for (std::size_t i = 0; i < section.options.size(); ++i)
        compares(section.options[i].only_if, part.asks[part.choose].options[i].only_if);
    if (now.stage == play::Stage::Telling)
        compares_lines(part, m_made.course.scenes[now.scene].parts[now.part]);
}

bool Walk::steps(const classroom::PaperSection* section)
{
    play::Event event;
    const auto page = play::page(m_course, m_state);
    for (const auto& ask : page.asks) {
        if (ask.kind != play::PageAsk::Kind::Choose)
            continue;
        std::vector<std::string> open;
        for (const auto& option : ask.options) {
            if (option.locked.empty())
                open.emplace_back(option.id);
        }
        event = {.action = play::Action::Choose, .id = open[m_chance() % open.size()]};
    }
    auto after = play::step(m_course, m_state, event);
    if (!after)
        return false;
    m_state = std::move(after).value();
    if (event.action == play::Action::Choose)
        m_room.answers.emplace_back(section->number, static_cast<char>('A' + m_state.now.option));
    return m_state.now.unit == m_unit && m_state.now.stage != play::Stage::End;
}

void Walk::goes()
{
    m_state = play::begin(m_course, m_unit);
    for (int steps_left = 120; steps_left > 0; --steps_left) {
        const bool inside = m_state.now.stage == play::Stage::Telling || m_state.now.stage == play::Stage::Outcome;
        const auto* section = inside ? here() : nullptr;
        if (section) {
            m_room.been.insert(section->number);
            compares(*section);
        }
        if (!steps(section))
            return;
    }
}

} // namespace

TEST_SUITE("app/teach")
{
    TEST_CASE("Papers: of the courses that come with the program no answer is left out")
    {
        for (const auto* name : shipped_courses) {
            CAPTURE(name);
            const auto course = shipped(name);
            const auto made = classroom::paper_course(course);
            std::size_t offered = 0, followed = 0;
            for (const auto& unit : made.units) {
                for (const auto& section : unit) {
                    offered += section.options.size();
                    followed += section.outcome ? 1 : 0;
                    for (const auto& option : section.options)
                        CHECK(unit.at(option.to - 1).outcome);
                }
            }
            CHECK(offered == options_of(course));
            CHECK(followed == options_of(course));
        }
    }

    TEST_CASE("Papers: what only some rooms are told stands on paper and says for whom")
    {
        for (const auto* name : shipped_courses) {
            CAPTURE(name);
            const auto course = shipped(name);
            const auto made = classroom::paper_course(course);
            const auto told = told_on(made);
            for (const auto& text : told_to_some(course)) {
                CAPTURE(text);
                CHECK(says_for_whom(told, text));
            }
        }
    }

    TEST_CASE("Papers: every condition of the courses that come with the program is said without a note")
    {
        for (const auto* name : shipped_courses) {
            CAPTURE(name);
            CHECK(classroom::paper_course(shipped(name)).notes.empty());
        }
    }

    TEST_CASE("Papers: whoever reads a condition comes to the same as the program")
    {
        std::size_t checked = 0;
        for (const auto* name : shipped_courses) {
            CAPTURE(name);
            const auto course = shipped(name);
            const auto made = classroom::paper_course(course);
            for (course::Index unit = 0; unit < course.units.size(); ++unit) {
                for (unsigned seed = 1; seed <= 40; ++seed) {
                    Walk walk(course, made, unit, seed);
                    walk.goes();
                    checked += walk.checked;
                }
            }
        }
        CHECK(checked > 5000);
    }
}
