#include "tests/classroom/class.hpp"

#include <doctest/doctest.h>

using namespace vignette;
using namespace vignette::classroom;
using namespace vignette::tests;
using play::Action;

namespace {

std::optional<bool> state_of(const Class& room, std::string_view item)
{
    const auto lines = checked(room.course, room.session);
    for (std::size_t i = 0; i < checklist.size(); ++i)
        if (checklist[i].id == item)
            return lines[i].done;
    FAIL("no such item: " << item);
    return std::nullopt;
}

void on(Class& room)
{
    REQUIRE(go_on(room.course, room.session).ok());
}

} // namespace

TEST_SUITE("classroom/checklist")
{
    TEST_CASE("Checklist: the program sees sides and evidence only once they were shown")
    {
        Class room;
        CHECK(state_of(room, "opening") == true);
        CHECK(state_of(room, "sides") == std::nullopt); // No choice was made.
        room.goes(Action::Continue);
        room.goes(Action::Choose, "sit");
        CHECK(state_of(room, "sides") == false);
        on(room);
        CHECK(state_of(room, "sides") == true);
        CHECK(state_of(room, "evidence") == false);
        on(room);
        CHECK(state_of(room, "evidence") == true);
        room.goes(Action::Continue);
        room.goes(Action::Choose, "pour"); // Nobody's side is told there, and no evidence.
        CHECK(state_of(room, "sides") == true);
        CHECK(state_of(room, "evidence") == true);
    }

    TEST_CASE("Checklist: a choice was talked about when the clock ran or the room voted twice")
    {
        Class room;
        room.goes(Action::Continue);
        room.goes(Action::Choose, "sit");
        CHECK(state_of(room, "talked") == false);
        REQUIRE(go_back(room.course, room.session).ok());
        note_talk(room.course, room.session);
        room.goes(Action::Choose, "sit");
        CHECK(state_of(room, "talked") == true);
        room.goes(Action::Continue);
        REQUIRE(open_vote_here(room.course, room.session, Means::Hands).ok());
        auto& vote = *vote_here(room.course, room.session);
        REQUIRE(set_votes(vote, 0, 6).ok());
        REQUIRE(show(vote, false).ok());
        room.goes(Action::Choose, "pour");
        CHECK(state_of(room, "talked") == false); // The second choice was voted on once.
        REQUIRE(vote_again(room.session.votes.front(), Means::Hands).ok());
        CHECK(state_of(room, "talked") == true);
    }

    TEST_CASE("Checklist: every discussion with a length had its time or not")
    {
        Class room;
        CHECK(state_of(room, "time_to_talk") == std::nullopt);
        room.goes(Action::Continue);
        CHECK(state_of(room, "time_to_talk") == false);
        note_talk(room.course, room.session);
        CHECK(state_of(room, "time_to_talk") == true);
        room.goes(Action::Choose, "sit"); // It has one of its own.
        CHECK(state_of(room, "time_to_talk") == false);
    }

    TEST_CASE("Checklist: a path that is only looked into counts for nothing")
    {
        Class room;
        room.goes(Action::Continue);
        room.goes(Action::Choose, "later");
        const auto before = room.session.seen_so_far;
        REQUIRE(look_aside(room.course, room.session, "sit").ok());
        on(room);
        note_talk(room.course, room.session);
        CHECK(room.session.seen_so_far == before);
    }

    TEST_CASE("Checklist: what the facilitator ticks is theirs and what the program sees is not")
    {
        Class room;
        CHECK(state_of(room, "way_out") == false);
        REQUIRE(tick(room.session, "way_out").ok());
        CHECK(state_of(room, "way_out") == true);
        REQUIRE(tick(room.session, "way_out").ok());
        CHECK(state_of(room, "way_out") == false);
        CHECK(tick(room.session, "sides").error().code == ErrorCode::InvalidArgument);
        CHECK(tick(room.session, "no_such_line").error().code == ErrorCode::InvalidArgument);
    }

    TEST_CASE("Checklist: it is kept in words and comes back from them")
    {
        Class room;
        REQUIRE(tick(room.session, "way_out").ok());
        const auto lines = checked(room.course, room.session);
        const auto back = checklist_from(checklist_json(lines));
        REQUIRE(back.size() == lines.size());
        for (std::size_t i = 0; i < lines.size(); ++i) {
            CHECK(back[i].text == lines[i].text);
            CHECK(back[i].done == lines[i].done);
        }
        for (const char* text : {"", "{", "{}", "[1]", "[{\"text\":1}]", "\"x\""})
            CHECK(checklist_from(text).empty());
    }
}
