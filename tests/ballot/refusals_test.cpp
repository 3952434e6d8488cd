#include "tests/ballot/asking.hpp"

#include <doctest/doctest.h>

using namespace vignette;
using namespace vignette::tests;
using namespace std::chrono_literals;

namespace {

bool nothing_counted(const Asking& phone)
{
    return phone.answers.box().counts() == std::vector<unsigned>{0, 0, 0};
}

bool is_refusal(const ballot::Response& answer)
{
    return has(answer.body, "<h1>That did not work</h1>") && has(answer.body, "action=\"/\"");
}

} // namespace

TEST_SUITE("ballot/refusals")
{
    TEST_CASE("Ballot: another host is refused so that no page elsewhere speaks for a phone")
    {
        Asking phone;
        for (const char* other :
            {"", "evil.example", "192.168.1.5", "192.168.1.5:80", "192.168.1.5:8080.evil.example"}) {
            const auto answer = phone.ask({"POST", "/join", "", other, "192.168.1.20", "code=BCDFG", ""});
            CHECK(answer.status == 421);
            CHECK(is_refusal(answer));
        }
        CHECK(phone.answers.box().phones() == 0);
    }

    TEST_CASE("Ballot: a wrong code lets nobody in and says what to do")
    {
        Asking phone;
        for (const char* wrong :
            {"code=BCDFH", "code=", "", "code=BCDFGG", "other=BCDFG", "code=BCDF%00G", "code=B-CDFG"}) {
            const auto answer = phone.post("/join", wrong);
            CHECK(answer.status == 403);
            CHECK(answer.location.empty());
            CHECK(has(answer.body, "Those are not the five letters on the screen. Please look again."));
            CHECK(has(answer.body, "role=\"alert\""));
        }
        CHECK(phone.answers.box().phones() == 0);
    }

    TEST_CASE("Ballot: who guesses the code is held back for a minute and others are not")
    {
        Asking phone({.wrong_codes_a_minute = 3});
        for (int i = 0; i < 3; ++i)
            CHECK(phone.post("/join", "code=XXXXX").status == 403);
        CHECK(phone.post("/join", "code=XXXXX").status == 429);
        CHECK(phone.post("/join", "code=BCDFG").status == 429); // Or guessing would pay.
        CHECK(phone.post("/join", "code=BCDFG", "192.168.1.21").status == 303);
        phone.now += 60s;
        CHECK(phone.post("/join", "code=BCDFG").status == 303);
    }

    TEST_CASE("Ballot: a right code is not counted as a wrong one")
    {
        Asking phone({.phones_at_one_address = 20, .wrong_codes_a_minute = 3});
        for (int i = 0; i < 10; ++i)
            CHECK(phone.post("/join", "code=BCDFG").status == 303);
    }

    TEST_CASE("Ballot: a late vote is not counted and the phone is told")
    {
        Asking phone;
        phone.opened();
        const auto path = phone.joined();
        phone.answers.box().close();
        CHECK(phone.post(path, "poll=1&option=1").status == 409);
        phone.opened();
        const auto answer = phone.post(path, "poll=1&option=1"); // Of the question before.
        CHECK(answer.status == 409);
        CHECK(has(answer.body, "<h1>That vote has ended</h1>"));
        CHECK(phone.post(path, "poll=3&option=1").status == 409);
        CHECK(nothing_counted(phone));
        CHECK(phone.post(path, "poll=2&option=1").status == 303);
    }

    TEST_CASE("Ballot: what is none of the answers is refused and the phone can still vote")
    {
        Asking phone;
        phone.opened();
        const auto path = phone.joined();
        for (const char* odd : {"poll=1&option=0", "poll=1&option=4", "poll=1&option=-1", "poll=1&option=4294967297",
                 "poll=1&option=99999999999999999999", "poll=1&option=two", "poll=1&option=2two", "poll=1&option= 2",
                 "poll=1&option=1000", "poll=1&option=1001", "poll=1&option=", "poll=1"}) {
            INFO(odd);
            const auto answer = phone.post(path, odd);
            CHECK(answer.status == 400);
            CHECK(is_refusal(answer));
        }
        for (const char* odd : {"option=1", "poll=one&option=1", "poll=1x&option=1", "", "poll=-1&option=1"})
            CHECK(phone.post(path, odd).status == 409);
        CHECK(nothing_counted(phone));
        CHECK(phone.post(path, "poll=1&option=3").status == 303);
    }

    TEST_CASE("Ballot: a ticket that nobody gave out opens nothing")
    {
        Asking phone;
        phone.opened();
        (void)phone.joined();
        for (const char* path : {"/p/", "/p/ticket", "/p/ticket2", "/p/ticket1/", "/p/ticket1/now/now", "/p//now"}) {
            INFO(path);
            CHECK(phone.get(path).status == 404);
            CHECK(phone.post(path, "poll=1&option=1").status == 404);
        }
        CHECK(phone.post("/p/ticket1/now", "poll=1&option=1").status == 404);
        CHECK(is_refusal(phone.get("/p/ticket2")));
        CHECK(nothing_counted(phone));
    }

    TEST_CASE("Ballot: there is nothing at other addresses and nothing but GET and POST")
    {
        Asking phone;
        for (const char* path :
            {"/x", "", "//", "/join", "/join/", "/vote.css/", "/favicon.ico", "/../etc/passwd", "*"})
            CHECK(phone.get(path).status == 404);
        for (const char* path : {"/", "/vote.css", "/x"})
            CHECK(phone.post(path, "").status == 404);
        for (const char* method : {"HEAD", "PUT", "DELETE", "OPTIONS", "TRACE", "CONNECT", "get", ""})
            CHECK(phone.ask({method, "/", "", host, "192.168.1.20", "", ""}).status == 405);
    }

    TEST_CASE("Ballot: there are so many phones at an address and in a room")
    {
        Asking phone({.phones = 3, .phones_at_one_address = 2});
        CHECK(phone.post("/join", "code=BCDFG").status == 303);
        CHECK(phone.post("/join", "code=BCDFG").status == 303);
        CHECK(phone.post("/join", "code=BCDFG").status == 503);
        CHECK(phone.post("/join", "code=BCDFG", "192.168.1.21").status == 303);
        const auto full = phone.post("/join", "code=BCDFG", "192.168.1.22");
        CHECK(full.status == 503);
        CHECK(is_refusal(full));
    }

    TEST_CASE("Ballot: a phone that asks too often waits a minute and others are not held back")
    {
        Asking phone({.requests_of_a_phone = 5});
        phone.opened();
        const auto path = phone.joined(), other = phone.joined();
        for (int i = 0; i < 5; ++i)
            CHECK(phone.get(path).status == 200);
        CHECK(phone.get(path).status == 429);
        CHECK(phone.post(path, "poll=1&option=1").status == 429);
        CHECK(phone.get("/", "192.168.1.21").status == 200);
        CHECK(phone.get(other).status == 200); // Behind the same router.
        phone.now += 60s;
        CHECK(phone.post(path, "poll=1&option=1").status == 303);
    }

    TEST_CASE("Ballot: an address from which strangers ask too often waits a minute and phones that have joined do not")
    {
        Asking phone({.requests_a_minute = 5});
        phone.opened();
        const auto path = phone.joined();
        for (int i = 0; i < 4; ++i)
            CHECK(phone.get("/p/nobodys").status == 404);
        CHECK(phone.get("/p/nobodys").status == 429);
        CHECK(phone.get("/").status == 429);
        CHECK(phone.get("/", "192.168.1.21").status == 200);
        CHECK(phone.post(path, "poll=1&option=1").status == 303);
        phone.now += 60s;
        CHECK(phone.get("/").status == 200);
    }

    TEST_CASE("Ballot: eight phones that share an address look every two seconds and vote without being held back")
    {
        Asking phone;
        phone.opened();
        std::vector<std::string> paths;
        for (int i = 0; i < 8; ++i) {
            CHECK(phone.get("/").status == 200);
            CHECK(phone.get("/vote.css").status == 200);
            paths.push_back(phone.joined());
            CHECK(phone.get("/vote.js").status == 200);
        }
        for (int second = 0; second < 60; second += 2, phone.now += 2s) {
            for (const auto& path : paths)
                CHECK(phone.get(path + "/now").status == 200);
        }
        for (const auto& path : paths)
            CHECK(phone.post(path, "poll=1&option=2").status == 303);
        CHECK(phone.answers.box().counts() == std::vector<unsigned>{0, 8, 0});
    }
}
