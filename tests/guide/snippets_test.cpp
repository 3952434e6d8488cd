// assets/editor/vignette.code-snippets is what an editor writes for an author. It must be right before a letter is
// changed.

#include "engine/core/files.hpp"
#include "scripting/loader.hpp"
#include "tests/guide/wrap.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <regex>
#include <set>

namespace vignette::guide {

namespace {

using Json = nlohmann::json;

/// By prefix: what the defaults of a snippet refer to. See wrapped().
const std::map<std::string, std::vector<std::string>> refers_to = {
    {"course", {}},
    {"unit", {"scene first_scene"}},
    {"scene", {"scene next_scene"}},
    {"choose", {"scene next_scene"}},
    {"warning", {"scene way_round"}},
    {"reflect", {}},
    {"rate", {"scale confidence"}},
    {"plan", {}},
    {"character", {}},
    {"scale", {}},
    {"source", {"cites S1"}},
    {"helpline", {}},
};

Json snippets()
{
    const auto text = files::read(VIGNETTE_SOURCE_DIR "/assets/editor/vignette.code-snippets", 1 << 20);
    REQUIRE(text.ok());
    return Json::parse(text.value());
}

/// What the editor has put in when every placeholder is passed by with Tab.
std::string filled_in(const Json& body)
{
    std::string out;
    for (const auto& line : body)
        out += line.get<std::string>() + "\n";
    out = std::regex_replace(out, std::regex(R"(\$\{CURRENT_YEAR\})"), "2026");
    out = std::regex_replace(out, std::regex(R"(\$\{CURRENT_(MONTH|DATE)\})"), "11");
    out = std::regex_replace(out, std::regex(R"(\$\{\d+:([^}]*)\})"), "$1");
    out = std::regex_replace(out, std::regex(R"(\$\{\d+\|([^,|}]*)[^}]*\|\})"), "$1");
    return std::regex_replace(out, std::regex(R"(\$0)"), "");
}

} // namespace

TEST_SUITE("guide")
{
    TEST_CASE("Snippets: each is a right statement as it comes")
    {
        const Json all = snippets();
        for (const auto& one : all.items()) {
            const Json& snippet = one.value();
            Example example;
            example.with = refers_to.at(snippet.at("prefix").get<std::string>());
            example.text = filled_in(snippet.at("body"));
            const auto loaded = scripting::load_files(scripting::files_in_memory(wrapped(example)));
            std::string told;
            for (const auto& finding : loaded.findings)
                told += course::render(finding, loaded.sources, "");
            INFO(one.key(), ":\n", example.text, "\n", told);
            CHECK(example.text.find('$') == std::string::npos);
            CHECK(loaded.findings.empty());
        }
    }

    TEST_CASE("Snippets: those that an author needs are there and each has a prefix of its own")
    {
        const Json all = snippets();
        std::set<std::string> prefixes;
        for (const auto& one : all.items()) {
            const Json& snippet = one.value();
            CAPTURE(one.key());
            CHECK(snippet.at("scope") == "lua");
            CHECK_FALSE(snippet.at("description").get<std::string>().empty());
            CHECK(prefixes.insert(snippet.at("prefix")).second);
        }
        for (const auto& one : refers_to)
            CHECK_MESSAGE(prefixes.count(one.first) == 1, one.first);
    }

    TEST_CASE("Snippets: a choice has three options and a good reason for each")
    {
        const auto body = filled_in(snippets().at("Choice with three options").at("body"));
        const auto words = first_words(body);
        CHECK(std::count(words.begin(), words.end(), "option") == 3);
        CHECK(std::count(words.begin(), words.end(), "because") == 3);
    }
}

} // namespace vignette::guide
