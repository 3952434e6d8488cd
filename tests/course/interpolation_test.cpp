#include "tests/course/script.hpp"

#include <doctest/doctest.h>

namespace vignette::script {

namespace {

Script telling(const std::string& text)
{
    return {
        say("course", "teatime", braces({{"title", "Teatime"}, {"version", "1.0.0"}})),
        say("character", "amina", braces({{"name", "Amina Khan"}, {"about", "82, loves jam"}})),
        say("counter", "trust", braces({{"from", 0}, {"to", 3}})),
        say("unit", "hall", braces({{"title", "The hall"}, {"minutes", 8}})),
        say("scene", "hallway"),
        say("narrate", text),
        say("finish", "completed"),
    };
}

course::Text told(const std::string& text)
{
    return sound(telling(text)).scenes[0].parts[0].telling[0].text;
}

} // namespace

TEST_SUITE("course/interpolation")
{
    TEST_CASE("Text: a character's name and what is said about them are put in while loading")
    {
        CHECK(told("You meet {amina.name} ({amina.about}).").value == "You meet Amina Khan (82, loves jam).");
        CHECK(told("{amina.name}{amina.name}").value == "Amina KhanAmina Khan");
        CHECK(told("No brackets at all.").value == "No brackets at all.");
    }

    TEST_CASE("Text: a variable leaves a slot behind the name that was put in before it")
    {
        const auto text = told("{amina.name} trusts you: {trust} of 3, {trust}");
        CHECK(text.value == "Amina Khan trusts you:  of 3, ");
        REQUIRE(text.slots.size() == 2);
        CHECK(text.slots[0].at == 23);
        CHECK(text.slots[1].at == 30);
        CHECK(text.slots[0].variable == 0);
    }

    TEST_CASE("Text: what cannot be put in is told")
    {
        struct Row {
            const char* text;
            const char* finding;
        };
        for (const auto& row : {
                 Row{"{trsut}",
                     "course.lua:6: in this text, there is no variable called trsut; did you mean trust? (declare it, "
                     "or leave the braces out) [bad-name-in-text]\n"},
                 Row{"{amna.name}",
                     "course.lua:6: in this text, there is no character called amna; did you mean amina? (write "
                     "{character.name}, or leave the braces out) [bad-name-in-text]\n"},
                 Row{"{amina.age}",
                     "course.lua:6: a character has a name and an about, no age (write {character.name}, or leave the "
                     "braces out) [bad-name-in-text]\n"},
                 Row{"{amina",
                     "course.lua:6: a { in this text has no } (write {name}, or leave the bracket out) "
                     "[bad-name-in-text]\n"},
                 Row{"amina}",
                     "course.lua:6: a } in this text has no { (write {name}, or leave the bracket out) "
                     "[bad-name-in-text]\n"},
                 Row{"{}",
                     "course.lua:6: in this text, there is no variable called  (declare it, or leave the braces out) "
                     "[bad-name-in-text]\n"},
             }) {
            CAPTURE(row.text);
            CHECK(findings(telling(row.text)) == row.finding);
        }
    }

    TEST_CASE("Text: a character's own name shows no variable, since it is spoken in many places")
    {
        Script script = telling("{amina.name}");
        script[1] = say("character", "amina", braces({{"name", "Amina {trust}"}}));
        script.insert(script.begin() + 1, say("counter", "trust", braces({{"from", 0}, {"to", 3}})));
        script.erase(script.begin() + 3);
        CHECK(codes(script) == "bad-name-in-text:3");
    }
}

} // namespace vignette::script
