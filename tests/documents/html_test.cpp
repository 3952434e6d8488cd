#include "engine/exchange/documents/html.hpp"
#include "tests/documents/reader.hpp"

using namespace vignette::exchange::documents;
using namespace vignette::exchange::documents::testing;

TEST_SUITE("documents")
{
    TEST_CASE("HTML: a document becomes the elements that mean the same, in order")
    {
        const auto page = html(made_of({Heading{1, "One"}, Paragraph{"Say *this*."}, Heading{2, "Two"},
            List{{"a", "*b*"}}, Details{{{"Name", "Ada"}}}, Quotation{"first\n\n  second"}, Note{"small"}}));
        CHECK(in_order(page,
            {"<!DOCTYPE html>", "<html lang=\"en-GB\">", "<title>A test</title>", "<main>", "<h1>One</h1>",
                "<p>Say <em>this</em>.</p>", "<h2>Two</h2>", "<ul>", "<li>a</li>", "<li><em>b</em></li>", "</ul>",
                "<dl>", "<dt>Name</dt><dd>Ada</dd>", "</dl>", "<blockquote dir=\"auto\">first\n\n  second</blockquote>",
                "<p class=\"small\">small</p>", "</main>", "<footer>The foot</footer>"}));
    }

    TEST_CASE("HTML: a table names its columns and its rows, and short rows are filled up")
    {
        const auto page = html(made_of(
            {Table{"Who", {"Name", "Course"}, {{{"Ada"}, {"Done", Tone::Good}}, {{"Bob"}}, {{"C"}, {"x"}, {"y"}}}}}));
        CHECK(in_order(page,
            {"aria-label=\"Who\"", "<caption>Who</caption>",
                "<thead><tr><th scope=\"col\">Name</th><th scope=\"col\">Course</th></tr>",
                "<tr><th scope=\"row\">Ada</th><td class=\"good\">Done</td></tr>",
                "<tr><th scope=\"row\">Bob</th><td></td></tr>", "<tr><th scope=\"row\">C</th><td>x</td></tr>"}));
    }

    TEST_CASE("HTML: nothing that somebody wrote becomes a tag, wherever it stands")
    {
        const std::string evil = "<script>\"&'</script>";
        auto document = made_of({Heading{1, evil}, Paragraph{evil}, List{{evil}}, Table{evil, {evil}, {{{evil}}}},
            Details{{{evil, evil}}}, Quotation{evil}, BarChart{evil, {{evil, 1}}, 5, evil, evil}, Note{evil}});
        document.title = document.foot = document.language = evil;
        const auto page = html(document);
        CHECK_FALSE(has(page, "<script"));
        CHECK(count(page, "&lt;script&gt;&quot;&amp;'&lt;/script&gt;") == 19);
    }

    TEST_CASE("HTML: a chart's bars are hidden from screen readers, and its words are there")
    {
        const auto page = html(made_of({BarChart{"Sure", {{"Before", 2}, {"After", {}}}, 5, "", ""}}));
        CHECK(in_order(page,
            {"<figcaption>Sure</figcaption>", "aria-hidden=\"true\"", "width: 40%",
                "</div>\n<p>Before: 2 of 5. After: not yet.</p>"}));
    }

    TEST_CASE("HTML: a chart's bar never leaves its box, whatever the number")
    {
        CHECK(has(html(made_of({BarChart{"", {{"a", 99}}, 5, "", ""}})), "width: 100%"));
        CHECK(has(html(made_of({BarChart{"", {{"a", -3}}, 0, "", ""}})), "width: 0%"));
    }

    TEST_CASE("HTML: the page needs nothing from elsewhere and forbids itself to ask")
    {
        auto document = made_of({Paragraph{"a"}});
        const auto page = html(document);
        for (const auto* word : {"http:", "https:", "url(", "src=", "href=", "@import", "<link", "<script"})
            CHECK_FALSE(has(page, word));
        CHECK(has(page, "default-src 'none'"));
        CHECK(has(page, "@page { size: A4; "));
        document.landscape = true;
        CHECK(has(html(document), "@page { size: A4 landscape; "));
    }
}
