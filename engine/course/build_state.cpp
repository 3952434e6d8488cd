#include "engine/course/build_state.hpp"

namespace vignette::course {

void Builder::State::report(Diagnostic finding)
{
    findings.push_back(std::move(finding));
}

void Builder::State::error(std::string code, Where where, std::string message, std::string advice, std::string marked)
{
    report({Severity::Error, std::move(code), where, std::move(message), std::move(advice), std::move(marked)});
}

void Builder::State::warn(std::string code, Where where, std::string message, std::string advice, std::string marked)
{
    report({Severity::Warning, std::move(code), where, std::move(message), std::move(advice), std::move(marked)});
}

bool Builder::State::claim(const std::string& kind, const std::string& id, Where where)
{
    const auto [found, fresh] = taken.emplace(kind + " " + id, where);
    if (fresh)
        return true;
    const std::string there = found->second.file == where.file
        ? "line " + std::to_string(found->second.line)
        : sources[found->second.file].name + " line " + std::to_string(found->second.line);
    error("duplicate-id", where, "there is already a " + kind + " called " + id + ", at " + there,
        "give this one another id", id);
    return false;
}

Ask* Builder::State::open_choice()
{
    if (!in_scene || part().choose == nothing)
        return nullptr;
    return &part().asks[part().choose];
}

Option* Builder::State::open_option()
{
    Ask* choice = open_choice();
    return choice && in_option && !choice->options.empty() ? &choice->options.back() : nullptr;
}

Shared* Builder::State::open_shared()
{
    Ask* choice = open_choice();
    return choice && in_shared ? &choice->shared : nullptr;
}

Text told(std::string value, Where where)
{
    return {std::move(value), {}, where};
}
Text told(const Arguments& arguments, std::string_view name)
{
    return told(arguments.text(name), arguments.where());
}

Condition condition(const Arguments& arguments, std::string_view name)
{
    return {arguments.text(name), arguments.where(), {}};
}

std::vector<Text> texts(const std::vector<const Value*>& values, Where where)
{
    std::vector<Text> out;
    out.reserve(values.size());
    for (const auto* value : values) {
        if (value->text())
            out.push_back(told(*value->text(), where));
    }
    return out;
}

std::vector<Show> shows(const Arguments& arguments, std::string_view name)
{
    std::vector<Show> out;
    if (const auto* table = arguments.table(name)) {
        for (const auto& [part, variable] : table->fields) {
            if (variable.text())
                out.push_back({part, *variable.text(), nothing});
        }
    }
    return out;
}

} // namespace vignette::course
