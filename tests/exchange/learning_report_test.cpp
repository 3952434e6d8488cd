#include "engine/exchange/documents/text.hpp"
#include "engine/exchange/reports/learning.hpp"
#include "tests/exchange/records_sample.hpp"

#include <doctest/doctest.h>

using namespace vignette;
using namespace vignette::exchange;
using namespace vignette::exchange::testing;
using namespace vignette::exchange::reports;
using records::Answer;
using AnswerKind = records::Answer::Kind;

namespace {

Answer answer(AnswerKind kind, const std::string& question, const std::string& text, int days = 0)
{
    Answer out;
    out.kind = kind;
    out.question = question;
    out.prompt = "About " + question;
    out.text = text;
    out.at = days_on(days);
    return out;
}

Answer rating(const std::string& scale, const std::string& moment, std::optional<int> value)
{
    auto out = answer(AnswerKind::Rating, scale, value ? std::to_string(*value) : "");
    out.moment = moment;
    out.scale = scale;
    out.value = value;
    return out;
}

Answer plan(const std::string& question, int days, int weeks)
{
    auto out = answer(AnswerKind::Plan, question, "Sit down first", days);
    out.weeks = weeks;
    return out;
}

Answer seen(const std::string& question)
{
    auto out = answer(AnswerKind::Plan, question, "She smiled");
    out.moment = "seen";
    return out;
}

records::HeldOnLearner held(std::vector<Answer> answers)
{
    records::HeldOnLearner out;
    out.learner = learner(1, "Ada");
    out.courses.push_back({completed("dementia", "Dementia Care", -2), {}, 0, 0, std::move(answers)});
    return out;
}

} // namespace

TEST_SUITE("exchange")
{
    TEST_CASE("My learning from records: what was written, but not what is blank or of another kind")
    {
        const auto mine
            = learning(held({answer(AnswerKind::Reflection, "first", "I listened", -3),
                           answer(AnswerKind::Reflection, "second", "  "), answer(AnswerKind::Other, "third", "a b")}),
                {});
        REQUIRE(mine.written.size() == 1);
        CHECK(mine.written[0].answer == "I listened");
        CHECK(mine.written[0].course == "Dementia Care");
        CHECK(iso_day(mine.written[0].on) == "2026-11-19");
        REQUIRE(mine.taken.size() == 1);
        CHECK(mine.taken[0].when == "20 November 2026");
    }

    TEST_CASE("My learning from records: a plan is due its weeks later, with what was seen")
    {
        const auto mine = learning(held({plan("try", -1, 2), seen("try"), plan("other", 0, 1)}), {});
        REQUIRE(mine.planned.size() == 2);
        CHECK(iso_day(mine.planned[0].due) == "2026-12-05");
        CHECK(mine.planned[0].seen == "She smiled");
        CHECK(mine.planned[1].seen.empty());
    }

    TEST_CASE("My learning from records: it says with whom something was shared, and when it was taken back")
    {
        auto all = held({answer(AnswerKind::Reflection, "first", "I listened")});
        records::Shared copy;
        copy.registration = all.courses[0].registration.id;
        copy.question = "first";
        copy.with = "the site lead";
        copy.shared = days_on(-2);
        all.shared = {copy};
        CHECK(learning(all, {}).written[0].shared == "Shared with the site lead on 20 November 2026.");
        all.shared[0].withdrawn = days_on(-1);
        CHECK(learning(all, {}).written[0].shared
            == "Shared with the site lead on 20 November 2026, and taken back on 21 November 2026.");
        all.shared[0].question = "another";
        CHECK(learning(all, {}).written[0].shared.empty());
    }

    TEST_CASE("My learning from records: a scale's moments stand in the order of time, with the words of the course")
    {
        const auto mine
            = learning(held({rating("calm", "follow_up", 4), rating("calm", "before", 0), rating("calm", "after", 3),
                           rating("sure/a", "before", 6), rating("gone", "after", {})}),
                {{"dementia", "calm", 7, "Not at all", "Very", "I would rather not say"},
                    {"other", "sure", 9, "", "", ""}});
        REQUIRE(mine.rated.size() == 2);
        CHECK(documents::in_words(
                  {"", mine.rated[0].moments, mine.rated[0].points, mine.rated[0].low, mine.rated[0].high})
            == "Before: “I would rather not say”. After: 3 of 7. Follow-up: 4 of 7. 1 means “Not at all”, 7 means "
               "“Very”.");
        CHECK(mine.rated[1].points == 6);
    }

    TEST_CASE("Follow-ups from records: every plan once, done once something was seen, and nothing that tells whose")
    {
        const auto things = follow_ups(held({plan("try", -1, 2), seen("try"), plan("other", 0, 1),
            answer(AnswerKind::Reflection, "first", "I listened")}));
        REQUIRE(things.size() == 2);
        CHECK(things[0].done);
        CHECK_FALSE(things[1].done);
        CHECK(things[0].week);
        CHECK(things[0].uid.size() == 32);
        CHECK(things[0].uid != things[1].uid);
        CHECK(things[0].uid == follow_ups(held({plan("try", 5, 1)}))[0].uid);
        CHECK(things[0].summary == ThingToTry{}.summary);
    }

    TEST_CASE("My learning from records: answers that are not opened are not there")
    {
        auto all = held({});
        all.courses[0].opened.reset();
        CHECK(learning(all, {}).written.empty());
        CHECK(follow_ups(all).empty());
    }
}
