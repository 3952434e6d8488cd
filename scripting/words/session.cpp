#include "scripting/words/session.hpp"

#include "scripting/source/slips.hpp"
#include "scripting/words/calls.hpp"

#include <algorithm>
#include <array>

namespace vignette::scripting {

using course::Diagnostic;
using course::Severity;
using course::Where;

namespace {

std::string line_name(Where where)
{
    return "line " + std::to_string(where.line);
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
    m_in_scene = word.name == "scene" || (m_in_scene && word.place != course::Place::Course);
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
    course::Statement statement = std::move(*m_open);
    m_open.reset();
    statement.last_line = end_of_statement(m_files.back().tokens, statement.where.line);
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
    const bool nothing = texts == 0 && tables == 0;
    Room room = room_in(*m_word, m_open->arguments);
    const std::size_t names = std::min(tables, room.names);
    if (!nothing && texts + names <= room.texts && tables - names <= room.braces)
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

void Session::tell_leftovers()
{
    settle_unknown();
    constexpr std::size_t most = 200; // A file may be full of them.
    std::size_t looked = 0;
    std::uint32_t told = 0; // The statement whose parts were told: one finding is enough for all of them.
    for (std::size_t i = m_files.back().first_part; i < m_parts.size(); ++i) {
        if (m_parts[i].taken)
            continue;
        if (looked++ == most)
            break;
        const auto& built = m_parts[i].built;
        const std::uint32_t statement = line_of_statement(m_files.back().tokens, built.where.line);
        if (statement == told || was_told(statement, built.where.line))
            continue;
        told = statement;
        report("part-outside", built.where, built.word + " stands outside the braces of a question",
            "write it inside, as in choose_many(\"id\", \"…\") { " + built.word + "(…) }", built.word);
    }
}

/// Whether something was told from one line of this file to another.
bool Session::was_told(std::uint32_t from, std::uint32_t to) const
{
    return std::any_of(m_told_lines.begin(), m_told_lines.end(), [&](const auto& place) {
        return place.first == m_files.back().number && place.second >= from && place.second <= to;
    });
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
    m_told_lines.insert({finding.where.file, finding.where.line});
    if (m_reported.emplace(finding.code, finding.where.file, finding.where.line, finding.message).second)
        m_receiver.report(std::move(finding));
}

} // namespace vignette::scripting
