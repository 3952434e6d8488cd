#include "engine/exchange/learners_csv.hpp"

#include <doctest/doctest.h>

using namespace vignette;
using namespace vignette::exchange;

namespace {

using Kind = LearnerChange::Kind;

const std::vector<KnownLearner> known{
    {"u1", "Ada Byron", "17", false},
    {"u2", "Bob Reed", {}, false},
    {"u3", "Cleo Marsh", "C-3", true},
    {"u4", "Dan Poole", "44", false},
};

std::string_view word(Kind kind)
{
    constexpr std::string_view words[] = {"add", "new id", "new name", "same", "problem"};
    return words[static_cast<std::size_t>(kind)];
}

/// One line a change: "2 add Eve (5): Eve is added, …".
std::string planned(const std::string& csv)
{
    const auto changes = plan_learners(known, csv);
    if (!changes)
        return changes.error().message;
    std::string out;
    for (const auto& change : changes.value())
        out += std::to_string(change.row) + " " + std::string(word(change.kind)) + " " + change.uid + " " + change.name
            + " (" + change.staff_id.value_or("-") + "): " + change.sentence + "\n";
    return out;
}

} // namespace

TEST_SUITE("exchange")
{
    TEST_CASE("Learners: each row becomes one change, in the file's order, and who is not in it stays as they are")
    {
        CHECK(planned("Name,Staff id\nEve,5\nAda Byron,17\nBob Reed,9\nDan Pool,44\nFay,\n")
            == "2 add  Eve (5): Eve is added, with the staff id 5.\n"
               "3 same u1 Ada Byron (17): Ada Byron is here already.\n"
               "4 new id u2 Bob Reed (9): Bob Reed gets the staff id 9.\n"
               "5 new name u4 Dan Pool (44): Dan Poole is called Dan Pool from now on.\n"
               "6 add  Fay (-): Fay is added.\n");
    }

    TEST_CASE("Learners: capitals and blanks do not make another person")
    {
        CHECK(planned("name\n ada  BYRON \nBob\xC2\xA0Reed\n")
            == "2 same u1 Ada Byron (17): Ada Byron is here already.\n3 same u2 Bob Reed (-): Bob Reed is here "
               "already.\n");
        CHECK(planned("name,staff id\ndan poole,45\n")
            == "2 new id u4 Dan Poole (45): The staff id of Dan Poole changes from 44 to 45; if this is somebody else, "
               "add something to the name.\n");
        CHECK(planned("name,staff id\nC,c-3\n").find("who is archived") != std::string::npos);
    }

    TEST_CASE("Learners: the columns are known by many names, in any order and case, among others")
    {
        const std::string added = "2 add  Eve Long (5): Eve Long is added, with the staff id 5.\n";
        for (const char* csv : {"STAFF NUMBER,full name\n5,Eve Long\n", "Learner,Shift,Staff No.\nEve Long,nights,5\n",
                 "Surname,First name,Payroll number\nLong,Eve,5\n",
                 "\xEF\xBB\xBF\"Name\",\"Staff_ID\"\r\n\"Eve Long\",5\r\n",
                 "employee number,employee name\n5,Eve Long\n"}) {
            CAPTURE(csv);
            const auto out = planned(csv);
            CHECK(out == added);
        }
    }

    TEST_CASE("Learners: a file whose columns cannot be told is refused with what it says")
    {
        CHECK(planned("") == "The file is empty; its first row has to say what the columns are.");
        CHECK(planned("Ada Byron,17\n")
            == "The first row has to say what the columns are, and one has to be Name; it says: Ada Byron, 17.");
        CHECK(planned("Surname,Staff id\nLong,5\n").find("one has to be Name") != std::string::npos);
        CHECK(planned("Name,Full name\n") == "The columns Name and Full name mean the same; leave one of them out.");
        CHECK(planned("Name;Staff id\nEve;5\n")
            == "The columns are divided by semicolons; in the spreadsheet, save the list with commas between them.");
        CHECK(planned("Name\n\"Eve\n") == "Row 2, column 1 begins with a quote and has none at its end (close it).");
    }

    TEST_CASE("Learners: rows without anything are left out, and the others keep their number")
    {
        CHECK(planned("Name,Staff id\n\n,\n , \nEve,5\n") == "5 add  Eve (5): Eve is added, with the staff id 5.\n");
        CHECK(planned("Name,Staff id\n") == "");
    }

    TEST_CASE("Learners: a row that cannot be used says what to do")
    {
        CHECK(planned("Name,Staff id\n,5\n") == "2 problem   (5): There is a staff id and no name; type the name.\n");
        CHECK(planned("Name,Staff id\nLong, Eve,5\n")
            == "2 problem  Long (Eve): There is text behind the last column; if a name has a comma, put the name into "
               "quotes.\n");
        const auto long_name = planned("Name\n" + std::string(121, 'x') + "\n");
        CHECK(long_name.find("The name is longer than 120 letters; shorten it.") != std::string::npos);
        CHECK(planned("Name\n" + std::string(120, 'x') + "\n").find("is added") != std::string::npos);
        const auto long_id = planned("Name,Staff id\nEve," + std::string(51, '1') + "\n");
        CHECK(long_id.find("The staff id is longer than 50 letters; shorten it.") != std::string::npos);
    }

    TEST_CASE("Learners: a name or staff id that two rows want is told at both, a repeated row once")
    {
        CHECK(planned("Name,Staff id\nEve,5\neve,5\n")
            == "2 add  Eve (5): Eve is added, with the staff id 5.\n3 problem  eve (5): It repeats row 2.\n");
        CHECK(planned("Name,Staff id\nEve,5\nFay,5\n")
            == "2 problem  Eve (5): Row 3 has the staff id 5 too; find out whose it is.\n"
               "3 problem  Fay (5): Row 2 has the staff id 5 too; find out whose it is.\n");
        CHECK(planned("Name,Staff id\nEve,5\nEve,6\n")
            == "2 problem  Eve (5): Row 3 has the name Eve too; add something that tells the two apart, an initial or "
               "a "
               "shift.\n"
               "3 problem  Eve (6): Row 2 has the name Eve too; add something that tells the two apart, an initial or "
               "a "
               "shift.\n");
        CHECK(
            planned("Name,Staff id\nEve,\nFay,\n") == "2 add  Eve (-): Eve is added.\n3 add  Fay (-): Fay is added.\n");
    }

    TEST_CASE("Learners: what would touch an archived learner or mix two up is a problem")
    {
        CHECK(planned("Name\nCleo Marsh\n")
            == "2 problem  Cleo Marsh (-): There is an archived learner called Cleo Marsh; bring them back, or add "
               "something to the name if this is somebody else.\n");
        CHECK(planned("Name,Staff id\nEve,C-3\n")
            == "2 problem  Eve (C-3): The staff id C-3 is that of Cleo Marsh, who is archived; bring them back, or use "
               "another staff id.\n");
        CHECK(planned("Name,Staff id\nBob Reed,17\n")
            == "2 problem  Bob Reed (17): The staff id 17 is that of Ada Byron, and there is another learner called "
               "Bob "
               "Reed; find out who is meant.\n");
        CHECK(planned("Name,Staff id\nAda Long,17\nAda Byron,18\n")
            == "2 new name u1 Ada Long (17): Ada Byron is called Ada Long from now on.\n"
               "3 problem  Ada Byron (18): Row 2 gives Ada Byron another name; import the list without this row first, "
               "then with it.\n");
    }

    TEST_CASE("Learners: a staff id that two learners have already decides nothing")
    {
        const std::vector<KnownLearner> twice{{"u1", "Ada", "1", false}, {"u2", "Bob", "1", false}};
        const auto changes = plan_learners(twice, "Name,Staff id\nAda,1\n");
        REQUIRE(changes.ok());
        CHECK(changes.value().at(0).sentence == "More than one learner has the staff id 1 already; mend that first.");
    }
}
