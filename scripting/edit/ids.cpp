#include "scripting/edit/ids.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

namespace vignette::scripting {

namespace {

using course::Ask;

constexpr std::array<std::pair<std::string_view, IdKind>, 21> words{
    {{"scene", IdKind::Scene}, {"option", IdKind::Option}, {"item", IdKind::Item}, {"choice", IdKind::Choice},
        {"unit", IdKind::Unit}, {"question", IdKind::Question}, {"character", IdKind::Character},
        {"voice", IdKind::Voice}, {"variable", IdKind::Variable}, {"value", IdKind::Value}, {"scale", IdKind::Scale},
        {"scale_item", IdKind::ScaleItem}, {"source", IdKind::Source}, {"card", IdKind::Card},
        {"helpline", IdKind::Helpline}, {"resource", IdKind::Resource}, {"competency", IdKind::Competency},
        {"guide", IdKind::Guide}, {"role", IdKind::Role}, {"group", IdKind::Group}, {"nation", IdKind::Nation}}};

/// Words of the language that declare one of the kinds above.
constexpr std::array<std::pair<std::string_view, IdKind>, 15> declaring{
    {{"counter", IdKind::Variable}, {"flag", IdKind::Variable}, {"state", IdKind::Variable},
        {"compute", IdKind::Variable}, {"reflect", IdKind::Question}, {"plan", IdKind::Question},
        {"jot", IdKind::Question}, {"choose_many", IdKind::Question}, {"arrange", IdKind::Question},
        {"match", IdKind::Question}, {"spot", IdKind::Question}, {"checklist", IdKind::Question},
        {"choose", IdKind::Choice}, {"pair", IdKind::Item}, {"area", IdKind::Item}}};

class Gatherer {
public:
    explicit Gatherer(const course::Course& course)
        : m_course(course)
    {
    }

    std::vector<Id> gather()
    {
        all(IdKind::Unit, m_course.units);
        for (const auto& scene : m_course.scenes)
            of_scene(scene);
        of_memory();
        all(IdKind::Character, m_course.characters);
        all(IdKind::Voice, m_course.voices);
        for (const auto& scale : m_course.scales) {
            add(IdKind::Scale, scale.id);
            for (const auto& item : scale.items)
                add(IdKind::ScaleItem, scale.id + "/" + item.id);
        }
        all(IdKind::Source, m_course.sources);
        all(IdKind::Helpline, m_course.helplines);
        all(IdKind::Resource, m_course.resources);
        all(IdKind::Competency, m_course.competencies);
        all(IdKind::Guide, m_course.guides);
        all(IdKind::Nation, m_course.nations);
        for (const auto& role : m_course.roles) {
            add(IdKind::Role, role.id);
            for (const auto& group : role.groups)
                add(IdKind::Group, group);
        }
        return std::move(m_ids);
    }

private:
    void add(IdKind kind, std::string name)
    {
        if (m_met.emplace(kind, name).second)
            m_ids.push_back({kind, std::move(name)});
    }

    template <typename List>
    void all(IdKind kind, const List& list)
    {
        for (const auto& one : list)
            add(kind, one.id);
    }

    void of_memory()
    {
        for (const auto& variable : m_course.variables) {
            add(IdKind::Variable, variable.id);
            for (const auto& value : variable.states)
                add(IdKind::Value, variable.id + "/" + value);
        }
    }

    void of_scene(const course::Scene& scene)
    {
        add(IdKind::Scene, scene.id);
        for (const auto& part : scene.parts) {
            for (const auto& line : part.telling)
                of_line(line);
            for (const auto& ask : part.asks)
                of_ask(scene.id + "/", ask);
        }
    }

    void of_line(const course::Line& line)
    {
        if (line.kind == course::Line::Kind::Card)
            add(IdKind::Card, line.id);
    }

    void of_ask(const std::string& scene, const Ask& ask)
    {
        if (ask.kind == Ask::Kind::Choose && ask.id != "choice")
            add(IdKind::Choice, scene + ask.id);
        else if (ask.kind != Ask::Kind::Choose && ask.kind != Ask::Kind::Rate)
            add(IdKind::Question, ask.id);
        for (const auto& item : ask.items)
            add(IdKind::Item, scene + item.id);
        for (const auto& option : ask.options)
            add(IdKind::Option, scene + option.id);
        for (const auto& line : ask.shared.telling)
            of_line(line);
    }

    const course::Course& m_course;
    std::vector<Id> m_ids;
    std::set<std::pair<IdKind, std::string>> m_met;
};

} // namespace

std::string_view word_for(IdKind kind)
{
    const auto found = std::find_if(words.begin(), words.end(), [&](const auto& word) { return word.second == kind; });
    return found->first;
}

std::optional<IdKind> kind_named(std::string_view name)
{
    for (const auto& [word, kind] : words) {
        if (word == name)
            return kind;
    }
    for (const auto& [word, kind] : declaring) {
        if (word == name)
            return kind;
    }
    return std::nullopt;
}

std::vector<Id> ids_of(const course::Course& course)
{
    return Gatherer(course).gather();
}

std::string_view own_part(std::string_view name)
{
    const std::size_t slash = name.rfind('/');
    return slash == std::string_view::npos ? name : name.substr(slash + 1);
}

std::string_view holder_part(std::string_view name)
{
    const std::size_t slash = name.rfind('/');
    return slash == std::string_view::npos ? std::string_view{} : name.substr(0, slash + 1);
}

} // namespace vignette::scripting
