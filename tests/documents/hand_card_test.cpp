#include "engine/exchange/documents/html.hpp"
#include "engine/exchange/documents/plain.hpp"
#include "tests/documents/reader.hpp"

#include <algorithm>
#include <cstdlib>
#include <sstream>

using namespace vignette::exchange::documents;
using namespace vignette::exchange::documents::testing;

namespace {

const HandCard card_b{"B", "Answer B", 1};

/// The numbers behind `name` in the words' boxes, in points.
std::vector<double> numbers(const std::string& boxes, const std::string& name)
{
    std::vector<double> out;
    for (auto at = boxes.find(name + "=\""); at != std::string::npos; at = boxes.find(name + "=\"", at + 1))
        out.push_back(std::atof(boxes.c_str() + at + name.size() + 2));
    return out;
}

/// How high the highest thing between the sides of the frame is, in centimetres.
double highest_ink(const Reader& reader)
{
    constexpr int dots = 36;
    std::istringstream file(reader.drawn());
    std::string kind;
    std::size_t width = 0, height = 0, white = 0;
    file >> kind >> width >> height >> white;
    file.get();
    std::string row(width, ' ');
    int run = 0, most = 0;
    for (std::size_t y = 0; y < height && file.read(row.data(), static_cast<std::streamsize>(width)); ++y) {
        const auto from = row.begin() + static_cast<std::ptrdiff_t>(width / 8);
        const bool black
            = std::any_of(from, row.end() - (from - row.begin()), [](unsigned char grey) { return grey < 128; });
        run = black ? run + 1 : 0;
        most = std::max(most, run);
    }
    return most * 2.54 / dots;
}

} // namespace

TEST_SUITE("documents")
{
    TEST_CASE("Hand card: each has a page of its own, and nothing else is on it")
    {
        const Reader reader(made_of({Heading{1, "Cards"}, card_b, HandCard{"C", "Answer C", 2}, Paragraph{"Behind."}}));
        REQUIRE(reader.pages() == 4);
        CHECK(in_order(reader.page_text(2), {"B", "Answer B"}));
        CHECK_FALSE(has(reader.page_text(2), "Cards"));
        CHECK(in_order(reader.page_text(3), {"C", "Answer C"}));
        CHECK(has(reader.page_text(4), "Behind."));
    }

    TEST_CASE("Hand card: its capital is 15 cm high or more")
    {
        for (const auto* letter : {"A", "B", "C", "D", "E", "F", "G", "H"}) {
            const double high = highest_ink(Reader(made_of({HandCard{letter, "Answer", 0}})));
            CAPTURE(letter);
            CHECK(high >= 15);
            CHECK(high < 18);
        }
    }

    TEST_CASE("Hand card: a word in a letter's place is as wide as the page at most")
    {
        const Reader reader(made_of({HandCard{"MMMMM", "Answer", 0}}));
        REQUIRE(reader.pages() == 1);
        for (const double edge : numbers(reader.boxes(), "xMax"))
            CHECK(edge < 580);
    }

    TEST_CASE("Hand card: a screen reader reads the letter and its words, and no frame")
    {
        const Reader reader(made_of({card_b}));
        CHECK(in_order(reader.structure(), {"Div", "P", "\"B\"", "P", "\"Answer B\""}));
        CHECK_FALSE(has(reader.structure(), "Figure"));
    }

    TEST_CASE("Hand card: eight have eight frames, and more begin again")
    {
        std::vector<std::string> frames;
        for (int i = 0; i < 9; ++i) {
            const auto page = html(made_of({HandCard{"A", "Answer", i}}));
            const auto at = page.find("<div class=\"letter ");
            REQUIRE(at != std::string::npos);
            frames.push_back(page.substr(at, page.find('>', at) - at));
        }
        CHECK(frames[8] == frames[0]);
        frames.pop_back();
        std::sort(frames.begin(), frames.end());
        CHECK(std::unique(frames.begin(), frames.end()) == frames.end());
    }

    TEST_CASE("Hand card: HTML and plain text say the letter and its words")
    {
        CHECK(in_order(
            html(made_of({card_b})), {"<div class=\"letter double\">", "<p class=\"huge\">B</p>", "<p>Answer B</p>"}));
        CHECK(plain(made_of({card_b}), 80) == "B: Answer B\n");
    }

    TEST_CASE("Scale line: the question, what 1 stands for, the numbers and what the last stands for, in that order")
    {
        const ScaleLine scale{"How *was* it?", 5, "bad", "good"};
        CHECK(in_order(
            html(made_of({scale})), {"How <em>was</em> it?", "<p>bad</p>", "<li>1<", "<li>5<", "<p>good</p>"}));
        CHECK(in_order(Reader(made_of({scale})).structure(), {"How was it?", "bad", "1", "5", "good"}));
        CHECK(plain(made_of({scale}), 80) == "How was it?\nbad  1 [ ]  2 [ ]  3 [ ]  4 [ ]  5 [ ]  good\n");
    }

    TEST_CASE("Scale line: it has two boxes at least and ten at most")
    {
        CHECK(count(html(made_of({ScaleLine{"", -3, "", ""}})), "<li>") == 2);
        CHECK(count(html(made_of({ScaleLine{"", 99, "", ""}})), "<li>") == 10);
    }
}
