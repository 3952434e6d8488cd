#include "engine/exchange/documents/html.hpp"
#include "tests/documents/pngs.hpp"
#include "tests/documents/reader.hpp"

using namespace vignette::exchange::documents;
using namespace vignette::exchange::documents::testing;

TEST_SUITE("documents")
{
    TEST_CASE("HTML: a picture is in the page, says what it shows, and has its share of the width")
    {
        const auto page = html(made_of({Picture{png(3, 2), "Two \"people\"", 0.5}, Picture{png(1, 1), "", 7}}));
        CHECK(in_order(page,
            {"<img alt=\"Two &quot;people&quot;\" class=\"picture\" style=\"width: 50%\" "
             "src=\"data:image/png;base64,iVBORw0KGgo",
                "<img alt=\"\" class=\"picture\" style=\"width: 100%\""}));
    }

    TEST_CASE("HTML: the page lets itself show pictures only where it has one")
    {
        CHECK(has(html(made_of({Picture{png(1, 1), "a"}})), "style-src 'unsafe-inline'; img-src data:\""));
        CHECK(has(html(made_of({Card{{png(1, 1), "a"}, "b"}})), "; img-src data:\""));
        CHECK_FALSE(has(html(made_of({Paragraph{"a"}, Picture{"a", "b"}, Card{{}, "b"}})), "img-src"));
    }

    TEST_CASE("HTML: bytes that are no picture are left out, and what they show is said")
    {
        const auto whole = png(3, 2);
        for (const auto& bytes : {std::string{}, std::string("GIF89a"), whole.substr(0, 8), whole.substr(0, 40),
                 whole.substr(0, whole.size() - 1), png(0, 2)}) {
            const auto page = html(made_of({Picture{bytes, "Two <people>"}, Picture{bytes, ""}}));
            CHECK_FALSE(has(page, "<img"));
            CHECK(count(page, "<p>Two &lt;people&gt;</p>") == 1);
        }
    }

    TEST_CASE("HTML: a card has its picture, its sentence and its line to fill in, in that order")
    {
        const auto page = html(made_of({Card{{png(3, 2), "A door"}, "You can *leave*.", "I go to"}}));
        CHECK(in_order(page,
            {"<div class=\"card\">", "<img alt=\"A door\" src=", "<p>You can <em>leave</em>.</p>",
                "<span>I go to</span><i class=\"rule\"></i>", "</div>\n</div>"}));
        CHECK_FALSE(has(html(made_of({Card{{}, "a"}})), "<i class=\"rule\""));
    }

    TEST_CASE("HTML: lines to write on are as many as asked for, below their label")
    {
        CHECK(has(html(made_of({Lines{"My *plan*", 2}})),
            "<p class=\"label\">My <em>plan</em></p>\n<i class=\"rule\"></i>\n<i class=\"rule\"></i>\n</div>"));
        CHECK(count(html(made_of({Lines{"", -5}})), "class=\"rule\"") == 0);
        CHECK(count(html(made_of({Lines{"", 2000000000}})), "class=\"rule\"") == most_lines);
    }

    TEST_CASE("HTML: a box says in words whether it is ticked")
    {
        CHECK(in_order(html(made_of({Ticks{"Which?", {{"Tea", true}, {"*Milk*", false}}}})),
            {"<p class=\"label\">Which?</p>", "<li>", "aria-hidden=\"true\">✓</i>",
                ">ticked: </span><span>Tea</span></li>", "<li>", "aria-hidden=\"true\"></i>",
                ">not ticked: </span><span><em>Milk</em></span></li>", "</ul>"}));
        CHECK_FALSE(has(html(made_of({Ticks{}})), "<ul"));
    }

    TEST_CASE("HTML: nothing that somebody wrote becomes a tag in a picture, a card, a label or a box")
    {
        const std::string evil = "\"><script>";
        CHECK_FALSE(has(html(made_of({Picture{png(1, 1), evil}, Picture{evil, evil}, Card{{evil, evil}, evil, evil},
                            Card{{png(1, 1), evil}, evil, evil}, Lines{evil, 1}, Ticks{evil, {{evil, true}}}})),
            "<script"));
    }
}
