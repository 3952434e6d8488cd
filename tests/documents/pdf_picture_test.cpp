#include "tests/documents/pngs.hpp"
#include "tests/documents/reader.hpp"

using namespace vignette::exchange::documents;
using namespace vignette::exchange::documents::testing;

namespace {

constexpr auto sound = "No syntax or stream encoding errors found";

/// What draws the pages, behind the picture's own name.
bool shows_as(const Reader& reader, const std::string& mark)
{
    const auto objects = reader.objects();
    const auto shown = objects.find(" Do");
    const auto begun = objects.rfind(" BMC", shown);
    const auto tagged = objects.rfind(" BDC", shown);
    const auto last = tagged == std::string::npos || (begun != std::string::npos && begun > tagged) ? begun : tagged;
    return shown != std::string::npos && last != std::string::npos
        && has(std::string_view(objects).substr(last - 24, 24), mark)
        && !has(std::string_view(objects).substr(last, shown - last), "EMC");
}

/// How high the first word with `text` is.
double height_of(const Reader& reader, const std::string& text)
{
    const auto boxes = reader.boxes();
    const auto line = boxes.rfind("yMin=\"", boxes.find(">" + text + "<"));
    const auto end = boxes.find("yMax=\"", line);
    return std::atof(boxes.c_str() + end + 6) - std::atof(boxes.c_str() + line + 6);
}

} // namespace

TEST_SUITE("documents")
{
    TEST_CASE("PDF: a picture is a figure that says what it shows and where")
    {
        const Reader reader(made_of({Picture{png(3, 2), "Two people", 0.5}}));
        const auto objects = reader.objects();
        CHECK(has(reader.structure(), "Figure"));
        CHECK(shows_as(reader, "/Figure"));
        CHECK(has(objects, "/Alt (Two people)"));
        CHECK(in_order(objects, {"/BBox [\n", "74\n", "629\n", "298\n", "778\n"}));
        CHECK(has(reader.check(), sound));
        CHECK_FALSE(has(reader.text(), "Two people"));
    }

    TEST_CASE("PDF: a picture that says nothing is decoration")
    {
        const Reader reader(made_of({Picture{png(3, 2), ""}, Paragraph{"Text"}}));
        CHECK(shows_as(reader, "/Artifact"));
        CHECK_FALSE(has(reader.structure(), "Figure"));
        CHECK(has(reader.check(), sound));
    }

    TEST_CASE("PDF: every figure says what is its own, over pages")
    {
        const Reader reader(made_of({Picture{png(3, 2), "First"}, Picture{png(2, 3), "Second"}, Paragraph{"a"},
            Picture{png(3, 3), "Third"}, Ticks{"", {{"Tea", true}}}}));
        CHECK(reader.pages() == 3);
        CHECK(count(reader.structure(), "Figure") == 4);
        for (const auto* alt : {"/Alt (First)", "/Alt (Second)", "/Alt (Third)", "/Alt (ticked)"})
            CHECK(count(reader.objects(), alt) == 1);
    }

    TEST_CASE("PDF: a picture that is higher than a page is made smaller, and its heading stays with it")
    {
        const Reader reader(made_of({Paragraph{"Before"}, Heading{2, "Above it"}, Picture{png(1, 60), "A tower"}}));
        REQUIRE(reader.pages() == 2);
        CHECK(has(reader.page_text(2), "Above it"));
    }

    TEST_CASE("PDF: bytes that are no picture are left out, and what they show is said")
    {
        const Reader reader(made_of({Picture{"no picture", "Two *people*"}, Picture{}, Card{{"x", "A door"}, "Go."}}));
        CHECK(in_order(reader.text(), {"Two *people*", "A door", "Go."}));
        CHECK_FALSE(has(reader.structure(), "Figure"));
    }

    TEST_CASE("PDF: a picture that is cut or damaged anywhere does no harm")
    {
        const auto whole = png(3, 2);
        std::vector<Block> blocks;
        for (std::size_t i = 0; i < whole.size(); ++i) {
            auto damaged = whole;
            damaged[i] = static_cast<char>(damaged[i] ^ 0x55);
            blocks.push_back(Picture{whole.substr(0, i), "cut", 0.2});
            blocks.push_back(Picture{damaged, "damaged", 0.2});
        }
        const Reader reader(made_of(blocks));
        CHECK(count(reader.text(), "cut") == whole.size());
        CHECK(count(reader.text(), "damaged") > whole.size() / 2);
        CHECK(has(reader.check(), sound));
    }

    TEST_CASE("PDF: the same pictures give the same bytes")
    {
        const auto document = made_of({Picture{png(3, 2), "a"}, Card{{png(2, 2), ""}, "b", "c"}});
        const auto first = pdf(document);
        const auto second = pdf(document);
        REQUIRE(first.ok());
        REQUIRE(second.ok());
        CHECK((first.value() == second.value()));
    }

    TEST_CASE("PDF: a card is read picture, sentence, line, and its sentence is in large type")
    {
        const Reader reader(made_of({Card{{png(3, 2), "A door"}, "Leave.", "I go to"}}));
        CHECK(in_order(reader.structure(), {"Div", "Figure", "P", "Leave.", "P", "I go to"}));
        CHECK(height_of(reader, "Leave.") >= 16);
        CHECK(has(reader.objects(), "/Alt (A door)"));
    }

    TEST_CASE("PDF: a card is never on two pages")
    {
        for (int before = 0; before < 30; before += 3) {
            std::vector<Block> blocks(static_cast<std::size_t>(before), Paragraph{"A line."});
            blocks.push_back(Card{{png(3, 2), "A door"}, "Begin " + many_words(30), "The end"});
            const Reader reader(made_of(blocks));
            const auto page = has(reader.page_text(1), "Begin") ? 1 : 2;
            INFO(before);
            CHECK(in_order(reader.page_text(page), {"Begin", "word30", "The end"}));
        }
    }

    TEST_CASE("PDF: a card whose words no page can hold comes apart, and keeps them all")
    {
        const Reader reader(made_of({Card{{png(3, 2), "A door"}, many_words(600), "The end"}}));
        CHECK(reader.pages() > 1);
        CHECK(in_order(reader.text(), {"word1 ", "word300", "word600", "The end"}));
        CHECK(has(reader.check(), sound));
    }

    TEST_CASE("PDF: lines to write on are as many as asked for, on the page of their label")
    {
        const auto rules = [](int lines) { return count(Reader(made_of({Lines{"Plan", lines}})).objects(), " re f"); };
        const auto none = rules(0);
        CHECK(rules(3) == none + 3);
        CHECK(rules(-1) == none);
        CHECK(rules(100000) == none + most_lines + 1); // One is above the second page's foot.
        const Reader reader(made_of({Paragraph{many_words(350)}, Lines{"Plan", 12}}));
        REQUIRE(reader.pages() == 2);
        CHECK(has(reader.page_text(2), "Plan"));
    }

    TEST_CASE("PDF: a box says in words whether it is ticked")
    {
        const Reader reader(made_of({Ticks{"Which?", {{"Tea", true}, {"Milk", false}}}}));
        CHECK(in_order(reader.structure(),
            {"P", "Which?", "L", "LI", "Lbl", "Figure", "LBody", "Tea", "LI", "Lbl", "Figure", "LBody", "Milk"}));
        CHECK(count(reader.objects(), "/Alt (ticked)") == 1);
        CHECK(count(reader.objects(), "/Alt (not ticked)") == 1);
        CHECK(has(reader.check(), sound));
    }
}
