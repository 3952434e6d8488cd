#include "engine/course/build_state.hpp"

#include <algorithm>

namespace vignette::course {

void Builder::State::report(Diagnostic finding)
{
    if (references.next)
        references.missing.push_back({references.next->first, references.next->second, findings.size()});
    references.next.reset();
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

bool Builder::State::previous_is(std::string_view word, const std::string& id) const
{
    return previous.word == word && !previous.arguments.empty() && previous.arguments[0].text()
        && *previous.arguments[0].text() == id;
}

void Builder::State::note_end(const Statement& statement)
{
    const Where end{statement.where.file, std::max(statement.where.line, statement.last_line)};
    if (in_scene)
        ends[{scene().where.file, scene().where.line}] = end;
    if (const Option* option = open_option())
        ends[{option->where.file, option->where.line}] = end;
}

Where Builder::State::end_of(Where holder) const
{
    const auto found = ends.find({holder.file, holder.line});
    return found == ends.end() ? holder : found->second;
}

Shared* Builder::State::open_shared()
{
    Ask* choice = open_choice();
    return choice && in_shared ? &choice->shared : nullptr;
}

void check_date(Builder::State& state, const Arguments& a, std::string_view field)
{
    const std::string date = a.text(field);
    if (date.empty())
        return;
    const auto digits = [&](std::size_t from, std::size_t count) {
        int number = 0;
        for (std::size_t i = from; i < from + count; ++i)
            number = date[i] >= '0' && date[i] <= '9' && number >= 0 ? number * 10 + (date[i] - '0') : -1;
        return number;
    };
    const bool shaped = date.size() == 10 && date[4] == '-' && date[7] == '-';
    const auto within = [](int number, int from, int to) { return number >= from && number <= to; };
    if (!shaped || !within(digits(0, 4), 1900, 2999) || !within(digits(5, 2), 1, 12) || !within(digits(8, 2), 1, 31))
        state.warn(
            "bad-date", a.where(), "“" + date + "” is no date", "write year, month and day, as in 2026-11-21", date);
}

void check_number(Builder::State& state, const Arguments& a, std::string_view field, int from, int to)
{
    if (!a.has(field))
        return;
    const int number = a.number(field, from);
    if (number < from || number > to)
        state.error("out-of-range", a.where(),
            "the " + std::string(field) + " of " + std::string(a.word()) + " cannot be " + std::to_string(number),
            "write a number from " + std::to_string(from) + " to " + std::to_string(to), std::string(field));
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
