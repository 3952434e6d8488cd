#include "engine/exchange/documents/pdf/piece.hpp"
#include "tests/documents/reader.hpp"

#include <algorithm>
#include <cstdlib>

using namespace vignette::exchange::documents;
using namespace vignette::exchange::documents::testing;

namespace {

Piece piece(double height, bool with_next = false, double before = 0)
{
    Piece made;
    made.height = height;
    made.with_next = with_next;
    made.before = before;
    return made;
}

/// How many pieces each page has, and where they begin: "0 10 | 0".
std::string shown(const std::vector<PageOfPieces>& pages)
{
    std::string out;
    for (const auto& page : pages) {
        out += out.empty() ? "" : "| ";
        for (const auto& placed : page)
            out += (placed.decoration ? "again " : "") + std::to_string(static_cast<int>(placed.top)) + " ";
    }
    return out;
}

/// The right-most edge of any word, in points.
double right_edge(const std::string& boxes)
{
    double edge = 0;
    for (auto at = boxes.find("xMax=\""); at != std::string::npos; at = boxes.find("xMax=\"", at + 1))
        edge = std::max(edge, std::atof(boxes.c_str() + at + 6));
    return edge;
}

Table people(int rows)
{
    Table table{"Everybody", {"Name of the person", "Course"}, {}};
    for (int i = 1; i <= rows; ++i)
        table.rows.push_back({{"Person " + std::to_string(i)}, {"Done"}});
    return table;
}

} // namespace

TEST_SUITE("documents")
{
    TEST_CASE("Pages: pieces follow each other until a page is full, without white at its top")
    {
        CHECK(shown(paginate({piece(40), piece(40, false, 10), piece(40, false, 10), piece(5, false, 3)}, 100))
            == "0 50 | 0 43 ");
        CHECK(shown(paginate({}, 100)).empty());
        CHECK(paginate({}, 100).size() == 1);
    }

    TEST_CASE("Pages: what belongs with the next goes over with it")
    {
        CHECK(shown(paginate({piece(70), piece(10, true), piece(10, true), piece(20)}, 100)) == "0 | 0 10 20 ");
    }

    TEST_CASE("Pages: what belongs together and is higher than a page is cut where the page ends")
    {
        CHECK(shown(paginate({piece(60, true), piece(60, true), piece(60)}, 100)) == "0 | 0 | 0 ");
    }

    TEST_CASE("Pages: a piece that asks for a new page gets one, but never an empty one before it")
    {
        auto first = piece(10);
        first.new_page = true;
        auto second = first;
        CHECK(shown(paginate({first, second}, 100)) == "0 | 0 ");
    }

    TEST_CASE("Pages: a header row stands again where its table goes on")
    {
        auto row = piece(40);
        row.again = std::make_shared<const Piece>(piece(10));
        CHECK(shown(paginate({piece(10, true), row, row, row}, 100)) == "0 10 50 | again 0 10 ");
    }

    TEST_CASE("PDF: a heading is never the last line of a page")
    {
        for (int lines = 18; lines < 30; ++lines) {
            std::vector<Block> blocks;
            for (int i = 0; i < lines; ++i)
                blocks.push_back(Paragraph{"A line."});
            blocks.push_back(Heading{2, "Heading"});
            blocks.push_back(Heading{3, "Under it"});
            blocks.push_back(Paragraph{many_words(40)});
            const Reader reader(made_of(blocks));
            const auto page = has(reader.page_text(1), "Heading") ? 1 : 2;
            INFO(lines);
            CHECK(in_order(reader.page_text(page), {"Heading", "Under it", "word1 ", "word13"}));
        }
    }

    TEST_CASE("PDF: a table that goes over pages repeats its header, and is read with one")
    {
        const Reader reader(made_of({people(60)}));
        REQUIRE(reader.pages() == 3);
        for (int page = 1; page <= 3; ++page)
            CHECK(has(reader.page_text(page), "Name of the person"));
        CHECK(count(reader.structure(), "Name of the person") == 1);
        CHECK(count(reader.structure(), "Person 60") == 1);
    }

    TEST_CASE("PDF: a cell that is longer than a page goes on over pages")
    {
        auto table = people(3);
        table.rows[1][1].text = many_words(3000);
        const Reader reader(made_of({table}));
        CHECK(reader.pages() > 3);
        CHECK(has(reader.text(), "Name of the person")); // The other column keeps its width.
        CHECK(in_order(reader.text(), {"Person 2", "word1 ", "word1500", "word3000", "Person 3"}));
    }

    TEST_CASE("PDF: nothing runs out of the page, however long a word is")
    {
        const std::string word(5000, 'w');
        const std::string half(300, 'm');
        auto document = made_of({Heading{1, half}, Paragraph{word}, List{{half}}, Details{{{half, half}}},
            Quotation{half}, BarChart{half, {{half, 3}}, 5, half, half}, Table{half, {half, "b"}, {{{half}, {half}}}},
            Card{{"", half}, half, half}, Lines{half}, Ticks{half, {{half, true}}}, ScaleLine{half, 5, half, half},
            Note{half}});
        document.foot = half;
        const Reader reader(document);
        CHECK(right_edge(reader.boxes()) < 595.276 - 70);
        CHECK(right_edge(reader.boxes()) > 400);
        CHECK(count(reader.text(), "w") == 5000);
    }

    TEST_CASE("PDF: a word of sixty thousand letters is all there")
    {
        const Reader reader(made_of({Paragraph{std::string(60000, 'w')}}));
        CHECK(count(reader.text(), "w") == 60000);
    }

    TEST_CASE("PDF: a page break begins a page")
    {
        const Reader reader(made_of({Paragraph{"one"}, PageBreak{}, Paragraph{"two"}}));
        REQUIRE(reader.pages() == 2);
        CHECK(has(reader.page_text(2), "two"));
    }
}
