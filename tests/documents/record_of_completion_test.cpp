#include "engine/exchange/documents/html.hpp"
#include "engine/exchange/documents/record_of_completion.hpp"
#include "tests/documents/reader.hpp"

using namespace vignette;
using namespace vignette::exchange::documents;
using vignette::exchange::Day;
using namespace vignette::exchange::documents::testing;

namespace {

Day on(int day, unsigned month = 11)
{
    return {std::chrono::year{2026}, std::chrono::month{month}, std::chrono::day{static_cast<unsigned>(day)}};
}

/// With every field set, also those that the privacy keeps back.
Completed completed(records::Privacy privacy)
{
    return {"Rowan House", "Amara Okafor", "Practice learning", privacy, records::How::Class, "2.1.0", on(3), on(17),
        95, on(16, 5)};
}

/// All that is said, without the style sheet.
std::string page(records::Privacy privacy)
{
    const auto whole = html(record_of_completion(completed(privacy), test_day));
    return whole.substr(whole.find("<main>"));
}

} // namespace

TEST_SUITE("documents")
{
    TEST_CASE("Record of completion: it says who completed what, when, how and for how long")
    {
        const auto said = page(records::Privacy::Standard);
        CHECK(in_order(said,
            {"<h1>Record of completion</h1>",
                "<p><em>Amara Okafor</em> completed <em>Practice learning</em> at Rowan House.</p>", "<dd>2.1.0</dd>",
                "<dd>3 November 2026</dd>", "<dd>17 November 2026</dd>",
                "<dd>1 hour 35 minutes, without the breaks</dd>", "<dd>In a class, with a facilitator</dd>",
                "<dd>16 May 2026</dd>", "on 22 November 2026."}));
    }

    TEST_CASE("Record of completion: what the site does not know is not there")
    {
        auto less = completed(records::Privacy::Standard);
        less.version.reset();
        less.started.reset();
        less.minutes.reset();
        less.expires.reset();
        const auto said = html(record_of_completion(less, test_day));
        for (const auto* word : {"Version", "Started", "Time spent", "refreshed"})
            CHECK_FALSE(has(said, word));
    }

    TEST_CASE("Record of completion: it says plainly what it is not, and never calls itself a certificate")
    {
        for (const auto privacy :
            {records::Privacy::Standard, records::Privacy::Private, records::Privacy::Participation}) {
            const auto said = page(privacy);
            CHECK(in_order(said,
                {"What it does not say", "does not award the Care Certificate", "Observation at work is separate"}));
            CHECK(count(said, "ertificate") == 1);
            CHECK_FALSE(has(said, "ompetent"));
        }
    }

    TEST_CASE(
        "Record of completion: of a private course it has the name and the day, no version, minutes, start or manner")
    {
        const auto said = page(records::Privacy::Private);
        CHECK(has(said, "<dd>17 November 2026</dd>"));
        for (const auto* word : {"2.1.0", "3 November", "35", "In a class", "refreshed", "scenes"})
            CHECK_FALSE(has(said, word));
    }

    TEST_CASE("Record of taking part: it has the month and no other date, in its text and in its file")
    {
        const auto said = page(records::Privacy::Participation);
        CHECK(in_order(said,
            {"<h1>Record of taking part</h1>", "took part in <em>Practice learning</em>", "<dd>November 2026</dd>"}));
        for (const auto* word : {"2.1.0", "17 ", "22 ", "35", "In a class", "refreshed", "scenes", "ompleted"})
            CHECK_FALSE_MESSAGE(has(said, word), word);
        const Reader reader(record_of_completion(completed(records::Privacy::Participation), on(24)));
        CHECK(has(reader.info(), "Nov  1 00:00:00 2026"));
        CHECK_FALSE(has(reader.text(), "24"));
    }

    TEST_CASE("Record of completion: a name with stars in it stays that name")
    {
        auto starred = completed(records::Privacy::Standard);
        starred.learner = "Ada *the* Star";
        starred.site = "No. 5*";
        CHECK(has(html(record_of_completion(starred, test_day)),
            "<em>Ada *the* Star</em> completed <em>Practice learning</em> at No. 5*."));
    }

    TEST_CASE("Record of completion: it is one page")
    {
        CHECK(Reader(record_of_completion(completed(records::Privacy::Standard), test_day)).pages() == 1);
    }
}
