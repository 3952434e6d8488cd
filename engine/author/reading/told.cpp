#include "engine/author/reading/told.hpp"

#include <algorithm>

namespace vignette::author::reading {

namespace {

using course::Text;
using By = Told::By;

/// Walks through the course in the order in which it is written.
class Collector {
public:
    explicit Collector(const course::Course& course)
        : m_course(course)
    {
    }

    std::vector<Told> all()
    {
        for (m_unit = 0; m_unit < m_course.units.size(); ++m_unit)
            unit(m_course.units[m_unit]);
        m_unit = course::nothing;
        for (const auto& term : m_course.terms)
            add(term.meaning);
        for (const auto& resource : m_course.resources)
            add(resource.text);
        for (const auto& rule : m_course.agreement)
            add(rule);
        return std::move(m_out);
    }

private:
    void add(const Text& text, By by = By::Narrator)
    {
        if (!text.empty())
            m_out.push_back({by, &text, m_unit});
    }

    void add(const std::vector<Text>& texts)
    {
        for (const auto& text : texts)
            add(text);
    }

    void unit(const course::Unit& unit)
    {
        add(unit.title);
        add(unit.summary);
        add(unit.you);
        for (const auto scene : unit.scenes)
            one(m_course.scenes[scene]);
    }

    void one(const course::Scene& scene)
    {
        add(scene.title);
        add(scene.warning);
        for (const auto& part : scene.parts) {
            for (const auto& line : part.telling)
                one(line);
            for (const auto& ask : part.asks)
                one(ask);
        }
    }

    void one(const course::Line& line)
    {
        using Kind = course::Line::Kind;
        const By by = line.kind == Kind::Speech ? By::Person
            : line.kind == Kind::Sign           ? By::World
            : line.kind == Kind::Image          ? By::Description
                                                : By::Narrator;
        add(line.text, by);
        add(line.items);
        add(line.transcript, By::World);
        add(line.alt, By::Description);
    }

    void items(const std::vector<course::Item>& items)
    {
        for (const auto& item : items) {
            add(item.text);
            add(item.opens);
        }
    }

    void one(const course::Ask& ask)
    {
        add(ask.prompt);
        add(ask.hint);
        add(ask.no_right_answer);
        items(ask.items);
        if (ask.scale != course::nothing)
            rated(ask.scale);
        for (const auto& option : ask.options)
            one(option);
        add(ask.shared.title);
        for (const auto& line : ask.shared.telling)
            one(line);
        evidence(ask.shared.evidence);
    }

    /// A scale is often asked twice; it counts where it is asked first.
    void rated(course::Index index)
    {
        if (std::find(m_rated.begin(), m_rated.end(), index) != m_rated.end())
            return;
        m_rated.push_back(index);
        const course::Scale& scale = m_course.scales[index];
        add(scale.question);
        add(scale.why);
        items(scale.items);
    }

    void one(const course::Option& option)
    {
        add(option.label);
        add(option.because);
        add(option.locked);
        for (const auto& result : option.results)
            add(result.text);
        for (const auto& view : option.views)
            add(view.text, view.declared == course::nothing ? By::Person : By::Narrator);
        for (const auto& line : option.telling)
            one(line);
        evidence(option.evidence);
    }

    void evidence(const std::vector<course::Evidence>& all)
    {
        for (const auto& one : all)
            add(one.text);
    }

    const course::Course& m_course;
    course::Index m_unit = 0;
    std::vector<course::Index> m_rated;
    std::vector<Told> m_out;
};

} // namespace

std::vector<Told> told(const course::Course& course)
{
    return Collector(course).all();
}

std::string filled(const Text& text)
{
    std::string out = text.value;
    for (auto slot = text.slots.rbegin(); slot != text.slots.rend(); ++slot)
        out.insert(slot->at, "1");
    return out;
}

} // namespace vignette::author::reading
