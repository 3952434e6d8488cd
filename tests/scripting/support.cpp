#include "tests/scripting/support.hpp"

#include <doctest/doctest.h>

namespace vignette::scripting {

std::uint32_t Recorder::add_file(std::string name, std::string text)
{
    sources.push_back({std::move(name), std::move(text)});
    return static_cast<std::uint32_t>(sources.size() - 1);
}

std::optional<course::Builder::Domain> Recorder::domain(std::string_view variable) const
{
    const auto found = domains.find(std::string(variable));
    return found == domains.end() ? std::nullopt : std::optional(found->second);
}

std::string Recorder::said() const
{
    std::string out;
    for (const auto& statement : statements) {
        if (sources.size() > 1)
            out += sources[statement.where.file].name + ":";
        out += std::to_string(statement.where.line) + " " + statement.word;
        for (const auto& argument : statement.arguments)
            out += " " + shown(argument);
        out += "\n";
    }
    return out;
}

std::string Recorder::told() const
{
    auto sorted = findings;
    course::sort_for_people(sorted);
    std::string out;
    for (const auto& finding : sorted) {
        CHECK_FALSE(finding.advice.empty());
        out += course::render(finding, sources, "");
    }
    return out;
}

namespace {

std::string listed(const std::vector<course::Value>& values)
{
    std::string out;
    for (const auto& value : values)
        out += (out.empty() ? "" : ", ") + shown(value);
    return out;
}

} // namespace

std::string shown(const course::Value& value)
{
    if (const auto* text = value.text())
        return "\"" + *text + "\"";
    if (const auto* number = value.number())
        return std::to_string(*number);
    if (const auto* truth = value.truth())
        return *truth ? "true" : "false";
    if (const auto* built = value.built())
        return built->word + "@" + std::to_string(built->where.line) + "(" + listed(built->arguments) + ")";
    std::string out = listed(value.table()->list);
    for (const auto& [name, field] : value.table()->fields)
        out += (out.empty() ? "" : ", ") + name + " = " + shown(field);
    return "{" + out + "}";
}

Recorder read(std::map<std::string, std::string> files, const Limits& limits, const Deadline& deadline)
{
    Recorder recorder;
    read_statements(files_in_memory(std::move(files)), recorder, limits, deadline);
    return recorder;
}

std::string said(std::string source)
{
    return read({{"course.lua", std::move(source)}}).said();
}
std::string told(std::string source)
{
    return read({{"course.lua", std::move(source)}}).told();
}

std::string loaded(std::map<std::string, std::string> files)
{
    const auto result = load_files(files_in_memory(std::move(files)));
    std::string out;
    for (const auto& finding : result.findings) {
        CHECK_FALSE(finding.advice.empty());
        out += course::render(finding, result.sources, "");
    }
    return out;
}

} // namespace vignette::scripting
