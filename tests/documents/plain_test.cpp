#include "engine/exchange/documents/plain.hpp"

#include <doctest/doctest.h>

using namespace vignette::exchange::documents;

namespace {

std::string said(std::vector<Block> blocks, std::size_t most = 100)
{
    Document document;
    document.blocks = std::move(blocks);
    return plain(document, most);
}

const Table wide{
    "People", {"Name", "Course"}, {{{"Ada"}, {"Done\n3\u00a0Nov\u00a02026"}}, {{"Zo\u00eb B"}, {""}}, {{"Cy"}}}};

} // namespace

TEST_SUITE("documents")
{
    TEST_CASE("Plain text: every block is said, one below the other, without its look")
    {
        CHECK(said({Heading{1, "Title"}, Paragraph{"It is *so* \\*"}, List{{"one", "*two*"}},
                  Details{{{"Name", "Ada\nB"}}}, Quotation{"a *b*\nc"}, PageBreak{}, Heading{3, "Part"},
                  BarChart{"How", {{"Before", 2}}, 5, "", ""}, Note{"End."}})
            == "Title\n=====\n\nIt is so *\n\n- one\n- two\n\nName: Ada B\n\n  | a *b*\n  | c\n\nPart\n\n"
               "How\nBefore: 2 of 5.\n\nEnd.\n");
    }

    TEST_CASE("Plain text: a table stands in columns, and row by row where these are too wide")
    {
        CHECK(said({wide}) == "People\nName   Course\nAda    Done 3 Nov 2026\nZo\u00eb B\nCy\n");
        CHECK(said({wide}, 22) == said({wide}));
        CHECK(said({wide}, 21) == "People\nAda\n    Course: Done 3 Nov 2026\nZo\u00eb B\nCy\n");
    }

    TEST_CASE("Plain text: a picture is its words, a line to write on a line, a box its word")
    {
        const std::string rule = std::string(40, '_') + "\n";
        CHECK(said({Picture{"", "A\ndoor"}, Picture{"", ""}}) == "[Picture: A door]\n");
        CHECK(said({Card{{"", ""}, "Go *out*.", "I go to"}}) == "Go out.\nI go to " + rule);
        CHECK(said({Lines{"*My* plan", 2}}) == "My plan\n" + rule + rule);
        CHECK(said({Ticks{"Which?", {{"Tea", true}, {"*Milk*", false}}}})
            == "Which?\n- Tea (ticked)\n- Milk (not ticked)\n");
    }

    TEST_CASE("Plain text: nothing in it can steer a terminal")
    {
        const auto text = said({Heading{1, "\x1b[2J"}, Paragraph{"\x1b]0;x\a"}, Quotation{"\x9b\r"}, wide,
            Details{{{"\b", "\x1b"}}}, Picture{"", "\x1b"}, Card{{"", "\x1b"}, "\x1b", "\x1b"}, Lines{"\x1b"},
            Ticks{"\x1b", {{"\x1b", true}}}});
        for (const char c : text)
            CHECK((c == '\n' || static_cast<unsigned char>(c) >= 0x20));
    }
}
