#include "engine/course/builder.hpp"

#include "engine/core/hash.hpp"
#include "engine/core/text.hpp"
#include "engine/course/build_state.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

namespace vignette::course {

namespace {

constexpr int newest_schema = 1; ///< Of the course language; a course that asks for a later one is refused.

/// False, and reported, where the word may not stand here.
bool may_stand_here(Builder::State& state, const Statement& statement, const Word& word)
{
    const auto misplaced = [&](std::string message, std::string advice) {
        state.error("misplaced-word", statement.where, std::move(message), std::move(advice), statement.word);
        return false;
    };
    if (state.statements == 1 && statement.word != "course")
        misplaced(
            statement.word + " comes before the course has begun", "let course \"id\" { … } be the first statement");
    if (word.place == Place::Course) {
        if (statement.word == "course" && state.begun)
            return misplaced("there is a second course", "a folder holds one course; remove this line");
        state.close_scene();
        return true;
    }
    if (statement.word == "scene")
        return true;
    if (statement.word == "was" && state.in_unit)
        return true;
    if (!state.in_scene)
        return misplaced(statement.word + " stands outside a scene", "begin a scene first: scene \"id\"");
    if (word.place == Place::Option && !state.in_option && !(statement.word == "evidence" && state.in_shared))
        return !std::exchange(state.told_option, true)
            && misplaced(statement.word + " belongs to an option", "write it below an option");
    return true;
}

/// Words that others name, or stand in: built even when something in them is wrong, so that one slip is one finding.
bool holds_others(const Word& word)
{
    static constexpr std::array<std::string_view, 9> openers{
        "arrange", "checklist", "choose", "choose_many", "match", "option", "scene", "spot", "whichever"};
    if (word.place == Place::Course)
        return word.name != "compute";
    return std::find(openers.begin(), openers.end(), word.name) != openers.end();
}

/// A line that was copied once too often, or more than once: it is told once.
void warn_of_repeated(Builder::State& state, const Statement& statement)
{
    const bool again = state.previous.word == statement.word && same(state.previous.arguments, statement.arguments);
    if (again && !std::exchange(state.told_again, again))
        state.warn("said-again", statement.where,
            "this says the same as " + statement.word + " on line " + std::to_string(state.previous.where.line),
            "remove one of the two", statement.word);
    state.told_again = again;
}

using Places = std::set<std::pair<std::uint32_t, std::uint32_t>>;

std::pair<std::uint32_t, std::uint32_t> place_of(const Diagnostic& finding)
{
    return {finding.where.file, finding.where.line};
}

/// Where something else was found on the line of a repetition, that is enough.
void forget_repeated(std::vector<Diagnostic>& findings)
{
    Places told;
    for (const auto& finding : findings) {
        if (finding.code != "said-again")
            told.insert(place_of(finding));
    }
    const auto is_told
        = [&](const Diagnostic& finding) { return finding.code == "said-again" && told.count(place_of(finding)) > 0; };
    findings.erase(std::remove_if(findings.begin(), findings.end(), is_told), findings.end());
}

bool dispatch(Builder::State& state, const Arguments& arguments, const Report& report)
{
    return build_course_word(state, arguments) || build_memory_word(state, arguments)
        || build_keepsake_word(state, arguments) || build_scene_word(state, arguments)
        || build_telling_word(state, arguments) || build_ask_word(state, arguments, report)
        || build_option_word(state, arguments) || build_way_word(state, arguments);
}

/// Where the name of something cannot be read, that nobody knows it is no news.
void note_nameless(Builder::State& state, const Word& word, const Arguments& arguments)
{
    if (word.arguments.empty())
        return;
    const Slot& slot = word.arguments.front();
    const std::string id = arguments.text(slot.name);
    if (!id.empty() && (slot.kind != Kind::Id || text::is_id(id)))
        return;
    const auto& name = word.name;
    if (name == "counter" || name == "flag" || name == "state" || name == "compute")
        state.nameless.insert("variable");
    else if (name == "role")
        state.nameless.insert("role or group");
    else if (name == "option")
        state.nameless.insert("answer");
    else
        state.nameless.insert(std::string(name));
    if (name == "character")
        state.nameless.insert("voice");
}

void build_quietly(Builder::State& state, const Arguments& arguments)
{
    const auto known = static_cast<std::ptrdiff_t>(state.findings.size());
    dispatch(state, arguments, [](const Diagnostic&) {});
    state.findings.erase(state.findings.begin() + known, state.findings.end());
}

/// What was found in the whole course about a statement that is not whole itself.
void forget_doubtful(Builder::State& state, std::ptrdiff_t from)
{
    Places doubtful;
    for (const auto where : state.doubtful)
        doubtful.emplace(where.file, where.line);
    const auto is_doubtful = [&](const Diagnostic& finding) { return doubtful.count(place_of(finding)) > 0; };
    auto& findings = state.findings;
    findings.erase(std::remove_if(findings.begin() + from, findings.end(), is_doubtful), findings.end());
}

} // namespace

Builder::Builder()
    : m_state(std::make_unique<State>())
{
}

Builder::~Builder() = default;

std::uint32_t Builder::add_file(std::string name, std::string text)
{
    m_state->sources.push_back({std::move(name), std::move(text)});
    return static_cast<std::uint32_t>(m_state->sources.size() - 1);
}

void Builder::report(Diagnostic finding)
{
    m_state->report(std::move(finding));
}

void Builder::add(const Statement& statement)
{
    ++m_state->statements;
    const Word* word = find_word(statement.word);
    if (!word || !may_stand_here(*m_state, statement, *word))
        return;
    const Report report = [this](Diagnostic finding) { m_state->report(std::move(finding)); };
    const Arguments arguments(statement, *word, report);
    if (statement.word == "course")
        m_state->begun = true; // Even when it is not complete: one finding is enough.
    m_state->previous = std::exchange(m_state->current, statement);
    warn_of_repeated(*m_state, statement);
    if (!arguments.complete()) {
        m_state->doubtful.push_back(statement.where);
        note_nameless(*m_state, *word, arguments);
    }
    if (arguments.complete())
        dispatch(*m_state, arguments, report);
    else if (holds_others(*word))
        build_quietly(*m_state, arguments);
    if (statement.word == "course" && arguments.number("schema", 1) > newest_schema)
        m_state->error("newer-course", statement.where,
            "this course is written for a newer Vignette (schema " + std::to_string(arguments.number("schema", 1))
                + "; this program reads up to " + std::to_string(newest_schema) + ")",
            "update Vignette to play it", "schema");
    m_state->note_end(statement);
}

std::optional<Builder::Domain> Builder::domain(std::string_view name) const
{
    for (const auto& variable : m_state->course.variables) {
        if (variable.id == name)
            return Domain{variable.from, variable.to};
    }
    return std::nullopt;
}

Loaded Builder::finish(const HasFile& has_file, const Rewrite& rewrite)
{
    State& state = *m_state;
    if (state.statements == 0)
        state.error("no-course", {}, "this course is empty",
            "begin course.lua with course \"id\" { title = \"…\", version = \"1.0.0\" }");
    const auto read = static_cast<std::ptrdiff_t>(state.findings.size());
    if (state.statements > 0) {
        if (rewrite)
            rewrite(state.course);
        resolve(state);
        check(state, has_file);
    }
    forget_doubtful(state, read);
    forget_repeated(state.findings);
    Hash hash;
    for (const auto& source : state.sources)
        hash.add(source.name).add("\n").add(source.text).add("\n");
    state.course.content = hash.value();
    sort_for_people(state.findings);
    Loaded loaded;
    if (!has_errors(state.findings))
        loaded.course = std::move(state.course);
    loaded.findings = std::move(state.findings);
    loaded.sources = std::move(state.sources);
    m_state = std::make_unique<State>();
    return loaded;
}

} // namespace vignette::course
