// What people bring along who write their first course: the habits of letters, plays and word processors.

#include "tests/scripting/newcomer.hpp"
#include "tests/scripting/support.hpp"

#include <doctest/doctest.h>

namespace vignette::scripting {

TEST_SUITE("scripting/newcomer habits")
{
    TEST_CASE("Habits: a file of curly quotes is told in full once and then in one finding for the rest")
    {
        std::string lines;
        for (int i = 0; i < 80; ++i)
            lines += "  narrate “You stand in hall " + std::to_string(i) + ", and it isn’t dark.”\n";
        CHECK(in_scene(lines)
            == "7: a curly quote stands here outside of any text (write straight quotes: \"…\")\n"
               "8: the same stands on 79 more lines of this file, the last of them line 86 (replace all of them at "
               "once; "
               "word processors make them while you type, so switch their AutoCorrect off, or write in a plain text "
               "editor)\n");
    }

    TEST_CASE("Habits: two lines with curly quotes are told one by one")
    {
        CHECK(in_scene("  narrate “a”\n  narrate \"b\"\n  narrate “c”\n")
            == "7: a curly quote stands here outside of any text (write straight quotes: \"…\")\n"
               "9: a curly quote stands here outside of any text (write straight quotes: \"…\")\n");
    }

    TEST_CASE("Habits: what is read behind many curly quotes is still checked")
    {
        const auto told = in_scene("  narrate “a”\n  narrate “b”\n  narrate “c”\n  narate \"d\"\n");
        CHECK(told.find("10: narate is not a word of the course language (did you mean narrate?)\n")
            != std::string::npos);
    }

    TEST_CASE("Habits: a number in words is to be written in figures")
    {
        CHECK(in_scene("  discuss \"x\" { minutes = eight }\n")
            == "7: eight stands where a number belongs (write the number in figures: 8)\n");
        CHECK(in_option("      add(\"trust\", One)\n")
                  .find("9: One stands where a number belongs (write the number in figures: 1)\n")
            == 0);
        CHECK(in_scene("  discuss \"x\" { minutes = several }\n")
            == "7: several stands where a number belongs (write a whole number in figures, such as 8)\n");
        CHECK(in_scene("  discuss \"x\" { minutes = \"eight\" }\n")
            == "7: the minutes of discuss is a text (write the number in figures and without quotation marks: 8)\n");
        CHECK(
            told_of(
                "scale \"s\" { question = \"How?\", points = five, low = \"a\", high = \"b\" }\nscene \"a\"\n  finish "
                "\"completed\"\n")
                .find("6: five stands where a number belongs (write the number in figures: 5)\n")
            == 0);
    }

    TEST_CASE("Habits: where a name is wanted a number in words is a name")
    {
        CHECK(told_of("role \"one\" { name = one }\nscene \"a\"\n  finish \"completed\"\n")
            == "6: one stands without quotation marks (write \"one\")\n");
        CHECK(
            told_of(
                "scale \"s\" { question = \"How?\", points = { one, \"two\" } }\nscene \"a\"\n  finish \"completed\"\n")
                .find("6: one stands without quotation marks (write \"one\")\n")
            == 0);
    }

    TEST_CASE("Habits: the script of a play becomes say and narrate")
    {
        CHECK(in_scene("  jo: \"Not today.\"\n")
            == "7: there is a colon behind jo (where somebody speaks, write say(\"jo\", \"…\"))\n");
        CHECK(in_scene("  Glenys: \"Not today.\"\n")
            == "7: there is a colon behind Glenys (where somebody speaks, write say(\"glenys\", \"…\"))\n");
        CHECK(in_scene("  Narrate: \"It rains.\"\n")
            == "7: there is a colon behind Narrate (write narrate \"…\", in small letters and without :)\n");
        CHECK(in_scene("  discuss \"x\" {\n    minutes: 8,\n  }\n")
            == "8: there is a colon behind minutes (write minutes = 8)\n");
        CHECK(told_of("resource \"r\" {\n  title: \"R\",\n  text = \"x\",\n}\nscene \"a\"\n  finish \"completed\"\n")
            == "7: there is a colon behind title (write title = \"…\")\n");
        CHECK(said("scene \"a\"\njo: \"Not today.\"\n") == "1 scene \"a\"\n2 say \"jo\" \"Not today.\"\n");
    }

    TEST_CASE("Habits: a word that is written as several is told as one")
    {
        const auto word = [](const std::string& written, const std::string& meant) {
            return ": " + written + " is not a word of the course language (did you mean " + meant + "?)\n";
        };
        CHECK(in_option("      only if \"rushed\"\n") == "9" + word("only if", "only_if"));
        CHECK(in_option("      only_if \"rushed\"\n      shown but locked \"No.\"\n")
            == "10" + word("shown but locked", "shown_but_locked"));
        CHECK(in_scene("  Content note \"A fall.\" { skip_to = \"a\" }\n") == "7" + word("Content note", "warning"));
        CHECK(in_scene("  page break\n") == "7" + word("page break", "page_break()"));
        CHECK(in_scene("  go if(\"rushed\", \"a\")\n") == "7" + word("go if", "go_if"));
        CHECK(in_scene("  warning \"A fall.\" { skip to = \"a\" }\n")
            == "7: warning has nothing called skip to (did you mean skip_to?)\n");
        CHECK(said("scene \"a\"\npage break\n") == "1 scene \"a\"\n2 page_break\n");
    }

    TEST_CASE("Habits: a comma that stands twice and brackets in the place of braces are told as that")
    {
        CHECK(in_scene("  discuss \"x\" { minutes = 8,, }\n") == "7: a comma stands here twice (take one away)\n");
        CHECK(in_scene("  narrate \"x\" [ when = \"rushed\" ]\n")
            == "7: a square bracket stands where braces belong (write { instead of [, and } instead of ])\n");
        CHECK(in_scene("  reflect \"q\" (\n    prompt = \"Why?\",\n    hint = \"x\",\n  )\n")
            == "7: a round bracket stands where braces belong (write { instead of (, and } instead of ))\n");
        CHECK(in_scene("  reflect \"q\" (\n    prompt = \"Why?\",\n  }\n")
            == "7: a round bracket stands where braces belong (write { instead of ()\n");
    }

    TEST_CASE("Habits: where a comma is lost behind a long text its beginning is shown")
    {
        CHECK(in_scene("  reflect \"q\" {\n    prompt = \"When did somebody last wait for you to finish?\"\n    hint = "
                       "\"x\",\n  }\n")
            == "8: a comma is missing behind \"When did somebody last wait for you to …\" (write a comma between the "
               "parts "
               "of braces and brackets)\n");
    }

    TEST_CASE("Habits: a condition with a space in a name is told and marked where it stands")
    {
        const std::string line = "  narrate \"Her mood is low.\" { when = \"mood is calm\" }\n";
        CHECK(in_scene(line) == "7: in the condition “mood is calm”: “is” is not read here (write ==)\n");
        CHECK(marked_in_scene(line) == "mood is calm"); // “is” stands in the story, too.
        CHECK(told_of("flag \"towel_warm\"\nscene \"a\"\n  narrate \"A towel.\" { when = \"towel warm\" }\n  finish "
                      "\"completed\"\n")
                  .find("8: in the condition “towel warm”: a name has no spaces in it (did you mean towel_warm?)\n")
            != std::string::npos);
    }

    TEST_CASE("Habits: what nobody declared is answered with the line to type")
    {
        CHECK(in_option("      set(\"towel_warm\", true)\n")
            == "9: there is no variable called towel_warm (declare it in course.lua, above the first scene: flag "
               "\"towel_warm\")\n");
        CHECK(in_option("      add(\"kindness\", 1)\n")
            == "9: there is no variable called kindness (declare it in course.lua, above the first scene: counter "
               "\"kindness\" { from = 0, to = 3 })\n");
        CHECK(in_scene("  narrate \"x\" { when = \"towel_warm\" }\n")
            == "7: in the condition “towel_warm”: there is no variable called towel_warm (declare it in course.lua, "
               "above "
               "the first scene: flag \"towel_warm\")\n");
        CHECK(in_scene("  narrate \"x\" { when = \"kindness > 1\" }\n")
            == "7: in the condition “kindness > 1”: there is no variable called kindness (declare it in course.lua, "
               "above "
               "the first scene: counter \"kindness\" { from = 0, to = 3 })\n");
    }
}

} // namespace vignette::scripting
