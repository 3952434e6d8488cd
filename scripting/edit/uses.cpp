#include "scripting/edit/uses.hpp"

#include "engine/course/words.hpp"
#include "scripting/edit/statements.hpp"

#include <algorithm>
#include <utility>

namespace vignette::scripting {

namespace {

using course::Kind;

/// What is between the quotation marks or brackets of a text.
struct Inside {
    std::string_view text;
    std::size_t at = 0;
    std::uint32_t line = 0;
};

Inside inside(const Token& token)
{
    std::size_t marks = 1;
    if (token.kind == Token::Kind::LongText)
        marks = token.text.find('[', 1) + 1;
    return {token.text.substr(marks, token.text.size() - 2 * marks), token.at + marks, token.line};
}

/// A slot of a word that holds ids, and of what.
struct Holds {
    std::string_view word, slot;
    std::vector<IdKind> kinds;
};

const std::vector<Holds>& holders()
{
    static const std::vector<Holds> list{{"scene", "id", {IdKind::Scene}}, {"unit", "id", {IdKind::Unit}},
        {"unit", "start", {IdKind::Scene}}, {"unit", "contributes", {IdKind::Competency}},
        {"character", "id", {IdKind::Character}}, {"voice", "id", {IdKind::Voice}},
        {"counter", "id", {IdKind::Variable}}, {"flag", "id", {IdKind::Variable}}, {"state", "id", {IdKind::Variable}},
        {"compute", "name", {IdKind::Variable}}, {"compute", "inputs", {IdKind::Variable}},
        {"add", "counter", {IdKind::Variable}}, {"set", "name", {IdKind::Variable}}, {"role", "id", {IdKind::Role}},
        {"role", "groups", {IdKind::Group}}, {"nation", "id", {IdKind::Nation}},
        {"course", "nations", {IdKind::Nation}}, {"helpline", "nation", {IdKind::Nation}},
        {"scale", "id", {IdKind::Scale}}, {"rate", "scale", {IdKind::Scale}}, {"source", "id", {IdKind::Source}},
        {"evidence", "sources", {IdKind::Source}}, {"wording", "source", {IdKind::Source}},
        {"helpline", "id", {IdKind::Helpline}}, {"resource", "id", {IdKind::Resource}},
        {"competency", "id", {IdKind::Competency}}, {"guide", "id", {IdKind::Guide}}, {"card", "id", {IdKind::Card}},
        {"warning", "skip_to", {IdKind::Scene}}, {"go", "scene", {IdKind::Scene}}, {"go_if", "scene", {IdKind::Scene}},
        {"say", "who", {IdKind::Character}}, {"view", "voice", {IdKind::Character, IdKind::Voice}},
        {"reflect", "id", {IdKind::Question}}, {"plan", "id", {IdKind::Question}}, {"jot", "id", {IdKind::Question}},
        {"choose_many", "id", {IdKind::Question}}, {"arrange", "id", {IdKind::Question}},
        {"match", "id", {IdKind::Question}}, {"spot", "id", {IdKind::Question}},
        {"checklist", "id", {IdKind::Question}}};
    return list;
}

/// Where a condition stands.
bool is_condition(const course::Slot& slot)
{
    return slot.name == "when" || slot.name == "expression";
}

class Finder {
public:
    explicit Finder(const course::Course& course)
        : m_course(course)
    {
    }

    FileUses find(std::string_view source)
    {
        const auto tokens = tokens_of(source);
        for (const auto& call : statements_in(tokens))
            statement(call);
        return std::move(m_out);
    }

private:
    void add(std::vector<IdKind> kinds, const Token& token, const std::string& holder = {})
    {
        const Inside id = inside(token);
        m_out.uses.push_back({std::move(kinds), holder + std::string(id.text), id.at, id.text.size(), id.line});
    }

    void statement(const WrittenCall& call)
    {
        const auto* word = course::find_word(call.word->text);
        if (!word)
            return;
        note_declaration(call);
        std::vector<const WrittenValue*> plain;
        for (const auto& value : call.arguments) {
            const auto* slot = plain.size() < word->arguments.size() ? &word->arguments[plain.size()] : nullptr;
            if (value.is == WrittenValue::Is::Table && !(slot && slot->kind == Kind::Names))
                braces(call, *word, value);
            else
                plain.push_back(&value);
        }
        if (word->name == "choose")
            return choose(plain);
        for (std::size_t i = 0; i < plain.size() && i < word->arguments.size(); ++i)
            slot(*word, word->arguments[i], *plain[i]);
        special(*word, plain);
    }

    /// The scene or unit that begins; and the older names of the one that is open.
    void note_declaration(const WrittenCall& call)
    {
        const auto* id = call.arguments.empty() ? nullptr : call.arguments.front().text();
        if (!id)
            return;
        const std::string name(inside(*id).text);
        if (call.word->text == "was" && !m_out.declarations.empty()) {
            m_out.declarations.back().was.push_back({name, call.word->at, call.end});
        } else if (call.word->text == "scene" || call.word->text == "unit") {
            const bool scene = call.word->text == "scene";
            if (scene)
                m_scene = name + "/";
            m_out.declarations.push_back(
                {{scene ? IdKind::Scene : IdKind::Unit, name}, call.word->line, call.word->at, call.end, {}});
        }
    }

    void choose(const std::vector<const WrittenValue*>& plain)
    {
        if (plain.size() >= 2 && plain.front()->text())
            add({IdKind::Choice}, *plain.front()->text(), m_scene);
        for (const auto* value : plain)
            texts(*value);
    }

    /// What the tables cannot say: an id that belongs to another.
    void special(const course::Word& word, const std::vector<const WrittenValue*>& plain)
    {
        if (word.name == "option" && !plain.empty() && plain.front()->text())
            add({IdKind::Option}, *plain.front()->text(), m_scene);
        if (word.name == "set" && plain.size() >= 2 && plain[0]->text() && plain[1]->text())
            add({IdKind::Value}, *plain[1]->text(), std::string(inside(*plain[0]->text()).text) + "/");
    }

    void slot(const course::Word& word, const course::Slot& slot, const WrittenValue& value)
    {
        const auto& list = holders();
        const auto holds = std::find_if(
            list.begin(), list.end(), [&](const Holds& one) { return one.word == word.name && one.slot == slot.name; });
        if (holds != list.end())
            return names(holds->kinds, value);
        if (slot.kind == Kind::Map)
            return map(slot, value);
        if (slot.kind == Kind::Text || slot.kind == Kind::Texts || slot.kind == Kind::NumberOrTexts
            || slot.name == "recheck")
            return texts(value);
        if (is_condition(slot) && value.text())
            condition(*value.text());
    }

    /// One id, or a list of them.
    void names(const std::vector<IdKind>& kinds, const WrittenValue& value)
    {
        if (value.text())
            add(kinds, *value.text());
        for (const auto& field : value.fields) {
            if (field.value.text())
                add(kinds, *field.value.text());
        }
    }

    /// `show = { part = "variable" }`, `words = { part = { "…" } }`.
    void map(const course::Slot& slot, const WrittenValue& value)
    {
        for (const auto& field : value.fields) {
            if (slot.name == "show" && field.value.text())
                add({IdKind::Variable}, *field.value.text());
            else
                texts(field.value);
        }
    }

    void condition(const Token& token)
    {
        const Inside written = inside(token);
        uses_in_condition(written.text, written.at, written.line, m_course, m_out.uses);
    }

    void texts(const WrittenValue& value)
    {
        for (const auto* token : value.texts) {
            const Inside written = inside(*token);
            uses_in_text(written.text, written.at, written.line, m_out.uses);
        }
        for (const auto& field : value.fields)
            texts(field.value);
    }

    void braces(const WrittenCall& call, const course::Word& word, const WrittenValue& table)
    {
        const auto* id = call.arguments.front().text();
        const std::string own = id ? std::string(inside(*id).text) + "/" : std::string{};
        for (const auto& field : table.fields) {
            if (word.name == "state" && (field.name.empty() || field.name == "start") && field.value.text())
                add({IdKind::Value}, *field.value.text(), own);
            else if (field.name.empty() && !field.value.calls.empty())
                part(field.value.calls.front(), IdKind::Item, m_scene);
            else if (field.name.empty())
                texts(field.value);
            else
                named(word, field, own);
        }
    }

    void named(const course::Word& word, const WrittenField& field, const std::string& own)
    {
        if (word.name == "scale" && field.name == "items") {
            for (const auto& item : field.value.fields) {
                if (!item.value.calls.empty())
                    part(item.value.calls.front(), IdKind::ScaleItem, own);
            }
            return;
        }
        for (const auto& one : word.fields) {
            if (one.name == field.name)
                slot(word, one, field.value);
        }
    }

    /// item(…), pair(…), area(…).
    void part(const WrittenCall& call, IdKind kind, const std::string& holder)
    {
        for (std::size_t i = 0; i < call.arguments.size(); ++i) {
            const auto& value = call.arguments[i];
            if (i == 0 && value.text())
                add({kind}, *value.text(), holder);
            else
                texts(value);
        }
    }

    const course::Course& m_course;
    FileUses m_out;
    std::string m_scene; ///< "hallway/".
};

} // namespace

bool Use::is(const Id& id) const
{
    return name == id.name && std::find(kinds.begin(), kinds.end(), id.kind) != kinds.end();
}

FileUses uses_in(std::string_view source, const course::Course& course)
{
    FileUses out = Finder(course).find(source);
    std::stable_sort(
        out.uses.begin(), out.uses.end(), [](const Use& left, const Use& right) { return left.at < right.at; });
    return out;
}

} // namespace vignette::scripting
