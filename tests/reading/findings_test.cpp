#include "engine/author/reading/findings.hpp"
#include "scripting/loader.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

namespace vignette::author::reading {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::sys_days today{2026y / 11 / 22};

/// A course whose one scene tells `lines`, with `before` in front of it.
course::Loaded loaded(const std::string& lines, const std::string& before = "", const std::string& language = "en-GB")
{
    const std::string text = "course \"small\" { title = \"Small\", version = \"1.0.0\", language = \"" + language
        + "\" }\n" + before + "unit \"only\" { title = \"Only\", minutes = 5 }\nscene \"start\"\n" + lines
        + "  finish \"completed\"\n";
    auto out = scripting::load_files(scripting::files_in_memory({{"course.lua", text}}));
    REQUIRE(out.course.has_value());
    return out;
}

/// "code at line: message", one a line.
std::string told_of(const course::Loaded& all)
{
    auto found = findings(*all.course, all.sources, today);
    course::sort_for_people(found);
    std::string out;
    for (const auto& one : found)
        out += (one.severity == course::Severity::Note ? "" : "warning ") + one.code + " at "
            + std::to_string(one.where.line) + ": " + one.message + "\n";
    return out;
}

std::string words(std::size_t count, const std::string& each)
{
    std::string out;
    for (std::size_t i = 0; i < count; ++i)
        out += (i == 0 ? "" : " ") + each;
    return out;
}

} // namespace

TEST_SUITE("reading/findings")
{
    TEST_CASE("Long sentences: 25 words are fine and 26 are told")
    {
        CHECK(told_of(loaded("  narrate \"You " + words(24, "go") + ".\"\n")).empty());
        CHECK(told_of(loaded("  narrate \"You " + words(25, "go") + ".\"\n"))
            == "long-sentence at 4: this sentence has 26 words: “You go go go go go go go go go …”\n");
    }

    TEST_CASE("Long sentences: in a text over several lines the finding stands where the sentence begins")
    {
        const auto all = loaded("  narrate [[You stop.\n\nThen you " + words(25, "go") + ".]]\n");
        CHECK(told_of(all).starts_with("long-sentence at 6: "));
    }

    TEST_CASE("Long sentences: signs and pictures and notes are no matter")
    {
        const std::string text = "You " + words(30, "go") + ".";
        CHECK(told_of(
            loaded("  sign \"" + text + "\"\n  note \"" + text + "\"\n  discuss \"" + text + "\" { minutes = 2 }\n"))
                  .empty());
    }

    TEST_CASE("Hard to read: a text of thirty words above 13 is a warning and names its hardest sentence")
    {
        const std::string hard = words(2,
            "Considerable deterioration in anybody necessitates immediate communication with an appropriate"
            " professional organisation nearby, today or otherwise tomorrow.");
        CHECK(told_of(loaded("  narrate \"You sit. " + hard + "\"\n"))
            == "warning hard-to-read at 4: this text has a reading age of 31; its hardest sentence is “Considerable "
               "deterioration in anybody necessitates immediate communication with an appropriate …”\n");
        CHECK(told_of(
            loaded("  narrate \"" + words(1, "Considerable deterioration necessitates communication.") + "\"\n"))
                  .empty());
    }

    TEST_CASE("Hard to read: a sentence that is named as the hardest is not told again as long")
    {
        const std::string both
            = told_of(loaded("  narrate \"You sit. Considerable deterioration necessitates communication with "
                + words(25, "appropriate professionals and") + " others.\"\n"));
        CHECK(both.starts_with("warning hard-to-read at 4: "));
        CHECK(std::count(both.begin(), both.end(), '\n') == 1);
    }

    TEST_CASE("Hard to read: a whole unit is told as a note at the unit")
    {
        std::string lines;
        for (int i = 0; i < 16; ++i)
            lines += "  narrate \"Communication about any particular deterioration is generally appropriate.\"\n";
        const std::string all = told_of(loaded(lines));
        CHECK(all.starts_with("hard-to-read at 2: the unit “Only” has a reading age of "));
        CHECK(std::count(all.begin(), all.end(), '\n') == 1);
    }

    TEST_CASE("Unwritten: words that importing put there are a warning in every language")
    {
        const std::string lines = "  narrate [[You stop.\n\n(What happens next: write it here.)]]\n";
        for (const char* language : {"en-GB", "cy"})
            CHECK(told_of(loaded(lines, "", language))
                == "warning unwritten at 6: this is still to be written: “(What happens next: write it here.)”\n");
        CHECK(told_of(loaded("  narrate \"Take the pen and write it here.\"\n")).empty());
    }

    TEST_CASE("Texts in another language are not measured")
    {
        const std::string text = "You " + words(60, "considerable") + ".";
        CHECK(told_of(loaded("  narrate \"" + text + "\"\n", "", "cy")).empty());
        CHECK_FALSE(told_of(loaded("  narrate \"" + text + "\"\n")).empty());
    }

    TEST_CASE("Wording: what the guide would rather not have is told with what to say and where")
    {
        const std::string guide
            = "wording { say = \"help with meals\", rather_than = \"feeder, double-up\", why = \"A person is not a"
              " task.\", source = \"general\" }\ncharacter \"bea\" { name = \"Bea\" }\n";
        const auto all = loaded("  narrate \"He is a feeder.\"\n  say(\"bea\", \"He is a feeder.\")\n  narrate \"She"
                                " writes “feeder”.\"\n  sign \"Feeder\"\n",
            guide);
        CHECK(told_of(all) == "wording at 6: “feeder” stands in what is told; this course says: help with meals\n");
        CHECK(findings(*all.course, all.sources, today)[0].advice == "A person is not a task.");
        CHECK(findings(*all.course, all.sources, today)[0].marked == "feeder");
    }

    TEST_CASE("Facts to check: one finding for the course that names them")
    {
        const std::string facts = "source \"A\" { text = \"A.\", status = \"general\" }\nsource \"B\" { text = \"B.\", "
                                  "status = \"to_check\" }\n"
                                  "source \"C\" { text = \"C.\", status = \"to_check\" }\n";
        CHECK(told_of(loaded("", facts)).find("fact-to-check at 3: 2 of 3 sources are still to be checked: B and C\n")
            != std::string::npos);
        CHECK(told_of(loaded("")).empty());
    }

    TEST_CASE("Helplines: 90 days are fine and 91 are told and so is no date")
    {
        const auto lines = [](const std::string& more) {
            return loaded("", "helpline \"near\" { name = \"Near\", phone = \"1\", how = \"Ring.\"" + more + " }\n");
        };
        CHECK(told_of(lines(", checked = \"2026-08-24\"")).empty());
        CHECK(told_of(lines(", checked = \"2026-08-23\""))
            == "helpline-old at 2: the helpline “Near” was last checked on 2026-08-23\n");
        CHECK(
            told_of(lines("")) == "helpline-old at 2: the helpline “Near” has no date on which somebody checked it\n");
        CHECK(told_of(lines(", checked = \"last week\"")).empty()); // Another finding's.
    }

    TEST_CASE("Figures: words of a unit and its reading age")
    {
        std::string lines;
        for (int i = 0; i < 25; ++i)
            lines += "  narrate \"You go to the door.\"\n";
        const auto all = loaded(lines);
        const auto figures = unit_readings(*all.course);
        REQUIRE(figures.size() == 1);
        CHECK(figures[0].words == 126); // With the title, “Only”.
        CHECK(figures[0].age == 5);
        CHECK(unit_readings(*loaded("").course)[0].age == 0);
    }
}

} // namespace vignette::author::reading
