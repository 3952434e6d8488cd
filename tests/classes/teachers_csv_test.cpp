#include "engine/exchange/classes/teachers_csv.hpp"
#include "engine/exchange/csv.hpp"

#include <doctest/doctest.h>

using namespace vignette;
using namespace vignette::exchange;
using namespace vignette::exchange::classes;
using namespace std::chrono;

namespace {

Teacher ada()
{
    Teacher out;
    out.kept_by = "Rowan House";
    out.home = "Larch, by the sea";
    out.course = "Tea for two";
    out.version = "1.0.0";
    out.name = "=Ada";
    out.trained_by = "Mo";
    out.trained = 2026y / November / 2;
    out.again = 2026y / November / 9;
    out.refresher = 2027y / November / 2;
    out.teaches = false;
    out.classes = 3;
    out.people = 24;
    out.last_class = 2026y / November / 20;
    return out;
}

const std::string names = "Records of,Home,Course,Name,Prepared on,Classes,Teaches it\n";

std::string why_no_teachers(const std::string& csv)
{
    const auto read = read_teachers(csv);
    REQUIRE_FALSE(read.ok());
    CHECK(read.error().code == ErrorCode::Unreadable);
    return read.error().message;
}

} // namespace

TEST_SUITE("classes/teachers_csv")
{
    TEST_CASE("Teachers CSV: what was written reads back as it was")
    {
        const auto read = read_teachers(teachers_csv({ada(), Teacher{}}));
        CHECK_FALSE(read.ok()); // A row without a name is nobody.
        const auto one = read_teachers(teachers_csv({ada()}));
        REQUIRE(one.ok());
        REQUIRE(one.value().size() == 1);
        const auto& it = one.value()[0];
        CHECK(it.kept_by == "Rowan House");
        CHECK(it.home == "Larch, by the sea");
        CHECK(it.name == "=Ada");
        CHECK(it.trained_by == "Mo");
        CHECK(it.version == "1.0.0");
        CHECK(it.trained == ada().trained);
        CHECK(it.again == ada().again);
        CHECK(it.refresher == ada().refresher);
        CHECK_FALSE(it.teaches);
        CHECK(it.classes == 3);
        CHECK(it.people == 24);
        CHECK(it.last_class == ada().last_class);
    }

    TEST_CASE("Teachers CSV: columns may come in any order and a spreadsheet may have turned the days round")
    {
        const auto read = read_teachers("NAME,course,home,Colour,Records of,Prepared on\r\n"
                                        "Bo,Tea,Larch,red,Rowan,03/11/2026\r\n,,,,,\r\n");
        REQUIRE(read.ok());
        REQUIRE(read.value().size() == 1);
        CHECK(read.value()[0].name == "Bo");
        CHECK(read.value()[0].trained == 2026y / November / 3);
        CHECK(read.value()[0].teaches);
        CHECK(read.value()[0].classes == 0);
    }

    TEST_CASE("Teachers CSV: what is off is told by its row with what to do")
    {
        CHECK(why_no_teachers("") == "The file is empty; choose a file that Vignette wrote at another home.");
        CHECK(why_no_teachers("Name,Home\n")
            == "Row 1: there is no column Records of; please choose a file that Vignette wrote at another home.");
        CHECK(why_no_teachers("Name,name\n") == "Row 1: the column Name is there twice; leave one of them out.");
        CHECK(why_no_teachers(names + "\nRowan,Larch,Tea,Bo,soon,1,yes\n")
            == "Row 3: Prepared on is “soon”; write the day as 2027-03-31.");
        CHECK(why_no_teachers(names + "Rowan,Larch,Tea,Bo,,many,yes\n")
            == "Row 2: Classes is “many”; write a whole number such as 12.");
        CHECK(why_no_teachers(names + "Rowan,Larch,Tea,Bo,,-1,yes\n").find("Row 2: Classes") == 0);
        CHECK(why_no_teachers(names + "Rowan,Larch,Tea,Bo,,1000001,yes\n").find("Row 2: Classes") == 0);
        CHECK(why_no_teachers(names + "Rowan,Larch,Tea,Bo,,1,perhaps\n")
            == "Row 2: Teaches it is “perhaps”; write yes or no.");
        CHECK(why_no_teachers(names + "Rowan,Larch,Tea,,,1,yes\n")
            == "Row 2: the column Name is empty; write what belongs there.");
        CHECK(why_no_teachers(names + "Rowan,Larch,Tea," + std::string(201, 'o') + ",,1,yes\n")
            == "Row 2: the column Name has more than 200 letters; shorten it.");
    }

    TEST_CASE("Teachers CSV: somebody has one row with a day and one without for each course and home")
    {
        const std::string with = "Rowan,Larch,Tea,Dee,2026-11-02,1,yes\n", without = "Rowan,Larch,Tea,Dee,,1,yes\n";
        CHECK(read_teachers(names + with + without + "Rowan,Rowan,Tea,Dee,2026-11-02,1,yes\n").ok());
        CHECK(why_no_teachers(names + with + "\n" + without + " ROWAN,larch,tea,dee ,2026-11-09,7,yes\n")
            == "Row 5: dee stands in row 2 already. Leave one of the two rows out.");
        CHECK(why_no_teachers(names + without + without)
            == "Row 3: Dee stands in row 2 already. Leave one of the two rows out.");
    }

    TEST_CASE("Teachers CSV: a list that is far too long is refused")
    {
        std::string csv = names;
        for (std::size_t i = 0; i <= most_teachers; ++i)
            csv += "Rowan,Larch,Tea,Bo" + std::to_string(i) + ",,1,yes\n";
        const auto read = read_teachers(csv);
        REQUIRE_FALSE(read.ok());
        CHECK(read.error().code == ErrorCode::Refused);
    }
}
