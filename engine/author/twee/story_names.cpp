#include "engine/author/twee/story_names.hpp"

#include <algorithm>

namespace vignette::author::twee {

namespace {

const Error unknown{ErrorCode::NotFound, "unknown"};

bool has_role(const StoryFrame& frame, std::string_view name)
{
    return std::any_of(frame.roles.begin(), frame.roles.end(), [&](const auto& role) {
        return role.id == name || std::find(role.groups.begin(), role.groups.end(), name) != role.groups.end();
    });
}

} // namespace

StoryNames::StoryNames(const TweeMemory& memory, const StoryFrame& frame, const std::set<std::string>& scenes,
    const std::set<std::string>& answers)
    : m_memory(memory)
    , m_frame(frame)
    , m_scenes(scenes)
    , m_answers(answers)
{
}

Result<course::Meaning> StoryNames::variable(std::string_view name)
{
    const auto& known = m_memory.known();
    for (std::uint32_t i = 0; i < known.size(); ++i) {
        if (known[i].id != name)
            continue;
        course::Type type;
        if (known[i].is == KnownVariable::Is::State)
            type = {course::Type::Is::State, i};
        else if (known[i].is == KnownVariable::Is::Counter)
            type = {course::Type::Is::Number, 0};
        return course::Meaning{type, {course::Op::Code::Variable, 0}};
    }
    return unknown;
}

Result<int> StoryNames::value_of(std::uint32_t variable, std::string_view name)
{
    const auto& values = m_memory.known()[variable].values;
    return std::find(values.begin(), values.end(), name) != values.end() ? Result<int>(0) : unknown;
}

Result<course::Op> StoryNames::fact(std::string_view function, std::string_view argument)
{
    const std::string name(argument);
    const bool known = function == "seen"            ? m_scenes.count(name) > 0
        : function == "chose" || function == "tried" ? m_answers.count(name) > 0
        : function == "role"                         ? has_role(m_frame, argument)
                                                     : function == "nation"
            && std::any_of(
                m_frame.nations.begin(), m_frame.nations.end(), [&](const auto& one) { return one.id == name; });
    return known ? Result<course::Op>(course::Op{course::Op::Code::Fact, 0}) : unknown;
}

} // namespace vignette::author::twee
