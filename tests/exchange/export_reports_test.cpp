#include "engine/exchange/reports/completions.hpp"
#include "engine/exchange/reports/derived_id.hpp"
#include "engine/exchange/reports/statements.hpp"
#include "engine/exchange/reports/training.hpp"
#include "tests/exchange/records_sample.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace vignette;
using namespace vignette::exchange;
using namespace vignette::exchange::testing;
using namespace vignette::exchange::reports;

namespace {

records::Learner known_there(const std::string& name)
{
    auto out = learner(1, name);
    out.workplace = "Rowan";
    out.worker = name;
    return out;
}

records::CourseRule rule(const std::string& course, int category)
{
    records::CourseRule out;
    out.course_key = course;
    out.asc_wds = category;
    return out;
}

} // namespace

TEST_SUITE("exchange")
{
    TEST_CASE("Derived id: always the same for the same texts, and another for any other")
    {
        const auto id = derived_id("secret", "purpose");
        CHECK(id.size() == 32);
        CHECK(id == derived_id("secret", "purpose"));
        CHECK(id != derived_id("secret", "purposes"));
        CHECK(id != derived_id("secrets", "purpose"));
        CHECK(id != derived_id("", "purpose"));
    }

    TEST_CASE("Statements from records: exported twice they are the same, and no two have one id")
    {
        auto begun = completed("dementia", "Dementia Care", -1);
        begun.started = days_on(-2);
        auto other = completed("fire", "Fire", -1);
        other.uid = "fedcba9876543210fedcba9876543210";
        XapiSite site;
        site.base = "https://rowan.example.org";
        site.uid = rowan.uid;
        const auto once = xapi_lines(site, statements(learner(1, "Ada"), {begun, other}));
        const auto twice = xapi_lines(site, statements(learner(1, "Ada"), {begun, other}));
        REQUIRE(once.ok());
        CHECK(once.value() == twice.value());
        CHECK(std::count(once.value().begin(), once.value().end(), '\n') == 3);
        CHECK(once.value().find("Ada") == std::string::npos);
    }

    TEST_CASE("Completions from records: each as exact as its course lets it be known")
    {
        auto standard = completed("dementia", "Dementia Care", -1);
        standard.version = "1.2.0";
        standard.started = days_on(-3);
        standard.minutes = 47;
        auto private_one = completed("witness", "Practice learning", -2);
        private_one.privacy = records::Privacy::Private;
        auto part = completed("", "Course 3", -2);
        part.privacy = records::Privacy::Participation;
        auto under_way = standard;
        under_way.completed.reset();
        CHECK(completions_csv({{known_there("=Ada"), {standard, private_one, part, under_way}}})
            == "\xEF\xBB\xBFName,Staff id,Course,Version,Started,Completed,Minutes,How,To be refreshed by\r\n"
               "'=Ada,,Dementia Care,1.2.0,2026-11-19,2026-11-21,47,On their own,\r\n"
               "'=Ada,,Practice learning,,,2026-11-20,,,\r\n'=Ada,,Course 3,,,2026-11,,,\r\n");
    }

    TEST_CASE("Training from records: completions with what the site settled")
    {
        auto in_class = completed("dementia", "Dementia Care", -1);
        in_class.how = records::How::Class;
        auto settled = rule("dementia", 2);
        settled.months_valid = 12;
        const auto out = training({{known_there("Ada"), {in_class}}}, {settled});
        REQUIRE(out.records.size() == 1);
        CHECK(csv_row(training_fields(out.records[0])) == "Rowan,Ada,2,Dementia Care,,,,1,12,21/11/2026,,");
        CHECK(out.without_ids.empty());
        CHECK(out.without_category.empty());
    }

    TEST_CASE("Training from records: what lacks a category or ids is told, and what is not completed is not")
    {
        auto under_way = completed("dementia", "Dementia Care", 0);
        under_way.completed.reset();
        auto part = completed("x", "Course 3", 0);
        part.course.reset();
        part.privacy = records::Privacy::Participation;
        const auto out = training({{known_there("Ada"), {under_way, part, completed("fire", "Fire", 0)}},
                                      {learner(2, "Bob"), {completed("dementia", "Dementia Care", 0)}}},
            {rule("dementia", 2)});
        CHECK(out.records.empty());
        CHECK(out.without_category == std::set<std::string>{"Fire"});
        CHECK(out.without_ids == std::set<std::string>{"Bob"});
    }
}
