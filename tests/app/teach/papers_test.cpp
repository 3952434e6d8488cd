#include "engine/app/teach/papers.hpp"
#include "engine/classroom/checklist.hpp"
#include "engine/classroom/evaluation.hpp"
#include "engine/exchange/documents/html.hpp"
#include "tests/app/teach/lesson.hpp"
#include "tests/app/teach/paper_reader.hpp"
#include "tests/documents/reader.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace vignette;
using namespace vignette::tests;

namespace {

app::ClassPapers papers()
{
    app::Paper paper;
    paper.dated = exchange::Day{std::chrono::year{2026}, std::chrono::November, std::chrono::day{23}};
    return app::class_papers(lesson(), "A lesson", paper);
}

/// As somebody reads it in a browser.
bool has(const exchange::documents::Document& document, std::string_view words)
{
    return exchange::documents::html(document).find(words) != std::string::npos;
}

bool in_order(const exchange::documents::Document& document, const std::vector<std::string_view>& all)
{
    const auto page = exchange::documents::html(document);
    std::size_t from = 0;
    for (const auto words : all) {
        from = page.find(words, from);
        CAPTURE(words);
        CHECK(from != std::string::npos);
        if (from == std::string::npos)
            return false;
        from += words.size();
    }
    return true;
}

std::size_t cards_for(const std::string& course)
{
    const auto cards = app::class_papers(shipped(course), "A course", {}).cards;
    return static_cast<std::size_t>(std::count_if(cards.blocks.begin(), cards.blocks.end(),
        [](const auto& block) { return std::holds_alternative<exchange::documents::HandCard>(block); }));
}

} // namespace

TEST_SUITE("app/teach")
{
    TEST_CASE("Papers: the facilitator has the notes and the talk and learners have neither")
    {
        const auto made = papers();
        const auto course = lesson();
        std::string note, talk;
        for (const auto& scene : course.scenes) {
            if (!scene.notes.empty())
                note = scene.notes.front().value;
            for (const auto& part : scene.parts) {
                if (!part.discusses.empty())
                    talk = part.discusses.front().text.value;
            }
        }
        REQUIRE_FALSE(note.empty());
        REQUIRE_FALSE(talk.empty());
        CHECK(has(made.pack, note));
        CHECK(has(made.pack, talk));
        CHECK_FALSE(has(made.handouts, note));
        CHECK_FALSE(has(made.handouts, talk));
    }

    TEST_CASE("Papers: each answer says where to go on and what followed it begins a page")
    {
        const auto made = papers();
        CHECK(has(made.handouts, "Go to\u00a02."));
        CHECK(has(made.handouts, "The unit ends here."));
        const auto breaks = [](const exchange::documents::Document& document) {
            return std::count_if(document.blocks.begin(), document.blocks.end(),
                [](const auto& block) { return std::holds_alternative<exchange::documents::PageBreak>(block); });
        };
        CHECK(breaks(made.handouts) > breaks(made.pack));
    }

    TEST_CASE("Papers: a content note stands before its scene and says where to go instead")
    {
        const auto made = papers();
        CHECK(in_order(
            made.handouts, {"Before you read on:", "It is sad.", "leave this out: Go to\u00a02.", "She eats toast."}));
    }

    TEST_CASE("Papers: there is a card for each letter of the longest question and four at least")
    {
        std::vector<std::string> letters;
        for (const auto& block : papers().cards.blocks) {
            if (const auto* card = std::get_if<exchange::documents::HandCard>(&block))
                letters.push_back(card->letter + " " + card->words + " " + std::to_string(card->frame));
        }
        CHECK(letters == std::vector<std::string>{"A Answer A 0", "B Answer B 1", "C Answer C 2", "D Answer D 3"});
        CHECK(cards_for("witness-support-preparation") > 4);
    }

    TEST_CASE("Papers: the evaluation asks for no name and has each question in the words of the screen")
    {
        const auto sheet = papers().evaluation;
        CHECK(has(sheet, classroom::evaluation_no_name));
        for (const auto& scale : classroom::evaluation_scales)
            CHECK(in_order(sheet, {scale.question, scale.low, scale.high}));
        for (const auto& line : classroom::evaluation_lines)
            CHECK(has(sheet, line.prompt));
        CHECK_FALSE(has(sheet, "Name"));
        CHECK(exchange::documents::testing::Reader(sheet).pages() == 1);
    }

    TEST_CASE("Papers: the plan has the time of each unit with its talk and every item of the checklist to tick")
    {
        const auto plan = papers().plan;
        CHECK(in_order(plan, {"Ten to five", "12 min", "Five o", "2 min"}));
        CHECK(has(plan, "About 12 minutes: 8 minutes to read and choose, 4 minutes to talk"));
        CHECK(in_order(plan, {"At the door", "together", "4 min"}));
        std::size_t ticks = 0;
        for (const auto& block : plan.blocks) {
            if (const auto* list = std::get_if<exchange::documents::Ticks>(&block))
                ticks += list->items.size();
        }
        CHECK(ticks == classroom::checklist.size());
        for (const auto& item : classroom::checklist)
            CHECK(has(plan, item.text));
    }

    TEST_CASE("Papers: between two days there is what the units ask to be tried and room to write what was seen")
    {
        const auto sheet = papers().between;
        CHECK(in_order(sheet, {"I will try", "What did you try?", "What did you see?"}));
        app::Paper paper;
        const auto course = shipped("introduction-to-dementia-care");
        const auto made = app::class_papers(course, "A course", paper).between;
        CHECK(in_order(made, {"Taking the register", "Bring back one label you heard", "What did you try?"}));
        CHECK(has(made, "Fire exits: ask before you cover"));
    }

    TEST_CASE("Papers: conditions stand beside their answers for facilitator and learner alike")
    {
        app::Paper paper;
        const auto made = app::class_papers(shipped("domestic-abuse-awareness"), "A course", paper);
        for (const auto* document : {&made.pack, &made.handouts}) {
            CHECK(in_order(*document,
                {"What do you tell PC Lowe?", "Only if the room chose A at 2:", "With Marcus’s agreement",
                    "Only if the room did not choose A at 2:", "Ask Marcus now, in private."}));
        }
    }

    TEST_CASE("Papers: the register is a table to be filled in by hand and names nobody")
    {
        const auto made = papers();
        CHECK(has(made.sheet, "Signature"));
        CHECK(has(made.sheet, "20."));
    }
}
