#include "engine/core/text.hpp"
#include "engine/exchange/xapi_parts.hpp"
#include "tests/exchange/xapi_sample.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

using namespace vignette;
using namespace vignette::exchange;
using Json = nlohmann::json;

namespace {

std::vector<Json> statements(const std::vector<XapiRegistration>& registrations, const XapiSite& site = sample_site())
{
    const auto lines = xapi_lines(site, registrations);
    REQUIRE_MESSAGE(lines.ok(), lines.error().message);
    std::vector<Json> out;
    for (const auto line : text::lines(lines.value()))
        out.push_back(Json::parse(line));
    return out;
}

/// The last word of each statement's verb.
std::string verbs(const std::vector<Json>& all)
{
    std::string out;
    for (const auto& one : all) {
        const auto id = one["verb"]["id"].get<std::string>();
        CHECK(id.rfind("http://adlnet.gov/expapi/verbs/", 0) == 0);
        out += (out.empty() ? "" : " ") + id.substr(id.rfind('/') + 1);
    }
    return out;
}

std::string refused(const XapiRegistration& registration, const XapiSite& site = sample_site())
{
    const auto lines = xapi_lines(site, {registration});
    return lines ? "written" : lines.error().message;
}

/// The sample's standard course with one answer changed.
template <typename Change>
std::string refused_answer(std::size_t which, const Change& change)
{
    auto registration = standard_course();
    change(registration.answers[which]);
    return refused(registration);
}

} // namespace

TEST_SUITE("exchange")
{
    TEST_CASE("xAPI: a standard course that is completed has its beginning, its answers and its end")
    {
        const auto all = statements({standard_course()});
        CHECK(verbs(all) == "initialized responded responded responded responded completed");
        const auto& end = all.back();
        CHECK(end["id"] == "5b1f4f9e-8d1c-4b86-9c53-000000000015");
        CHECK(end["version"] == "1.0.3");
        CHECK(end["timestamp"] == "2026-11-21T09:12:00.000Z");
        CHECK(end["result"] == Json::parse(R"({"completion": true, "duration": "PT12M"})"));
        CHECK(end["object"]
            == Json::parse(R"({"objectType": "Activity", "id": "https://training.example.org/courses/dementia",
            "definition": {"type": "http://adlnet.gov/expapi/activities/course",
                           "name": {"en-GB": "Introduction to Dementia Care"}}})"));
        CHECK(end["context"] == Json::parse(R"({"platform": "Vignette 0.1", "language": "en-GB", "revision": "1.2.0",
            "registration": "5b1f4f9e-8d1c-4b86-9c53-000000000001",
            "contextActivities": {
                "grouping": [{"objectType": "Activity", "id": "https://training.example.org/courses/dementia"}],
                "category": [{"objectType": "Activity", "id": "https://training.example.org/profile/v1",
                              "definition": {"type": "http://adlnet.gov/expapi/activities/profile"}}]}})"));
        CHECK(all[0]["timestamp"] == "2026-11-21T09:00:00.000Z");
        CHECK_FALSE(all[0].contains("result"));
        CHECK(all[0]["object"] == end["object"]);
    }

    TEST_CASE("xAPI: the actor is a random id at the site, and nothing else")
    {
        CHECK(statements({standard_course()})[0]["actor"]
            == Json::parse(
                R"({"objectType": "Agent", "account": {"homePage": "https://training.example.org/homes/rose-house",
                               "name": "00112233-4455-4677-8899-aabbccddeeff"}})"));
    }

    TEST_CASE("xAPI: a choice has its options and what was chosen, and says of none that it is right")
    {
        const auto all = statements({standard_course()});
        CHECK(all[1]["object"] == Json::parse(R"({"objectType": "Activity",
            "id": "https://training.example.org/courses/dementia/questions/hallway%2Ffirst",
            "definition": {"type": "http://adlnet.gov/expapi/activities/cmi.interaction", "interactionType": "choice",
                "description": {"en-GB": "What do you do first?"},
                "choices": [{"id": "ask_gently", "description": {"en-GB": "Ask gently, in private"}},
                            {"id": "carry_on", "description": {"en-GB": "Carry on with the task"}}]}})"));
        CHECK(all[1]["result"] == Json::parse(R"({"response": "ask_gently"})"));
        CHECK(all[2]["result"] == Json::parse(R"({"response": "carry_on[,]ask_gently"})"));
        CHECK(all[1]["context"]["contextActivities"]["parent"] == all[1]["context"]["contextActivities"]["grouping"]);
    }

    TEST_CASE("xAPI: a rating is a scale")
    {
        const auto rating = statements({standard_course()})[3];
        CHECK(rating["object"]["definition"]["interactionType"] == "likert");
        CHECK(rating["object"]["definition"]["scale"].size() == 2);
        CHECK_FALSE(rating["object"]["definition"].contains("choices"));
        CHECK(rating["result"] == Json::parse(R"({"response": "2"})"));
    }

    TEST_CASE("xAPI: a reflection says that it was done, and withholds what it says")
    {
        const auto reflection = statements({standard_course()})[4];
        CHECK(reflection["object"]["definition"]["interactionType"] == "long-fill-in");
        CHECK(reflection["result"] == Json::parse(R"({"completion": true,
            "extensions": {"https://training.example.org/extensions/response-withheld": true}})"));
    }

    TEST_CASE("xAPI: nothing is said of answers unless the site has turned it on")
    {
        auto site = sample_site();
        site.answers = false;
        CHECK(verbs(statements({standard_course()}, site)) == "initialized completed");
        CHECK_FALSE(XapiSite{}.answers);
    }

    TEST_CASE("xAPI: nothing is said of a standard course before it is completed or when it was set aside, and no "
              "beginning without a time")
    {
        auto under_way = standard_course();
        under_way.kept.completed.reset();
        auto aside = standard_course();
        aside.kept.set_aside = true;
        CHECK(statements({under_way, aside}).empty());
        auto undated = standard_course();
        undated.kept.started.reset();
        undated.kept.minutes.reset();
        const auto all = statements({undated});
        CHECK(verbs(all) == "responded responded responded responded completed");
        CHECK(all.back()["result"] == Json::parse(R"({"completion": true})"));
    }

    TEST_CASE("xAPI: of a private course there is its neutral name and the day, whatever else was handed in")
    {
        auto full = private_course();
        const auto sparse = statements({full});
        full.kept.version = "1";
        full.kept.started = sample_time(0);
        full.kept.minutes = 9;
        full.answers = standard_course().answers;
        full.began_statement = "5b1f4f9e-8d1c-4b86-9c53-000000000099";
        const auto all = statements({full});
        CHECK(all == sparse);
        REQUIRE(all.size() == 1);
        CHECK(verbs(all) == "completed");
        CHECK(all[0]["timestamp"] == "2026-11-21T00:00:00.000Z");
        CHECK(all[0]["result"] == Json::parse(R"({"completion": true})"));
        CHECK(all[0]["object"]["id"] == "https://training.example.org/listed/practice%20learning");
        CHECK(all[0]["object"]["definition"]["name"]["en-GB"] == "Practice learning");
        CHECK_FALSE(all[0]["context"].contains("registration"));
        CHECK_FALSE(all[0]["context"].contains("revision"));
        CHECK(all[0].dump().find("witness") == std::string::npos);
    }

    TEST_CASE("xAPI: of a participation course there is that somebody took part, and the month")
    {
        auto full = participation_course();
        const auto sparse = statements({full});
        full.kept.course = "domestic";
        full.kept.minutes = 9;
        full.answers = standard_course().answers;
        const auto all = statements({full});
        CHECK(all == sparse);
        REQUIRE(all.size() == 1);
        CHECK(verbs(all) == "experienced");
        CHECK(all[0]["timestamp"] == "2026-11-01T00:00:00.000Z");
        CHECK_FALSE(all[0].contains("result"));
        CHECK(all[0]["object"]["id"] == "https://training.example.org/listed/course%203");
        CHECK(all[0].dump().find("domestic") == std::string::npos);
    }

    TEST_CASE("xAPI: one statement is one line, and the same registrations give the same bytes")
    {
        const auto lines = xapi_lines(sample_site(), sample_registrations());
        REQUIRE(lines.ok());
        CHECK(text::lines(lines.value()).size() == 8);
        CHECK(lines.value().back() == '\n');
        CHECK(lines.value() == xapi_lines(sample_site(), sample_registrations()).value());
        CHECK(xapi_lines(sample_site(), {}).value().empty());
    }

    TEST_CASE("xAPI: an answer that no option stands for is refused, since no validator would")
    {
        CHECK(refused_answer(0, [](auto& answer) { answer.chosen = {"shout"}; })
            == "The question hallway/first was answered with shout, which is not among its options.");
        CHECK(refused_answer(0, [](auto& answer) { answer.chosen = {}; })
            == "The question hallway/first was not answered as it should be.");
        CHECK(refused_answer(2, [](auto& answer) {
            answer.chosen = {"1", "2"};
        }) == "The question confidence.before was not answered as it should be.");
        const std::string off
            = "The question hallway/first has an option whose id is empty, has white space or is used "
              "twice.";
        for (const char* id : {"", "carry_on", "a b", "a[,]b"}) {
            CAPTURE(id);
            const auto said = refused_answer(0, [&](auto& answer) { answer.options[0].id = id; });
            CHECK(said == off);
        }
        CHECK(refused_answer(3, [](auto& answer) { answer.chosen = {"what I wrote"}; })
            == "The question my_practice is a reflection, and brings an answer that must not leave.");
    }

    TEST_CASE("xAPI: an id that is no uuid, or is used twice, is refused")
    {
        auto twice = standard_course();
        twice.answers[1].statement = twice.answers[0].statement;
        CHECK(refused(twice) == "Two statements have the id 5b1f4f9e-8d1c-4b86-9c53-000000000011; each needs its own.");
        auto nameless = standard_course();
        nameless.completed_statement.clear();
        CHECK(refused(nameless) == "\"\" is not an id that xAPI takes (a uuid).");
        auto learner = standard_course();
        learner.learner = "Ada";
        CHECK(refused(learner) == "\"Ada\" is not an id that xAPI takes (a uuid).");
        auto registration = standard_course();
        registration.kept.uid = "1";
        CHECK(refused(registration) == "\"1\" is not an id that xAPI takes (a uuid).");
    }

    TEST_CASE("xAPI: a uuid is taken as it is, and made from 32 hexadecimal digits")
    {
        CHECK(uuid_of("5B1F4F9E-8D1C-4B86-9C53-3C0F0E3A0A11").value() == "5b1f4f9e-8d1c-4b86-9c53-3c0f0e3a0a11");
        CHECK(uuid_of("00000000000000000000000000000000").value() == "00000000-0000-4000-8000-000000000000");
        CHECK(uuid_of("ffffffffffffffffffffffffffffffff").value() == "ffffffff-ffff-4fff-bfff-ffffffffffff");
        for (const char* id : {"", "0", "5b1f4f9e-8d1c-4b86-1c53-3c0f0e3a0a11", "5b1f4f9e-8d1c-6b86-9c53-3c0f0e3a0a11",
                 "5b1f4f9e+8d1c-4b86-9c53-3c0f0e3a0a11", "g0000000000000000000000000000000",
                 "{5b1f4f9e-8d1c-4b86-9c53-3c0f0e3a0a11}"}) {
            CAPTURE(id);
            CHECK_FALSE(uuid_of(id).ok());
        }
    }

    TEST_CASE("xAPI: the site's address has to be one")
    {
        for (const char* base : {"", "training.example.org", "https://", "https://training.example.org/", "https://a b",
                 "ftp://training.example.org", "https://a.example/?x"}) {
            auto site = sample_site();
            site.base = base;
            CAPTURE(base);
            CHECK(refused(standard_course(), site).find("is not the start of a web address") != std::string::npos);
        }
        auto site = sample_site();
        site.base = "http://localhost:8080/xapi";
        CHECK(refused(standard_course(), site) == "written");
    }
}
