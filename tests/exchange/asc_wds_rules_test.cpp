#include "engine/exchange/asc_wds_rules.hpp"

#include <doctest/doctest.h>

#include <set>

using namespace vignette::exchange;
using namespace std::chrono;

namespace {

using Column = TrainingColumn;

constexpr Day day_of_rules{year{2026}, month{11}, day{22}};

using Set = std::vector<std::pair<Column, std::string>>;

/// A row that keeps all rules, with some fields set.
CsvFields row_with(const Set& set)
{
    CsvFields row{"Rose House", "W1", "2", "Dementia", "", "", "", "2", "", "21/11/2026", "", ""};
    for (const auto& [column, text] : set)
        row[static_cast<std::size_t>(column)] = text;
    return row;
}

/// The ids of the rules that are broken.
std::string broken(const Set& set)
{
    std::string out;
    for (const auto* rule : broken_rules(row_with(set), day_of_rules))
        out += (out.empty() ? "" : " ") + std::string(rule->id);
    return out;
}

std::string x(std::size_t count)
{
    return std::string(count, 'x');
}

std::string flowers(std::size_t count)
{
    std::string out;
    for (std::size_t i = 0; i < count; ++i)
        out += "\xF0\x9F\x8C\xB7"; // Two letters each, as JavaScript counts.
    return out;
}

struct Example {
    std::string rule;
    Set keeps, breaks;
};

/// For each rule rows that just keep it, and rows that just break it and no other.
const std::vector<Example>& examples()
{
    static const std::vector<Example> all{
        {"workplace", {{Column::Workplace, "R"}}, {{Column::Workplace, ""}}},
        {"workplace", {{Column::Workplace, " R "}}, {{Column::Workplace, "  "}}},
        {"workplace-length", {{Column::Workplace, x(50)}}, {{Column::Workplace, x(51)}}},
        {"worker", {{Column::Worker, "1"}}, {{Column::Worker, ""}}},
        {"worker-length", {{Column::Worker, x(50)}}, {{Column::Worker, x(51)}}},
        {"category", {{Column::Category, "1"}}, {{Column::Category, ""}}},
        {"category", {{Column::Category, "51"}}, {{Column::Category, "52"}}},
        {"category", {{Column::Category, "5"}}, {{Column::Category, "3"}}},
        {"category", {{Column::Category, "25"}}, {{Column::Category, "24"}}},
        {"category", {{Column::Category, "20"}}, {{Column::Category, "Safeguarding adults"}}},
        {"category", {{Column::Category, "2"}}, {{Column::Category, "2.0"}}},
        {"category", {{Column::Category, "2"}}, {{Column::Category, "-2"}}},
        {"name-length", {{Column::Name, x(120)}}, {{Column::Name, x(121)}}},
        {"name-length", {{Column::Name, flowers(60)}}, {{Column::Name, flowers(60) + "x"}}},
        {"name-formula", {{Column::Name, "1+1"}}, {{Column::Name, "=1+1"}}},
        {"name-formula", {{Column::Name, ""}}, {{Column::Name, " @x"}}},
        {"accredited", {{Column::Accredited, "0"}}, {{Column::Accredited, "2"}}},
        {"accredited", {{Column::Accredited, "1"}}, {{Column::Accredited, "Yes"}}},
        {"accredited", {{Column::Accredited, "999"}}, {{Column::Accredited, "99"}}},
        {"delivered-by", {{Column::DeliveredBy, "1"}}, {{Column::DeliveredBy, "0"}}},
        {"delivered-by", {{Column::DeliveredBy, "2"}}, {{Column::DeliveredBy, "3"}}},
        {"provider", {{Column::DeliveredBy, "2"}, {Column::Provider, "1"}},
            {{Column::DeliveredBy, "2"}, {Column::Provider, "0"}}},
        {"provider", {{Column::DeliveredBy, "2"}, {Column::Provider, "88"}},
            {{Column::DeliveredBy, "2"}, {Column::Provider, "89"}}},
        {"provider", {{Column::DeliveredBy, "2"}, {Column::Provider, "999"}},
            {{Column::DeliveredBy, "2"}, {Column::Provider, "Skills for Care"}}},
        {"provider-external", {{Column::DeliveredBy, "2"}, {Column::Provider, "88"}},
            {{Column::DeliveredBy, "1"}, {Column::Provider, "88"}}},
        {"provider-external", {{Column::DeliveredBy, ""}, {Column::Provider, ""}},
            {{Column::DeliveredBy, ""}, {Column::Provider, "88"}}},
        {"how", {{Column::How, "1"}}, {{Column::How, "3"}}},
        {"how", {{Column::How, ""}}, {{Column::How, "E-learning"}}},
        {"validity", {{Column::Validity, "1"}}, {{Column::Validity, "0"}}},
        {"validity", {{Column::Validity, "999"}}, {{Column::Validity, "1000"}}},
        {"validity", {{Column::Validity, "none"}}, {{Column::Validity, "None"}}},
        {"validity", {{Column::Validity, "12"}}, {{Column::Validity, "12 months"}}},
        {"validity-none", {{Column::Validity, "none"}, {Column::Expiry, ""}},
            {{Column::Validity, "none"}, {Column::Expiry, "20/11/2027"}}},
        {"validity-expiry", {{Column::Validity, "12"}, {Column::Expiry, "20/11/2027"}},
            {{Column::Validity, "12"}, {Column::Expiry, "21/11/2027"}}},
        {"validity-expiry",
            {{Column::Completed, "31/01/2026"}, {Column::Validity, "1"}, {Column::Expiry, "27/02/2026"}},
            {{Column::Completed, "31/01/2026"}, {Column::Validity, "1"}, {Column::Expiry, "28/02/2026"}}},
        {"completed", {{Column::Completed, ""}}, {{Column::Completed, "2026-11-21"}}},
        {"completed", {{Column::Completed, "01/02/2026"}}, {{Column::Completed, "1/2/2026"}}},
        {"completed", {{Column::Completed, "29/02/2024"}}, {{Column::Completed, "29/02/2026"}}},
        {"completed-future", {{Column::Completed, "22/11/2026"}}, {{Column::Completed, "23/11/2026"}}},
        {"expiry", {{Column::Expiry, "01/02/2027"}}, {{Column::Expiry, "01/02/27"}}},
        {"expiry", {{Column::Completed, ""}, {Column::Expiry, "01/02/2020"}}, {{Column::Expiry, "never"}}},
        {"expiry-after", {{Column::Expiry, "22/11/2026"}}, {{Column::Expiry, "21/11/2026"}}},
        {"notes-length", {{Column::Notes, x(1000)}}, {{Column::Notes, x(1001)}}},
        {"notes-formula", {{Column::Notes, "seen"}}, {{Column::Notes, "+seen"}}},
    };
    return all;
}

} // namespace

TEST_SUITE("exchange")
{
    TEST_CASE("ASC-WDS rules: each is kept by a row that just keeps it, and broken alone by one that just breaks it")
    {
        for (const auto& example : examples()) {
            CAPTURE(example.rule);
            CAPTURE(example.breaks.back().second);
            const auto kept = broken(example.keeps), lost = broken(example.breaks);
            CHECK(kept == "");
            CHECK(lost == example.rule);
        }
    }

    TEST_CASE("ASC-WDS rules: there is an example of each, and each has a sentence that names its column")
    {
        std::set<std::string> shown;
        for (const auto& example : examples())
            shown.insert(example.rule);
        std::set<std::string> ids;
        for (const auto& rule : training_rules()) {
            CAPTURE(rule.id);
            const bool first = ids.insert(std::string(rule.id)).second;
            CHECK(first);
            CHECK(shown.count(std::string(rule.id)) == 1);
            CHECK(rule.sentence.back() == '.');
            CHECK(training_header.find(rule.sentence.substr(0, 4)) != std::string_view::npos);
        }
        CHECK(shown == ids);
    }

    TEST_CASE("ASC-WDS rules: the header and the codes are those of the day on which they were read")
    {
        CHECK(asc_wds_as_of == "2026-08-21");
        CHECK(training_header
            == "LOCALESTID,UNIQUEWORKERID,CATEGORY,TRAININGNAME,ACCREDITED,WHODELIVERED,PROVIDERNAME,HOWDELIVERED,"
               "VALIDITY,DATECOMPLETED,EXPIRYDATE,NOTES");
        const auto columns = read_csv(training_header);
        REQUIRE(columns.ok());
        CHECK(columns.value().at(0).fields.size() == training_columns);

        int last = 0;
        for (const auto& category : training_categories()) {
            CHECK(category.code > last);
            last = category.code;
        }
        CHECK(training_categories().size() == 48);
        CHECK(last == 51);
        for (const int missing : {3, 4, 24}) {
            for (const auto& category : training_categories())
                CHECK(category.code != missing);
        }
        CHECK(training_categories()[1].name == "Dementia care");
    }

    TEST_CASE("ASC-WDS rules: a row that breaks several tells them all, by column")
    {
        CHECK(broken({{Column::Worker, ""}, {Column::Category, ""}, {Column::Notes, "=" + x(1000)}})
            == "worker category notes-length notes-formula");
    }
}
