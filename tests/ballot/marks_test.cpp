#include "tests/ballot/asking.hpp"

#include <doctest/doctest.h>

using namespace vignette;
using namespace vignette::tests;
using namespace std::chrono_literals;

namespace {

ballot::Marks numbered()
{
    return ballot::Marks([made = 0]() mutable { return std::to_string(++made); });
}

} // namespace

TEST_SUITE("ballot/marks")
{
    TEST_CASE("Marks: each is another one and waits until its phone has joined")
    {
        auto marks = numbered();
        const auto one = marks.hand_out(), two = marks.hand_out();
        CHECK(one != two);
        CHECK(marks.waits(one));
        CHECK_FALSE(marks.waits("nobody's"));
        CHECK_FALSE(marks.waits(""));
        marks.has_joined(one);
        marks.has_joined("nobody's");
        CHECK_FALSE(marks.waits(one));
        CHECK(marks.waits(two));
    }

    TEST_CASE("Marks: the oldest is forgotten where there are too many")
    {
        auto marks = numbered();
        const auto first = marks.hand_out();
        for (std::size_t i = 1; i < ballot::Marks::most_waiting; ++i)
            (void)marks.hand_out();
        CHECK(marks.waits(first));
        (void)marks.hand_out();
        CHECK_FALSE(marks.waits(first));
        CHECK(marks.waits("2"));
    }

    TEST_CASE("Ballot: a browser that joins twice has one ticket and one vote")
    {
        Asking phone;
        phone.opened();
        const auto mark = phone.marked();
        CHECK_FALSE(mark.empty());
        const auto one = phone.joins(mark).location, two = phone.joins(mark).location;
        CHECK(one == "/p/" + mark);
        CHECK(one == two);
        CHECK(phone.post(one, "poll=1&option=1").status == 303);
        CHECK(phone.post(two, "poll=1&option=2").status == 303);
        CHECK(phone.answers.box().counts() == std::vector<unsigned>{1, 0, 0});
        CHECK(phone.answers.box().phones() == 1);
        phone.opened(); // And one in the next round.
        CHECK(phone.post(phone.joins(mark).location, "poll=2&option=2").status == 303);
        CHECK(phone.post(one, "poll=2&option=2").status == 303);
        CHECK(phone.answers.box().counts() == std::vector<unsigned>{0, 1, 0});
    }

    TEST_CASE("Ballot: a browser that has its mark is given no other")
    {
        Asking phone;
        const auto mark = phone.marked();
        CHECK(phone.marked(mark).empty());
        CHECK(phone.joins(mark).mark.empty());
        CHECK(phone.marked(mark).empty());
        CHECK(phone.joins(mark).mark.empty());
    }

    TEST_CASE("Ballot: nothing but the style and joining brings a mark so that a link from elsewhere brings none")
    {
        Asking phone;
        phone.opened();
        const auto path = phone.joined();
        for (const auto& other : {std::string("/"), std::string("/vote.js"), path, path + "/now", std::string("/x")})
            CHECK(phone.get(other).mark.empty());
        CHECK(phone.joins("", "XXXXX").mark.empty());
        CHECK(phone.post(path, "poll=1&option=1").mark.empty());
    }

    TEST_CASE("Ballot: a browser that joins without a mark gets one and is the same phone the next time")
    {
        Asking phone;
        const auto first = phone.joins("");
        CHECK(first.location == "/p/" + first.mark);
        CHECK(phone.joins(first.mark).location == first.location);
        CHECK(phone.answers.box().phones() == 1);
    }

    TEST_CASE("Ballot: where cookies are blocked all goes on and each joining is a phone up to the limit")
    {
        Asking phone({.phones_at_one_address = 2});
        phone.opened();
        const auto one = phone.joins("").location, two = phone.joins("").location;
        CHECK(one != two);
        CHECK(phone.post(one, "poll=1&option=1").status == 303);
        CHECK(phone.post(two, "poll=1&option=1").status == 303);
        CHECK(phone.answers.box().counts() == std::vector<unsigned>{2, 0, 0});
        CHECK(phone.joins("").status == 503);
        CHECK(phone.joins(phone.marked()).status == 303);
    }

    TEST_CASE("Ballot: a forged mark or one of an earlier class counts as none and another takes its place")
    {
        Asking phone({.phones_at_one_address = 3});
        for (const auto& odd : {std::string("0123456789abcdef0123456789abcdef"), std::string(10'000, 'x'),
                 std::string("\"; Path=/\r\nX: y")}) {
            CHECK(phone.ask({"GET", "/", "", host, "192.168.1.20", "", odd}).status == 200);
            const auto joined = phone.joins(odd);
            CHECK(joined.status == 303);
            CHECK(joined.location == "/p/" + joined.mark);
            CHECK(joined.mark != odd);
            CHECK_FALSE(phone.marked(odd).empty());
        }
        CHECK(phone.joins("forged").status == 503); // And is no way round the limit.
    }

    TEST_CASE("Ballot: three hundred phones behind one router join and look and vote within a minute")
    {
        Asking phone;
        phone.opened();
        std::vector<std::string> paths;
        for (int i = 0; i < 300; ++i) {
            CHECK(phone.get("/").status == 200);
            const auto mark = phone.marked();
            CHECK(phone.get("/favicon.ico").status == 404);
            const auto joined = phone.joins(mark);
            CHECK(joined.status == 303);
            paths.push_back(joined.location);
        }
        for (int second = 0; second < 60; second += 2, phone.now += 2s) {
            for (const auto& path : paths)
                CHECK(phone.get(path + "/now").status == 200);
        }
        for (const auto& path : paths)
            CHECK(phone.post(path, "poll=1&option=2").status == 303);
        CHECK(phone.answers.box().counts() == std::vector<unsigned>{0, 300, 0});
        CHECK(phone.joins(phone.marked()).status == 503);
        CHECK(phone.joins(phone.marked("", "192.168.1.21"), "BCDFG", "192.168.1.21").status == 303);
    }

    TEST_CASE("Ballot: a phone behind a router that guesses the code is held back and the others are not")
    {
        Asking phone({.wrong_codes_a_minute = 2, .wrong_codes_at_one_address = 5});
        const auto bad = phone.marked(), good = phone.marked();
        CHECK(phone.joins(bad, "XXXXX").status == 403);
        CHECK(phone.joins(bad, "XXXXX").status == 403);
        CHECK(phone.joins(bad, "XXXXX").status == 429);
        CHECK(phone.joins(bad).status == 429);
        CHECK(phone.joins(good).status == 303);
    }

    TEST_CASE("Ballot: a hall behind one router that mistypes the code once each is not held back")
    {
        Asking phone;
        for (int i = 0; i < 300; ++i)
            CHECK(phone.joins(phone.marked(), "XXXXX").status == 403);
        CHECK(phone.joins(phone.marked()).status == 303);
    }

    TEST_CASE("Ballot: who takes a new mark for each guess is held back by the address")
    {
        Asking phone({.wrong_codes_a_minute = 2, .wrong_codes_at_one_address = 5});
        for (int i = 0; i < 5; ++i)
            CHECK(phone.joins(phone.marked(), "XXXXX").status == 403);
        CHECK(phone.joins(phone.marked(), "XXXXX").status == 429);
        CHECK(phone.joins(phone.marked()).status == 429);
        phone.now += 60s;
        CHECK(phone.joins(phone.marked()).status == 303);
    }

    TEST_CASE("Ballot: an answer says which phone has asked by its address line or its mark")
    {
        Asking phone;
        const auto mark = phone.marked();
        const auto with = [&](const std::string& path, const std::string& brought) {
            return phone.ask({"GET", path, "", host, "192.168.1.20", "", brought}).phone;
        };
        CHECK(with("/", mark).empty());
        CHECK(phone.joins(mark).phone == mark);
        CHECK(with("/", mark) == mark);
        for (const auto& path : {"/p/" + mark, "/p/" + mark + "/now"})
            CHECK(with(path, "") == mark);
        for (const char* path : {"/", "/p/", "/p/nobodys", "/vote.css"})
            CHECK(with(path, "").empty());
    }
}
