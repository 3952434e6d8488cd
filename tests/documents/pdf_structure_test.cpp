#include "tests/documents/reader.hpp"

#include <algorithm>

using namespace vignette::exchange::documents;
using namespace vignette::exchange::documents::testing;

namespace {

/// The structure on one line: elements and texts, without what poppler says beside them.
std::string structure(const Reader& reader)
{
    std::string out;
    for (const char c : reader.structure()) {
        if (c != '\n' && c != ' ')
            out += c;
        else if (!out.empty() && out.back() != ' ')
            out += ' ';
    }
    for (const std::string word : {"(block) ", "(inline) "}) {
        for (auto at = out.find(word); at != std::string::npos; at = out.find(word))
            out.erase(at, word.size());
    }
    return out;
}

} // namespace

TEST_SUITE("documents")
{
    TEST_CASE("PDF structure: each block is what it is")
    {
        const Reader reader(made_of({Heading{1, "One"}, Paragraph{"Text"}, Heading{2, "Two"}, Heading{3, "Three"},
            Quotation{"Said"}, List{{"Item"}}, Details{{{"Label", "Value"}}}, Note{"Small"}}));
        CHECK(structure(reader)
            == "Document H1 \"One\" P \"Text\" H2 \"Two\" H3 \"Three\" BlockQuote P \"Said\" L LI Lbl \"•\" LBody "
               "\"Item\" "
               "L LI Lbl \"Label\" LBody \"Value\" P \"Small\" ");
    }

    TEST_CASE("PDF structure: a table has its caption, its rows, and the cells that name them")
    {
        const Reader reader(made_of({Table{"All", {"Name", "Course"}, {{{"Ada"}, {"Done", Tone::Late}}, {{"Ben"}}}}}));
        CHECK(structure(reader)
            == "Document Table Caption \"All\" TR TH: /Scope /Column \"Name\" TH: /Scope /Column \"Course\" "
               "TR TH: /Scope /Row \"Ada\" TD \"Done\" TR TH: /Scope /Row \"Ben\" TD \"\" ");
    }

    TEST_CASE("PDF structure: a chart is its caption and its words")
    {
        const Reader reader(made_of({BarChart{"Sure", {{"Before", 2}}, 5, "", ""}}));
        CHECK(structure(reader) == "Document Div Caption \"Sure\" P \"Before: 2 of 5.\" ");
    }

    TEST_CASE("PDF structure: a paragraph over two pages is one paragraph, and feet and numbers are no part of it")
    {
        const Reader reader(made_of({Paragraph{many_words(1000)}}));
        REQUIRE(reader.pages() > 1);
        const auto read = structure(reader);
        CHECK(count(read, " P ") == 1);
        CHECK(count(read, " Span ") == static_cast<std::size_t>(reader.pages()));
        const auto objects = reader.objects();
        CHECK(count(objects, "/MCID 0 >> BDC") == static_cast<std::size_t>(reader.pages()));
        CHECK_FALSE(has(objects, "/MCID 1 >> BDC"));
        CHECK(has(read, "word1 "));
        CHECK_FALSE(has(read, "Page"));
        CHECK_FALSE(has(read, "foot"));
    }

    TEST_CASE("PDF structure: whatever is drawn is in the structure or marked as decoration")
    {
        const Reader reader(made_of({Heading{1, "One"}, Quotation{"Said"}, BarChart{"", {{"Before", 2}}, 5, "", ""},
            Table{"", {"Name"}, {{{"Ada", Tone::Good}}}}}));
        const auto objects = reader.objects();
        CHECK(count(objects, "/Artifact BMC") > 8);
        CHECK(count(objects, "BMC\n") + count(objects, "BDC\n") + count(objects, "BMC ") + count(objects, "BDC ")
            == count(objects, "EMC\n") + count(objects, "EMC "));
    }
}
