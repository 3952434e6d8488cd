#include "engine/core/files.hpp"
#include "tests/scripting/support.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>

namespace vignette::scripting {

namespace {

/// A slip on line 2 of a scene, and the whole of what its author reads.
struct Row {
    const char* slip;
    const char* told;
};

/// Everything that is told about a file in which `slip` stands on line 2, between sound statements, without the
/// rendered line.
std::string about(const std::string& slip)
{
    const auto recorder = read({{"course.lua", "scene \"a\"\n" + slip + "\ngo \"b\"\n"}});
    auto findings = recorder.findings;
    course::sort_for_people(findings);
    std::string out;
    for (const auto& finding : findings) {
        const std::string text = course::render(finding, recorder.sources, "");
        out += (out.empty() ? "" : "; ") + text.substr(0, text.find('\n')).substr(std::string("course.lua:").size());
    }
    return out;
}

std::string said_around(const std::string& slip)
{
    return said("scene \"a\"\n" + slip + "\ngo \"b\"\n");
}

} // namespace

TEST_SUITE("scripting")
{
    TEST_CASE("Slips: each is told in plain words, once, on the line where it was made")
    {
        for (const auto& row : {
                 Row{"narrate “Hello there.”",
                     "2: a curly quote stands here outside of any text (write straight quotes: \"…\") [curly-quote]"},
                 Row{"narrate ‘Hello’",
                     "2: a curly quote stands here outside of any text (write straight quotes: \"…\") [curly-quote]"},
                 Row{"narrate\xC2\xA0\"Hello\"",
                     "2: a hard space stands here outside of any text (replace it by a plain space; it often "
                     "comes with copied text) [odd-character]"},
                 Row{"narrate \xE2\x80\x8B\"Hello\"",
                     "2: a space without width stands here outside of any text (remove it; it often comes "
                     "with copied text) [odd-character]"},
                 Row{"– a note to myself",
                     "2: a dash stands here outside of any text (dashes only stand in texts; for a note to yourself "
                     "begin "
                     "the line with --) [odd-character]"},
                 Row{"§ \"x\"",
                     "2: “§” stands here outside of any text (remove it, or put the whole text in straight quotes) "
                     "[odd-character]"},
                 Row{"narrate 'She's here.'",
                     "2: the apostrophe before “s” ends this text (put the text in double quotes: \"…\") [apostrophe]"},
                 Row{"goto \"b\"", "2: goto is a word of Lua, not of the course language (write go) [reserved-word]"},
                 Row{"end \"completed\"",
                     "2: end is a word of Lua, not of the course language (write finish) [reserved-word]"},
                 Row{"if \"trust > 2\"",
                     "2: if is a word of Lua, not of the course language (write only_if) [reserved-word]"},
                 Row{"narrate \"Hello.",
                     "2: this text has no closing quote (end it with \" on the same line; long texts stand in [[ … ]]) "
                     "[open-text]"},
                 Row{"image \"m.png\" { alt = \"A hall }",
                     "2: this text has no closing quote (end it with \" on the same line; long texts "
                     "stand in [[ … ]]) [open-text]"},
                 Row{"narrate Hello.\"",
                     "2: the quotation mark before “Hello” is missing (write \" before it) [missing-quotes]"},
                 Row{"narrate [[Hello.", "2: this text is never closed (end it with ]]) [open-text]"},
                 Row{"--[[ Hello.",
                     "2: this comment is never closed (end it with ]], or begin every line of it with --) [open-text]"},
                 Row{"image \"m.png\" { alt = \"A\"",
                     "2: the { is not closed (write } where it should end, at the latest here) [missing-bracket]"},
                 Row{"say(\"amina\", \"Hi\"", "2: the ( is not closed (add ) behind \"Hi\") [missing-bracket]"},
                 Row{"say(\"amina\", \"Hi\"}", "2: the ( is not closed (add ) behind \"Hi\") [missing-bracket]"},
                 Row{"choose_many(\"q\", \"Which?\" { item(\"a\", \"A\") }",
                     "2: the ( is not closed (add ) behind \"Which?\") [missing-bracket]"},
                 Row{"list { \"a\" } }", "2: this } closes nothing (remove it) [extra-bracket]"},
                 Row{"say(\"amina\" \"Hi\")",
                     "2: a comma is missing behind \"amina\" (write a comma between the parts of braces and brackets) "
                     "[missing-comma]"},
                 Row{"image \"m.png\" { alt = \"A\" decorative = true }",
                     "2: a comma is missing behind \"A\" (write a comma between the parts of "
                     "braces and brackets) [missing-comma]"},
                 Row{"list { \"a\" \"b\" }",
                     "2: a comma is missing behind \"a\" (write a comma between the parts of braces and brackets) "
                     "[missing-comma]"},
                 Row{"say \"amina\", \"Hi\"",
                     "2: several texts behind say stand in brackets (write say(\"…\", \"…\")) [missing-brackets]"},
                 Row{"narrate \"a\" .. \"b\"",
                     "2: texts can only be joined inside brackets (write narrate(\"…\" .. \"…\")) [missing-brackets]"},
                 Row{"title: \"Hello\"", "2: there is a colon behind title (write title \"…\", without :) [colon]"},
                 Row{"image \"m.png\" { alt: \"A\" }", "2: there is a colon behind alt (write alt = \"…\") [colon]"},
                 Row{"narrate",
                     "2: nothing stands behind narrate (write its text in straight quotes, or its brackets or braces) "
                     "[nothing-behind]"},
                 Row{"image \"media\\hall.png\"",
                     "2: a backslash in a text says that the next letter is special (write \\\\ for the backslash "
                     "itself; in file names write /) [backslash]"},
                 Row{"list ({ \"a\", \"b\" }}", "2: the ( is not closed (add ) behind }) [missing-bracket]"},
                 Row{"list {{ \"a\", \"b\" }", "2: this { stands twice (remove one) [extra-bracket]"},
                 Row{"list [ \"a\", \"b\" }",
                     "2: a square bracket stands where braces belong (write { instead of [) [square-bracket]"},
                 Row{"image \"m.png\" { alt == \"A\" }",
                     "2: == compares, and sets nothing (write alt = …, with one =) [two-equals]"},
                 Row{"image \"m.png\" { alt = , decorative = true }",
                     "2: nothing stands behind alt = (write its value, a text in straight quotes, or remove it) "
                     "[nothing-behind]"},
                 Row{"image \"m.png\" { alt = \"A\", alt = \"B\" }",
                     "2: alt stands twice in these braces, first on line 2 (keep one of them) [field-twice]"},
                 Row{"list { \"a\". \"b\" }",
                     "2: a full stop stands where a comma belongs (write a comma) [missing-comma]"},
                 Row{"reflect \"q\" prompt = \"Why?\", hint = \"A few words\" }",
                     "2: the { of the braces is missing (write { behind this) [missing-bracket]"},
                 Row{"prompt = \"Why?\", hint = \"A few words\" }",
                     "2: prompt stands outside of any braces (write the word that it belongs to, and {, above it) "
                     "[field-outside]"},
                 Row{"narrate \"Hello\" ()",
                     "2: this stands behind narrate, which is complete without it (remove it, or begin a new line with "
                     "a word) [stray-text]"},
                 Row{"add(\"trust\", 1o)",
                     "2: a number is written here that cannot be read (write digits alone) [not-lua]"},
                 Row{"Hello everybody",
                     "2: this line cannot be understood from “everybody” on (begin it with a word such as narrate, and "
                     "put its "
                     "text into straight quotation marks; a remark begins with two dashes) [not-lua]"},
             }) {
            CAPTURE(row.slip);
            CHECK(about(row.slip) == row.told);
        }
    }

    TEST_CASE("Slips: most are mended, so that the rest is read as it was meant")
    {
        struct Meant {
            const char* slip;
            const char* said;
        };
        for (const auto& row : {
                 Meant{"narrate “Hello there.”", "narrate \"Hello there.\""},
                 Meant{"goto \"c\"", "go \"c\""},
                 Meant{"end \"completed\"", "finish \"completed\""},
                 Meant{"narrate \"Hello.", "narrate \"Hello.\""},
                 Meant{"image \"m.png\" { alt = \"A hall }", "image \"m.png\" {alt = \"A hall\"}"},
                 Meant{"narrate Hello there.\"", "narrate \"Hello there.\""},
                 Meant{"say(\"amina\", Hello there.\")", "say \"amina\" \"Hello there.\""},
                 Meant{"reflect \"q\" { prompt = Why now, lines = 2 }",
                     "reflect \"q\" {lines = 2, prompt = \"Why now\"}"},
                 Meant{"narrate “Isn't it “here”?”", "narrate \"Isn't it “here”?\""},
                 Meant{"narrate \"Hello.\",", "narrate \"Hello.\""},
                 Meant{"narrate \"Hello.\" - a note", "narrate \"Hello.\""},
                 Meant{"narrate [[Hello.", "narrate \"Hello.\""},
                 Meant{"say(\"amina\", \"Hi\"", "say \"amina\" \"Hi\""},
                 Meant{"say(\"amina\" \"Hi\")", "say \"amina\" \"Hi\""},
                 Meant{"say \"amina\", \"Hi\"", "say \"amina\" \"Hi\""},
                 Meant{"narrate \"a\" .. \"b\"", "narrate \"ab\""},
                 Meant{"title: \"Hello\"", "title \"Hello\""},
                 Meant{"list { \"a\" } }", "list {\"a\"}"},
             }) {
            CAPTURE(row.slip);
            CHECK(said_around(row.slip) == "1 scene \"a\"\n2 " + std::string(row.said) + "\n3 go \"b\"\n");
        }
    }

    TEST_CASE("Slips: what cannot be guessed is left out, and the rest is read")
    {
        for (const char* slip :
            {"narrate 'She's here.'", "narrate Hello there", "narrate", "Hello everybody", "add(\"trust\", 1o)"}) {
            CAPTURE(slip);
            CHECK(said_around(slip) == "1 scene \"a\"\n3 go \"b\"\n");
        }
    }

    TEST_CASE("Slips: a missing brace names both lines")
    {
        CHECK(told("choose_many(\"q\", \"Which?\") {\n  item(\"a\", \"A\"),\n  item(\"b\", \"B\")\nnarrate \"x\"")
            == "course.lua:3: the { of line 1 is not closed (write } where it should end, at the latest here) "
               "[missing-bracket]\n"
               "      item(\"b\", \"B\")\n                   ^\n");
        CHECK(told("course \"x\" {\n  title = \"T\",\n  minutes = 8,\n\nscene \"a\"\n  title \"A\"")
                  .find("course.lua:3: the { of line 1 is not closed")
            == 0);
    }

    TEST_CASE("Slips: a missing comma is told on the line that it should end")
    {
        CHECK(told("choose_many(\"q\", \"Which?\") {\n  item(\"a\", \"A\")\n  item(\"b\", \"B\")\n}")
            == "course.lua:2: a comma is missing behind ) (write a comma between the parts of braces and brackets) "
               "[missing-comma]\n"
               "      item(\"a\", \"A\")\n                   ^\n");
    }

    TEST_CASE("Slips: all of a file are told at once")
    {
        const auto recorder = read({{"course.lua",
            "narrate “a”\nsay(\"b\" \"c\")\ngoto \"d\"\nimage \"e\" { alt = \"f\"\ntitle \"g\nHello there\nsign "
            "'I'm'\nplace: \"h\""}});
        std::string codes;
        for (const auto& finding : recorder.findings)
            codes += std::to_string(finding.where.line) + " " + finding.code + "\n";
        CHECK(recorder.findings.size() == 8);
        for (const char* expected : {"1 curly-quote", "2 missing-comma", "3 reserved-word", "4 missing-bracket",
                 "5 open-text", "6 not-lua", "7 apostrophe", "8 colon"})
            CHECK_MESSAGE(codes.find(expected) != std::string::npos, expected, " in\n", codes);
    }

    TEST_CASE("Slips: a long text that swallows statements is warned of, although Lua is content")
    {
        CHECK(told("narrate [[Hello.\nsay(\"amina\", \"Hi\")\nAgain.]]")
            == "course.lua:1: warning: the text that begins here goes on over line 2, which begins with say (close it "
               "with ]] before that "
               "line) [text-holds-a-word]\n    narrate [[Hello.\n            ^^\n");
        CHECK(told("narrate [[We list them.\nlist the things\nsay so]]").empty());
    }

    TEST_CASE("Slips: a long text that swallows the next one is told where it should end and is mended")
    {
        const std::string source = "narrate [[Hello.\n  there\nsay(\"amina\", \"Hi\")\nnarrate [[Again.]]";
        CHECK(told(source)
            == "course.lua:2: the text of line 1 is never closed (end it with ]], at the latest here) [open-text]\n"
               "      there\n      ^\n");
        CHECK(said(source) == "1 narrate \"Hello.\n  there\"\n3 say \"amina\" \"Hi\"\n4 narrate \"Again.\"\n");
        CHECK(said("guide \"g\" \"G\" {\n  text = [[Hello.\n  there,\n}\nnarrate \"x\"")
            == "1 guide \"g\" \"G\" {text = \"Hello.\n  there\"}\n5 narrate \"x\"\n");
    }

    // The trial from which the language was chosen, for the slips of brackets and quotes.
    TEST_CASE("Slips: a bracket or a quote that is left out of a course is nearly always told on its line, and alone")
    {
        const auto teatime = files::read(VIGNETTE_SOURCE_DIR "/tests/fuzz/corpus/course_fuzzer/teatime.lua", 1 << 20);
        REQUIRE(teatime.ok());
        const std::string& source = teatime.value();
        int tried = 0, exact = 0, alone = 0;
        for (std::size_t at = 0; (at = source.find_first_of("\"{}()", at)) != std::string::npos; at += 5) {
            std::string slipped = source;
            slipped.erase(at, 1);
            const auto line = static_cast<std::uint32_t>(
                1 + std::count(source.begin(), source.begin() + static_cast<std::ptrdiff_t>(at), '\n'));
            const auto files = files_in_memory({{"course.lua", slipped}, {"media/hallway.svg", ""}});
            const auto findings = load_files(files).findings;
            const auto on_line
                = std::count_if(findings.begin(), findings.end(), [&](const auto& d) { return d.where.line == line; });
            ++tried;
            exact += on_line > 0 ? 1 : 0;
            alone += findings.size() == 1 ? 1 : 0;
        }
        CHECK(tried > 100);
        CHECK(exact * 100 >= tried * 97);
        CHECK(alone * 100 >= tried * 95);
    }

    TEST_CASE("Slips: one that is left out beside one that is mended is told too")
    {
        // Found by course_fuzzer: the mended line moved the text that the tokens of the other one pointed into.
        const auto recorder = read({{"course.lua",
            "course  }\nuse \"a\n\"stray\"\nadd(trust, 1)\nonly_if(trust > 2)\nf\n  finish \"completed\"\n"}});
        std::set<std::uint32_t> lines;
        for (const auto& finding : recorder.findings)
            lines.insert(finding.where.line);
        CHECK(lines.count(1) == 1);
        CHECK(lines.count(2) == 1);
    }

    TEST_CASE("Bytes: a mark at the front is passed over, other encodings are told")
    {
        CHECK(said("\xEF\xBB\xBFnarrate \"x\"") == "1 narrate \"x\"\n");
        CHECK(told("\xEF\xBB\xBFnarrate \"x\"").empty());
        CHECK(told(std::string("\xFF\xFEn\0a\0", 6))
            == "course.lua: this file is saved as UTF-16 (save it as UTF-8; editors call this the encoding) "
               "[utf-16]\n");
        CHECK(told(std::string("n\0a\0r\0", 6))
            == "course.lua: this file is saved as UTF-16 (save it as UTF-8; editors call this the encoding) "
               "[utf-16]\n");
        CHECK(told("scene \"a\"\nnarrate \"\xE9t\xE9\"")
            == "course.lua:2: this line holds a letter that is not saved as UTF-8 (save the file as UTF-8; editors "
               "call this the encoding) "
               "[bad-utf-8]\n    narrate \"?t?\"\n    ^\n");
        CHECK(told(std::string("scene \"a\"\n\0", 11))
                  .find("course.lua:2: this line holds a zero byte, as programs and pictures do")
            == 0);
    }

    TEST_CASE("Bytes: line ends of any system count the same")
    {
        CHECK(said("scene \"a\"\r\nnarrate \"x\"\r\n") == "1 scene \"a\"\n2 narrate \"x\"\n");
        CHECK(told("scene \"a\"\r\nnarrate \"x\r\n").find("course.lua:2: this text has no closing quote") == 0);
    }

    TEST_CASE("Lua's own: what Lua accepts is never called a slip")
    {
        CHECK(told("local names = { amina = \"Amina\", jo = \"Jo\" }\nfor id, name in pairs(names) do\n  "
                   "character(id)({ name = name })\nend\n"
                   "local function told(text)\n  if text == \"\" then return end\n  narrate(text)\nend\n"
                   "told \"a\"; told [==[b]==]\nrepeat local done = true until done\ndo narrate(\"c\" .. \"d\") end\n"
                   "compute(\"n\", {}, function() local a = 1 local b = 2 return a + b end)")
                  .empty());
    }

    TEST_CASE("Lua's own: what stops a file is told in plain words")
    {
        for (const auto& row : {
                 Row{"local x narrate(x.y)",
                     "2: a part is asked of something that has none: x (mend it; the lines below it were not read) "
                     "[lua-error]"},
                 Row{"local x x()",
                     "2: something is called here that is no function: x (mend it; the lines below it were not read) "
                     "[lua-error]"},
                 Row{"narrate(1 + {})",
                     "2: something is reckoned with here that is no number (mend it; the lines below it were not read) "
                     "[lua-error]"},
                 Row{"narrate(\"a\" .. nil)",
                     "2: something is joined here that is no text (mend it; the lines below it were not read) "
                     "[lua-error]"},
                 Row{"error(\"please\")",
                     "2: the file stops here: please (mend it; the lines below it were not read) [lua-error]"},
                 Row{"error({})",
                     "2: the file stops itself here (mend it; the lines below it were not read) [lua-error]"},
                 Row{"error(\"course:99: a lie\", 0)",
                     "2: the file stops here: a lie (mend it; the lines below it were not read) [lua-error]"},
             }) {
            CAPTURE(row.slip);
            CHECK(about(row.slip) == row.told);
        }
    }
}

} // namespace vignette::scripting
