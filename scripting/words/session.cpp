#include "scripting/words/session.hpp"

#include "engine/core/text.hpp"
#include "scripting/words/calls.hpp"

#include <algorithm>
#include <array>

namespace vignette::scripting {

using course::Diagnostic;
using course::Kind;
using course::Severity;
using course::Where;

namespace {

constexpr std::size_t statement_bytes = 256; ///< What one costs besides its texts, roughly.
constexpr std::size_t longest_name = 64; ///< Longer ones are nobody's slip of the finger.

std::string line_name(Where where)
{
    return "line " + std::to_string(where.line);
}

std::string_view nearest_word(std::string_view name)
{
    if (name.size() > longest_name)
        return {};
    std::vector<std::string_view> candidates;
    for (const auto& word : course::words())
        candidates.push_back(word.name);
    for (const auto& word : course::part_words())
        candidates.push_back(word.name);
    return text::nearest(name, candidates);
}

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

/// Whether other statements may hang on one with this word, by its id or as the way on.
bool has_consequences(std::string_view word)
{
    static constexpr std::array<std::string_view, 24> none{"add", "agreement", "audio", "because", "card", "discuss",
        "guide", "heading", "helpline", "image", "jot", "list", "narrate", "note", "place", "plan", "practice",
        "printable", "reflect", "resource", "say", "set", "sign", "term"};
    return std::find(none.begin(), none.end(), word) == none.end();
}

} // namespace

Session::Session(Receiver& receiver, Budget& budget, Use use)
    : m_receiver(receiver)
    , m_budget(budget)
    , m_use(std::move(use))
{
}

void Session::begin_file(std::uint32_t file, std::vector<Token> tokens)
{
    m_files.push_back({file, std::move(tokens), m_parts.size()});
}

void Session::end_file()
{
    flush();
    tell_leftovers();
    m_parts.resize(m_files.back().first_part);
    m_files.pop_back();
}

std::uint64_t Session::begin(const course::Word& word, Where where)
{
    flush();
    m_budget.hand_over(statement_bytes);
    m_open = course::Statement{std::string(word.name), {}, where};
    m_word = &word;
    m_calls = 1;
    m_stray_told = false;
    m_spoiled = m_bad_condition == where && where.line > 0;
    return ++m_serial;
}

void Session::add_argument(course::Value value)
{
    m_open->arguments.push_back(std::move(value));
}

void Session::flush()
{
    if (!m_open)
        return;
    const course::Statement statement = std::move(*m_open);
    m_open.reset();
    if (m_spoiled || m_budget.dead()) {
        m_missed = m_missed || has_consequences(statement.word);
        return;
    }
    note_variable(statement);
    m_receiver.add(statement);
    if (statement.word == "use" && statement.arguments.size() == 1 && statement.arguments[0].text())
        m_use(*statement.arguments[0].text(), statement.where);
}

bool Session::takes_more(std::uint64_t statement, std::uint32_t line, std::size_t texts, std::size_t tables)
{
    if (!is_open(statement)) {
        if (tables > 0)
            report("statement-in-braces", at(line), "statements stand inside the braces of another one",
                "write them below it, without braces; indentation is for people");
        else
            report("stray-text", at(line), "this is said to a statement that is over",
                "write the whole statement in one place, before the next begins");
        return false;
    }
    ++m_calls;
    Room room = room_in(*m_word, m_open->arguments);
    const std::size_t names = std::min(tables, room.names);
    if (texts + names <= room.texts && tables - names <= room.braces)
        return true;
    if (!m_stray_told)
        tell_stray(line, texts > 0);
    m_stray_told = true;
    return false;
}

void Session::tell_stray(std::uint32_t line, bool is_text)
{
    // Lua 5.4.4 gives each call of a chain the line where the chain begins, 5.4.8 its own: so the source is asked.
    const Where word = m_open->where;
    Where here = at(line_of_call(m_files.back().tokens, m_open->word, word.line, m_calls - 1).value_or(line));
    const std::string what = is_text ? "this text" : "this";
    if (here.line == word.line)
        return report("stray-text", here, what + " stands behind " + m_open->word + ", which is complete without it",
            "remove it, or begin a new line with a word", m_open->word);
    report("stray-text", here,
        what + " stands alone, so that it is read as part of " + m_open->word + " on " + line_name(word),
        "put a word before it, such as narrate; a line that starts with a text or a bracket belongs to the statement "
        "above it");
}

std::size_t Session::begin_part(const course::Word& word, Where where)
{
    m_budget.hand_over(statement_bytes);
    m_parts.push_back({{std::string(word.name), {}, where}, false});
    return m_parts.size() - 1;
}

course::Built* Session::part(std::size_t index)
{
    return index < m_parts.size() ? &m_parts[index].built : nullptr;
}

course::Value Session::take_part(std::size_t index)
{
    m_parts[index].taken = true;
    return {m_parts[index].built};
}

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
    const auto near = nearest_word(unknown.name);
    std::string advice{instead_of(unknown.name)};
    if (advice.empty() && !near.empty())
        advice = "did you mean " + std::string(near) + "?";
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
    const auto near = nearest_word(unknown.name);
    if (near.empty() || !new_to_us || !instead_of(unknown.name).empty()) {
        m_missed = m_missed || new_to_us;
        return nullptr;
    }
    const auto* word = course::find_word(near);
    return word ? word : course::find_part_word(near);
}

void Session::unknown_as_text(std::size_t index)
{
    Unknown& unknown = m_unknown[index];
    if (std::exchange(unknown.told, true))
        return;
    report("missing-quotes", unknown.where, unknown.name + " stands without quotes", "write \"" + unknown.name + "\"",
        unknown.name);
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

void Session::assigned(const std::string& name, std::uint32_t line)
{
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

void Session::tell_leftovers()
{
    settle_unknown();
    for (std::size_t i = m_files.back().first_part; i < m_parts.size(); ++i) {
        const auto& built = m_parts[i].built;
        if (!m_parts[i].taken)
            report("part-outside", built.where, built.word + " stands outside the braces of a question",
                "write it inside, as in choose_many(\"id\", \"…\") { " + built.word + "(…) }", built.word);
    }
}

void Session::report(std::string code, Where where, std::string message, std::string advice, std::string marked)
{
    report(
        Diagnostic{Severity::Error, std::move(code), where, std::move(message), std::move(advice), std::move(marked)});
}

void Session::warn(std::string code, Where where, std::string message, std::string advice, std::string marked)
{
    report(Diagnostic{
        Severity::Warning, std::move(code), where, std::move(message), std::move(advice), std::move(marked)});
}

void Session::report(Diagnostic finding)
{
    if (m_reported.size() >= m_budget.limits().findings || m_hushed.count({finding.where.file, finding.where.line}))
        return;
    if (m_reported.emplace(finding.code, finding.where.file, finding.where.line, finding.message).second)
        m_receiver.report(std::move(finding));
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
