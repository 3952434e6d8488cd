#include "engine/author/report/forms.hpp"
#include "tests/report/sample.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <set>
#include <string>

namespace vignette::author::report {

namespace {

using nlohmann::json;

json log_of(const Checked& checked, const std::string& here = "/srv/ada/work")
{
    return json::parse(sarif_log({&checked, 1}, here, "1.2.3"));
}

/// What the schema of SARIF 2.1.0 requires of each kind of object that is written here.
void check_message(const json& message)
{
    CHECK(message.at("text").is_string());
    CHECK_FALSE(message.at("text").get<std::string>().empty());
}

void check_location(const json& location)
{
    if (!location.contains("physicalLocation"))
        return check_message(location.at("message"));
    const json& physical = location.at("physicalLocation");
    CHECK(physical.at("artifactLocation").at("uri").is_string());
    if (!physical.contains("region"))
        return;
    const json& region = physical.at("region");
    CHECK(region.at("startLine").get<int>() >= 1);
    CHECK(region.at("startColumn").get<int>() >= 1);
    CHECK(region.at("endColumn").get<int>() >= region.at("startColumn").get<int>());
}

void check_result(const json& result, const json& rules)
{
    check_message(result.at("message"));
    CHECK(std::set<std::string>{"error", "warning", "note"}.count(result.at("level").get<std::string>()) == 1);
    CHECK(rules.at(result.at("ruleIndex").get<std::size_t>()).at("id") == result.at("ruleId"));
    for (const auto& location : result.at("locations"))
        check_location(location);
    for (const auto& flow : result.value("codeFlows", json::array())) {
        CHECK_FALSE(flow.at("threadFlows").empty());
        for (const auto& thread : flow.at("threadFlows")) {
            CHECK_FALSE(thread.at("locations").empty());
            for (const auto& step : thread.at("locations"))
                check_location(step.at("location"));
        }
    }
}

} // namespace

TEST_SUITE("report/sarif")
{
    TEST_CASE("SARIF: what the schema requires is there")
    {
        const json log = log_of(invented());
        CHECK(log.at("version") == "2.1.0");
        CHECK(log.at("$schema").get<std::string>().starts_with("https://"));
        REQUIRE(log.at("runs").size() == 1);
        const json& run = log.at("runs")[0];
        const json& driver = run.at("tool").at("driver");
        CHECK(driver.at("name") == "Vignette");
        CHECK(driver.at("semanticVersion") == "1.2.3");
        CHECK(run.at("columnKind") == "unicodeCodePoints");
        std::set<std::string> ids;
        for (const auto& rule : driver.at("rules")) {
            CHECK(ids.insert(rule.at("id").get<std::string>()).second);
            for (const char* text : {"shortDescription", "fullDescription", "help"})
                check_message(rule.at(text));
        }
        REQUIRE(run.at("results").size() == 4);
        for (const auto& result : run.at("results"))
            check_result(result, driver.at("rules"));
    }

    TEST_CASE("SARIF: places are relative and encoded with columns in characters")
    {
        const json results = log_of(invented()).at("runs")[0].at("results");
        const json& first = results[0].at("locations")[0].at("physicalLocation");
        CHECK(first.at("artifactLocation").at("uri") == "my%20courses/tea%3A%202/course.lua");
        CHECK(first.at("region") == json{{"startLine", 1}, {"startColumn", 20}, {"endColumn", 23}});
        CHECK_FALSE(results[2].at("locations")[0].at("physicalLocation").contains("region"));
        CHECK(results[3].at("locations")[0].at("physicalLocation").at("artifactLocation").at("uri")
            == "my%20courses/tea%3A%202");
    }

    TEST_CASE("SARIF: a course outside the folder that the program was started in is named absolutely")
    {
        Checked checked = invented();
        const auto uri = [&](const std::string& folder) {
            checked.folder = folder;
            return log_of(checked)
                .at("runs")[0]
                .at("results")[0]
                .at("locations")[0]
                .at("physicalLocation")
                .at("artifactLocation")
                .at("uri")
                .get<std::string>();
        };
        CHECK(uri("/srv/ada/work/tea") == "tea/course.lua");
        CHECK(uri("/srv/tea") == "file:///srv/tea/course.lua");
        CHECK(uri("../tea") == "file:///srv/ada/tea/course.lua");
        CHECK(uri("./tea/") == "tea/course.lua");
        CHECK(uri("") == "course.lua");
    }

    TEST_CASE("SARIF: the route is a code flow that ends at the finding and stands in the message")
    {
        const json result = log_of(invented()).at("runs")[0].at("results")[0];
        const json& steps = result.at("codeFlows")[0].at("threadFlows")[0].at("locations");
        REQUIRE(steps.size() == 3);
        CHECK(steps[0].at("location").at("message").at("text") == "start “Ten to five”");
        CHECK(steps[2].at("location").at("physicalLocation") == result.at("locations")[0].at("physicalLocation"));
        CHECK(result.at("message").at("text")
            == "nothing leads on (lead on). How to get there: start “Ten to five” → choose “Sit.”.");
    }

    TEST_CASE("SARIF: no finding and no course still make a log")
    {
        CHECK(log_of(Checked{}).at("runs")[0].at("results") == json::array());
        CHECK(json::parse(sarif_log({}, "/", "1")).at("runs")[0].at("results") == json::array());
    }
}

} // namespace vignette::author::report
