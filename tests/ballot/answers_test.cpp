#include "tests/ballot/asking.hpp"

#include <doctest/doctest.h>

#include <set>

using namespace vignette;
using namespace vignette::tests;

TEST_SUITE("ballot/answers")
{
    TEST_CASE("Ballot: a code has five letters and no vowel and the same number gives the same")
    {
        std::set<std::string> all;
        for (std::uint64_t i = 0; i < 10'000; ++i) {
            const auto code = ballot::code_of(i * 0x9E3779B97F4A7C15u);
            CHECK(code.size() == 5);
            CHECK(code.find_first_not_of("BCDFGHJKLMNPQRSTVWXZ") == std::string::npos);
            all.insert(code);
        }
        CHECK(all.size() > 9'900);
        CHECK(ballot::code_of(0) == "BBBBB");
        CHECK(ballot::code_of(~std::uint64_t{0}) == ballot::code_of(~std::uint64_t{0}));
    }

    TEST_CASE("Ballot: a phone joins and votes and is thanked")
    {
        Asking phone;
        phone.opened();
        CHECK(phone.get("/").status == 200);
        const auto joined = phone.post("/join", "code=BCDFG");
        CHECK(joined.status == 303);
        CHECK(joined.location == "/p/ticket1");
        const auto question = phone.get(joined.location);
        CHECK(question.status == 200);
        CHECK(has(question.body, "<h1>What now?</h1>"));
        const auto voted = phone.post("/p/ticket1", "poll=1&option=2");
        CHECK(voted.status == 303);
        CHECK(voted.location == "/p/ticket1");
        CHECK(has(phone.get(voted.location).body, "<h1>Your vote is counted</h1>"));
        CHECK(phone.answers.box().counts() == std::vector<unsigned>{0, 1, 0});
    }

    TEST_CASE("Ballot: small letters and spaces in the code are no mistake")
    {
        Asking phone;
        CHECK(phone.post("/join", "code=bcdfg").status == 303);
        CHECK(phone.post("/join", "code=+bCd+fG+").status == 303);
        CHECK(phone.post("/join", "code=b%20c%20d%20f%20g").status == 303);
    }

    TEST_CASE("Ballot: the square code writes the letters into the box and nothing else does")
    {
        Asking phone;
        const auto page = [&](const std::string& query) {
            return phone.ask({"GET", "/", query, host, "192.168.1.20", "", ""}).body;
        };
        CHECK(has(page("c=bcdfg"), "value=\"BCDFG\""));
        for (const char* other : {"", "c=", "c=BCDF", "c=BCDFGH", "c=<b>xx", "c=%C3%84%C3%84%C3", "code=BCDFG"})
            CHECK(has(page(other), "required value=\"\""));
    }

    TEST_CASE("Ballot: before a question and after a vote a phone is told so")
    {
        Asking phone;
        const auto path = phone.joined();
        CHECK(has(phone.get(path).body, "<h1>Nothing to vote on yet</h1>"));
        phone.opened();
        CHECK(has(phone.get(path).body, "<h1>What now?</h1>"));
        phone.answers.box().close();
        CHECK(has(phone.get(path).body, "<h1>Nothing to vote on yet</h1>"));
        phone.opened({"And then?", {"Yes", "No"}});
        CHECK(has(phone.get(path).body, "<h1>And then?</h1>"));
    }

    TEST_CASE("Ballot: the script is told the number of the question and whether it waits for this phone")
    {
        Asking phone;
        const auto path = phone.joined();
        const auto now = [&] { return phone.get(path + "/now").body; };
        CHECK(now() == "0 waiting");
        phone.opened();
        CHECK(now() == "1 open");
        (void)phone.post(path, "poll=1&option=1");
        CHECK(now() == "1 waiting");
        phone.answers.box().close();
        CHECK(now() == "1 waiting");
        phone.opened();
        CHECK(now() == "2 open");
        CHECK(phone.get(path + "/now").type == "text/plain; charset=utf-8");
    }

    TEST_CASE("Ballot: what the script is told is what the page says it shows so that it does not turn for ever")
    {
        Asking phone;
        const auto path = phone.joined();
        const auto agrees
            = [&] { return has(phone.get(path).body, "data-shown=\"" + phone.get(path + "/now").body + "\""); };
        CHECK(agrees());
        phone.opened();
        CHECK(agrees());
        (void)phone.post(path, "poll=1&option=1");
        CHECK(agrees());
        phone.answers.box().close();
        CHECK(agrees());
    }

    TEST_CASE("Ballot: the same vote sent again is thanked and not counted again")
    {
        Asking phone;
        phone.opened();
        const auto path = phone.joined();
        for (const char* vote : {"poll=1&option=1", "poll=1&option=1", "poll=1&option=3"}) {
            const auto answer = phone.post(path, vote);
            CHECK(answer.status == 303);
            CHECK(answer.location == path);
        }
        CHECK(phone.answers.box().counts() == std::vector<unsigned>{1, 0, 0});
        phone.answers.box().close();
        CHECK(phone.post(path, "poll=1&option=1").status == 303); // On its way while the vote ended.
        CHECK(phone.answers.box().counts() == std::vector<unsigned>{1, 0, 0});
    }

    TEST_CASE("Ballot: the style and the script are there for everybody")
    {
        Asking phone;
        CHECK(phone.get("/vote.css").type == "text/css; charset=utf-8");
        CHECK(phone.get("/vote.js").type == "text/javascript; charset=utf-8");
        CHECK(has(phone.get("/vote.css").body, "min-height"));
        CHECK(has(phone.get("/vote.js").body, "fetch"));
    }
}
