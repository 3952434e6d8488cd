#include "engine/author/twee/conditions.hpp"
#include "engine/author/twee/memory.hpp"

#include <doctest/doctest.h>

#include <string>

namespace vignette::author::twee {

namespace {

/// A memory with a flag, a counter, a state and something that begins as true.
TweeMemory memory()
{
    TweeMemory out;
    for (const auto& node : read_content(
             "(set: $met to false)(set: $trust to 1)(set: $door to 'ajar')(set: $light to true)", 1, Dialect::Harlowe))
        out.note_set(node, true);
    for (const auto& node : read_content("(set: $door to 'wide open')(set: $trust to it + 1)", 1, Dialect::Harlowe))
        out.note_set(node, false);
    out.settle();
    return out;
}

std::string said(const std::string& condition)
{
    const auto scene_of
        = [](std::string_view name) { return name == "The Hall" ? std::string("the_hall") : std::string(); };
    return memory().condition(condition, scene_of).value_or("-");
}

std::string effects(const std::string& written)
{
    std::string out;
    for (const auto& node : read_content(written, 1, Dialect::Plain)) {
        out += memory().effect(node).value_or("-") + ";";
        for (const auto& more : node.inside)
            out += memory().effect(more).value_or("-") + ";";
    }
    return out;
}

} // namespace

TEST_SUITE("twee")
{
    TEST_CASE("Memory: what was set says what it is")
    {
        std::string told;
        const auto all = memory();
        for (const auto& known : all.known())
            told += known.declaration + "\n";
        CHECK(told
            == "state \"door\" { \"ajar\", \"wide_open\", start = \"ajar\" }\nstate \"light\" { \"yes\", \"no\" }\n"
               "flag \"met\"\ncounter \"trust\" { from = 0, to = 10, start = 1 }\n");
    }

    TEST_CASE("Conditions: signs and words of three formats are the same")
    {
        CHECK(said("$trust is 2") == "trust == 2");
        CHECK(said("$trust == 2") == "trust == 2");
        CHECK(said("$trust eq 2") == "trust == 2");
        CHECK(said("$trust is not 2") == "trust != 2");
        CHECK(said("$trust isnot 2") == "trust != 2");
        CHECK(said("trust >= 2") == "trust >= 2");
        CHECK(said("$trust gte 2 && $met") == "trust >= 2 and met");
        CHECK(said("$trust > 2 or not $met") == "trust > 2 or not (met)");
        CHECK(said("!$met") == "not (met)");
        CHECK(said("($met or $trust lt 1) and $met is true") == "(met or trust < 1) and met == true");
        CHECK(said("2 <= $trust") == "2 <= trust");
        CHECK(said("$trust") == "trust != 0");
    }

    TEST_CASE("Conditions: texts are the values of a state")
    {
        CHECK(said("$door is 'wide open'") == "door == wide_open");
        CHECK(said("\"ajar\" neq $door") == "door != ajar");
        CHECK(said("$light") == "light == yes");
        CHECK(said("not $light") == "not (light == yes)");
        CHECK(said("$light is false") == "light == no");
    }

    TEST_CASE("Conditions: whether a passage was visited is asked with seen")
    {
        CHECK(said("visited(\"The Hall\")") == "seen('the_hall')");
        CHECK(said("(history:) contains \"The Hall\"") == "seen('the_hall')");
        CHECK(said("hasVisited('The Hall') and $met") == "seen('the_hall') and met");
        CHECK(said("visited(\"Nowhere\")") == "-");
    }

    TEST_CASE("Conditions: what goes further is not guessed")
    {
        for (const auto* condition :
            {"$unknown", "$trust + 1 > 2", "$door", "$door > 'ajar'", "random(1,6) is 2", "$trust is 'ajar'", "", "and",
                "$met is", "($met", "'a' is 'a'", "$trust is in (a: 1, 2)", "$trust > 999999", "$door is 'else'"})
            CHECK_MESSAGE(said(condition) == "-", condition);
    }

    TEST_CASE("Effects: what is set becomes set and add")
    {
        CHECK(effects("(set: $met to true)") == "set(\"met\", true);");
        CHECK(effects("<<set $trust += 2>>") == "add(\"trust\", 2);");
        CHECK(effects("<<set $trust -= 1>>") == "add(\"trust\", -1);");
        CHECK(effects("<<set $trust to $trust + 1>>") == "add(\"trust\", 1);");
        CHECK(effects("<<set $trust++>>") == "add(\"trust\", 1);");
        CHECK(effects("(put: 1 into $trust)") == "set(\"trust\", 1);");
        CHECK(effects("(set: $door to \"wide open\", $light to false)")
            == "set(\"door\", \"wide_open\");set(\"light\", \"no\");");
        CHECK(effects("(set: $met to 3)") == "set(\"met\", 3);");
    }
}

} // namespace vignette::author::twee
