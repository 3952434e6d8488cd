#include "engine/exchange/csv.hpp"
#include "engine/exchange/matrix_csv.hpp"

#include <doctest/doctest.h>

using namespace vignette::exchange;
using namespace std::chrono;

namespace {

using State = MatrixCell::State;

constexpr Day then{year{2026}, month{11}, day{21}};
constexpr Day later{year{2027}, month{11}, day{20}};

} // namespace

TEST_SUITE("exchange")
{
    TEST_CASE("Matrix: each cell says in words where somebody stands, with the dates that are known")
    {
        struct Row {
            MatrixCell cell;
            const char* words;
        };
        for (const auto& row : {
                 Row{{}, ""},
                 Row{{State::UnderWay, then, later}, "Under way"},
                 Row{{State::Due, {}, later}, "Due 2027-11-20"},
                 Row{{State::Due, {}, {}}, "Due"},
                 Row{{State::Done, then, {}}, "Done 2026-11-21"},
                 Row{{State::Done, then, later}, "Done 2026-11-21, until 2027-11-20"},
                 Row{{State::TookPart, then, {}}, "Took part 2026-11"},
                 Row{{State::TookPart, {}, {}}, "Took part"},
                 Row{{State::Expired, then, later}, "Expired 2027-11-20"},
                 Row{{State::Expired, then, {}}, "Expired"},
             }) {
            CAPTURE(row.words);
            const auto words = matrix_words(row.cell);
            CHECK(words == row.words);
        }
    }

    TEST_CASE("Matrix: people are rows and courses are columns, for a spreadsheet")
    {
        const Matrix matrix{"Rowan House", {"Dementia", "Course 3"},
            {{"Ada Byron", "17", {{State::Done, then, {}}, {State::TookPart, then, {}}}},
                {"Reed, Bob", "", {{State::UnderWay, {}, {}}}}}};
        CHECK(matrix_csv(matrix)
            == "\xEF\xBB\xBFName,Staff id,Dementia,Course 3\r\nAda Byron,17,Done 2026-11-21,Took part 2026-11\r\n"
               "\"Reed, Bob\",,Under way,\r\n");
        CHECK(matrix_csv({}) == "\xEF\xBB\xBFName,Staff id\r\n");
    }

    TEST_CASE("Matrix: neither a name nor a course can be a formula, and there are never more cells than courses")
    {
        const Matrix matrix{"", {"=A1"}, {{"@Ada", "-1+1", {{}, {State::UnderWay, {}, {}}}}}};
        const auto rows = read_csv(matrix_csv(matrix));
        REQUIRE(rows.ok());
        REQUIRE(rows.value().size() == 2);
        CHECK(rows.value()[0].fields == CsvFields{"Name", "Staff id", "'=A1"});
        CHECK(rows.value()[1].fields == CsvFields{"'@Ada", "'-1+1", ""});
    }
}
