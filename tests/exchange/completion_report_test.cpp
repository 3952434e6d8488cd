#include "engine/exchange/documents/plain.hpp"
#include "engine/exchange/reports/completion.hpp"
#include "tests/exchange/records_sample.hpp"

#include <doctest/doctest.h>

using namespace vignette;
using namespace vignette::exchange;
using namespace vignette::exchange::testing;

namespace {

std::string said(const std::vector<records::Registration>& registrations, std::string_view course)
{
    const auto made = reports::completion(rowan, learner(1, "Ada"), registrations, course, today);
    return made ? documents::plain(made.value()) : made.error().message;
}

} // namespace

TEST_SUITE("exchange")
{
    TEST_CASE("Record of completion from records: the newest time, by the course's id or name, capitals or not")
    {
        const std::vector<records::Registration> all{completed("dementia", "Dementia Care", -9),
            completed("dementia", "Dementia Care", -2), completed("fire", "Fire", -1)};
        for (const auto* course : {"dementia", "DEMENTIA care", " Dementia Care"}) {
            CHECK(has(said(all, course), "Completed: 20 November 2026"));
            CHECK_FALSE(has(said(all, course), "13 November"));
        }
    }

    TEST_CASE("Record of completion from records: what is under way or not there gives none, and says so")
    {
        auto under_way = completed("dementia", "Dementia Care", 0);
        under_way.completed.reset();
        CHECK(said({under_way, completed("fire", "Fire", 0)}, "dementia")
            == "Ada has not completed a course called dementia. The training matrix has the names of those that are "
               "completed.");
    }

    TEST_CASE("Record of completion from records: of taking part it knows the month")
    {
        auto part = completed("", "Course 3", -40);
        part.course.reset();
        part.privacy = records::Privacy::Participation;
        CHECK(has(said({part}, "course 3"), "Month: October 2026"));
    }
}
