#include "engine/course/numerals.hpp"
#include "scripting/source/fields.hpp"
#include "scripting/source/slips.hpp"
#include "scripting/words/nearest_word.hpp"
#include "scripting/words/session.hpp"

#include <algorithm>
#include <utility>

// What a session makes of names that are neither words nor the author's own, and of variables.

namespace vignette::scripting {

using course::Where;

namespace {

/// What people who know Lua try, and what to do instead.
std::string_view instead_of(std::string_view name)
{
    if (name == "require" || name == "dofile" || name == "loadfile" || name == "load")
        return "use \"units/01.lua\" reads another file of the course";
    if (name == "print")
        return "narrate \"…\" tells the learner something; note \"…\" tells the facilitator";
    if (name == "os" || name == "io" || name == "math.random" || name == "coroutine" || name == "debug")
        return "a course is the same wherever it is read: files, time and chance are out of reach";
    if (name == "_G" || name == "setmetatable" || name == "getmetatable" || name == "rawset" || name == "xpcall"
        || name.find('.') != std::string_view::npos)
        return "only a small part of Lua is here, so that every course can be checked";
    return {};
}

/// True, TRUE, False …
std::optional<bool> truth_in_capitals(std::string_view name)
{
    const std::string small = in_small_letters(name);
    return small == "true" ? std::optional(true) : small == "false" ? std::optional(false) : std::nullopt;
}

} // namespace

std::size_t Session::unknown(std::string name, Where where)
{
    m_budget.hand_over(statement_bytes + name.size());
    const bool told = m_assigned.count(name) > 0;
    m_unknown.push_back({std::move(name), where, told});
    return m_unknown.size() - 1;
}

void Session::settle_unknown()
{
    for (; m_unknown_told < m_unknown.size(); ++m_unknown_told)
        tell_unknown(m_unknown[m_unknown_told]);
}

void Session::tell_unknown(Unknown& unknown)
{
    if (std::exchange(unknown.told, true) || m_reported.size() >= m_budget.limits().findings)
        return;
    const auto* near = nearest_word(unknown.name, m_in_scene);
    std::string advice{instead_of(unknown.name)};
    if (advice.empty() && near)
        advice = "did you mean " + std::string(near->name) + "?";
    if (advice.empty())
        advice = "texts stand in straight quotes, and every line begins with a word of the language";
    report("unknown-word", unknown.where,
        unknown.name.substr(0, longest_name) + " is not a word of the course language", advice, unknown.name);
}

const course::Word* Session::unknown_called(std::size_t index)
{
    Unknown& unknown = m_unknown[index];
    const bool new_to_us = !unknown.told;
    tell_unknown(unknown);
    const auto* near = nearest_word(unknown.name, m_in_scene);
    const bool ends_scene = near && m_in_scene && near->place == course::Place::Course;
    if (!near || ends_scene || !new_to_us || !instead_of(unknown.name).empty()) {
        m_missed = m_missed || new_to_us;
        return nullptr;
    }
    return near;
}

course::Value Session::unknown_as_text(std::size_t index)
{
    Unknown& unknown = m_unknown[index];
    const bool told = std::exchange(unknown.told, true);
    if (const auto truth = truth_in_capitals(unknown.name)) {
        const std::string meant = *truth ? "true" : "false";
        if (!told)
            report("wrong-value", unknown.where, unknown.name + " is written with capitals",
                "write " + meant + " in small letters, without quotation marks", unknown.name);
        return {*truth};
    }
    if (!told)
        report("missing-quotes", unknown.where, unknown.name + " stands without quotation marks",
            "write \"" + unknown.name + "\"", unknown.name);
    return {unknown.name};
}

bool Session::wants_number(std::string_view field) const
{
    if (!m_open)
        return false;
    const std::size_t next = m_open->arguments.size();
    const auto* plain = next < m_word->arguments.size() ? &m_word->arguments[next] : nullptr;
    const auto* slot = field.empty() ? plain : field_of(*m_word, field);
    return slot && (slot->kind == course::Kind::Number || slot->kind == course::Kind::NumberOrTexts);
}

std::optional<course::Value> Session::unknown_as_number(std::size_t index)
{
    Unknown& unknown = m_unknown[index];
    const auto said = course::number_said(unknown.name);
    if (!std::exchange(unknown.told, true))
        report("wrong-value", unknown.where, unknown.name + " stands where a number belongs",
            said ? "write the number in figures: " + std::to_string(*said)
                 : "write a whole number in figures, such as 8",
            unknown.name);
    return said ? std::optional(course::Value{static_cast<long long>(*said)}) : std::nullopt;
}

void Session::unknown_in_condition(std::size_t index)
{
    Unknown& unknown = m_unknown[index];
    m_bad_condition = unknown.where;
    if (std::exchange(unknown.told, true))
        return;
    report("bare-condition", unknown.where, "a condition stands here without quotes",
        "write it as a text, as in only_if \"trust > 2\"", unknown.name);
}

/// Lua assigns once all values are there, which may be lines below the name.
std::uint32_t Session::line_of_name(const std::string& name, std::uint32_t line) const
{
    constexpr std::size_t looked_back = 1000; // Tokens.
    const auto& tokens = m_files.back().tokens;
    const auto behind = std::upper_bound(tokens.begin(), tokens.end(), line,
        [](std::uint32_t number, const Token& token) { return number < token.line; });
    const auto end = static_cast<std::size_t>(behind - tokens.begin());
    for (std::size_t i = end; i-- > end - std::min(end, looked_back);) {
        if (tokens[i].text == name && tokens[i].first_on_line && i + 1 < tokens.size() && tokens[i + 1].is("="))
            return tokens[i].line;
    }
    return line;
}

void Session::assigned(const std::string& name, std::uint32_t line)
{
    line = line_of_name(name, line);
    if (course::find_word(name) || course::find_part_word(name))
        return report("assigned-word", at(line), name + " is a word of the course language and cannot be set",
            "write " + name + " \"…\", without =", name);
    m_budget.hand_over(statement_bytes + name.size());
    m_assigned.insert(name);
    report("assigned-name", at(line), name + " is set, but a course has no names of that kind",
        "for what the course remembers write counter, flag or state; for a Lua value of this file write local " + name
            + " = …",
        name);
}

void Session::note_variable(const course::Statement& statement)
{
    if (statement.arguments.empty() || !statement.arguments[0].text())
        return;
    const std::string& name = *statement.arguments[0].text();
    if (statement.word == "flag")
        m_flags.insert(name);
    if (statement.word != "state" || statement.arguments.size() < 2 || !statement.arguments[1].table())
        return;
    for (const auto& value : statement.arguments[1].table()->list)
        m_states[name].push_back(value.text() ? *value.text() : std::string{});
}

std::optional<Session::Input> Session::input(const std::string& name) const
{
    const auto domain = m_receiver.domain(name);
    if (!domain)
        return std::nullopt;
    Input input{domain->from, domain->to, m_flags.count(name) > 0, {}};
    if (const auto found = m_states.find(name); found != m_states.end())
        input.names = found->second;
    return input;
}

} // namespace vignette::scripting
