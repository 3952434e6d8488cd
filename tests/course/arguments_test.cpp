#include "tests/course/script.hpp"

#include <doctest/doctest.h>

namespace vignette::script {

namespace {

Script holding(const course::Statement& statement)
{
    return opening() + Script{say("scene", "hallway"), statement, say("finish", "completed")};
}

std::string finding(const course::Statement& statement)
{
    return findings(holding(statement));
}

} // namespace

TEST_SUITE("course/arguments")
{
    TEST_CASE("Arguments: what is missing, too much, misnamed or of the wrong kind is told in whole sentences")
    {
        struct Row {
            course::Statement statement;
            const char* finding;
        };
        for (const auto& row : {
                 Row{say("narrate"),
                     "course.lua:4: narrate is not finished: its text is missing (write a text in quotes behind it) "
                     "[missing-argument]\n"},
                 Row{say("say", "amina"),
                     "course.lua:4: say is not finished: its text is missing (write a text in quotes behind it) "
                     "[missing-argument]\n"},
                 Row{say("list"),
                     "course.lua:4: list is not finished: its braces { } are missing (write { … } behind it) "
                     "[missing-argument]\n"},
                 Row{say("narrate", "one", "two"),
                     "course.lua:4: narrate cannot take that much (remove what is too much, or begin a new line with a "
                     "word) [stray-text]\n"},
                 Row{say("narrate", 3),
                     "course.lua:4: the text of narrate is a number (write a text in quotes) [wrong-kind]\n"},
                 Row{say("narrate", true),
                     "course.lua:4: the text of narrate is true or false (write a text in quotes) [wrong-kind]\n"},
                 Row{say("narrate", " \n"),
                     "course.lua:4: the text of narrate is empty (write something, or remove it) [empty-text]\n"},
                 Row{say("narrate", std::string(20001, 'x')),
                     "course.lua:4: the text of narrate is longer than 20,000 bytes (split it) [long-text]\n"},
                 Row{say("narrate", "x", braces({{"whne", "true"}})),
                     "course.lua:4: narrate has nothing called whne (did you mean when?) [unknown-field]\n"},
                 Row{say("narrate", "x", braces({{"colour", "red"}})),
                     "course.lua:4: narrate has nothing called colour (remove it) [unknown-field]\n"},
                 Row{say("narrate", "x", list({"y"})),
                     "course.lua:4: narrate does not take a plain list in its braces (write name = value, as in when = "
                     "…) [unknown-field]\n"},
                 Row{say("reflect", "q", braces({{"hint", "x"}})),
                     "course.lua:4: reflect needs prompt (add prompt = … inside the braces) [missing-field]\n"},
                 Row{say("reflect", "My Q", braces({{"prompt", "x"}})),
                     "course.lua:4: “My Q” cannot be an id (use small letters, digits and _, beginning with a letter, "
                     "at most 64) [bad-id]\n"},
                 Row{say("discuss", "x", braces({{"minutes", "five"}})),
                     "course.lua:4: the minutes of discuss is a text (write the number in figures and without "
                     "quotation marks: 5) [wrong-kind]\n"},
                 Row{say("discuss", "x", braces({{"minutes", 40000}})),
                     "course.lua:4: the number 40000 is too large (use at most 32767) [out-of-range]\n"},
                 Row{say("list", list({"a", 3})),
                     "course.lua:4: one of the things in the braces of list is a number (write texts in quotes, or the "
                     "parts of a question) [wrong-kind]\n"},
                 Row{say("list", list({"a", ""})),
                     "course.lua:4: one of the things in the braces of list is empty (write texts in quotes, or the "
                     "parts of a question) [wrong-kind]\n"},
             }) {
            CAPTURE(row.finding);
            CHECK(finding(row.statement) == row.finding);
        }
    }

    TEST_CASE("Arguments: names come one at a time or as a list of texts")
    {
        const auto role = [](Argument groups) {
            Script script = opening() + ending();
            script.insert(
                script.begin() + 1, say("role", "cook", braces({{"name", "Cook"}, {"groups", std::move(groups)}})));
            return findings(script);
        };
        CHECK(role("kitchen") == "");
        CHECK(role(list({"kitchen", "night"})) == "");
        const char* wrong = "course.lua:2: the groups of role hold something else than texts (write a name in quotes, "
                            "or several in braces) [wrong-kind]\n";
        CHECK(role(list({"kitchen", 3})) == wrong);
        CHECK(role(list({"kitchen", ""})) == wrong);
        CHECK(role(braces({{"a", "kitchen"}})) == wrong);
    }

    TEST_CASE("Arguments: a slip in a word that others name or stand in is one finding, not many")
    {
        const Script choice{say("choose", "What do you do?", braces({{"raed_all", true}})),
            say("option", "sit", "Sit."), say("result", "She sits."), say("go", "ending")};
        CHECK(codes(opening() + Script{say("scene", "hallway")} + choice + ending()) == "unknown-field:4");

        Script unit = opening() + ending();
        unit[1] = say("unit", "hall", braces({{"title", "The hall"}}));
        CHECK(codes(unit) == "missing-field:2");

        Script counter
            = opening() + Script{say("scene", "hallway"), say("narrate", "{trust}"), say("finish", "completed")};
        counter.insert(counter.begin() + 1, say("counter", "trust", braces({{"from", 0}})));
        CHECK(codes(counter) == "missing-field:2");

        Script scene
            = opening() + Script{say("scene", "The hall"), say("narrate", "x"), say("go", "ending")} + ending();
        CHECK(codes(scene) == "bad-id:3");

        Script course = opening() + ending();
        course[0] = say("course", "teatime", braces({{"title", "Teatime"}}));
        CHECK(codes(course) == "missing-field:1");
    }

    TEST_CASE("Builder: tells every problem at once, in order")
    {
        const Script script = opening()
            + Script{say("scene", "hallway"), say("narrate"), say("say", "amna", "x"), say("image", "media/a.svg"),
                say("choose", "What?"), say("option", "a", "A"), say("add", "trust", 1), say("result", "x"),
                say("go", "nowhere")};
        CHECK(codes(script)
            == "missing-argument:4 unknown-character:5 missing-alt:6 unknown-variable:9 unknown-scene:11");
        CHECK_FALSE(load(script).course.has_value());
    }

    TEST_CASE("Builder: the same text gives the same content hash, and another text another")
    {
        CHECK(sound(opening() + ending()).content == sound(opening() + ending()).content);
        CHECK(sound(opening() + ending()).content != sound(opening() + ending("other")).content);
    }
}

} // namespace vignette::script
