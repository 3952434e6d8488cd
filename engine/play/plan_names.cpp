#include "engine/play/plan_names.hpp"

#include "engine/course/lookup.hpp"

#include <algorithm>

namespace vignette::play {

namespace {

using Names = std::set<std::string, std::less<>>;

std::optional<std::string> missing(std::string_view kind, const std::string& name, const Names& known)
{
    if (known.find(name) != known.end())
        return std::nullopt;
    return course::unknown(kind, name, {known.begin(), known.end()}).message;
}

template <typename List>
Names known_ids(const List& list)
{
    Names out;
    for (const auto& one : list)
        out.insert(one.id);
    return out;
}

/// Looks names up for one expression, and refuses new facts: a play keeps only those that the course asks about.
class Reader final : public course::Names {
public:
    explicit Reader(Course& course)
        : m_course(course)
        , m_lookup(course)
    {
    }

    Result<course::Meaning> variable(std::string_view name) override { return m_lookup.variable(name); }
    Result<int> value_of(std::uint32_t variable, std::string_view name) override
    {
        return m_lookup.value_of(variable, name);
    }

    Result<course::Op> fact(std::string_view function, std::string_view argument) override
    {
        const std::size_t facts = m_course.facts.size(), roles = m_course.role_names.size();
        auto op = m_lookup.fact(function, argument);
        if (m_course.facts.size() == facts && m_course.role_names.size() == roles)
            return op;
        m_course.facts.resize(facts);
        m_course.role_names.resize(roles);
        return Error{ErrorCode::InvalidArgument,
            "the course itself never asks " + std::string(function) + "(\"" + std::string(argument)
                + "\"), so it is not remembered; expect a scene, a view or a variable instead"};
    }

private:
    Course& m_course;
    course::Lookup m_lookup;
};

} // namespace

PlanNames::PlanNames(const Course& course)
    : m_course(course)
    , m_scenes(known_ids(course.scenes))
{
    for (const auto& scene : course.scenes) {
        for (const auto& part : scene.parts) {
            for (const auto& ask : part.asks) {
                for (const auto& option : ask.options) {
                    m_options.insert(option.id);
                    for (const auto& view : option.views)
                        m_voices.insert(view.voice);
                }
            }
        }
    }
}

Result<course::Expression> PlanNames::compile(std::string_view expression)
{
    Reader reader(m_course);
    return course::parse_expression(expression, reader);
}

std::optional<std::string> PlanNames::complaint(const Expectation& expectation)
{
    switch (expectation.kind) {
    case Expectation::Kind::Scene:
        return missing("scene", expectation.text, m_scenes);
    case Expectation::Kind::View:
    case Expectation::Kind::NoView:
        return missing("view", expectation.text, m_voices);
    case Expectation::Kind::Option:
    case Expectation::Kind::NoOption:
        return missing("option", expectation.text, m_options);
    case Expectation::Kind::Holds: {
        const auto compiled = compile(expectation.text);
        return compiled ? std::nullopt
                        : std::optional("“" + expectation.text + "” cannot be checked: " + compiled.error().message);
    }
    default:
        return std::nullopt;
    }
}

std::optional<std::string> PlanNames::complaint(const PlanRun& run) const
{
    std::optional<std::string> out;
    if (!run.unit.empty())
        out = missing("unit", run.unit, known_ids(m_course.units));
    if (!out && !run.role.empty())
        out = missing("role", run.role, known_ids(m_course.roles));
    if (!out && !run.nation.empty())
        out = missing("nation", run.nation, known_ids(m_course.nations));
    return out;
}

std::vector<PlanFailure> PlanNames::unknown(const PlanRun& run)
{
    std::vector<PlanFailure> out;
    if (auto wrong = complaint(run))
        out.push_back({run.name, run.line, std::move(*wrong), {}, {}});
    for (const auto& step : run.steps) {
        const auto* expectation = std::get_if<Expectation>(&step.is);
        if (auto wrong = expectation ? complaint(*expectation) : std::nullopt)
            out.push_back({run.name, step.line, std::move(*wrong), {}, {}});
    }
    return out;
}

} // namespace vignette::play
