// scripting/api/*.lua is what authors read while they write: their editor shows it beside each word. It must say all
// that there is and nothing that there is not.

#include "engine/core/files.hpp"
#include "engine/core/text.hpp"
#include "engine/course/words.hpp"
#include "tests/scripting/support.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <vector>

namespace vignette::scripting {

namespace {

/// What the declarations say about one word.
struct Declared {
    std::string sentence, example;
    std::vector<std::string> parameters; ///< Documented ones, in order.
    std::string signature; ///< What stands in the brackets of `function word(…)`.
    std::map<std::string, bool> fields; ///< Name → whether it may be left out.
    int times = 0;
};

using Api = std::map<std::string, Declared>;

/// "name? type what it is" → name, whether optional, and whether there is a description.
struct Entry {
    std::string name;
    bool optional = false, described = false;
};

Entry entry_of(std::string_view line)
{
    Entry entry;
    const auto space = line.find(' ');
    entry.name = line.substr(0, space);
    entry.optional = entry.name.ends_with('?');
    if (entry.optional)
        entry.name.pop_back();
    entry.described = std::count(line.begin(), line.end(), ' ') >= 2;
    return entry;
}

/// Reads one file line by line; comments before a function belong to it.
void read_declarations(std::string_view text, Api& api)
{
    Declared next;
    std::string fields_of;
    bool example = false;
    const auto behind = [](std::string_view line, std::string_view prefix) { return line.substr(prefix.size()); };
    for (const auto line : text::lines(text)) {
        if (line.starts_with("---@class (exact) vignette.")) {
            const auto name = behind(line, "---@class (exact) vignette.");
            fields_of = name.substr(0, name.find('.'));
        } else if (line.starts_with("---@field ")) {
            const Entry entry = entry_of(behind(line, "---@field "));
            CHECK_MESSAGE(entry.described, fields_of, ".", entry.name);
            if (entry.name != "[integer]")
                api[fields_of].fields[entry.name] = entry.optional;
        } else if (line.starts_with("---@param ")) {
            const Entry entry = entry_of(behind(line, "---@param "));
            CHECK_MESSAGE((entry.described || entry.name == "braces"), line);
            next.parameters.push_back(entry.name);
        } else if (line == "--- ```lua" || line == "--- ```") {
            example = line == "--- ```lua";
        } else if (line.starts_with("--- ") && example) {
            next.example += std::string(behind(line, "--- ")) + "\n";
        } else if (line.starts_with("--- ") && next.sentence.empty()) {
            next.sentence = behind(line, "--- ");
        } else if (line.starts_with("function ")) {
            const auto bracket = line.find('(');
            auto& declared = api[std::string(behind(line.substr(0, bracket), "function "))];
            next.fields = declared.fields;
            next.times = declared.times + 1;
            next.signature = line.substr(bracket + 1, line.find(')') - bracket - 1);
            declared = std::exchange(next, {});
        } else if (line.empty()) {
            next = {};
        }
    }
}

Api declared_api()
{
    Api api;
    for (const char* name : {"course.lua", "scene.lua", "option.lua", "questions.lua"}) {
        const auto text = files::read(std::string(VIGNETTE_SOURCE_DIR "/scripting/api/") + name, 1 << 20);
        REQUIRE(text.ok());
        read_declarations(text.value(), api);
    }
    return api;
}

std::vector<const course::Word*> all_words()
{
    std::vector<const course::Word*> out;
    for (const auto& word : course::words())
        out.push_back(&word);
    for (const auto& word : course::part_words())
        out.push_back(&word);
    return out;
}

std::string joined(const std::vector<std::string>& names)
{
    std::string out;
    for (const auto& name : names)
        out += (out.empty() ? "" : ", ") + name;
    return out;
}

/// `function` is no name that a parameter can have in Lua.
std::string parameter_name(std::string_view slot)
{
    return slot == "function" ? "body" : std::string(slot);
}

void check_word(const course::Word& word, const Declared& declared)
{
    CHECK(declared.times == 1);
    CHECK(declared.sentence.ends_with('.'));
    std::vector<std::string> expected;
    for (const auto& slot : word.arguments)
        expected.push_back(parameter_name(slot.name));
    auto parameters = declared.parameters;
    if (!parameters.empty() && parameters.back() == "braces")
        parameters.pop_back();
    CHECK(joined(parameters) == joined(expected));
    CHECK(declared.signature == joined(declared.parameters));
    std::map<std::string, bool> fields;
    for (const auto& slot : word.fields)
        fields[std::string(slot.name)] = !slot.required;
    CHECK(declared.fields == fields);
}

} // namespace

TEST_SUITE("scripting")
{
    TEST_CASE(
        "Declarations: every word is declared once, with a sentence and with its arguments and fields, and no others")
    {
        auto api = declared_api();
        for (const auto* word : all_words()) {
            CAPTURE(word->name);
            const auto found = api.find(std::string(word->name));
            REQUIRE(found != api.end());
            check_word(*word, found->second);
            api.erase(found);
        }
        for (const auto& [name, declared] : api)
            FAIL_CHECK(name, " is declared, but is no word of the language");
    }

    TEST_CASE("Declarations: every example is a statement with its word, and nothing is wrong with it")
    {
        const auto api = declared_api();
        for (const auto* word : all_words()) {
            const std::string name{word->name};
            CAPTURE(name);
            const std::string& example = api.at(name).example;
            REQUIRE(example.find(name) != std::string::npos);
            Recorder recorder;
            recorder.domains = {{"trust", {0, 3}}, {"rushed", {0, 1}}};
            const bool part = course::find_part_word(name) != nullptr;
            const std::string source
                = part ? "arrange(\"q\", \"p\") { " + example + "}" : "flag \"rushed\"\n" + example;
            read_statements(files_in_memory({{"course.lua", source}, {"units/01-register.lua", ""}}), recorder);
            CHECK(recorder.told().empty());
            CHECK(std::any_of(recorder.statements.begin(), recorder.statements.end(),
                [&](const auto& statement) { return part || statement.word == name; }));
        }
    }
}

} // namespace vignette::scripting
