#include "engine/exchange/documents/text.hpp"

#include <doctest/doctest.h>

using namespace vignette::exchange::documents;
using vignette::exchange::Day;

namespace {

/// Spans on one line, the strong ones in brackets.
std::string shown(std::string_view text)
{
    std::string out;
    for (const auto& span : spans(text))
        out += (span.strong ? "[" : "(") + span.text + (span.strong ? "]" : ")");
    return out;
}

constexpr Day day{std::chrono::year{2026}, std::chrono::month{3}, std::chrono::day{5}};

} // namespace

TEST_SUITE("documents")
{
    TEST_CASE("Text: a pair of stars is emphasis, and a star alone is a star")
    {
        CHECK(shown("a *b* c") == "(a )[b]( c)");
        CHECK(shown("*b*") == "[b]");
        CHECK(shown("5 * 3") == "(5 * 3)");
        CHECK(shown("*a* and *b") == "[a]( and *b)");
        CHECK(shown("a \\*b\\* *c\\*d*") == "(a *b* )[c*d]");
        CHECK(shown("").empty());
    }

    TEST_CASE("Text: what somebody typed stays as it is once it is literal")
    {
        for (const auto* typed : {"plain", "*a*", "a * b", "\\*", "\\\\*a*\\", "**", "a\\b"})
            CHECK(shown(literal(typed)) == "(" + std::string(typed) + ")");
    }

    TEST_CASE("Text: what no page can show is left out, and damaged bytes show as such")
    {
        CHECK(clean("a\tb\r\nc\rd\ne") == "a b\nc\nd\ne");
        CHECK(clean(std::string_view("a\0b\x01\x1b[1m", 8)) == "ab[1m");
        CHECK(clean("caf\xc3\xa9 \xff\xfe!") == "caf\xc3\xa9 \xef\xbf\xbd\xef\xbf\xbd!");
        CHECK(clean("a\xe2\x80\xa8"
                    "b\xef\xbf\xbe")
            == "a\nb");
        CHECK(clean("\xc2\x85") == "\n");
    }

    TEST_CASE("Text: a chart says its numbers, what is not there yet, and what its ends mean")
    {
        BarChart chart{"", {{"Before", 2}, {"After", 4}, {"Follow-up", {}}}, 5, "", ""};
        CHECK(in_words(chart) == "Before: 2 of 5. After: 4 of 5. Follow-up: not yet.");
        chart.bars[2].instead = "Not sure";
        CHECK(in_words(chart) == "Before: 2 of 5. After: 4 of 5. Follow-up: “Not sure”.");
        chart.bars.resize(1);
        chart.low = "Not at all";
        CHECK(in_words(chart) == "Before: 2 of 5. 1 means “Not at all”.");
        chart.high = "Very";
        CHECK(in_words(chart) == "Before: 2 of 5. 1 means “Not at all”, 5 means “Very”.");
    }

    TEST_CASE("Text: days and lengths of time read as people say them")
    {
        CHECK(day_text(day) == "5 March 2026");
        CHECK(short_day_text(day) == "5\u00a0Mar\u00a02026");
        CHECK(month_text(day) == "March 2026");
        CHECK(minutes_text(0) == "0 minutes");
        CHECK(minutes_text(1) == "1 minute");
        CHECK(minutes_text(60) == "1 hour");
        CHECK(minutes_text(125) == "2 hours 5 minutes");
        CHECK(counted(1, "person", "people") == "1 person");
        CHECK(counted(0, "person", "people") == "0 people");
    }
}
