#include "engine/course/lookup.hpp"

#include "engine/core/text.hpp"
#include "engine/course/ids.hpp"

#include <algorithm>

namespace vignette::course {

namespace {

/// What `chose` can name in a scene: options, and the items of its questions. `tried` is about outcomes: options alone.
std::vector<std::string_view> answers_of(const Scene& scene, bool items)
{
    std::vector<std::string_view> out;
    for (const auto& part : scene.parts) {
        for (const auto& ask : part.asks) {
            for (const auto& option : ask.options)
                out.push_back(option.id);
            for (std::size_t i = 0; items && i < ask.items.size(); ++i)
                out.push_back(ask.items[i].id);
        }
    }
    return out;
}

/// The nearest name is advice enough; where there is none, `advice` is.
Error advised(Error error, const std::string& advice)
{
    if (error.message.find("; did you mean ") == std::string::npos)
        error.message += "; " + advice;
    return error;
}

} // namespace

Error unknown(std::string_view kind, std::string_view name, const std::vector<std::string_view>& known)
{
    std::string message = "there is no " + std::string(kind) + " called " + std::string(name);
    const auto near = text::nearest(name, known);
    if (!near.empty())
        message += "; did you mean " + std::string(near) + "?";
    return {ErrorCode::NotFound, std::move(message)};
}

Lookup::Lookup(Course& course, References* references)
    : m_course(course)
    , m_references(references)
{
    for (const auto& fact : course.facts)
        m_remembered.emplace(std::pair(fact.kind, fact.name), static_cast<std::int32_t>(m_remembered.size()));
}

Error Lookup::missing(std::string_view kind, std::string_view name, const std::vector<std::string_view>& known) const
{
    if (m_references)
        m_references->miss(kind, name);
    return unknown(kind, name, known);
}

void Lookup::meet(std::string_view kind, std::string_view id) const
{
    if (m_references)
        m_references->meet(kind, id);
}

Result<Index> Lookup::variable_index(std::string_view id) const
{
    const auto found = m_course.variable_by_id.find(id);
    if (found != m_course.variable_by_id.end()) {
        meet("variable", id);
        return found->second;
    }
    return missing("variable", id, ids(m_course.variables));
}

Result<Index> Lookup::scene(std::string_view id) const
{
    const auto found = m_course.scene_by_id.find(id);
    if (found != m_course.scene_by_id.end()) {
        meet("scene", m_course.scenes[found->second].id);
        return found->second;
    }
    return missing("scene", id, m_course.scenes.size() > 2000 ? std::vector<std::string_view>{} : ids(m_course.scenes));
}

Result<Meaning> Lookup::variable(std::string_view name)
{
    const auto index = variable_index(name);
    if (!index)
        return advised(index.error(), "declare it in course.lua, above the first scene");
    Variable& variable = m_course.variables[index.value()];
    variable.read = true;
    Type type;
    if (variable.kind == Variable::Kind::State)
        type = {Type::Is::State, index.value()};
    else if (variable.kind != Variable::Kind::Flag)
        type = {Type::Is::Number, 0};
    return Meaning{type, {Op::Code::Variable, static_cast<std::int32_t>(index.value())}};
}

Result<int> Lookup::value_of(std::uint32_t variable, std::string_view name)
{
    const auto& states = m_course.variables[variable].states;
    const auto found = std::find(states.begin(), states.end(), name);
    const std::string kind = "value of " + m_course.variables[variable].id;
    if (found != states.end())
        return meet(kind, name), static_cast<int>(found - states.begin());
    return advised(missing(kind, name, {states.begin(), states.end()}),
        states.empty() ? "give it values first" : "write one of its values, such as " + states.front());
}

Op Lookup::remember(Fact::Kind kind, Index scene, std::string_view answer)
{
    std::string name = m_course.scenes[scene].id; // Its own, also where the expression says an old one.
    if (!answer.empty())
        name.append("/").append(answer);
    const auto next = static_cast<std::int32_t>(m_course.facts.size());
    const auto [found, fresh] = m_remembered.emplace(std::pair(kind, name), next);
    if (fresh)
        m_course.facts.push_back({kind, std::move(name), scene});
    return {Op::Code::Fact, found->second};
}

Result<Op> Lookup::fact(std::string_view function, std::string_view argument)
{
    if (function == "seen") {
        const auto index = scene(argument);
        if (!index)
            return advised(index.error(), "write the id of a scene of this course");
        return remember(Fact::Kind::Seen, index.value());
    }
    if (function == "chose" || function == "tried")
        return chosen(function, argument);
    if (function == "role")
        return role(argument);
    if (function == "nation")
        return nation(argument);
    return advised(missing("question", function, {"seen", "chose", "tried", "role", "nation"}),
        "ask seen, chose, tried, role or nation");
}

Result<Op> Lookup::chosen(std::string_view function, std::string_view path)
{
    const std::size_t slash = path.find('/');
    if (slash == std::string_view::npos)
        return Error{ErrorCode::InvalidArgument, std::string(function) + " needs the scene too; write scene/option"};
    const auto index = scene(path.substr(0, slash));
    if (!index)
        return advised(index.error(), "write the id of a scene of this course, then its option");
    const bool chose = function == "chose";
    const auto known = answers_of(m_course.scenes[index.value()], chose);
    const std::string_view answer = path.substr(slash + 1);
    const auto count = std::count(known.begin(), known.end(), answer);
    if (count == 0)
        return advised(
            missing((chose ? "answer in " : "option in ") + std::string(path.substr(0, slash)), answer, known),
            known.empty() ? "that scene has none" : "write one it has, such as " + std::string(known.front()));
    if (count > 1)
        return Error{
            ErrorCode::InvalidArgument, std::string(path) + " could be two answers of that scene; give one another id"};
    meet("answer in " + std::string(path.substr(0, slash)), answer);
    return remember(chose ? Fact::Kind::Chose : Fact::Kind::Tried, index.value(), answer);
}

Result<Op> Lookup::role(std::string_view name)
{
    std::vector<std::string_view> known = ids(m_course.roles);
    for (const auto& role : m_course.roles)
        known.insert(known.end(), role.groups.begin(), role.groups.end());
    if (std::find(known.begin(), known.end(), name) == known.end())
        return advised(missing("role or group", name, known), "declare it with role");
    meet("role or group", name);
    auto& names = m_course.role_names;
    auto found = std::find(names.begin(), names.end(), name);
    if (found == names.end())
        found = names.insert(found, std::string(name));
    return Op{Op::Code::Role, static_cast<std::int32_t>(found - names.begin())};
}

Result<Op> Lookup::nation(std::string_view name)
{
    const Index index = index_of(m_course.nations, name);
    if (index == nothing)
        return advised(missing("nation", name, ids(m_course.nations)), "declare it with nation");
    meet("nation", name);
    return Op{Op::Code::Nation, static_cast<std::int32_t>(index)};
}

} // namespace vignette::course
