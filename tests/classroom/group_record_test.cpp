#include "engine/classroom/group_record.hpp"
#include "tests/classroom/class.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

using namespace vignette;
using namespace vignette::classroom;
using namespace vignette::tests;
using play::Action;
using Json = nlohmann::json;

namespace {

/// A class at its first question, with the vote open.
struct Voted : Class {
    Voted()
    {
        goes(Action::Continue);
        REQUIRE(open_vote_here(course, session, Means::Hands).ok());
    }
    Vote& vote() { return *vote_here(course, session); }
    void count(unsigned first, unsigned second)
    {
        REQUIRE(set_votes(vote(), 0, first).ok());
        REQUIRE(set_votes(vote(), 1, second).ok());
    }
    Json record() const { return Json::parse(route_json(session)); }
    Json rounds() const { return record()["votes"][0]["rounds"]; }
};

} // namespace

TEST_SUITE("classroom/group_record")
{
    TEST_CASE("Group record: of a class that has just begun there is nothing")
    {
        CHECK(route_json(Class{}.session) == R"({"route":[],"votes":[]})");
    }

    TEST_CASE("Group record: the way is told by name and where it was only looked into")
    {
        Class room;
        room.goes(Action::Continue);
        room.goes(Action::Choose, "sit");
        REQUIRE(look_aside(room.course, room.session, "later").ok());
        REQUIRE(come_back(room.course, room.session).ok());
        CHECK(Json::parse(route_json(room.session))["route"]
            == Json::parse(R"([{"scene":"hall","option":"sit","aside":false},
                {"scene":"hall","option":"later","aside":true}])"));
    }

    TEST_CASE("Group record: a round that the room has not seen has no numbers")
    {
        Voted room;
        room.count(6, 2);
        CHECK(room.record()["votes"][0]["scene"] == "hall");
        CHECK(room.record()["votes"][0]["options"] == Json({"sit", "later"}));
        CHECK(room.rounds() == Json::parse("[null]"));
        REQUIRE(show(room.vote(), false).ok());
        CHECK(room.rounds() == Json::parse("[[6,2]]"));
        REQUIRE(vote_again(room.vote(), Means::Hands).ok());
        room.count(1, 7);
        CHECK(room.rounds() == Json::parse("[[6,2],null]"));
    }

    TEST_CASE("Group record: of few votes there are numbers only where the room saw how they fell")
    {
        Voted room;
        room.count(3, 1);
        REQUIRE(show(room.vote(), false).ok());
        CHECK(room.rounds() == Json::parse("[null]"));
        REQUIRE(vote_again(room.vote(), Means::Hands).ok());
        room.count(2, 2);
        REQUIRE(show(room.vote(), true).ok());
        CHECK(room.rounds() == Json::parse("[null,[2,2]]"));
    }

    TEST_CASE("Group record: nothing in it is anybody’s")
    {
        Voted room;
        REQUIRE(put_on_list(room.session.attendance, std::nullopt, "Bo Baker").ok());
        REQUIRE(arrive(room.session.attendance, 0, at(std::chrono::seconds{0})).ok());
        room.session.notes = {"Her mother."};
        room.session.parked = {"Who tells the family?"};
        for (const char* word : {"Baker", "mother", "family", "Grace", "Lounge"})
            CHECK(route_json(room.session).find(word) == std::string::npos);
    }

    TEST_CASE("Session: a course is finished when every unit of it is on the room’s own path")
    {
        Class room;
        room.goes(Action::Continue);
        room.goes(Action::Choose, "sit");
        room.goes(Action::Continue);
        CHECK_FALSE(is_finished(room.session));
        room.goes(Action::Choose, "pour");
        for (int page = 0; page < 9 && go_on(room.course, room.session).ok(); ++page) { }
        CHECK(is_finished(room.session));
        Session aside = room.session;
        aside.aside = {room.session.room};
        aside.room.play.finished = {false};
        CHECK(is_finished(aside));
        std::swap(aside.aside.front(), aside.room);
        CHECK_FALSE(is_finished(aside));
        CHECK_FALSE(is_finished(Session{}));
    }

    TEST_CASE("Register: a name in other capitals is the same name and a longer one is not")
    {
        CHECK(same_name("Ada Lovelace", "aDA lOVELACE"));
        CHECK_FALSE(same_name("Ada", "Ada L"));
        CHECK_FALSE(same_name("Ada L", "Ada"));
        CHECK_FALSE(same_name("Ada", "Ida"));
        CHECK(same_name("Siobhán", "SIOBHán"));
        CHECK_FALSE(same_name("Siobhán", "Siobhan"));
    }
}
