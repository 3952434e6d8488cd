#include "engine/author/strings/take.hpp"
#include "tests/strings/made.hpp"

#include <doctest/doctest.h>

namespace vignette::author {

namespace {

const std::vector<CourseText> texts{told("a", "One"), told("b", "Two"), told("c", "Three")};

Po half()
{
    Po po = po_of({{"a", "One", "Un"}, {"b", "Two", "Dau?"}, {"c", "Three", ""}});
    po.entries[2].set_fuzzy(true);
    po.entries[1].comments = {"# Ask Siân."};
    return po;
}

std::vector<TakenRow> sheet(const Po& po)
{
    std::vector<TakenRow> out;
    for (auto& row : sheet_of(texts, po))
        out.push_back({out.size() + 2, std::move(row)});
    return out;
}

std::string told_all(const Taken& taken)
{
    std::string out;
    for (const auto& sentence : taken.conflicts)
        out += sentence + "\n";
    return out;
}

} // namespace

TEST_SUITE("strings/sheet")
{
    TEST_CASE("Sheet: every text has a row with its state and remarks")
    {
        const auto rows = sheet(half());
        REQUIRE(rows.size() == 3);
        CHECK(rows[0].row.state == "translated");
        CHECK(rows[0].row.comment == "Ask Siân.");
        CHECK(rows[1].row.state == "to check");
        CHECK(rows[1].row.translation == "Dau?");
        CHECK(rows[2].row.state == "untranslated");
        CHECK(sheet_of(texts, {}).size() == 3);
    }

    TEST_CASE("Sheet: taken back as it went out it changes nothing")
    {
        const auto taken = take_sheet(half(), sheet(half()));
        CHECK(taken.po == half());
        CHECK(taken.same == 3);
        CHECK(taken.changed == 0);
        CHECK(taken.conflicts.empty());
    }

    TEST_CASE("Sheet: what was written into it is taken, and a changed row is no longer to check")
    {
        auto rows = sheet(half());
        rows[0].row.translation = "Un.";
        rows[1].row.translation = "Dau";
        rows[2].row.translation = "Tri";
        const auto taken = take_sheet(half(), rows);
        CHECK(listed(taken.po) == "a|One=Un.\nb|Two=Dau\nc|Three=Tri\n");
        CHECK(taken.changed == 3);
        CHECK(taken.conflicts.empty());
    }

    TEST_CASE("Sheet: a state that was changed is taken")
    {
        auto rows = sheet(half());
        rows[0].row.state = "to check";
        rows[1].row.state = "translated";
        rows[2].row.translation = "Tri";
        rows[2].row.state = "to check";
        CHECK(listed(take_sheet(half(), rows).po) == "?a|One=Un\nb|Two=Dau?\n?c|Three=Tri\n");
    }

    TEST_CASE("Sheet: remarks are added and none is taken away")
    {
        auto rows = sheet(half());
        rows[0].row.comment = "Better: Yr un";
        rows[2].row.comment = "Ask Siân.\nOr Tri?";
        const auto taken = take_sheet(half(), rows);
        CHECK(taken.po.entries[1].comments == std::vector<std::string>{"# Ask Siân.", "# Better: Yr un"});
        CHECK(taken.po.entries[3].comments == std::vector<std::string>{"# Ask Siân.", "# Or Tri?"});
    }

    TEST_CASE("Sheet: where both were changed the file's stays and the row's becomes a comment, once")
    {
        auto rows = sheet(half());
        rows[0].row.translation = "Yr un";
        Po po = half();
        po.entries[1].translations = {"Un arall"};
        const auto taken = take_sheet(po, rows);
        CHECK(taken.po.entries[1].translation() == "Un arall");
        CHECK(taken.po.entries[1].comments
            == std::vector<std::string>{"# Ask Siân.", "# Another translation: \"Yr un\""});
        CHECK(told_all(taken)
            == "Row 2: the translation in the file was changed as well and stays; the one of this row is kept as a "
               "comment of it.\n");
        CHECK(take_sheet(taken.po, rows).po == taken.po);
    }

    TEST_CASE("Sheet: where only the file went on it stays, in silence")
    {
        Po po = half();
        po.entries[1].translations = {"Un arall"};
        const auto taken = take_sheet(po, sheet(half()));
        CHECK(taken.po == po);
        CHECK(taken.conflicts.empty());
    }

    TEST_CASE("Sheet: a row without its mark fills what is empty and overwrites nothing")
    {
        auto rows = sheet(half());
        for (auto& row : rows)
            row.row.mark.clear();
        rows[0].row.translation = "Yr un";
        rows[2].row.translation = "Tri";
        const auto taken = take_sheet(half(), rows);
        CHECK(listed(taken.po) == "a|One=Un\n?b|Two=Dau?\nc|Three=Tri\n");
        CHECK(taken.conflicts.size() == 1);
    }

    TEST_CASE("Sheet: an emptied row empties nothing")
    {
        auto rows = sheet(half());
        rows[0].row.translation = " ";
        const auto taken = take_sheet(half(), rows);
        CHECK(taken.po == half());
        CHECK(told_all(taken) == "Row 2: it is empty here; the translation that is there stays.\n");
    }

    TEST_CASE("Sheet: a row of a text that has left is kept as an obsolete entry")
    {
        auto rows = sheet(half());
        rows.push_back({5, {"x", "", "Gone", "Wedi mynd", "translated", "Sad", ""}});
        rows.push_back({6, {"y", "", "Gone too", "", "untranslated", "", ""}});
        rows.push_back({7, {"", "", "", "Beth?", "", "", ""}});
        const auto taken = take_sheet(half(), rows);
        CHECK(listed(taken.po) == listed(half()) + "~x|Gone=Wedi mynd\n");
        CHECK(told_all(taken)
            == "Row 5: this text is not in the course any more; its translation is kept as an obsolete one.\n"
               "Row 7: it has no text of the course; nothing was taken.\n");
        CHECK(take_sheet(taken.po, rows).po == taken.po);
    }
}

} // namespace vignette::author
