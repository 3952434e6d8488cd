#include "tests/course/script.hpp"

#include <doctest/doctest.h>

#include <algorithm>

namespace vignette::script {

namespace {

using course::Value;

Argument built(const char* word, std::initializer_list<Argument> arguments)
{
    course::Built out{word, {}, {0, 1}};
    for (const auto& argument : arguments)
        out.arguments.push_back(argument.value);
    return Argument(Value{std::move(out)});
}

std::string joined(const std::vector<Value>& values);

std::string in_lua(const Value& value)
{
    if (const auto* text = value.text())
        return "\"" + *text + "\"";
    if (const auto* number = value.number())
        return std::to_string(*number);
    if (const auto* truth = value.truth())
        return *truth ? "true" : "false";
    if (const auto* part = value.built())
        return part->word + "(" + joined(part->arguments) + ")";
    std::string out = "{ " + joined(value.table()->list);
    for (const auto& [name, field] : value.table()->fields)
        out += (out.size() > 2 ? ", " : "") + name + " = " + in_lua(field);
    return out + " }";
}

std::string joined(const std::vector<Value>& values)
{
    std::string out;
    for (const auto& value : values)
        out += (out.empty() ? "" : ", ") + in_lua(value);
    return out;
}

/// Parts know their own line.
void place(Value& value, course::Where where)
{
    if (auto* part = std::get_if<course::Built>(&value.is))
        part->where = where;
    if (auto* table = std::get_if<course::Table>(&value.is)) {
        for (auto& inside : table->list)
            place(inside, where);
        for (auto& field : table->fields)
            place(field.second, where);
    }
}

} // namespace

Argument braces(std::initializer_list<std::pair<std::string, Argument>> fields)
{
    course::Table out;
    for (const auto& [name, argument] : fields)
        out.fields.push_back({name, argument.value});
    std::sort(out.fields.begin(), out.fields.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    return Argument(Value{std::move(out)});
}

Argument list(std::initializer_list<Argument> values)
{
    course::Table out;
    for (const auto& argument : values)
        out.list.push_back(argument.value);
    return Argument(Value{std::move(out)});
}

Argument places(std::initializer_list<Argument> areas, std::string alt)
{
    Argument out = list(areas);
    std::get<course::Table>(out.value.is).fields.push_back({"alt", Value{std::move(alt)}});
    return out;
}

Argument item(std::initializer_list<Argument> arguments)
{
    return built("item", arguments);
}
Argument pair(std::initializer_list<Argument> arguments)
{
    return built("pair", arguments);
}
Argument area(std::initializer_list<Argument> arguments)
{
    return built("area", arguments);
}

Script operator+(Script first, const Script& second)
{
    first.insert(first.end(), second.begin(), second.end());
    return first;
}

Script opening()
{
    return {
        say("course", "teatime", braces({{"title", "Teatime"}, {"version", "1.0.0"}})),
        say("unit", "hall", braces({{"title", "The hall"}, {"minutes", 8}})),
    };
}

Script ending(const std::string& id)
{
    return {say("scene", id), say("narrate", "It is over."), say("finish", "completed")};
}

course::Loaded load(const Script& script, const course::HasFile& has_file)
{
    std::string text;
    for (const auto& statement : script)
        text += written(statement) + "\n";
    course::Builder builder;
    const auto file = builder.add_file("course.lua", text);
    std::uint32_t line = 0;
    for (course::Statement statement : script) {
        statement.where = {file, ++line};
        for (auto& argument : statement.arguments)
            place(argument, statement.where);
        builder.add(statement);
    }
    auto loaded = builder.finish(has_file);
    for (const auto& finding : loaded.findings) {
        INFO(finding.message);
        CHECK_FALSE(finding.advice.empty()); // Every finding, of every test, says what to do.
    }
    return loaded;
}

course::Course sound(const Script& script)
{
    auto loaded = load(script);
    for (const auto& finding : loaded.findings)
        FAIL_CHECK(course::render(finding, loaded.sources, ""));
    REQUIRE(loaded.course.has_value());
    return *std::move(loaded.course);
}

std::string findings(const Script& script, const course::HasFile& has_file)
{
    const auto loaded = load(script, has_file);
    std::string out;
    for (const auto& finding : loaded.findings)
        out += course::render(finding, {{"course.lua", ""}}, "");
    return out;
}

std::string codes(const Script& script, const course::HasFile& has_file)
{
    std::string out;
    for (const auto& finding : load(script, has_file).findings)
        out += (out.empty() ? "" : " ") + finding.code + ":" + std::to_string(finding.where.line);
    return out;
}

std::string written(const course::Statement& statement)
{
    const auto& all = statement.arguments;
    if (all.empty())
        return statement.word + "()";
    std::vector<Value> plain = all;
    const bool braces = all.back().table() != nullptr && statement.word != "evidence";
    if (braces)
        plain.pop_back();
    std::string out = statement.word;
    if (plain.size() == 1 && plain.front().text())
        out += " " + in_lua(plain.front());
    else if (!plain.empty())
        out += "(" + joined(plain) + ")";
    return braces ? out + " " + in_lua(all.back()) : out;
}

} // namespace vignette::script
