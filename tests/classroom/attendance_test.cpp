#include "engine/classroom/attendance.hpp"
#include "tests/classroom/class.hpp"

#include <doctest/doctest.h>

using namespace vignette;
using namespace vignette::classroom;
using namespace vignette::tests;
using namespace std::chrono_literals;
using records::LearnerId;

namespace {

Attendance two()
{
    Attendance out;
    REQUIRE(put_on_list(out, LearnerId{7}, "Ada Lovelace").ok());
    REQUIRE(put_on_list(out, std::nullopt, "Bo").ok());
    return out;
}

} // namespace

TEST_SUITE("classroom/attendance")
{
    TEST_CASE("Attendance: who is on the list is not here before they come")
    {
        Attendance list = two();
        CHECK(here(list) == 0);
        CHECK(arrive(list, 1, at(0s)).ok());
        CHECK(here(list) == 1);
        CHECK(is_here(list[1]));
        CHECK_FALSE(is_here(list[0]));
    }

    TEST_CASE("Attendance: coming late and leaving early and coming back count the time in the room")
    {
        Attendance list = two();
        REQUIRE(arrive(list, 0, at(10min)).ok());
        REQUIRE(arrive(list, 0, at(20min)).ok()); // Pressed twice: they are here since the first.
        REQUIRE(leave(list, 0, at(40min)).ok());
        REQUIRE(leave(list, 0, at(50min)).ok());
        CHECK(time_in_room(list[0], at(2h)) == 30min);
        REQUIRE(arrive(list, 0, at(60min)).ok());
        CHECK(time_in_room(list[0], at(75min + 59s)) == 45min);
        CHECK(time_in_room(list[1], at(2h)) == 0min);
    }

    TEST_CASE("Attendance: a clock that is set back makes no time")
    {
        Attendance list = two();
        REQUIRE(arrive(list, 0, at(10min)).ok());
        CHECK(time_in_room(list[0], at(0min)) == 0min);
    }

    TEST_CASE("Attendance: the same person is on the list once whether chosen or written")
    {
        Attendance list = two();
        const Attendance before = list;
        CHECK(put_on_list(list, std::nullopt, "  ada LOVELACE ").error().message
            == "ada LOVELACE is on the register already. For somebody else of that name, add a letter.");
        CHECK_FALSE(put_on_list(list, LearnerId{7}, "Ada King").ok());
        CHECK(list == before);
        CHECK(put_on_list(list, LearnerId{8}, "Ada L.").ok());
    }

    TEST_CASE("Attendance: a name is needed and it has an end")
    {
        Attendance list;
        CHECK(put_on_list(list, std::nullopt, "   ").error().message == "Please write a name first.");
        CHECK_FALSE(put_on_list(list, std::nullopt, std::string(201, 'a')).ok());
        CHECK_FALSE(put_on_list(list, std::nullopt, "\xFF").ok());
        CHECK(list.empty());
    }

    TEST_CASE("Attendance: a slip can be taken off and a line that is not there is told")
    {
        Attendance list = two();
        CHECK(take_off_list(list, 0).ok());
        REQUIRE(list.size() == 1);
        CHECK(list[0].name == "Bo");
        CHECK(arrive(list, 1, at(0s)).error().code == ErrorCode::NotFound);
        CHECK(leave(list, 1, at(0s)).error().code == ErrorCode::NotFound);
        CHECK(take_off_list(list, 1).error().code == ErrorCode::NotFound);
    }

    TEST_CASE("Attendance: a written name may mean the only one that begins with it or else the nearest spelling")
    {
        const std::vector<std::string> names{"Amina Yusuf", "Bo", "Ada Lovelace", "Ada Byron", "Grace", "Jane Smith"};
        classroom::Attendance list;
        const auto meant = [&](std::string_view written) -> std::string {
            const auto found = classroom::may_mean(list, names, written);
            return found ? names[*found] : "";
        };
        CHECK(meant("Amina") == "Amina Yusuf");
        CHECK(meant("AMINA YUSSUF") == "Amina Yusuf");
        CHECK(meant("grase") == "Grace");
        for (const auto* written : {"", "Ada", "Jo", "A visitor", "Am", "Somebody else", "John Smith"}) {
            CAPTURE(written);
            CHECK(meant(written) == "");
        }
        CHECK_FALSE(classroom::may_mean(list, {}, "Amina"));
        CHECK_FALSE(classroom::may_mean(list, {"Éve"}, "Ève"));
        REQUIRE(classroom::put_on_list(list, {}, "GRACE").ok());
        CHECK(meant("grase") == "");
    }

    TEST_CASE(
        "Attendance: a line that is said to be a learner’s keeps its time and never becomes a second of that name")
    {
        const records::LearnerId amina{7};
        classroom::Attendance list;
        REQUIRE(classroom::put_on_list(list, {}, "Amina Yussuf").ok());
        REQUIRE(classroom::arrive(list, 0, Seconds{60s}).ok());
        REQUIRE(classroom::put_on_list(list, {}, "Bo").ok());
        const auto stays = list[0].stays;
        CHECK(classroom::is_meant(list, 1, amina, "amina yussuf").error().code == ErrorCode::Refused);
        CHECK(classroom::is_meant(list, 2, amina, "Amina Yusuf").error().code == ErrorCode::NotFound);
        CHECK(list[1].name == "Bo");
        REQUIRE(classroom::is_meant(list, 0, amina, "Amina Yusuf").ok());
        CHECK(list[0] == classroom::Attendee{amina, "Amina Yusuf", stays});
    }

    TEST_CASE("Attendance: blanks too many in a name make nobody two people")
    {
        Attendance list;
        REQUIRE(put_on_list(list, {}, "Tom  Hird").ok());
        CHECK(list[0].name == "Tom Hird");
        CHECK(put_on_list(list, {}, "tom   hird ").error().code == ErrorCode::Refused);
    }
}
