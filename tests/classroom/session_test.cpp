#include "tests/classroom/class.hpp"

#include <doctest/doctest.h>

using namespace vignette;
using namespace vignette::classroom;
using namespace vignette::tests;
using namespace std::chrono_literals;
using play::Action;

namespace {

using Names = std::vector<std::string>;

} // namespace

TEST_SUITE("classroom/session")
{
    TEST_CASE("Session: the room goes on and back and its route names each choice")
    {
        Class room;
        CHECK(room.scene().empty());
        room.goes(Action::Continue);
        CHECK(room.scene() == "hall");
        room.goes(Action::Choose, "later");
        CHECK(room.option() == "later");
        room.goes(Action::Continue);
        CHECK(room.scene() == "tea");
        room.goes(Action::Back);
        CHECK(room.option() == "later");
        CHECK(room.session.route == std::vector<Made>{{"hall", "later", false}});
    }

    TEST_CASE("Session: a page is shown part by part and Previous goes back by parts")
    {
        Class room;
        const auto goes_on = [&] { REQUIRE(go_on(room.course, room.session).ok()); };
        const auto goes_back = [&] { REQUIRE(go_back(room.course, room.session).ok()); };
        const auto part = [&] { return shown_part(room.course, room.session); };
        CHECK(part() == Part::Whole);
        goes_on();
        CHECK(part() == Part::Story);
        goes_on();
        CHECK(part() == Part::Question);
        CHECK_FALSE(go_on(room.course, room.session).ok()); // It waits for an option.
        room.goes(Action::Choose, "sit");
        CHECK(part() == Part::Result);
        goes_on();
        CHECK(part() == Part::Sides);
        goes_on();
        CHECK(part() == Part::Known);
        goes_on();
        CHECK(room.scene() == "tea");
        CHECK(part() == Part::Question); // Nothing is told before it.
        goes_back();
        CHECK(part() == Part::Known);
        goes_back();
        goes_back();
        CHECK(part() == Part::Result);
        goes_back();
        CHECK(part() == Part::Question);
    }

    TEST_CASE("Session: what is nobody's answer is talked about and not written")
    {
        Class room;
        REQUIRE(jump(room.course, room.session, "ending").ok());
        const Session before = room.session;
        const auto refused = move(room.course, room.session, {.action = Action::Write, .ask = "mine", .text = "Mum"});
        CHECK(refused.error().message
            == "In class this is talked about, and nothing is written here. Go on when the room is ready.");
        CHECK(room.session == before);
        CHECK_FALSE(move(room.course, room.session, {.action = Action::Leave}).ok());
        CHECK_FALSE(move(room.course, room.session, {.action = Action::Choose, .id = "sit"}).ok());
        CHECK(room.session == before);
    }

    TEST_CASE("Session: what the room talks about follows the page and so does the timer")
    {
        Class room;
        CHECK(room.talk().empty());
        CHECK(room.session.timer == timer_of(0s));
        room.goes(Action::Continue);
        CHECK(room.talk() == Names{"Corners."});
        CHECK(room.session.timer == timer_of(4min));
        room.goes(Action::Choose, "sit");
        CHECK(room.talk() == Names{"Ten seconds of quiet.", "Why does that help?"});
        REQUIRE(jump(room.course, room.session, "ending").ok());
        CHECK(room.talk() == Names{"What would make it easy?"});
        CHECK(room.session.timer == timer_of(3min));
    }

    TEST_CASE("Session: another path is looked into and left and the room stands where it stood")
    {
        Class room;
        room.goes(Action::Continue);
        room.goes(Action::Choose, "sit");
        REQUIRE(go_on(room.course, room.session).ok());
        const Stand stood = room.session.room;
        REQUIRE(look_aside(room.course, room.session, "later").ok());
        CHECK(room.option() == "later");
        room.goes(Action::Continue);
        room.goes(Action::Choose, "sorry");
        REQUIRE(come_back(room.course, room.session).ok());
        CHECK(room.session.room == stood); // To the part of the page that was shown.
        CHECK(room.session.timer == timer_of(2min)); // The ten seconds of quiet have no clock.
        CHECK(room.session.route
            == std::vector<Made>{{"hall", "sit", false}, {"hall", "later", true}, {"tea", "sorry", true}});
        CHECK(come_back(room.course, room.session).error().code == ErrorCode::Refused);
    }

    TEST_CASE("Session: two paths can be shown side by side without leaving either")
    {
        Class room;
        room.goes(Action::Continue);
        room.goes(Action::Choose, "sit");
        const Session before = room.session;
        const auto other = beside(room.course, room.session, "later");
        REQUIRE(other.ok());
        CHECK(other.value().now.option == 1);
        CHECK(room.session == before);
        CHECK_FALSE(beside(room.course, room.session, "nowhere").ok());
    }

    TEST_CASE("Session: paths within paths have an end")
    {
        Class room;
        room.goes(Action::Continue);
        for (std::size_t i = 0; i < deepest_aside; ++i)
            REQUIRE(look_aside(room.course, room.session, "sit").ok());
        const Session before = room.session;
        CHECK_FALSE(look_aside(room.course, room.session, "sit").ok());
        CHECK(room.session == before);
    }

    TEST_CASE("Session: a jump goes straight to a scene and Previous comes back from there")
    {
        Class room;
        room.goes(Action::Continue);
        REQUIRE(jump(room.course, room.session, "ending").ok());
        CHECK(room.scene() == "ending");
        room.goes(Action::Back);
        CHECK(room.scene() == "hall");
        CHECK(jump(room.course, room.session, "nowhere").error().message
            == "There is no scene “nowhere” in this course. Choose one from the list.");
    }

    TEST_CASE("Session: a vote belongs to its choice and is there when the room comes back")
    {
        Class room;
        CHECK(open_vote_here(room.course, room.session, Means::Hands).error().message
            == "There is nothing to choose on this page. Go on to the next one.");
        room.goes(Action::Continue);
        CHECK(vote_here(room.course, room.session) == nullptr);
        REQUIRE(open_vote_here(room.course, room.session, Means::Cards).ok());
        CHECK(open_vote_here(room.course, room.session, Means::Cards).error().code == ErrorCode::Refused);
        REQUIRE(vote_here(room.course, room.session) != nullptr);
        CHECK(vote_here(room.course, room.session)->options == Names{"sit", "later"});
        REQUIRE(set_votes(*vote_here(room.course, room.session), 0, 6).ok());
        room.goes(Action::Choose, "sit");
        CHECK(cast(vote_here(room.course, room.session)->rounds.back()) == 6);
        room.goes(Action::Continue);
        CHECK(vote_here(room.course, room.session) == nullptr);
        REQUIRE(open_vote_here(room.course, room.session, Means::Hands).ok());
        CHECK(vote_here(room.course, room.session)->options == Names{"pour"}); // "sorry" is not open to this room.
    }

    TEST_CASE("Session: the minutes that have gone are told, and none where the clock was set back")
    {
        Class room;
        CHECK(minutes_gone(room.session, at(34min + 59s)) == 34min);
        CHECK(minutes_gone(room.session, at(-5min)) == 0min);
    }

    TEST_CASE("Session: the time in which it was cut off counts for nobody")
    {
        Class room;
        REQUIRE(put_on_list(room.session.attendance, std::nullopt, "Bo").ok());
        REQUIRE(arrive(room.session.attendance, 0, at(0s)).ok());
        REQUIRE(put_on_list(room.session.attendance, std::nullopt, "Cy").ok());
        REQUIRE(arrive(room.session.attendance, 1, at(0s)).ok());
        REQUIRE(leave(room.session.attendance, 1, at(10min)).ok());
        room.session.timer = timer_of(5min);
        start(room.session.timer, at(19min));
        room.session.seen = at(20min);
        take_up(room.session, at(15h));
        CHECK(minutes_gone(room.session, at(15h + 30min)) == 50min);
        CHECK(time_in_room(room.session.attendance[0], at(15h + 30min)) == 50min);
        CHECK(is_here(room.session.attendance[0]));
        CHECK(time_in_room(room.session.attendance[1], at(15h + 30min)) == 10min);
        CHECK(left(room.session.timer, at(15h + 30min)) == 4min);
        take_up(room.session, at(14h)); // A clock that was set back.
        CHECK(minutes_gone(room.session, at(15h + 30min)) == 50min);
    }
}
