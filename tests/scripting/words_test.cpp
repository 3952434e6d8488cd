#include "engine/course/words.hpp"
#include "tests/scripting/support.hpp"

#include <doctest/doctest.h>

namespace vignette::scripting {

TEST_SUITE("scripting")
{
    TEST_CASE("Words: every word of the language passes through as it was said, with its line")
    {
        for (const auto& word : course::words()) {
            CAPTURE(word.name);
            if (word.name == "compute" || word.name == "use")
                continue; // They do more; see their own tests.
            const std::string name{word.name};
            CHECK(said("\n" + name + "(\"a\", 2, true, { \"b\", c = \"d\" })")
                == "2 " + name + " \"a\" 2 true {\"b\", c = \"d\"}\n");
        }
    }

    TEST_CASE("Words: the parts of questions are built inside their braces")
    {
        for (const auto& word : course::part_words()) {
            CAPTURE(word.name);
            const std::string name{word.name};
            CHECK(said("arrange(\"q\", \"Which?\") {\n  " + name + "(\"a\", \"A\"),\n  " + name + " \"b\" \"B\",\n}")
                == "1 arrange \"q\" \"Which?\" {" + name + "@2(\"a\", \"A\"), " + name + "@3(\"b\", \"B\")}\n");
        }
    }

    TEST_CASE("Words: the calls of a statement become one, however they are spread over lines")
    {
        CHECK(said("option \"sit\" \"Sit down.\"") == "1 option \"sit\" \"Sit down.\"\n");
        CHECK(said("option\n  \"sit\"\n  \"Sit down.\"") == "1 option \"sit\" \"Sit down.\"\n");
        CHECK(said("option(\n  \"sit\",\n  \"Sit down.\"\n)") == "1 option \"sit\" \"Sit down.\"\n");
        CHECK(said("\ncourse \"x\" {\n  title = \"T\",\n  version = \"1.0.0\",\n}\n")
            == "2 course \"x\" {title = \"T\", version = \"1.0.0\"}\n");
        CHECK(said("evidence { \"F1\", \"F2\" } \"Known.\" { when = \"x\" }")
            == "1 evidence {\"F1\", \"F2\"} \"Known.\" {when = \"x\"}\n");
        CHECK(said("think { \"a\" }\n  { when = \"x\" }") == "1 think {\"a\"} {when = \"x\"}\n");
    }

    // Lua 5.4.4 gives every call of a chain the line of its first name, 5.4.8 the line of its arguments. The word's own
    // line must be the first in both, and that of a part the line of its name.
    TEST_CASE("Words: a statement stands where its word stands, not where its arguments do")
    {
        const auto recorder = read({{"course.lua",
            "spot(\"q\",\n  \"Which?\",\n  \"a.svg\")\n{\n  area(\n    \"a\",\n    \"A\"),\n  area(\"b\",\n    "
            "\"B\")\n}"}});
        REQUIRE(recorder.statements.size() == 1);
        CHECK(recorder.statements[0].where == course::Where{0, 1});
        const auto* list = recorder.statements[0].arguments.at(3).table();
        REQUIRE(list);
        CHECK(list->list.at(0).built()->where == course::Where{0, 5});
        CHECK(list->list.at(1).built()->where == course::Where{0, 8});
    }

    TEST_CASE("Words: one said through pcall or in a function of the author's stands where it is written")
    {
        CHECK(said("local function two(text)\n  narrate(text)\n  narrate(text)\nend\ntwo \"a\"\npcall(narrate, \"b\")")
            == "2 narrate \"a\"\n3 narrate \"a\"\n6 narrate \"b\"\n");
    }

    TEST_CASE("Words: the names in braces are sorted, so that no order of Lua reaches the course")
    {
        CHECK(said("emblem \"f.svg\" { z = 1, a = { y = 1, b = 2 }, m = { 3, 2, 1 } }")
            == "1 emblem \"f.svg\" {a = {b = 2, y = 1}, m = {3, 2, 1}, z = 1}\n");
    }

    TEST_CASE("Words: whole numbers may be written with a point, others are told")
    {
        CHECK(said("add(\"t\", 2.0)") == "1 add \"t\" 2\n");
        CHECK(told("add(\"t\", 1.5)")
            == "course.lua:1: this number is not a whole one (the language has whole numbers only) [wrong-value]\n"
               "    add(\"t\", 1.5)\n    ^\n");
    }

    TEST_CASE("Words: what cannot be part of a course is told once, and the statement left out")
    {
        struct Row {
            const char* source;
            const char* told;
        };
        for (const auto& row :
            {
                Row{"narrate(nil)", "nothing stands here (nil) (write a text in quotes, or the name of a local value)"},
                Row{"narrate(function() end)", "a function stands here (functions only stand in compute)"},
                Row{"narrate(narrate \"a\")",
                    "a statement stands inside the brackets or braces of another (give it a line of its own, below)"},
                Row{"list { \"a\", nil, \"c\" }",
                    "a place in this list is empty (nil) (write every part of the list in quotes)"},
                Row{"list { [1.5] = \"a\" }",
                    "something stands in square brackets that is neither a name nor a number (write name = …)"},
                Row{"narrate \"\\255\"",
                    "this text holds bytes that are no letters (write it plainly, without \\ codes, and save the file "
                    "as UTF-8)"},
                Row{"narrate \"a\\0b\"",
                    "this text holds bytes that are no letters (write it plainly, without \\ codes, and save the file "
                    "as UTF-8)"},
                Row{"local t = {} t.t = t list(t)",
                    "braces stand in braces too deeply (the language needs three levels at most)"},
            }) {
            CAPTURE(row.source);
            const std::string all = told(row.source);
            CHECK(all.substr(0, all.find('\n')) == "course.lua:1: " + std::string(row.told) + " [wrong-value]");
            CHECK(said(row.source).find("nil") == std::string::npos);
        }
    }

    TEST_CASE("Stray text: it is told where it stands, with the line of the statement that it would belong to")
    {
        CHECK(told("narrate \"You find Amina.\"\n\n\"She is at the door.\"")
            == "course.lua:3: this text stands alone, so that it is read as part of narrate on line 1 (put a word "
               "before it, such as "
               "narrate; a line that starts with a text or a bracket belongs to the statement above it) [stray-text]\n"
               "    \"She is at the door.\"\n    ^\n");
        CHECK(told("go \"b\" \"c\"")
            == "course.lua:1: this text stands behind go, which is complete without it (remove it, or begin a "
               "new line with a word) [stray-text]\n    go \"b\" \"c\"\n    ^^\n");
    }

    TEST_CASE("Stray text: brackets and braces that begin a line are told as well")
    {
        CHECK(told("flag \"a\"\nscene \"b\"\n(\"c\")").find("course.lua:3: this text stands alone") == 0);
        CHECK(told("go \"b\"\n{ when = \"x\" }").find("course.lua:2: this stands alone") == 0);
    }

    TEST_CASE("Stray text: the statement before it counts as it is, and is told once")
    {
        CHECK(said("narrate \"a\"\n\"b\"\n\"c\"") == "1 narrate \"a\"\n");
        const auto recorder = read({{"course.lua", "narrate \"a\"\n\"b\"\n\"c\""}});
        CHECK(recorder.findings.size() == 1);
    }

    TEST_CASE("Statements: those in the braces of another are told, and count")
    {
        const char* source = "scene \"a\" {\n  narrate \"b\"\n}";
        CHECK(
            told(source).find("statements stand inside the braces of another one (write them below it, without braces; "
                              "indentation is for people) [statement-in-braces]")
            != std::string::npos);
        CHECK(said(source) == "1 scene \"a\"\n2 narrate \"b\"\n");
    }

    TEST_CASE("Statements: one that is kept cannot be continued later")
    {
        CHECK(told("local kept = option \"a\"\nscene \"b\"\nkept \"c\"")
                  .find("course.lua:3: this is said to a statement that is over")
            == 0);
    }

    TEST_CASE("Unknown words: the nearest known one is named, and taken, so that the rest is read")
    {
        CHECK(told("\nnarate \"Hello.\" { when = \"x\" }")
            == "course.lua:2: narate is not a word of the course language (did you mean narrate?) [unknown-word]\n"
               "    narate \"Hello.\" { when = \"x\" }\n    ^^^^^^\n");
        CHECK(said("narate \"Hello.\" { when = \"x\" }\ngo \"b\"")
            == "1 narrate \"Hello.\" {when = \"x\"}\n2 go \"b\"\n");
        CHECK(said("arrange(\"q\", \"p\") { itm(\"a\", \"A\") }") == "1 arrange \"q\" \"p\" {item@1(\"a\", \"A\")}\n");
    }

    TEST_CASE("Unknown words: one that resembles nothing swallows what stands behind it")
    {
        CHECK(said("xyzzy \"a\" { b = 1 } (2)\ngo \"c\"") == "2 go \"c\"\n");
        CHECK(told("xyzzy \"a\" { b = 1 } (2)")
            == "course.lua:1: xyzzy is not a word of the course language (texts stand in straight "
               "quotes, and every line begins with a word of the language) [unknown-word]\n"
               "    xyzzy \"a\" { b = 1 } (2)\n    ^^^^^\n");
    }

    TEST_CASE("Unknown words: what people try from Lua is answered with what to do instead")
    {
        CHECK(told("print \"x\"").find("(narrate \"…\" tells the learner something; note \"…\" tells the facilitator)")
            != std::string::npos);
        CHECK(
            told("require \"x\"").find("(use \"units/01.lua\" reads another file of the course)") != std::string::npos);
        CHECK(told("local x = os.time()").find("os.time is not a word") != std::string::npos);
        CHECK(told("narrate(string.format(\"%d\", 1))").find("string.format is not a word") != std::string::npos);
    }

    TEST_CASE("Quotes: a name without them is told as that, and taken as the text")
    {
        CHECK(told("add(trust, 1)")
            == "course.lua:1: trust stands without quotation marks (write \"trust\") [missing-quotes]\n"
               "    add(trust, 1)\n        ^^^^^\n");
        CHECK(said("add(trust, 1)") == "1 add \"trust\" 1\n");
        CHECK(said("narrate(amina.name)") == "1 narrate \"amina.name\"\n");
    }

    TEST_CASE("Quotes: a condition without them is told as that, and its statement left out")
    {
        const char* source = "only_if(trust > 2)\ngo \"b\"";
        CHECK(told(source)
            == "course.lua:1: a condition stands here without quotes (write it as a text, as in only_if \"trust > 2\") "
               "[bare-condition]\n    only_if(trust > 2)\n            ^^^^^\n");
        CHECK(said(source) == "2 go \"b\"\n");
    }

    TEST_CASE("Names: a word cannot be set, nor a name of the author's without local")
    {
        CHECK(told("title = \"x\"")
            == "course.lua:1: title is a word of the course language and cannot be set (write title \"…\", "
               "without =) [assigned-word]\n    title = \"x\"\n    ^^^^^\n");
        CHECK(told("who = \"x\"\nsay(who, \"y\")")
                  .find("course.lua:1: who is set, but a course has no names of that kind")
            == 0);
        CHECK(read({{"course.lua", "who = \"x\"\nsay(who, \"y\")"}}).findings.size() == 1);
        CHECK(said("local who = \"x\"\nsay(who, \"y\")") == "2 say \"x\" \"y\"\n");
    }

    TEST_CASE("Parts: one outside the braces of a question is told")
    {
        CHECK(told("item(\"a\", \"A\")")
            == "course.lua:1: item stands outside the braces of a question (write it inside, as in "
               "choose_many(\"id\", \"…\") { item(…) }) [part-outside]\n    item(\"a\", \"A\")\n    ^^^^\n");
        CHECK(told("local all = { item(\"a\", \"A\") }\narrange(\"q\", \"p\")(all)").empty());
    }

    TEST_CASE("Findings: not more of them than anyone reads")
    {
        CHECK(read({{"course.lua", "for i = 1, 40000 do narrate(nil) end"}}).findings.size() == 1);
        const auto many
            = read({{"course.lua", "local names = _ENV\nfor i = 1, 2000 do local x = names[\"word\" .. i] end"}});
        CHECK(many.findings.size() == Limits{}.findings);
    }
}

} // namespace vignette::scripting
