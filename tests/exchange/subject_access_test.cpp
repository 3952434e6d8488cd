#include "engine/exchange/documents/plain.hpp"
#include "engine/exchange/reports/subject_access.hpp"
#include "tests/exchange/records_sample.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

using namespace vignette;
using namespace vignette::exchange;
using namespace vignette::exchange::testing;
using namespace vignette::exchange::reports;

namespace {

records::HeldOnLearner held()
{
    records::HeldOnLearner out;
    out.learner = learner(1, "Ada Byron");
    out.learner.staff_id = "S-17";
    out.learner.workplace = "ROWAN-1";
    out.learner.worker = "W-9";
    out.added = days_on(-30);
    auto standard = completed("dementia", "Dementia Care", -2);
    standard.version = "1.2.3";
    standard.minutes = 47;
    out.courses.push_back({standard, {"unit-one", "unit-two"}, 31, 4, {}});
    auto part = completed("", "Course 3", -2);
    part.course.reset();
    part.privacy = records::Privacy::Participation;
    out.courses.push_back({part, {}, 0, 0, {}});
    records::Shared copy;
    copy.listed_as = "Dementia Care";
    copy.question = "my_practice";
    copy.with = "the site lead";
    copy.shared = days_on(-1);
    out.shared = {copy};
    out.attendance = {{"Class of dementia", "1.0.0", "Grace Facilitator", "Staff room", days_on(-5), 90,
        days_on(-5) + std::chrono::minutes{7}, days_on(-5) + std::chrono::minutes{97}, true, true, "Tuesday group", 3}};
    out.teaches = {{records::TrainerId{1}, "dementia", "1.0.7", out.learner.id, "Ada Byron", "The Elms", days_on(-5),
        "Gus Trainer", days_on(360), true}};
    out.audit = {{days_on(-1), out.learner.uid, "Ada Byron", "signed in", "by PIN"}};
    out.settings = {{"look", "text=125"}};
    out.own_notes = 1;
    return out;
}

/// All that is held, one way or another.
const std::vector<std::string> everything{"Ada Byron", "S-17", "ROWAN-1", "W-9", "Dementia Care", "1.2.3", "47",
    "unit-one", "unit-two", "31", "Course 3", "my_practice", "the site lead", "Grace Facilitator", "Staff room", "90",
    "signed in", "by PIN", "look", "text=125", "Rowan House", "Tuesday group", "1.0.7", "The Elms", "Gus Trainer"};

} // namespace

TEST_SUITE("exchange")
{
    TEST_CASE("Subject access: a person and a program both find all that is held")
    {
        const auto page = documents::plain(subject_access(rowan, held(), today));
        const auto json = subject_access_json(rowan, held(), today);
        for (const auto& part : everything) {
            CAPTURE(part);
            CHECK(has(page, part));
            CHECK(has(json, part));
        }
        CHECK(nlohmann::json::parse(json)["courses"][0]["sealed_answers"] == 4);
    }

    TEST_CASE("Subject access: of taking part no more than the month is told, and no version where there is none")
    {
        const auto json = nlohmann::json::parse(subject_access_json(rowan, held(), today));
        CHECK(json["courses"][1]["completed"] == "2026-11");
        CHECK_FALSE(json["courses"][1].contains("version"));
        CHECK_FALSE(json["courses"][1].contains("course"));
        CHECK(has(documents::plain(subject_access(rowan, held(), today)), "Took part: November 2026"));
    }

    TEST_CASE("Subject access: answers are written out for the learner, and only counted for others")
    {
        auto all = held();
        CHECK_FALSE(has(documents::plain(subject_access(rowan, all, today)), "I listened"));
        CHECK_FALSE(nlohmann::json::parse(subject_access_json(rowan, all, today))["courses"][0].contains("answers"));
        records::Answer answer;
        answer.kind = records::Answer::Kind::Reflection;
        answer.question = "my_practice";
        answer.prompt = "What did you do?";
        answer.text = "I listened";
        all.courses[0].opened = {answer};
        CHECK(has(documents::plain(subject_access(rowan, all, today)), "  | I listened"));
        const auto json = nlohmann::json::parse(subject_access_json(rowan, all, today));
        CHECK(json["courses"][0]["answers"][0]["text"] == "I listened");
        CHECK(json["courses"][0]["answers"][0]["kind"] == "reflection");
    }

    TEST_CASE("Subject access: of somebody who has done nothing yet it says so")
    {
        records::HeldOnLearner nothing;
        nothing.learner = learner(1, "Ada");
        const auto page = documents::plain(subject_access(rowan, nothing, today));
        CHECK(has(page, "Courses\n-------\n\nNone."));
        CHECK(nlohmann::json::parse(subject_access_json(rowan, nothing, today))["settings"].is_object());
    }
}
