#include "engine/exchange/csv.hpp"

#include <doctest/doctest.h>

using namespace vignette;
using namespace vignette::exchange;

namespace {

using Rows = std::vector<CsvFields>;

Rows read(std::string_view bytes)
{
    const auto rows = read_csv(bytes);
    REQUIRE_MESSAGE(rows.ok(), rows.error().message);
    Rows fields;
    for (const auto& row : rows.value())
        fields.push_back(row.fields);
    return fields;
}

std::string refused(std::string_view bytes, const CsvLimits& limits = {})
{
    const auto rows = read_csv(bytes, limits);
    return rows ? "read" : rows.error().message;
}

} // namespace

TEST_SUITE("exchange")
{
    TEST_CASE("CSV: a file reads the same with every line end, with and without a byte-order mark and a last line end")
    {
        const Rows rows{{"Name", "Staff id"}, {"Ada", "1"}};
        for (const char* bytes :
            {"Name,Staff id\r\nAda,1\r\n", "Name,Staff id\nAda,1\n", "Name,Staff id\rAda,1\r", "Name,Staff id\r\nAda,1",
                "\xEF\xBB\xBFName,Staff id\r\nAda,1\r\n", "\"Name\",\"Staff id\"\n\"Ada\",\"1\""}) {
            CAPTURE(bytes);
            CHECK(read(bytes) == rows);
        }
        CHECK(read("").empty());
        CHECK(read("\xEF\xBB\xBF").empty());
    }

    TEST_CASE("CSV: a quoted field may hold commas, line ends and doubled quotes")
    {
        CHECK(read("\"a,b\",\"c\r\nd\",\"say \"\"no\"\"\",\"\"\n") == Rows{{"a,b", "c\r\nd", "say \"no\"", ""}});
        CHECK(read(",\n") == Rows{{"", ""}});
        CHECK(read("\"\"\n") == Rows{{""}});
        CHECK(read("\"\"\"\"") == Rows{{"\""}});
    }

    TEST_CASE("CSV: rows are numbered as in a spreadsheet and keep their bytes")
    {
        const auto rows = read_csv("a,b\r\n\r\n\"x\ny\",2\nlast");
        REQUIRE(rows.ok());
        REQUIRE(rows.value().size() == 3);
        CHECK(rows.value()[0].number == 1);
        CHECK(rows.value()[1].number == 3);
        CHECK(rows.value()[2].number == 4);
        CHECK(rows.value()[0].bytes == "a,b");
        CHECK(rows.value()[1].bytes == "\"x\ny\",2");
        CHECK(rows.value()[2].bytes == "last");
    }

    TEST_CASE("CSV: what is not CSV is refused with its row and column")
    {
        CHECK(refused("a,b\n1,\"x") == "Row 2, column 2 begins with a quote and has none at its end (close it).");
        CHECK(refused("a,b\n\n1,x\"y\"")
            == "Row 3, column 2 has a quote in the middle (put the whole field into quotes, and double those inside).");
        CHECK(refused("\"a\"b,c")
            == "Row 1, column 1 has text behind its closing quote (double the quotes inside a field).");
    }

    TEST_CASE("CSV: letters of another kind than UTF-8 are refused with what to do")
    {
        const std::string advice
            = "The file has letters that cannot be read; in the spreadsheet, save it as \"CSV UTF-8 "
              "(comma delimited)\".";
        CHECK(refused("Ren\xE9,1\n") == advice);
        CHECK(refused(std::string_view("\xFF\xFE"
                                       "A\0,\0",
                  6))
            == advice);
        CHECK(refused("\xFE\xFF") == advice);
        CHECK(read("Ren\xC3\xA9") == Rows{{"Ren\xC3\xA9"}});
    }

    TEST_CASE("CSV: a file beyond a limit is refused, one at the limit is read")
    {
        const CsvLimits limits{12 * 1024, 3, 2, 1024};
        const std::string advice = "; split the file, or leave out what is not needed.";
        CHECK(refused("a,b\nc\nd\n", limits) == "read");
        CHECK(refused("a\nb\nc\nd\n", limits) == "The file is larger than 3 rows" + advice);
        CHECK(refused("\n\n\n\n", limits) == "The file is larger than 3 rows" + advice);
        CHECK(refused("a\nb,c,d\n", limits) == "Row 2 is larger than 2 columns" + advice);
        CHECK(refused(std::string(1024, 'x'), limits) == "read");
        CHECK(refused("a," + std::string(1025, 'x'), limits) == "Row 1, column 2 is larger than 1 KiB" + advice);
        CHECK(refused("\"" + std::string(1025, 'x') + "\"", limits) == "Row 1, column 1 is larger than 1 KiB" + advice);
        CHECK(refused(std::string(12 * 1024 + 1, '\n'), limits) == "The file is larger than 12 KiB" + advice);
    }

    TEST_CASE("CSV: a field is quoted for a comma, a quote and white space that is no space, and only then")
    {
        CHECK(csv_row({"plain text", "O'Brien", "a;b", "=1"}) == "plain text,O'Brien,a;b,=1");
        CHECK(csv_row({"a,b", "say \"no\"", "x\ty", "x\r\ny"}) == "\"a,b\",\"say \"\"no\"\"\",\"x\ty\",\"x\r\ny\"");
        CHECK(csv_row({"hard\xC2\xA0space"}) == "\"hard\xC2\xA0space\"");
        CHECK(csv_row({"", ""}) == ",");
        CHECK(csv_row({""}) == "\"\"");
    }

    TEST_CASE("CSV: for machines there is no byte-order mark and every field stays as it is")
    {
        CHECK(csv_for_machines({{"=1+1", "b"}, {"c"}}) == "=1+1,b\r\nc\r\n");
        const Rows rows{{"\xEF\xBB\xBFx", "a\"b", ""}, {""}, {"\r", "\n", ",", "'"}};
        CHECK(read(csv_for_machines(rows)) == rows);
    }

    TEST_CASE("CSV: for people there is a byte-order mark, and a field that would be a formula gets an apostrophe")
    {
        CHECK(csv_for_people({{"Name"}, {"=HYPERLINK(1,2)"}, {"-5"}})
            == "\xEF\xBB\xBFName\r\n\"'=HYPERLINK(1,2)\"\r\n-5\r\n");
    }

    TEST_CASE("CSV: a formula is told by how it begins, behind any white space, in full width too")
    {
        for (const char* formula : {"=1", "+a", "-a", "@a", "\ta", "\ra", "\na", "  =1", "\xC2\xA0=1", "\xE3\x80\x80@a",
                 "\xEF\xBC\x9D"
                 "1",
                 "\xEF\xBC\x8B", "\xEF\xBC\x8D", "\xEF\xBC\xA0", "-", "+5-cmd", "-5.", "-1.2.3"}) {
            CAPTURE(formula);
            CHECK(is_formula(formula));
        }
        for (const char* plain : {"", " ", "Ada", "-5", "+1.5", "12", "a=b", "O'Brien", "3-4", "\xC3\xA9"}) {
            CAPTURE(plain);
            CHECK_FALSE(is_formula(plain));
        }
    }
}
