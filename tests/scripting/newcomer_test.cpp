// Slips over which people stumbled who wrote their first course: each is told once, in words that say what to do.

#include "tests/scripting/newcomer.hpp"
#include "tests/scripting/support.hpp"

#include <doctest/doctest.h>

namespace vignette::scripting {

TEST_SUITE("scripting/newcomer")
{
    TEST_CASE("Newcomer: True and FALSE are to be written in small letters")
    {
        CHECK(in_option("      set(\"rushed\", True)\n")
            == "9: True is written with capitals (write true in small letters, without quotation marks)\n");
        CHECK(in_scene("  reflect \"q\" { prompt = \"Why?\", optional = FALSE }\n")
            == "7: FALSE is written with capitals (write false in small letters, without quotation marks)\n");
    }

    TEST_CASE("Newcomer: a comma or a full stop behind a statement is to be taken away")
    {
        const std::string told = "7: a comma stands at the end of line 7, behind a whole statement (take it away)\n";
        for (const char* line : {"  narrate \"The hall.\",\n", "  say(\"jo\", \"Hello.\"),\n",
                 "  image \"m.svg\" { decorative = true },\n", "  narrate [[The hall.]],\n"}) {
            CAPTURE(line);
            CHECK(in_scene(line) == told);
        }
        CHECK(in_scene("  narrate \"The hall.\".\n")
            == "7: a full stop stands at the end of line 7, behind a whole statement (take it away)\n");
        CHECK(in_scene("  list { \"a\", \"b\" }\n  narrate \"The hall.\"\n").empty());
        CHECK(in_scene("  narrate \"The hall.\", say(\"jo\", \"Hello.\")\n")
            == "7: a comma stands between two statements (take it away)\n");
    }

    TEST_CASE("Newcomer: what stands in curly quotes inside braces is told once")
    {
        const std::string told = ": a curly quote stands here outside of any text (write straight quotes: \"…\")\n";
        for (const char* text :
            {"“Why?”", "“Why “now” not?”", "“Why (now) not?”", "“Why isn't it?”", "‘Why’s that?’"}) {
            CAPTURE(text);
            CHECK(in_scene("  reflect \"q\" {\n    prompt = " + std::string(text) + ",\n    hint = \"x\",\n  }\n")
                == "8" + told);
            CHECK(in_scene("  reflect \"q\" {\n    prompt = " + std::string(text) + "\n    hint = \"x\",\n  }\n")
                == "8" + told);
        }
    }

    TEST_CASE("Newcomer: a file of nothing but opening curly quotes is refused in good time")
    {
        std::string quotes;
        for (int i = 0; i < 200'000; ++i)
            quotes += "“";
        CHECK(in_scene("  narrate " + quotes + "\n").find("7: a curly quote stands here") == 0);
    }

    TEST_CASE("Newcomer: where a line inside braces is left out the braces still close")
    {
        CHECK(told_of("character \"x\" {\n  name = ?,\n  about = \"x\",\n}\nscene \"a\"\n  finish \"completed\"\n")
            == "7: “?” stands here outside of any text (remove it, or put the whole text in straight quotes)\n");
    }

    TEST_CASE("Newcomer: a text that lacks its first quotation mark is told as that wherever it stands")
    {
        const auto told = [](const std::string& word) {
            return "7: the quotation mark before “" + word + "” is missing (write \" before it)\n";
        };
        CHECK(in_scene("  narrate The hall is dark.\"\n") == told("The"));
        CHECK(in_scene("  narrate The hall isn't dark.\"\n") == told("The"));
        CHECK(in_scene("  say(\"jo\", The hall is dark.\")\n") == told("The"));
        CHECK(in_scene("  say(jo\", \"The hall is dark.\")\n") == told("jo"));
        CHECK(in_scene("  list { \"a\", b\", \"c\" }\n") == told("b"));
        CHECK(in_scene("  image \"m.svg\" { alt = A dark hall\" }\n") == told("A"));
        CHECK(in_scene("  say(\"jo, \"The hall is dark.\")\n")
            == "7: this text has no closing quote (end it with \" on the same line; long texts stand in [[ … ]])\n");
    }

    TEST_CASE("Newcomer: a round bracket that is not closed is marked where its end is missing")
    {
        CHECK(in_scene("  say(\"jo\", \"Hello.\"\n") == "7: the ( is not closed (add ) behind \"Hello.\")\n");
        CHECK(marked_in_scene("  say(\"jo\", \"Hello.\"\n") == "\"Hello.\"");
        CHECK(marked_in_scene("  say(\"jo\", \"jo\"\n") == " \"jo\""); // So much that it stands there alone.
        CHECK(in_scene("  say(\"jo\", \"Hello.\",\n")
            == "7: the ( is not closed (write ) instead of the comma at its end)\n");
        CHECK(in_scene("  say(\"jo\",\n    \"Hello.\"\n")
            == "8: the ( of line 7 is not closed (add ) behind \"Hello.\")\n");
        for (const char* sign : {",", ""}) {
            const auto told = in_scene("  choose_many(\"q\", \"Which?\") {\n    item(\"a\", \"A\"" + std::string(sign)
                + "\n    item(\"b\", \"B\"),\n  }\n");
            CHECK(told.find("8: the ( is not closed") == 0);
            CHECK(told.find('\n') + 1 == told.size());
        }
    }

    TEST_CASE("Newcomer: a second choice in a scene is to stand in a scene of its own")
    {
        CHECK(
            in_option(
                "      result \"So.\"\n      finish \"completed\"\n  choose \"And now?\"\n    option \"d\" \"Wait.\"\n")
            == "11: this scene has a second choice (put the second decision into a scene of its own, and lead there "
               "with "
               "go from the options above)\n");
    }

    TEST_CASE("Newcomer: words without quotation marks and remarks without dashes are told as that")
    {
        CHECK(told_of("character \"x\" {\n  name = Ines Smith\n}\nscene \"a\"\n  finish \"completed\"\n")
            == "7: “Ines Smith” stands without quotation marks (put the text into straight quotation marks: \"Ines "
               "Smith\")\n");
        CHECK(in_scene("  say(\"jo\", The hall)\n")
            == "7: “The hall” stands without quotation marks (put the text into straight quotation marks: \"The "
               "hall\")\n");
        for (const char* sign : {"-", "#", "//"}) {
            const std::string told
                = "7: a remark begins with two dashes (write -- instead of " + std::string(sign) + ")\n";
            CHECK(in_scene("  " + std::string(sign) + " a note, isn't it?\n") == told);
            CHECK(in_scene("  narrate \"x\" " + std::string(sign) + " a note\n") == told);
        }
    }

    TEST_CASE("Newcomer: double quotation marks inside a condition are answered with what to write there")
    {
        const std::string ends = "9: the double quotation mark before “nurse” ends this condition ";
        const std::string single = "(inside a condition use single ones, as in role('nurse'))\n";
        CHECK(in_option("      only_if \"role == \"nurse\"\"\n") == ends + single);
        CHECK(in_option("      only_if \"rushed or role(\"nurse\")\"\n") == ends + single);
        CHECK(in_scene("  narrate \"x\" { when = \"mood == \"calm\"\" }\n")
            == "7: the double quotation mark before “calm” ends this condition (inside a condition write calm without "
               "quotation marks)\n");
        CHECK(in_option("      only_if \"mood == 'calm'\"\n")
            == "9: in the condition “mood == 'calm'”: a value stands in quotation marks here (write calm without "
               "them)\n");
        CHECK(in_option("      only_if \"role == 'nurse'\"\n")
            == "9: in the condition “role == 'nurse'”: role needs a name in brackets (write role('…'))\n");
    }

    TEST_CASE("Newcomer: a picture inside an option is told where pictures belong")
    {
        CHECK(in_option("      image \"m.svg\" { decorative = true }\n")
            == "9: image stands after the choice; a scene's telling comes before it (move it above choose, behind "
               "whichever, or into the scene to which the option leads)\n");
    }

    TEST_CASE("Newcomer: a word that is not there is answered with one that may stand there")
    {
        for (const char* word : {"naration", "narration", "tell", "text", "Narrate", "NARRATE"}) {
            CAPTURE(word);
            CHECK(in_scene("  " + std::string(word) + " \"You stand.\"\n  say(\"jo\", \"Hello.\")\n")
                == "7: " + std::string(word) + " is not a word of the course language (did you mean narrate?)\n");
        }
        CHECK(in_scene("  content_note \"A fall.\" { skip_to = \"a\" }\n")
            == "7: content_note is not a word of the course language (did you mean warning?)\n");
        CHECK(in_option("      result \"So.\"\n      finish \"completed\"\n    answer \"d\" \"Wait.\"\n")
            == "11: answer is not a word of the course language (did you mean option?)\n");
    }

    TEST_CASE("Newcomer: an unknown word does not end the scene in which it stands")
    {
        CHECK(in_scene("  natoin \"wales\" { name = \"Wales\" }\n  narrate \"x\"\n")
            == "7: natoin is not a word of the course language (did you mean nation?)\n");
        CHECK(told_of("natoin \"wales\" { name = \"Wales\" }\nscene \"a\"\n  finish \"completed\"\n")
            == "6: natoin is not a word of the course language (did you mean nation?)\n");
    }

    TEST_CASE("Newcomer: a forgotten = in braces is named and nothing else")
    {
        const auto told = [](int line, const std::string& name, const std::string& value) {
            return std::to_string(line) + ": an = is missing behind " + name + " (write " + name + " = " + value
                + ")\n";
        };
        CHECK(in_scene("  narrate \"x\" { when \"rushed\" }\n") == told(7, "when", "\"rushed\""));
        CHECK(in_scene("  discuss \"x\" { minutes 8, as = \"pairs\" }\n") == told(7, "minutes", "8"));
        CHECK(in_scene("  reflect \"q\" { optional true, prompt = \"Why?\" }\n") == told(7, "optional", "true"));
        CHECK(in_scene("  reflect \"q\" {\n    prompt \"When did somebody last wait for you to answer?\",\n  }\n")
            == told(8, "prompt", "\"…\""));
        CHECK(told_of("resource \"v\" {\n  title \"V\",\n  text = \"x\",\n}\nscene \"a\"\n  finish \"completed\"\n")
            == told(7, "title", "\"V\""));
        CHECK(told_of("character \"x\" { name \"Glenys Rowe\", about = \"79\" }\nscene \"a\"\n  finish \"completed\"\n")
            == told(6, "name", "\"Glenys Rowe\""));
        CHECK(told_of(
                  "counter \"trust\" { from 0, to = 3 }\nscene \"a\"\n  narrate \"{trust}\"\n  finish \"completed\"\n")
            == told(6, "from", "0"));
        CHECK(told_of("role \"cook\" { name = \"Cook\", groups { \"staff\" } }\nscene \"a\"\n  finish \"completed\"\n")
            == told(6, "groups", "{ … }"));
    }

    TEST_CASE("Newcomer: what Lua can call inside braces is no forgotten =")
    {
        CHECK(in_scene("  do\n    local function when(text) return text end\n    list { when \"x\", \"y\" }\n  end\n")
                  .empty());
        CHECK(told_of(
                  "resource \"v\" { title = \"V\", text = \"x\",\nscene \"a\"\n  title \"A\"\n  finish \"completed\"\n")
            == "6: the { is not closed (write } where it should end, at the latest here)\n");
    }

    TEST_CASE("Newcomer: where braces are forgotten it is said what to put into them")
    {
        const auto outside = [](const std::string& name, const std::string& advice) {
            return "7: " + name + " stands outside of any braces (" + advice + ")\n";
        };
        const std::string when = outside("when", "put { } round when = \"rushed\"");
        CHECK(in_scene("  narrate \"x\" when = \"rushed\"\n") == when);
        CHECK(in_scene("  narrate \"x\", when = \"rushed\"\n") == when);
        CHECK(in_scene("  say(\"jo\", \"x\") when = \"rushed\"\n") == when);
        CHECK(in_scene("  discuss \"x\" minutes = 5, as = \"pairs\"\n")
            == outside("minutes", "put { } round minutes = 5, as = \"pairs\""));
        CHECK(in_scene("  discuss \"x\" minutes 5 as \"pairs\"\n")
            == outside("minutes", "write { minutes = 5, as = \"pairs\" }"));
        CHECK(in_scene("  image \"m.svg\" alt = \"A hall\" }\n")
            == "7: the { of the braces is missing (write { behind this)\n");
        CHECK(told_of("counter \"trust\" from 0 to 3\nscene \"a\"\n  narrate \"{trust}\"\n  finish \"completed\"\n")
            == "6: from stands outside of any braces (write { from = 0, to = 3 })\n");
    }

    TEST_CASE("Newcomer: a condition whose braces were forgotten is read")
    {
        CHECK(said("scene \"a\"\nnarrate \"x\" when = \"rushed\"\n")
            == "1 scene \"a\"\n2 narrate \"x\" {when = \"rushed\"}\n");
    }
}

} // namespace vignette::scripting
