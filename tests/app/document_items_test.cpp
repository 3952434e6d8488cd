#include "engine/app/document_items.hpp"

#include <doctest/doctest.h>

using namespace vignette;
using namespace vignette::exchange::documents;
using present::Item;
using present::Look;
using present::Role;

namespace {

std::vector<Item> items_of(Block block)
{
    Document document;
    document.blocks = {std::move(block)};
    return app::items_of(document);
}

std::vector<std::string> texts(const std::vector<Item>& items)
{
    std::vector<std::string> out;
    for (const auto& item : items)
        out.push_back(present::plain(item.text));
    return out;
}

using Texts = std::vector<std::string>;

Table people()
{
    return {"Who is where", {"Name", "Dementia care", "Witness support"},
        {{{"Ada"}, {"Done", Tone::Good}, {"Due by 1 May", Tone::Soon}},
            {{"Bo"}, {"Expired", Tone::Late}, {"Not yet", Tone::Quiet}}}};
}

/// A table of so many rows.
Table long_table(std::size_t rows)
{
    return {{}, {"Name"}, std::vector<std::vector<Cell>>(rows, {{"Ada"}})};
}

} // namespace

TEST_SUITE("app/document items")
{
    TEST_CASE("Document items: a table has its caption, the names of its columns, and a row for each row")
    {
        const auto items = items_of(people());
        REQUIRE(items.size() == 1);
        const Item& table = items.front();
        CHECK(table.role == Role::Table);
        CHECK(table.text == "Who is where");
        REQUIRE(table.children.size() == 3);
        for (const auto& row : table.children)
            CHECK(row.role == Role::Row);
        REQUIRE(present::column_names(table) == &table.children[0]);
        CHECK(texts(table.children[0].children) == Texts{"Name", "Dementia care", "Witness support"});
        CHECK(texts(table.children[2].children) == Texts{"Bo", "Expired", "Not yet"});
        CHECK(table.children[2].children[1].role == Role::Cell);
    }

    TEST_CASE("Document items: a cell is tinted as its document says")
    {
        const auto table = items_of(people()).front();
        const auto tone
            = [&](std::size_t row, std::size_t column) { return table.children[row].children[column].tone; };
        CHECK(tone(1, 0) == present::Tone::Plain);
        CHECK(tone(1, 1) == present::Tone::Good);
        CHECK(tone(1, 2) == present::Tone::Soon);
        CHECK(tone(2, 1) == present::Tone::Late);
        CHECK(tone(2, 2) == present::Tone::Quiet);
    }

    TEST_CASE("Document items: a short row is filled up, a long one cut, as on paper")
    {
        auto table = people();
        table.rows = {{{"Ada"}}, {{"Bo"}, {"1"}, {"2"}, {"3"}}};
        const auto shown_table = items_of(table).front();
        CHECK(texts(shown_table.children[1].children) == Texts{"Ada", "", ""});
        CHECK(texts(shown_table.children[2].children) == Texts{"Bo", "1", "2"});
    }

    TEST_CASE("Document items: every item, row and cell has an id of its own")
    {
        present::Screen screen;
        Document document;
        document.blocks
            = {people(), Paragraph{"Between."}, people(), BarChart{"", {{"Before", 2}, {"After", 4}}, 5, {}, {}}};
        screen.right = app::items_of(document);
        const auto all = present::in_reading_order(screen);
        CHECK(all.size() == 2 * 13 + 3);
        for (const auto* item : all)
            CHECK(present::find(screen, item->id) == item);
    }

    TEST_CASE("Document items: what somebody typed keeps its stars")
    {
        const auto items = items_of(Table{"5* home", {"Name"}, {{{"A*d*a"}}}});
        CHECK(present::plain(items[0].text) == "5* home");
        CHECK(texts(items[0].children[1].children) == Texts{"A*d*a"});
        CHECK(texts(items_of(Details{{{"Site", "The *Elms*"}}})) == Texts{"Site: The *Elms*"});
        CHECK(texts(items_of(Quotation{"I *will* ask."})) == Texts{"I *will* ask."});
    }

    TEST_CASE("Document items: 200 rows are shown, and how many more there are is said")
    {
        CHECK(items_of(long_table(200)).size() == 1);
        const auto one = items_of(long_table(201));
        REQUIRE(one.size() == 2);
        CHECK(one[0].children.size() == 1 + 200);
        CHECK(one[1].text == "1 more row is in the file when you print or save it.");
        CHECK(one[1].look == Look::Small);
        CHECK(items_of(long_table(1234))[1].text == "1034 more rows are in the file when you print or save it.");
    }

    TEST_CASE("Document items: a chart is its caption, a track with words for each bar, and what the ends mean")
    {
        const auto items = items_of(BarChart{"How sure I feel",
            {{"Before", 2}, {"After", 4}, {"Follow-up", {}}, {"In between", {}, "Not sure"}}, 5, "Not at all", "Very"});
        CHECK(texts(items)
            == Texts{"How sure I feel", "Before: 2 of 5", "After: 4 of 5", "Follow-up: not yet",
                "In between: “Not sure”", "1 means “Not at all”, 5 means “Very”."});
        CHECK(items[0].look == Look::Strong);
        CHECK(items[1].role == Role::Progress);
        CHECK(items[1].look == Look::Track);
        CHECK(items[1].progress == doctest::Approx(0.4));
        CHECK(items[2].progress == doctest::Approx(0.8));
        CHECK(items[3].progress == 0);
        CHECK(items[5].look == Look::Small);
    }

    TEST_CASE("Document items: a chart without caption and ends is its bars")
    {
        CHECK(texts(items_of(BarChart{"", {{"Before", 9}}, 5, {}, {}})) == Texts{"Before: 9 of 5"});
        CHECK(items_of(BarChart{"", {{"Before", 9}}, 5, {}, {}})[0].progress == 1);
    }
}
