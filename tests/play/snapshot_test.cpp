#include "engine/play/snapshot.hpp"
#include "tests/play/playing.hpp"
#include "tests/play/teatime.hpp"

#include <doctest/doctest.h>

namespace vignette::play {

using namespace script;

namespace {

/// Half-way through the worked example, with something of everything to keep.
Playing half_way()
{
    Playing play(teatime());
    play.goes_on();
    play.goes_on();
    play.rates("confidence", 4);
    play.goes_on();
    play.chooses("later");
    return play;
}

std::string with(std::string snapshot, std::string_view old, std::string_view fresh)
{
    const auto at = snapshot.find(old);
    REQUIRE(at != std::string::npos);
    return snapshot.replace(at, old.size(), fresh);
}

} // namespace

TEST_SUITE("play/snapshot")
{
    TEST_CASE("Snapshot: says everything by name")
    {
        const Playing play = half_way();
        CHECK(save(play.course, play.state)
            == R"({"answers":{"confidence@before":{"value":4}},)"
               R"("before":[{"scenes_seen":0,"stage":"opening","variables":[1,false]},)"
               R"({"scene":"welcome","scenes_seen":1,"stage":"warning","variables":[1,false]},)"
               R"({"scene":"welcome","scenes_seen":1,"stage":"telling","variables":[1,false]},)"
               R"({"scene":"hallway","scenes_seen":2,"stage":"telling","variables":[1,false]}],)"
               R"("course":"teatime","finished":[],)"
               R"("now":{"option":"later","scene":"hallway","scenes_seen":2,"stage":"outcome","variables":[1,true]},)"
               R"("revision":5,"snapshot":1,"tried":[],"unit":"hallway_unit","variables":["trust","rushed"],"version":"1.1.0"})");
    }

    TEST_CASE("Snapshot: is resumed as it was, at every place a learner can be")
    {
        Playing play = half_way();
        const auto check = [&] {
            const auto resumed = resume(play.course, save(play.course, play.state));
            REQUIRE(resumed.ok());
            CAPTURE(play.place());
            CHECK(resumed.value().state == play.state);
            CHECK(resumed.value().notice == "");
        };
        check();
        play.tries_again();
        check();
        play.chooses("sit");
        play.leaves();
        check();
        play.goes_on();
        play.goes_on();
        play.chooses("walk");
        play.goes_on();
        play.writes("my_practice", "Line one\n“two”\t\\ \"three\" é");
        check();
        play.goes_on();
        CHECK(play.place() == "closed");
        check();
    }

    TEST_CASE("Snapshot: one that is damaged is refused, whatever is wrong with it")
    {
        const Playing play = half_way();
        const std::string good = save(play.course, play.state);
        const auto refused = [&](const std::string& snapshot) {
            const auto resumed = resume(play.course, snapshot);
            if (resumed.ok())
                return std::string("resumed");
            CHECK(resumed.error().code == ErrorCode::Unreadable);
            return resumed.error().message;
        };
        const std::string damaged
            = "What was kept of this course cannot be read (start the unit again; your written answers are safe).";
        for (const char* nothing :
            {"", "{}", "[]", "null", "12", "\"x\"", "{\"snapshot\":\"1\"}", "{\"snapshot\":1}", "\xFF\xFE"}) {
            CAPTURE(nothing);
            CHECK(refused(nothing) == damaged);
        }
        CHECK(refused(good.substr(0, good.size() / 2)) == damaged);
        struct Row {
            const char* old;
            const char* fresh;
        };
        for (const auto& row : {
                 Row{"\"revision\":5", "\"revision\":\"five\""},
                 Row{"\"finished\":[]", "\"finished\":[7]"},
                 Row{"\"tried\":[]", "\"tried\":[{}]"},
                 Row{"\"answers\":{\"confidence@before\":{\"value\":4}}", "\"answers\":[3]"},
                 Row{"\"value\":4", "\"value\":\"four\""},
                 Row{"\"variables\":[\"trust\",\"rushed\"]", "\"variables\":[1,2]"},
                 Row{"\"unit\":\"hallway_unit\"", "\"unit\":3"},
                 Row{"\"option\":\"later\"", "\"option\":[]"},
                 Row{"\"scene\":\"welcome\"", "\"scene\":null"},
                 Row{"\"before\":[{", "\"before\":[3,{"},
             }) {
            CAPTURE(row.fresh);
            CHECK(refused(with(good, row.old, row.fresh)) == damaged);
        }
    }

    TEST_CASE("Snapshot: one by a newer program is refused in its own words")
    {
        const Playing play = half_way();
        const auto resumed
            = resume(play.course, with(save(play.course, play.state), "\"snapshot\":1", "\"snapshot\":2"));
        REQUIRE_FALSE(resumed.ok());
        CHECK(resumed.error().code == ErrorCode::TooNew);
        CHECK(resumed.error().message
            == "This place in the course was kept by a newer Vignette (update this one to go on from it).");
    }

    TEST_CASE("Snapshot: numbers that cannot be are made to fit, and playing goes on")
    {
        const Playing play = half_way();
        const std::string good = save(play.course, play.state);
        struct Row {
            const char* old;
            const char* fresh;
        };
        for (const auto& row : {
                 Row{"\"variables\":[1,true]}", "\"variables\":[99999999999,true]}"},
                 Row{"\"variables\":[1,true]}", "\"variables\":[-5,\"yes\"]}"},
                 Row{"\"variables\":[1,true]}", "\"variables\":[]}"},
                 Row{"\"now\":{\"option\":\"later\",", "\"now\":{\"part\":77,\"option\":\"later\","},
                 Row{"\"now\":{\"option\":\"later\",\"scene\":\"hallway\",\"scenes_seen\":2",
                     "\"now\":{\"option\":\"later\",\"scene\":\"ending\",\"scenes_seen\":0"},
                 Row{"\"stage\":\"outcome\"", "\"stage\":\"telling\""},
                 Row{"\"stage\":\"outcome\"", "\"stage\":\"asleep\""},
                 Row{"\"now\":{\"option\":\"later\",\"scene\":\"hallway\",\"scenes_seen\":2",
                     "\"now\":{\"scene\":\"ending\",\"scenes_seen\":0"},
             }) {
            CAPTURE(row.fresh);
            const auto resumed = resume(play.course, with(good, row.old, row.fresh));
            REQUIRE(resumed.ok());
            const State& state = resumed.value().state;
            CHECK_FALSE(page(play.course, state).asks.empty());
            CHECK(state.now.variables[0] >= 0);
            CHECK(state.now.variables[0] <= 3);
        }
    }

    TEST_CASE("Snapshot: no bytes at all break the reader")
    {
        const Playing play = half_way();
        const std::string good = save(play.course, play.state);
        int resumed = 0;
        for (std::size_t at = 0; at < good.size(); ++at) {
            for (const char byte : {'0', '9', '"', 'x', '{', '\0'}) {
                std::string bent = good;
                bent[at] = byte;
                const auto result = resume(play.course, bent);
                if (!result)
                    continue;
                ++resumed;
                page(play.course, result.value().state);
                save(play.course, result.value().state);
            }
        }
        CHECK(resumed > 50);
    }
}

} // namespace vignette::play
