#include "engine/app/teach/papers.hpp"
#include "engine/exchange/documents/html.hpp"
#include "tests/app/teach/lesson.hpp"

#include <doctest/doctest.h>

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
        CHECK(has(made.handouts, "Go to 2."));
        CHECK(has(made.handouts, "The unit ends here."));
        const auto breaks = [](const exchange::documents::Document& document) {
            return std::count_if(document.blocks.begin(), document.blocks.end(),
                [](const auto& block) { return std::holds_alternative<exchange::documents::PageBreak>(block); });
        };
        CHECK(breaks(made.handouts) > breaks(made.pack));
    }

    TEST_CASE("Papers: the register is a table to be filled in by hand and names nobody")
    {
        const auto made = papers();
        CHECK(has(made.sheet, "Signature"));
        CHECK(has(made.sheet, "20."));
    }
}
