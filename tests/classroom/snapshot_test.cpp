#include "engine/classroom/snapshot.hpp"
#include "tests/classroom/class.hpp"

#include <doctest/doctest.h>

using namespace vignette;
using namespace vignette::classroom;
using namespace vignette::tests;
using namespace std::chrono_literals;
using play::Action;

namespace {

/// A class in the middle of everything.
Class busy()
{
    Class room;
    room.goes(Action::Continue);
    REQUIRE(open_vote_here(room.course, room.session, Means::Cards).ok());
    Vote& vote = *vote_here(room.course, room.session);
    REQUIRE(set_votes(vote, 0, 7).ok());
    REQUIRE(show(vote, false).ok());
    REQUIRE(vote_again(vote, Means::Hands).ok());
    room.goes(Action::Choose, "sit");
    REQUIRE(look_aside(room.course, room.session, "later").ok());
    REQUIRE(put_on_list(room.session.attendance, records::LearnerId{7}, "Ada").ok());
    REQUIRE(put_on_list(room.session.attendance, std::nullopt, "Bo “the baker”").ok());
    REQUIRE(arrive(room.session.attendance, 0, at(1min)).ok());
    REQUIRE(leave(room.session.attendance, 0, at(20min)).ok());
    REQUIRE(arrive(room.session.attendance, 1, at(2min)).ok());
    room.session.timer = timer_of(4min);
    start(room.session.timer, at(21min));
    room.session.notes = {"Ask her about her mother."};
    room.session.parked = {"What does the law say at night?"};
    room.session.blank = true;
    return room;
}

} // namespace

TEST_SUITE("classroom/snapshot")
{
    TEST_CASE("Class snapshot: a class that was cut off comes back with all that was in it")
    {
        const Class room = busy();
        const auto back = restore(room.course, save(room.course, room.session));
        REQUIRE(back.ok());
        CHECK(back.value() == room.session);
    }

    TEST_CASE("Class snapshot: a place that an edit took away is looked for and the rest stays")
    {
        const Class room = busy();
        std::string kept = save(room.course, room.session);
        for (auto at = kept.find("\"later\""); at != std::string::npos; at = kept.find("\"later\""))
            kept.replace(at, 7, "\"gone\"");
        const auto back = restore(room.course, kept);
        REQUIRE(back.ok());
        CHECK(back.value().attendance == room.session.attendance);
        CHECK(back.value().room.play.now.stage != play::Stage::Outcome);
    }

    TEST_CASE("Class snapshot: cut short or twisted anywhere it is refused or whole and never half")
    {
        const Class room = busy();
        const std::string kept = save(room.course, room.session);
        for (std::size_t length = 0; length < kept.size(); ++length)
            REQUIRE(restore(room.course, kept.substr(0, length)).error().code == ErrorCode::Unreadable);
        for (const auto& change : std::vector<std::pair<std::string, std::string>>{
                 {"\"counts\":[7,0]", "\"counts\":[7]"}, {"\"counts\":[7,0]", "\"counts\":[7,4000000000]"},
                 {"\"rounds\":[", "\"rounds\":7,\"was\":["}, {"\"attendance\":[", "\"attendance\":[3,"},
                 {"\"blank\":true", "\"blank\":\"yes\""}, {"\"options\":[", "\"options\":[\"more\","},
                 {"\"setting\"", "\"other\""}, {"\"means\":\"cards\"", "\"means\":\"shouts\""}}) {
            std::string twisted = kept;
            REQUIRE(twisted.find(change.first) != std::string::npos);
            twisted.replace(twisted.find(change.first), change.first.size(), change.second);
            CAPTURE(change.second);
            CHECK(restore(room.course, twisted).error().message
                == "What was kept of the class is damaged. Begin the class again; the courses are as they were.");
        }
    }

    TEST_CASE("Class snapshot: one of a newer program is left alone")
    {
        const Class room = busy();
        std::string kept = save(room.course, room.session);
        const std::string version = "\"version\":1,\"votes\"";
        REQUIRE(kept.find(version) != std::string::npos);
        kept.replace(kept.find(version), version.size(), "\"version\":2,\"votes\"");
        CHECK(restore(room.course, kept).error().code == ErrorCode::TooNew);
    }
}
