#include "engine/core/text.hpp"
#include "tests/documents/pngs.hpp"
#include "tests/documents/reader.hpp"

using namespace vignette;
using namespace vignette::exchange::documents;
using vignette::exchange::Day;
using namespace vignette::exchange::documents::testing;

namespace {

/// One of every kind of block.
Document everything()
{
    return made_of({Heading{1, "The title"}, Paragraph{"An *opening* paragraph."}, Heading{2, "A section"},
        List{{"first thing", "second *thing*"}}, Details{{{"Name", "Ada Obi"}, {"When", "today"}}},
        Heading{3, "A part"}, Quotation{"what I wrote\n\non two lines"},
        BarChart{"How sure", {{"Before", 2}, {"After", 4}}, 5, "Not", "Very"},
        Table{"Who did what", {"Person", "Course"}, {{{"Ben"}, {"Done", Tone::Good}}, {{"Cat"}, {"Due", Tone::Soon}}}},
        Picture{png(3, 1), "A picture"}, Card{{png(2, 2), "A door"}, "A card.", "To fill"}, Lines{"To write"},
        Ticks{"To tick", {{"Ticked", true}}}, PageBreak{}, Note{"The small print."}});
}

} // namespace

TEST_SUITE("documents")
{
    TEST_CASE("PDF: it is tagged, titled, dated by its document and sound")
    {
        const Reader reader(everything());
        const auto info = reader.info();
        CHECK(in_order(info, {"Title:           A test\n", "Creator:         Vignette\n"}));
        CHECK(has(info, "CreationDate:    Sun Nov 22 00:00:00 2026 UTC\n"));
        CHECK(has(info, "Tagged:          yes\n"));
        CHECK(has(info, "(A4)\n"));
        CHECK(has(info, "JavaScript:      no\n"));
        CHECK(has(reader.check(), "No syntax or stream encoding errors found"));
    }

    TEST_CASE("PDF: it says its language, shows its title, and lets the tab key follow the structure")
    {
        auto document = everything();
        document.language = "cy";
        const auto objects = Reader(document).objects();
        CHECK(has(objects, "/Lang (cy)"));
        CHECK(in_order(objects, {"/ViewerPreferences <<", "/DisplayDocTitle true"}));
        CHECK(count(objects, "/Tabs /S") == 3);
    }

    TEST_CASE("PDF: its text comes out in the order in which it is read")
    {
        CHECK(in_order(Reader(everything()).text(),
            {"The title", "An opening paragraph.", "A section", "first thing", "second thing", "Name", "Ada Obi",
                "When", "today", "A part", "what I wrote", "on two lines", "How sure", "Before: 2 of 5. After: 4 of 5.",
                "Who did what", "Person", "Course", "Ben", "Done", "Cat", "Due", "A card.", "To fill", "To write",
                "To tick", "Ticked", "The small print.", "Page 3 of 3"}));
    }

    TEST_CASE("PDF: the same document gives the same bytes, and another day others")
    {
        const auto first = pdf(everything());
        const auto second = pdf(everything());
        REQUIRE(first.ok());
        REQUIRE(second.ok());
        CHECK((first.value() == second.value()));
        auto later = everything();
        later.dated = Day{later.dated.year(), later.dated.month(), std::chrono::day{23}};
        const auto third = pdf(later);
        REQUIRE(third.ok());
        CHECK((first.value() != third.value()));
    }

    TEST_CASE("PDF: its letters come from Inter, and travel with it")
    {
        const Reader reader(everything());
        const auto objects = reader.objects();
        CHECK(has(objects, "+Inter"));
        CHECK(count(objects, "/FontFile") >= 2);
        CHECK(count(objects, "/ToUnicode") >= 2);
    }

    TEST_CASE("PDF: letters that Inter lacks can be copied out as typed")
    {
        const auto text
            = Reader(made_of({Paragraph{"office affluent -> 10x10 zażółć Ελλάδα Привет"}, Quotation{"שלום"}})).text();
        for (const auto* word : {"office affluent", "-> 10x10", "zażółć", "Ελλάδα", "Привет"})
            CHECK_MESSAGE(has(text, word), text);
    }

    TEST_CASE("PDF: damaged and unprintable texts are shown as well as they can be")
    {
        auto document = made_of({Paragraph{"a\x01\xff z"}, Quotation{std::string("q\0r", 3)}});
        document.title = "t\xff";
        document.foot = "f\xff\n\x02g";
        const Reader reader(document);
        CHECK(has(reader.check(), "No syntax or stream encoding errors found"));
        CHECK(has(reader.text(), "qr"));
    }

    TEST_CASE("PDF: a document without blocks is one page")
    {
        const Reader reader(made_of({}));
        CHECK(reader.pages() == 1);
        CHECK(has(reader.text(), "Page 1 of 1"));
    }

    TEST_CASE("PDF: empty texts and tables do no harm")
    {
        const Reader reader(made_of({Heading{2, ""}, Paragraph{""}, List{}, List{{""}}, Table{}, Table{"", {"A"}, {}},
            Details{}, Details{{{"", ""}}}, Quotation{""}, BarChart{}, Picture{}, Card{}, Lines{}, Lines{"", 0},
            Ticks{}, Ticks{"", {{"", true}}}, PageBreak{}, PageBreak{}, Note{""}}));
        CHECK(reader.pages() == 2);
        CHECK(has(reader.check(), "No syntax or stream encoding errors found"));
    }

    TEST_CASE("PDF: a wide document lies on its side")
    {
        auto document = everything();
        document.landscape = true;
        CHECK(has(Reader(document).info(), "841.89 x 595.276 pts (A4)"));
    }

    TEST_CASE("PDF: ten thousand words are all there, on pages that follow each other")
    {
        const Reader reader(made_of({Heading{1, "Long"}, Quotation{many_words(10000)}, Paragraph{"The end."}}));
        const auto text = reader.text();
        std::string_view rest = text;
        int missing = 0;
        for (int i = 1; i <= 10000; ++i) {
            const auto at = rest.find("word" + std::to_string(i));
            missing += at == std::string_view::npos ? 1 : 0;
            rest.remove_prefix(at == std::string_view::npos ? 0 : at);
        }
        CHECK(missing == 0);
        CHECK(has(rest, "The end."));
        CHECK(reader.pages() > 20);
    }
}
