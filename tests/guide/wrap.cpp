#include "tests/guide/wrap.hpp"

#include "engine/core/text.hpp"
#include "engine/course/words.hpp"

#include <algorithm>
#include <cctype>

namespace vignette::guide {

namespace {

using course::Place;

const std::string course_head = "course \"guide\" { title = \"The guide\", version = \"1.0.0\" }\n";
const std::string unit_head = "unit \"guide_unit\" { title = \"The guide\", minutes = 8 }\n";
const std::string last_scene = "scene \"guide_end\"\n  title \"The end\"\n  finish \"completed\"\n";

bool has_any(std::string_view text, std::initializer_list<std::string_view> wanted)
{
    const auto words = first_words(text);
    return std::any_of(wanted.begin(), wanted.end(),
        [&](std::string_view word) { return std::find(words.begin(), words.end(), word) != words.end(); });
}

std::string_view first_word_of(std::string_view text)
{
    const auto words = first_words(text);
    return words.empty() ? std::string_view{} : words.front();
}

std::string in_quotes(std::string_view name)
{
    return '"' + std::string(name) + '"';
}

/// `state cup none mug` as state "cup" { "none", "mug", }.
std::string state_of(std::string_view names)
{
    std::string out = "state ";
    bool first = true;
    while (!names.empty()) {
        const auto space = names.find(' ');
        out += in_quotes(names.substr(0, space)) + (first ? " { " : ", ");
        first = false;
        names = space == std::string_view::npos ? std::string_view{} : names.substr(space + 1);
    }
    return out + "}\n";
}

std::string declared(std::string_view kind, std::string_view id)
{
    static const std::map<std::string_view, std::string_view> braces = {
        {"character", R"({ name = "Somebody" })"},
        {"voice", R"({ label = "A side" })"},
        {"counter", "{ from = 0, to = 3 }"},
        {"flag", ""},
        {"scale", R"({ question = "How sure are you?", points = 5 })"},
        {"source", R"({ text = "A fact.", status = "general", checked = "2026-11-22" })"},
        {"role", R"({ name = "A role" })"},
        {"nation", R"({ name = "A nation" })"},
        {"competency", R"({ framework = "A list", code = "1", text = "Something." })"},
    };
    const auto found = braces.find(kind);
    return found == braces.end() ? "there_is_no_such_kind(" + in_quotes(kind) + ")\n"
                                 : std::string(kind) + " " + in_quotes(id) + " " + std::string(found->second) + "\n";
}

std::string choice_of(const std::string& option, const std::string& effect)
{
    return "  choose \"What do you do?\"\n    option " + in_quotes(option)
        + " \"This.\"\n      result \"It is done.\"\n" + effect + "      go \"guide_end\"\n";
}

std::string scene_of(std::string_view name)
{
    const auto slash = name.find('/');
    const std::string head = "scene " + in_quotes(name.substr(0, slash)) + "\n  title \"A scene\"\n";
    return head
        + (slash == std::string_view::npos ? "  finish \"completed\"\n"
                                           : choice_of(std::string(name.substr(slash + 1)), ""));
}

/// What a file that an example names holds: a unit of its own, or nothing, which no finding is about.
std::string file_of(std::string_view name)
{
    if (!name.ends_with(".lua"))
        return {};
    return "unit \"used\" { title = \"Used\", minutes = 8 }\nscene \"used\"\n  title \"Used\"\n  finish "
           "\"completed\"\n";
}

/// The parts of a course around an example.
struct Around {
    std::string declarations, scenes; ///< Before the first scene; behind the last one.
    std::vector<std::string> ids; ///< Of scenes that the first one leads to.
    std::map<std::string, std::string> files;

    void take(std::string_view wanted)
    {
        const auto space = wanted.find(' ');
        const auto kind = wanted.substr(0, space);
        const auto name = space == std::string_view::npos ? std::string_view{} : wanted.substr(space + 1);
        if (kind == "file")
            files[std::string(name)] = file_of(name);
        else if (kind == "state")
            declarations += state_of(name);
        else if (kind == "scene")
            add_scene(name.substr(0, name.find('/')), scene_of(name));
        else if (kind == "cites")
            add_scene("cites_" + std::to_string(ids.size()), cites(name));
        else
            declarations += declared(kind, name);
    }

    void add_scene(std::string_view id, const std::string& text)
    {
        ids.emplace_back(id);
        scenes += text;
    }

    std::string cites(std::string_view source) const
    {
        return "scene " + in_quotes("cites_" + std::to_string(ids.size())) + "\n  title \"A scene\"\n"
            + choice_of("one", "      evidence(" + in_quotes(source) + ", \"It is known.\")\n");
    }

    /// The first scene, from which every other can be reached.
    std::string first_scene() const
    {
        std::string out = "scene \"guide_start\"\n  title \"The start\"\n  choose \"Where to?\"\n";
        for (const auto& id : ids)
            out += "    option " + in_quotes(id) + " \"There.\"\n      result \"You go.\"\n      go " + in_quotes(id)
                + "\n";
        return out;
    }
};

std::string as_option(std::string_view text)
{
    std::string out = "  choose \"What do you do?\"\n";
    if (first_word_of(text) == "option")
        return out + std::string(text);
    out += "    option \"guide_option\" \"This.\"\n";
    if (!has_any(text, {"result", "view"}))
        out += "      result \"It is done.\"\n";
    out += text;
    return has_any(text, {"go", "finish"}) ? out : out + "      go \"guide_end\"\n";
}

std::string as_scene(std::string_view text, Place place)
{
    const std::string head
        = std::string("scene \"guide_example\"\n") + (has_any(text, {"title"}) ? "" : "  title \"The example\"\n");
    if (place == Place::Option || first_word_of(text) == "option")
        return head + as_option(text);
    return head + std::string(text) + (has_any(text, {"go", "finish", "choose"}) ? "" : "  finish \"completed\"\n");
}

/// The id of the first scene in a text; examples of several lead on by themselves.
std::string scene_in(std::string_view text)
{
    const auto at = text.find("scene \"");
    const auto from = at + 7;
    return std::string(text.substr(from, text.find('"', from) - from));
}

/// A unit whose first scene leads to all others.
std::string unit_with(const std::string& example, Around& around)
{
    around.ids.emplace_back("guide_end");
    return unit_head + around.first_scene() + example + around.scenes + last_scene;
}

std::string course_around(const std::string& text, Around& around)
{
    const auto* word = course::find_word(first_word_of(text));
    const Place place = word ? word->place : Place::Scene; // Of a slip, loading says what is wrong.
    const bool alone = word && word->name == "course";
    if (alone && text.find("adds_to") != std::string::npos)
        return text; // What a site adds has no scenes.
    const std::string before = alone ? text + around.declarations : course_head + around.declarations;
    if (place == Place::Course && has_any(text, {"scene", "unit"}))
        return (alone ? text : before + text) + around.scenes;
    if (place == Place::Course)
        return (alone ? before : before + text) + unit_with("", around);
    const std::string example = has_any(text, {"scene"}) ? text : as_scene(text, place);
    around.ids.push_back(scene_in(example));
    return before + unit_with(example, around);
}

} // namespace

std::vector<std::string_view> first_words(std::string_view text)
{
    std::vector<std::string_view> out;
    for (const auto line : text::lines(text)) {
        const auto trimmed = text::trim(line);
        const auto end = std::find_if_not(
            trimmed.begin(), trimmed.end(), [](unsigned char c) { return std::islower(c) != 0 || c == '_'; });
        if (end != trimmed.begin())
            out.push_back(trimmed.substr(0, static_cast<std::size_t>(end - trimmed.begin())));
    }
    return out;
}

std::map<std::string, std::string> wrapped(const Example& example)
{
    Around around;
    for (const auto& wanted : example.with)
        around.take(wanted);
    auto files = around.files;
    files["course.lua"] = course_around(example.text, around);
    return files;
}

} // namespace vignette::guide
