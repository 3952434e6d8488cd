#include "tests/strings/made.hpp"

#include <doctest/doctest.h>

namespace vignette::author {

namespace {

/// The line and the sentence with which `bytes` are refused.
std::string refused(const std::string& bytes)
{
    std::uint32_t line = 0;
    const auto po = read_po(bytes, &line);
    return po ? "read" : std::to_string(line) + ": " + po.error().message;
}

} // namespace

TEST_SUITE("strings/po")
{
    TEST_CASE("PO: what was written is read back the same, 500 files of everything")
    {
        for (std::uint64_t seed = 1; seed <= 500; ++seed) {
            Random random(seed);
            const Po po = any_po(random);
            const std::string bytes = write_po(po);
            CAPTURE(seed);
            CAPTURE(bytes);
            const Po back = read(bytes);
            CHECK(back == po);
            CHECK(write_po(back) == bytes);
        }
    }

    TEST_CASE("PO: an entry with everything around it is read part by part")
    {
        const Po po = read("# Ask Siân.\n#=future\n#. Amina speaks\n#: a.lua:1 \xE2\x81\xA8"
                           "b c.lua\xE2\x81\xA9:2\n#: d.lua:3\n#, fuzzy, no-wrap\n"
                           "#| msgctxt \"old\"\n#| msgid \"Sit\"\n#| \" here\"\nmsgctxt \"c\"\nmsgid \"\"\n\"Sit "
                           "\"\n\"down\\n\"\nmsgstr "
                           "\"Eis\" \"tedd\"\n\n#~ msgid \"x\"\n#~ msgstr \"\\101\\x42\\t\"\n# the end\n");
        REQUIRE(po.entries.size() == 2);
        const PoEntry& first = po.entries[0];
        CHECK(first.comments == std::vector<std::string>{"# Ask Siân.", "#=future"});
        CHECK(first.extracted == std::vector<std::string>{"Amina speaks"});
        CHECK(first.references
            == std::vector<std::string>{"a.lua:1",
                "\xE2\x81\xA8"
                "b c.lua\xE2\x81\xA9:2",
                "d.lua:3"});
        CHECK(first.fuzzy());
        CHECK(first.previous_context == "old");
        CHECK(first.previous_id == "Sit here");
        CHECK(first.context == "c");
        CHECK(first.id == "Sit down\n");
        CHECK(first.translation() == "Eistedd");
        CHECK(first.line == 14);
        CHECK(po.entries[1].obsolete);
        CHECK(po.entries[1].translation() == "AB\t");
        CHECK(po.tail == std::vector<std::string>{"# the end"});
    }

    TEST_CASE("PO: plurals and an empty context are kept")
    {
        const std::string bytes
            = "msgctxt \"\"\nmsgid \"cup\"\nmsgid_plural \"cups\"\nmsgstr[0] \"cwpan\"\nmsgstr[1] \"\"\n";
        CHECK(write_po(read(bytes)) == bytes);
    }

    TEST_CASE("PO: the header's fields are found and stay in their order")
    {
        const std::string bytes = "msgid \"\"\nmsgstr \"\"\n\"X-Odd: yes\\n\"\n\"Language: cy\\n\"\n\"Content-Type: "
                                  "text/plain; charset=UTF-8\\n\"\n";
        const Po po = read(bytes);
        CHECK(header_field(po, "Language") == "cy");
        CHECK(header_field(po, "Lang").empty());
        CHECK(write_po(po) == bytes);
    }

    TEST_CASE("PO: a byte-order mark and Windows line ends are read, and not written")
    {
        const Po po = read("\xEF\xBB\xBFmsgid \"a\"\r\nmsgstr \"b\"\r\n");
        CHECK(write_po(po) == "msgid \"a\"\nmsgstr \"b\"\n");
    }

    TEST_CASE("PO: a lone return between references parts them as a space does")
    {
        const Po po = read("#: a.lua:1\r b.lua:2\nmsgid \"a\"\nmsgstr \"\"\n");
        REQUIRE(po.entries.size() == 1);
        CHECK(po.entries[0].references == std::vector<std::string>{"a.lua:1", "b.lua:2"});
        CHECK(read(write_po(po)) == po);
    }

    TEST_CASE("PO: long texts are broken at spaces and behind line ends, at most 79 columns wide")
    {
        Po po = po_of({{"c", "one two", ""}});
        po.entries[1].translations
            = {std::string(30, 'a') + " " + std::string(30, 'b') + " " + std::string(30, 'c') + "\nd"};
        const std::string bytes = write_po(po);
        CHECK(bytes.find("msgstr \"\"\n\"" + std::string(30, 'a') + " " + std::string(30, 'b') + " \"\n\""
                  + std::string(30, 'c') + "\\n\"\n\"d\"\n")
            != std::string::npos);
    }

    TEST_CASE("PO: a file of ours holds no control characters but line ends")
    {
        CHECK(po_escaped("a\x01\x1F\x7F\t\n\r\a\b\f\v\\\"é") == "a\\001\\037\\177\\t\\n\\r\\a\\b\\f\\v\\\\\\\"é");
    }

    TEST_CASE("PO: what cannot be read is refused at its line with what to do")
    {
        CHECK(refused("msgid \"a\"\nmsgstr \"b\n").find("2: the quotation mark at the end is missing; write") == 0);
        CHECK(refused("msgid \"a\"\n\nmsgid \"b\"\n").find("3: the parts of a translation are not in order;") == 0);
        CHECK(refused("msgid \"a\"\n# x\nmsgstr \"b\"\n").find("2: a msgid has no msgstr;") == 0);
        CHECK(refused("msgid \"a\"\n").find("1: a msgid has no msgstr;") == 0);
        CHECK(refused("msgctxt \"a\"\n").find("1: the parts of a translation are not in order;") == 0);
        CHECK(refused("\"a\"\n").find("1: this text belongs to nothing;") == 0);
        CHECK(refused("hello\n").find("1: this line is no part of a translation;") == 0);
        CHECK(refused("msgid a\n").find("1: this line is no part of a translation;") == 0);
        CHECK(refused("msgid\n").find("1: there is no text behind the word;") == 0);
        CHECK(refused("msgid \"\\q\"\n").find("1: a backslash stands before a letter that it gives no meaning;") == 0);
        CHECK(refused("msgid \"\\0\"\n").find("1: a text holds a zero byte;") == 0);
        CHECK(refused("msgid \"\\xFF\"\n").find("1: a letter is not in UTF-8;") == 0);
        CHECK(refused("# \xFF\n").find("1: a letter is not in UTF-8;") == 0);
        CHECK(refused("msgid \"a\"\nmsgstr[0] \"b\"\n").find("2: the parts of a translation") == 0);
        CHECK(refused("msgid \"a\"\nmsgid_plural \"b\"\nmsgstr[1] \"b\"\n").find("3: the parts of a translation") == 0);
        CHECK(refused("msgid \"a\"\nmsgstr[x] \"b\"\n").find("2: the number of a plural cannot be read;") == 0);
        CHECK(refused("#~ msgid \"a\"\nmsgstr \"b\"\n").find("2: a translation begins with #~ and goes on without;")
            == 0);
        CHECK(refused("msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=ISO-8859-1\\n\"\n")
                  .find("2: its header says that it is in ISO-8859-1;")
            == 0);
        CHECK(refused(std::string("msg\0id", 6)).find("1: this is no text file;") == 0);
    }

    TEST_CASE("PO: an empty file and one of comments alone are files without entries")
    {
        CHECK(read("").entries.empty());
        const Po po = read("# only this\n#, fuzzy\n");
        CHECK(po.entries.empty());
        CHECK(write_po(po) == "# only this\n#, fuzzy\n");
    }
}

} // namespace vignette::author
