#include "engine/exchange/dates.hpp"

#include <doctest/doctest.h>

using namespace vignette;
using namespace vignette::exchange;
using namespace std::chrono;

namespace {

Day day_at(int y, unsigned m, unsigned d)
{
    return Day{year{y}, month{m}, day{d}};
}

} // namespace

TEST_SUITE("exchange")
{
    TEST_CASE("Dates: a day and a time are written with all their digits, in UTC")
    {
        const Day day = day_at(2026, 3, 4);
        const Seconds time = sys_days{day} + hours{9} + minutes{5} + seconds{7};
        CHECK(iso_day(day) == "2026-03-04");
        CHECK(iso_month(day) == "2026-03");
        CHECK(basic_day(day) == "20260304");
        CHECK(british_day(day) == "04/03/2026");
        CHECK(iso_time(time) == "2026-03-04T09:05:07.000Z");
        CHECK(basic_time(time) == "20260304T090507Z");
        CHECK(day_of(time) == day);
        CHECK(iso_time(Seconds{seconds{-1}}) == "1969-12-31T23:59:59.000Z");
        CHECK(iso_day(day_at(7, 1, 1)) == "0007-01-01");
    }

    TEST_CASE(
        "Dates: only two digits, a slash, two digits, a slash, four digits are a British day, and only a real one")
    {
        CHECK(read_british_day("29/02/2024") == day_at(2024, 2, 29));
        for (const char* text : {"", "29/02/2026", "1/2/2026", "01-02-2026", "2026-02-01", "01/02/26", "01/13/2026",
                 "00/01/2026", "01/02/2026 ", " 1/02/2026", "31/04/2026", "01/01/0000", "aa/bb/cccc"}) {
            CAPTURE(text);
            CHECK_FALSE(read_british_day(text).has_value());
        }
    }

    TEST_CASE("Dates: a month on is the same day or the month's last, and a day back crosses months")
    {
        CHECK(plus_months(day_at(2026, 1, 31), 1) == day_at(2026, 2, 28));
        CHECK(plus_months(day_at(2024, 2, 29), 12) == day_at(2025, 2, 28));
        CHECK(plus_months(day_at(2026, 12, 15), 1) == day_at(2027, 1, 15));
        CHECK(plus_days(day_at(2026, 3, 1), -1) == day_at(2026, 2, 28));
    }

    TEST_CASE("Dates: a week begins with Monday and ends with Sunday")
    {
        const Day monday{year{2026}, month{11}, day{30}};
        for (const int since : {0, 3, 6})
            CHECK(monday_of(plus_days(monday, since)) == monday);
        CHECK(monday_of(plus_days(monday, 7)) == plus_days(monday, 7));
    }

    TEST_CASE("Dates: a day is read as it is written, and no other way")
    {
        CHECK(read_iso_day("2028-02-29") == day_at(2028, 2, 29));
        for (const auto* text : {"2026-02-29", "2026-2-09", "20260209", "09/02/2026", "2026-02-09 ", "0000-01-01", ""})
            CHECK_FALSE(read_iso_day(text));
    }
}
