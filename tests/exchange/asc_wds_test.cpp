#include "engine/exchange/asc_wds.hpp"
#include "engine/exchange/asc_wds_rules.hpp"

#include <doctest/doctest.h>

using namespace vignette;
using namespace vignette::exchange;
using namespace std::chrono;

namespace {

using Weight = TrainingFinding::Weight;
using Where = TrainingFinding::Where;

constexpr Day day_of_merge{year{2026}, month{11}, day{22}};
constexpr Day yesterday{year{2026}, month{11}, day{21}};

const std::string header(training_header);
const std::string theirs = "Rose House,W1,20,Safeguarding,,,,2,12,01/02/2026,,";

TrainingRecord ours(const std::string& worker, const std::string& name = "Dementia")
{
    TrainingRecord record;
    record.workplace = "Rose House";
    record.worker = worker;
    record.category = 2;
    record.name = name;
    record.completed = yesterday;
    return record;
}

TrainingMerge merged(const std::string& download, const std::vector<TrainingRecord>& records)
{
    auto out = merge_training(download, records, day_of_merge);
    REQUIRE_MESSAGE(out.ok(), out.error().message);
    return std::move(out).value();
}

std::string refused_merge(const std::string& download)
{
    const auto out = merge_training(download, {ours("W1")}, day_of_merge);
    return out ? "merged" : out.error().message;
}

/// What is told of rows, one line each: "download 2: …".
std::string told(const TrainingMerge& merge)
{
    std::string out;
    for (const auto& finding : merge.findings) {
        if (finding.where == Where::File)
            continue;
        out += finding.where == Where::Download ? "download " : "ours ";
        out += std::to_string(finding.row) + (finding.weight == Weight::Refused ? " refused_merge: " : ": ")
            + finding.sentence + "\n";
    }
    return out;
}

} // namespace

TEST_SUITE("exchange")
{
    TEST_CASE("ASC-WDS: ours stand behind theirs, with CRLF between rows, no line end last and no byte-order mark")
    {
        const std::string expected = header + "\r\n" + theirs + "\r\nRose House,W1,2,Dementia,,,,2,,21/11/2026,,";
        for (const auto& download : {header + "\r\n" + theirs, header + "\n" + theirs + "\n",
                 "\xEF\xBB\xBF" + header + "\r\n" + theirs + "\r\n", header + "\n" + theirs + "\n\n"}) {
            CAPTURE(download);
            const auto out = merged(download, {ours("W1")});
            CHECK(out.file == expected);
            CHECK(out.added == 1);
            CHECK(out.there_already == 0);
            CHECK(told(out) == "");
        }
    }

    TEST_CASE("ASC-WDS: without a download, or with an empty one, nothing is written, and the reason is said")
    {
        const std::string danger
            = "Uploading our rows alone would delete all that ASC-WDS has of these workers' training, and their "
              "certificates. Download TRAINING.csv from ASC-WDS first, and name it here.";
        for (const char* nothing : {"", "\xEF\xBB\xBF", "\r\n", "\n\n"}) {
            CAPTURE(nothing);
            const auto said = refused_merge(nothing);
            CHECK(said == "There is no download to merge with. " + danger);
        }
        CHECK(refused_merge(header) == "The download has no training records. " + danger);
        CHECK(refused_merge(header + "\r\n\r\n") == "The download has no training records. " + danger);
    }

    TEST_CASE("ASC-WDS: a header in quotes is refused_merge, as the service would not recognise the file")
    {
        std::string quoted = "\"LOCALESTID\"" + header.substr(10);
        CHECK(refused_merge(quoted + "\r\n" + theirs)
            == "The first row is in quotes, and ASC-WDS does not take such a file: download TRAINING.csv again, and do "
               "not save it from a spreadsheet.");
    }

    TEST_CASE("ASC-WDS: any other header is refused_merge, older ones too")
    {
        const std::string renamed = "LOCALESTID,UNIQUEWORKERID,CATEGORY,DESCRIPTION" + header.substr(46);
        std::string swapped = header;
        swapped.replace(swapped.find("VALIDITY,DATECOMPLETED"), 22, "DATECOMPLETED,VALIDITY");
        for (const auto& other : {renamed, swapped, header + ",", " " + header, "\r\n" + header, theirs,
                 "localestid" + header.substr(10), header.substr(0, header.size() - 6)}) {
            CAPTURE(other);
            const auto said = refused_merge(other + "\r\n" + theirs);
            CHECK(said.find("The first row is not that of ASC-WDS's training file as it was on 2026-08-21") == 0);
        }
    }

    TEST_CASE("ASC-WDS: what is no CSV file is refused_merge with its row and column")
    {
        CHECK(refused_merge(header + "\r\nRose,\"W1")
            == "Row 2, column 2 begins with a quote and has none at its end (close it).");
    }

    TEST_CASE("ASC-WDS: their rows stay byte for byte, whatever they break, and what they break is told")
    {
        const std::string odd = "\"Rose House\",W1,\"20\",\"two\nlines, \"\"quoted\"\"\",Yes,,,2,12,1/2/2026,,=1";
        const std::string few = "Rose House,W2,20";
        const auto out = merged(header + "\n" + odd + "\n" + few + "\n", {});
        CHECK(out.file == header + "\r\n" + odd + "\r\n" + few);
        CHECK(told(out)
            == "download 2: ACCREDITED has to be 0, 1 or 999, or empty.\n"
               "download 2: DATECOMPLETED has to be a day such as 01/02/2026, or empty.\n"
               "download 3: It has 3 fields, not 12.\n");
    }

    TEST_CASE("ASC-WDS: a record of the same worker, category, name and date is not added again")
    {
        const std::string there = "RoseHouse, W1 ,2, Dementia,1,2,88,1,12,21/11/2026,,noted";
        auto other_name = ours("W1", "Dementia 2"), other_day = ours("W1"), other_category = ours("W1"),
             other_place = ours("W1");
        other_day.completed = Day{year{2026}, month{11}, day{20}};
        other_category.category = 20;
        other_place.workplace = "Rosebud";
        const auto out = merged(
            header + "\n" + there, {ours("W1"), other_name, other_name, other_day, other_category, other_place});
        CHECK(out.there_already == 2);
        CHECK(out.added == 4);
        CHECK(out.file
            == header + "\r\n" + there
                + "\r\nRose House,W1,2,Dementia 2,,,,2,,21/11/2026,,"
                  "\r\nRose House,W1,2,Dementia,,,,2,,20/11/2026,,"
                  "\r\nRose House,W1,20,Dementia,,,,2,,21/11/2026,,"
                  "\r\nRosebud,W1,2,Dementia,,,,2,,21/11/2026,,");
        CHECK(told(out)
            == "ours 6: The download has nothing of worker W1 at Rosebud; make sure that both are written as in "
               "ASC-WDS.\n");
    }

    TEST_CASE("ASC-WDS: a row of ours that breaks a rule is left out and told, even where they would only warn")
    {
        auto future = ours("W1"), warned = ours("W1"), formula = ours("W1", "=1+1"), undated = ours("W1");
        future.completed = Day{year{2026}, month{11}, day{23}};
        warned.provider = 88;
        formula.notes = "@seen";
        undated.completed = Day{};
        const auto out = merged(header + "\n" + theirs, {future, warned, formula, undated, ours("")});
        CHECK(out.file == header + "\r\n" + theirs);
        CHECK(out.added == 0);
        CHECK(told(out)
            == "ours 1 refused_merge: DATECOMPLETED is in the future.\n"
               "ours 2 refused_merge: PROVIDERNAME is ignored unless WHODELIVERED is 2 (external).\n"
               "ours 3 refused_merge: TRAININGNAME would be run as a formula by a spreadsheet: begin it with a "
               "letter.\n"
               "ours 3 refused_merge: NOTES would be run as a formula by a spreadsheet: begin it with a letter.\n"
               "ours 4 refused_merge: DATECOMPLETED has to be a day such as 01/02/2026, or empty.\n"
               "ours 5 refused_merge: UNIQUEWORKERID is missing: write the worker's, as it stands in the staff "
               "file.\n");
    }

    TEST_CASE("ASC-WDS: a record fills its columns, and leaves empty what the site has not said")
    {
        auto full = ours("W1", "Dementia, part 1");
        full.accredited = false;
        full.by = TrainingRecord::By::External;
        full.provider = 88;
        full.face_to_face = true;
        full.valid_months = 12;
        full.expires = Day{year{2027}, month{11}, day{20}};
        full.notes = "in \"class\"";
        CHECK(csv_row(training_fields(full))
            == "Rose House,W1,2,\"Dementia, part 1\",0,2,88,1,12,21/11/2026,20/11/2027,\"in \"\"class\"\"\"");
        CHECK(broken_rules(training_fields(full), day_of_merge).empty());
        auto for_good = ours("W1");
        for_good.by = TrainingRecord::By::InHouse;
        for_good.accredited = true;
        for_good.valid_for_good = true;
        CHECK(csv_row(training_fields(for_good)) == "Rose House,W1,2,Dementia,1,1,,2,none,21/11/2026,,");
    }

    TEST_CASE("ASC-WDS: each merge says what the upload deletes and what it has to go with")
    {
        const auto out = merged(header + "\n" + theirs, {});
        REQUIRE(out.findings.size() == 2);
        CHECK(out.findings[0].weight == Weight::Warning);
        CHECK(out.findings[0].sentence
            == "The upload deletes the training certificates that ASC-WDS keeps of every worker in this file; save "
               "them "
               "first.");
        CHECK(out.findings[1].sentence == "Upload it together with the workplace file and the staff file.");
    }
}
