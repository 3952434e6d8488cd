#include "engine/course/arguments.hpp"

#include "engine/core/text.hpp"
#include "engine/course/numerals.hpp"

#include <algorithm>

namespace vignette::course {

namespace {

constexpr std::size_t longest_text = 20000;

std::string_view name_of(const Value& value)
{
    if (value.text())
        return text::is_blank(*value.text()) ? "empty" : "a text";
    if (value.number())
        return "a number";
    if (value.truth())
        return "true or false";
    return value.table() ? "braces" : "a part of a question";
}

std::string_view wanted(Kind kind)
{
    switch (kind) {
    case Kind::Id:
        return "an id in quotes";
    case Kind::Text:
    case Kind::Name:
        return "a text in quotes";
    case Kind::Number:
        return "a whole number";
    case Kind::Truth:
        return "true or false";
    case Kind::Scalar:
        return "a text, a number, true or false";
    case Kind::Names:
        return "a name in quotes, or several in braces";
    case Kind::Texts:
    case Kind::Parts:
    case Kind::Map:
        return "braces";
    case Kind::NumberOrTexts:
        return "a number, or texts in braces";
    case Kind::Function:
    case Kind::Numbers:
        return "a function";
    }
    return "something else";
}

/// What to write instead: "8" and "eight" are nearly there.
std::string what_to_write(Kind kind, const Value& value)
{
    const bool number = kind == Kind::Number || kind == Kind::NumberOrTexts;
    const auto said = number && value.text() ? number_said(*value.text()) : std::nullopt;
    if (said)
        return "write the number in figures and without quotation marks: " + std::to_string(*said);
    return "write " + std::string(wanted(kind));
}

bool only_texts(const Value& value)
{
    const auto blank_or_other = [](const Value& one) { return !one.text() || text::is_blank(*one.text()); };
    const Table& table = *value.table();
    return table.fields.empty() && std::none_of(table.list.begin(), table.list.end(), blank_or_other);
}

bool fits(Kind kind, const Value& value)
{
    switch (kind) {
    case Kind::Id:
    case Kind::Text:
    case Kind::Name:
        return value.text() != nullptr;
    case Kind::Number:
        return value.number() != nullptr;
    case Kind::Truth:
        return value.truth() != nullptr;
    case Kind::Scalar:
        return value.text() || value.number() || value.truth();
    case Kind::Names:
        return value.text() || (value.table() && only_texts(value));
    case Kind::NumberOrTexts:
        return value.number() || (value.table() && only_texts(value));
    default:
        return value.table() != nullptr;
    }
}

/// Table arguments that belong to the braces, not to a position.
bool is_braces(const Value& value, const Slot* slot)
{
    return value.table()
        && (!slot || (slot->kind != Kind::Names && slot->kind != Kind::Function && slot->kind != Kind::Numbers));
}

/// `option "Sit down."`: the text stands where the id should.
bool is_id_left_out(const Word& word, const std::vector<const Value*>& plain)
{
    if (word.arguments.size() < 2 || word.arguments[0].kind != Kind::Id || !word.arguments[0].required)
        return false;
    const auto* words = plain.size() + 1 == word.arguments.size() ? plain[0]->text() : nullptr;
    return words && words->find_first_of(" .,:;!?“…") != std::string::npos;
}

/// A list with nothing in it, where names are listed.
bool is_empty_list(const Slot& slot, const Value& value)
{
    return value.table() && value.table()->list.empty() && slot.kind == Kind::Names && slot.name != "inputs";
}

std::vector<std::string_view> field_names(const Word& word)
{
    std::vector<std::string_view> out;
    for (const auto& field : word.fields)
        out.push_back(field.name);
    return out;
}

} // namespace

Arguments::Arguments(const Statement& statement, const Word& word, const Report& report)
    : m_word(statement.word)
    , m_where(statement.where)
{
    read(statement.arguments, word, report);
}

Arguments::Arguments(const Built& built, const Word& word, const Report& report)
    : m_word(built.word)
    , m_where(built.where)
{
    read(built.arguments, word, report);
}

void Arguments::refuse(
    const Report& report, std::string code, std::string message, std::string advice, std::string marked)
{
    m_complete = false;
    report({Severity::Error, std::move(code), m_where, std::move(message), std::move(advice),
        marked.empty() ? m_word : std::move(marked)});
}

void Arguments::read(const std::vector<Value>& arguments, const Word& word, const Report& report)
{
    std::vector<const Value*> plain;
    bool braces = false;
    for (const auto& value : arguments) {
        const Slot* slot = plain.size() < word.arguments.size() ? &word.arguments[plain.size()] : nullptr;
        if (is_braces(value, slot)) {
            braces = true;
            read_braces(*value.table(), word, report);
        } else {
            plain.push_back(&value);
        }
    }
    if (is_id_left_out(word, plain))
        return refuse(report, "missing-argument", m_word + " is not finished: its id is missing",
            "write an id in quotes before its text, in small letters, digits and _");
    std::size_t missing = word.arguments.size() - std::min(word.arguments.size(), plain.size());
    std::size_t next = 0;
    for (const auto& slot : word.arguments) {
        const bool from_front = !slot.required && missing > 0 && &slot == word.arguments.data();
        if (from_front || next >= plain.size()) {
            missing -= missing > 0 ? 1 : 0;
            if (slot.required)
                refuse(report, "missing-argument",
                    m_word + " is not finished: its " + std::string(slot.name) + " is missing",
                    "write " + std::string(wanted(slot.kind)) + " behind it");
            continue;
        }
        keep(slot, *plain[next++], report);
    }
    if (next < plain.size())
        refuse(report, "stray-text", m_word + " cannot take that much",
            "remove what is too much, or begin a new line with a word",
            plain[next]->text() ? *plain[next]->text() : std::string{});
    if (word.braces && !braces)
        refuse(report, "missing-argument", m_word + " is not finished: its braces { } are missing",
            "write { … } behind it");
    for (const auto& field : word.fields) {
        if (field.required && braces && !has(field.name) && text::nearest(field.name, m_unknown).empty()
            && m_refused.count(field.name) == 0)
            refuse(report, "missing-field", m_word + " needs " + std::string(field.name),
                "add " + std::string(field.name) + " = … inside the braces");
    }
}

void Arguments::read_braces(const Table& table, const Word& word, const Report& report)
{
    for (const auto& value : table.list) {
        if (word.list && (value.built() || (value.text() && !text::is_blank(*value.text()))))
            m_list.push_back(&value);
        else if (word.list)
            refuse(report, "wrong-kind",
                "one of the things in the braces of " + m_word + " is " + std::string(name_of(value)),
                "write texts in quotes, or the parts of a question");
        else
            refuse(report, "unknown-field", m_word + " does not take a plain list in its braces",
                word.fields.empty() ? "write its text in quotes, without braces"
                                    : "write name = value, as in " + std::string(word.fields[0].name) + " = …",
                value.text() ? *value.text() : std::string{});
    }
    for (const auto& field : table.fields) { // No structured binding: clang 14 does not let a lambda have its names.
        const std::string& name = field.first;
        const auto slot
            = std::find_if(word.fields.begin(), word.fields.end(), [&](const Slot& s) { return s.name == name; });
        if (slot != word.fields.end()) {
            keep(*slot, field.second, report);
            continue;
        }
        m_unknown.push_back(name);
        const auto near = text::nearest(name, field_names(word));
        refuse(report, "unknown-field", m_word + " has nothing called " + name,
            near.empty() ? "remove it" : "did you mean " + std::string(near) + "?", name);
    }
}

void Arguments::keep(const Slot& slot, const Value& value, const Report& report)
{
    const bool wrong_inside = value.table() && (slot.kind == Kind::Names || slot.kind == Kind::NumberOrTexts);
    if (!fits(slot.kind, value))
        return m_refused.insert(slot.name),
               refuse(report, "wrong-kind",
                   "the " + std::string(slot.name) + " of " + m_word
                       + (wrong_inside ? " hold something else than texts" : " is " + std::string(name_of(value))),
                   what_to_write(slot.kind, value), value.text() ? *value.text() : std::string(slot.name));
    if (is_empty_list(slot, value))
        refuse(report, "empty-text", "the braces of " + std::string(slot.name) + " are empty",
            "write something into them, or remove them", std::string(slot.name));
    if (const auto* words = value.text()) {
        if (slot.kind == Kind::Id && !text::is_id(*words))
            refuse(report, "bad-id", "“" + *words + "” cannot be an id",
                "use small letters, digits and _, beginning with a letter, at most 64", *words);
        else if (text::is_blank(*words))
            refuse(report, "empty-text", "the " + std::string(slot.name) + " of " + m_word + " is empty",
                "write something, or remove it");
        else if (words->size() > longest_text)
            refuse(report, "long-text",
                "the " + std::string(slot.name) + " of " + m_word + " is longer than 20,000 bytes", "split it");
    }
    if (const auto* number = value.number(); number && (*number < -32768 || *number > 32767))
        return refuse(
            report, "out-of-range", "the number " + std::to_string(*number) + " is too large", "use at most 32767");
    m_values[std::string(slot.name)] = &value;
}

const Value* Arguments::value(std::string_view name) const
{
    const auto found = m_values.find(name);
    return found == m_values.end() ? nullptr : found->second;
}

std::string Arguments::text(std::string_view name) const
{
    const auto* found = value(name);
    return found && found->text() ? *found->text() : std::string{};
}

int Arguments::number(std::string_view name, int otherwise) const
{
    const auto* found = value(name);
    return found && found->number() ? static_cast<int>(*found->number()) : otherwise;
}

bool Arguments::truth(std::string_view name, bool otherwise) const
{
    const auto* found = value(name);
    return found && found->truth() ? *found->truth() : otherwise;
}

const Table* Arguments::table(std::string_view name) const
{
    const auto* found = value(name);
    return found ? found->table() : nullptr;
}

std::vector<std::string> Arguments::names(std::string_view name) const
{
    std::vector<std::string> out;
    const auto* found = value(name);
    if (found && found->text())
        out.push_back(*found->text());
    if (found && found->table()) {
        for (const auto& one : found->table()->list) {
            if (one.text())
                out.push_back(*one.text());
        }
    }
    return out;
}

} // namespace vignette::course
