#include "engine/core/text.hpp"
#include "engine/exchange/calendar.hpp"

#include <doctest/doctest.h>

using namespace vignette;
using namespace vignette::exchange;
using namespace std::chrono;

namespace {

constexpr Day wednesday{year{2026}, month{12}, day{2}};
const Seconds made = sys_days{Day{year{2026}, month{11}, day{22}}} + hours{9} + minutes{5};

std::string written(const std::vector<ThingToTry>& things)
{
    const auto out = calendar(things, made);
    REQUIRE_MESSAGE(out.ok(), out.error().message);
    return out.value();
}

std::string refused(const ThingToTry& thing)
{
    const auto out = calendar({thing}, made);
    return out ? "taken" : out.error().message;
}

ThingToTry called(const std::string& summary)
{
    return {"u1", wednesday, false, false, summary};
}

/// The folded lines put together again.
std::string unfolded(std::string bytes)
{
    for (auto at = bytes.find("\r\n "); at != std::string::npos; at = bytes.find("\r\n ", at))
        bytes.erase(at, 3);
    return bytes;
}

bool has_line(const std::string& bytes, const std::string& line)
{
    return bytes.find("\r\n" + line + "\r\n") != std::string::npos;
}

} // namespace

TEST_SUITE("exchange")
{
    TEST_CASE("Calendar: a thing to try is a task and an entry with a reminder, both private and neutral")
    {
        CHECK(written({{"u1", wednesday}})
            == "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Vignette//Things to try//EN\r\nMETHOD:PUBLISH\r\n"
               "BEGIN:VTODO\r\nUID:u1-task\r\nDTSTAMP:20261122T090500Z\r\nSUMMARY:Training follow-up due\r\n"
               "DUE;VALUE=DATE:20261202\r\nSTATUS:NEEDS-ACTION\r\nCLASS:PRIVATE\r\nEND:VTODO\r\n"
               "BEGIN:VEVENT\r\nUID:u1-entry\r\nDTSTAMP:20261122T090500Z\r\nSUMMARY:Training follow-up due\r\n"
               "DTSTART;VALUE=DATE:20261202\r\nDTEND;VALUE=DATE:20261203\r\nTRANSP:TRANSPARENT\r\nCLASS:PRIVATE\r\n"
               "BEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER:PT9H\r\nDESCRIPTION:Training follow-up due\r\nEND:VALARM\r\n"
               "END:VEVENT\r\nEND:VCALENDAR\r\n");
    }

    TEST_CASE("Calendar: what is due in a week lasts from its Monday to its Sunday, whichever day of it was given")
    {
        for (int back = -2; back <= 4; ++back) {
            CAPTURE(back);
            const auto out = written({{"u1", plus_days(wednesday, back), true}});
            CHECK(has_line(out, "DUE;VALUE=DATE:20261206"));
            CHECK(has_line(out, "DTSTART;VALUE=DATE:20261130"));
            CHECK(has_line(out, "DTEND;VALUE=DATE:20261207"));
        }
    }

    TEST_CASE("Calendar: what is done is a finished task without an entry")
    {
        const auto out = written({{"u1", wednesday, false, true}});
        CHECK(has_line(out, "STATUS:COMPLETED"));
        CHECK(out.find("VEVENT") == std::string::npos);
    }

    TEST_CASE("Calendar: backslash, semicolon, comma and line ends are escaped, other control characters are not kept")
    {
        const auto out = written({called("a\\b;c,d\ne\r\nf\rg\th")});
        CHECK(has_line(out, "SUMMARY:a\\\\b\\;c\\,d\\ne\\nf\\ng h"));
        CHECK(has_line(out, "DESCRIPTION:a\\\\b\\;c\\,d\\ne\\nf\\ng h"));
    }

    TEST_CASE("Calendar: no line is longer than 75 bytes, no letter is cut, and unfolding gives the text back")
    {
        std::string summary;
        for (const char* letter : {"a", "\xC3\xA9", "\xE2\x82\xAC", "\xF0\x9F\x8C\xB7"}) {
            for (std::size_t count : {60u, 66u, 67u, 68u, 140u, 141u, 300u}) {
                summary.clear();
                for (std::size_t i = 0; i < count; ++i)
                    summary += letter;
                const auto out = written({called(summary)});
                CHECK(has_line(unfolded(out), "SUMMARY:" + summary));
                for (const auto line : text::lines(out)) {
                    CHECK(line.size() <= 75);
                    CHECK(text::first_invalid_utf8(line) == std::string_view::npos);
                }
            }
        }
    }

    TEST_CASE("Calendar: a line is folded only when it has to be, and behind exactly 75 bytes")
    {
        const std::string fits(75 - 8, 'x'); // Behind "SUMMARY:".
        CHECK(has_line(written({called(fits)}), "SUMMARY:" + fits));
        CHECK(written({called(fits + "y")}).find("\r\nSUMMARY:" + fits + "\r\n y\r\n") != std::string::npos);
    }

    TEST_CASE("Calendar: nothing to try is an empty calendar, and the same things give the same bytes")
    {
        CHECK(written({})
            == "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Vignette//Things to try//EN\r\n"
               "METHOD:PUBLISH\r\nEND:VCALENDAR\r\n");
        CHECK(written({{"u1", wednesday}, {"u2", wednesday}}) == written({{"u1", wednesday}, {"u2", wednesday}}));
    }

    TEST_CASE("Calendar: what a calendar cannot keep is refused")
    {
        CHECK(refused({" ", wednesday}) == "A thing to try has no id that a calendar can keep.");
        CHECK(refused({"\xFF", wednesday}) == "A thing to try has no id that a calendar can keep.");
        CHECK(refused(called("")) == "A thing to try has no words that a calendar can show.");
        CHECK(refused(called("\xC3")) == "A thing to try has no words that a calendar can show.");
        CHECK(refused({"u1", Day{year{2026}, month{2}, day{30}}})
            == "A thing to try is due on a day that does not exist.");
    }
}
