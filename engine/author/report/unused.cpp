#include "engine/author/report/unused.hpp"

#include "engine/course/vocabulary.hpp"

#include <algorithm>
#include <string>
#include <utility>

namespace vignette::author::report {

namespace {

using course::Diagnostic;
using course::Variable;

std::string named(const Variable& variable)
{
    switch (variable.kind) {
    case Variable::Kind::Counter:
        return "the counter " + variable.id;
    case Variable::Kind::State:
        return "the state " + variable.id;
    case Variable::Kind::Computed:
        return "the computed value " + variable.id;
    default:
        return "the flag " + variable.id;
    }
}

std::string value_at_start(const Variable& variable)
{
    const auto start = static_cast<std::size_t>(variable.start);
    if (variable.kind == Variable::Kind::State)
        return start < variable.states.size() ? variable.states[start] : std::string();
    if (variable.kind == Variable::Kind::Flag)
        return variable.start != 0 ? "true" : "false";
    return std::to_string(variable.start);
}

Diagnostic note(const Variable& variable, std::string message, std::string advice)
{
    return {course::Severity::Note, "unused-variable", variable.where, std::move(message), std::move(advice),
        variable.id, {}};
}

Diagnostic never_read(const Variable& variable)
{
    const bool computed = variable.kind == Variable::Kind::Computed;
    std::string message = "nothing asks about " + named(variable);
    if (!variable.changed && !computed)
        message += ", and nothing changes it";
    return note(variable, std::move(message), "ask about it with only_if, go_if or when, or remove it");
}

Diagnostic never_changed(const Variable& variable)
{
    const bool counter = variable.kind == Variable::Kind::Counter;
    return note(variable, "nothing changes " + named(variable) + ", so that it is always " + value_at_start(variable),
        counter ? "change it with add or set below an option, or remove it"
                : "change it with set below an option, or remove it");
}

/// Whether exploring told that a condition in which it stands is never true.
bool is_told(const Variable& variable, const std::vector<Diagnostic>& told)
{
    return std::any_of(told.begin(), told.end(), [&](const Diagnostic& finding) {
        return finding.code.starts_with("never-") && course::times_written(variable.id, {{"", finding.message}}) > 0;
    });
}

} // namespace

std::vector<Diagnostic> unused(const course::Course& course, const std::vector<Diagnostic>& told)
{
    std::vector<Diagnostic> out;
    for (const auto& variable : course.variables) {
        if (!variable.read)
            out.push_back(never_read(variable));
        else if (!variable.changed && variable.kind != Variable::Kind::Computed && !is_told(variable, told))
            out.push_back(never_changed(variable));
    }
    return out;
}

} // namespace vignette::author::report
