#include "engine/ballot/box.hpp"

#include <doctest/doctest.h>

using namespace vignette::ballot;

namespace {

struct Room {
    explicit Room(Limits limits = {})
        : box(limits, [this] { return std::to_string(++made); })
    {
    }
    std::string phone(const std::string& address = "10.0.0.1") { return box.join(address).value_or("none"); }
    void ask() { box.open({"What now?", {"Tea", "Coffee"}}); }

    int made = 0;
    Box box;
};

using Counts = std::vector<unsigned>;

} // namespace

TEST_SUITE("ballot/box")
{
    TEST_CASE("Ballot: a vote is counted once for each phone")
    {
        Room room;
        const auto ada = room.phone(), bo = room.phone("10.0.0.2");
        room.ask();
        CHECK(room.box.cast(ada, 1, 0) == Box::Cast::Counted);
        CHECK(room.box.cast(bo, 1, 0) == Box::Cast::Counted);
        CHECK(room.box.cast(ada, 1, 0) == Box::Cast::Already);
        CHECK(room.box.cast(ada, 1, 1) == Box::Cast::Already); // The first counts.
        CHECK(room.box.counts() == Counts{2, 0});
        CHECK(room.box.has_voted(ada));
    }

    TEST_CASE("Ballot: before the first question there is nothing to vote in")
    {
        Room room;
        const auto ada = room.phone();
        CHECK(room.box.number() == 0);
        CHECK_FALSE(room.box.poll());
        CHECK_FALSE(room.box.is_open());
        CHECK_FALSE(room.box.has_voted(ada));
        CHECK(room.box.cast(ada, 0, 0) == Box::Cast::Unknown);
        CHECK(room.box.cast(ada, 1, 0) == Box::Cast::Late);
    }

    TEST_CASE("Ballot: a vote that has ended keeps its counts and takes no more")
    {
        Room room;
        const auto ada = room.phone(), bo = room.phone();
        room.ask();
        CHECK(room.box.cast(ada, 1, 1) == Box::Cast::Counted);
        room.box.close();
        CHECK(room.box.cast(bo, 1, 1) == Box::Cast::Late);
        CHECK(room.box.counts() == Counts{0, 1});
    }

    TEST_CASE("Ballot: a vote that goes on takes those who have not voted and nobody twice")
    {
        Room room;
        room.box.reopen(); // Nothing was asked yet.
        CHECK_FALSE(room.box.is_open());
        const auto ada = room.phone(), bo = room.phone();
        room.ask();
        CHECK(room.box.cast(ada, 1, 1) == Box::Cast::Counted);
        room.box.close();
        room.box.reopen();
        CHECK(room.box.cast(ada, 1, 1) == Box::Cast::Already);
        CHECK(room.box.cast(bo, 1, 1) == Box::Cast::Counted);
        CHECK(room.box.counts() == Counts{0, 2});
    }

    TEST_CASE("Ballot: a vote that was counted and comes again after the end is not called late")
    {
        Room room;
        const auto ada = room.phone();
        room.ask();
        CHECK(room.box.cast(ada, 1, 1) == Box::Cast::Counted);
        room.box.close();
        CHECK(room.box.cast(ada, 1, 1) == Box::Cast::Already);
        CHECK(room.box.counts() == Counts{0, 1});
    }

    TEST_CASE("Ballot: a new question starts from nothing and everybody may vote again")
    {
        Room room;
        const auto ada = room.phone();
        room.ask();
        CHECK(room.box.cast(ada, 1, 0) == Box::Cast::Counted);
        room.ask();
        CHECK(room.box.counts() == Counts{0, 0});
        CHECK_FALSE(room.box.has_voted(ada));
        CHECK(room.box.cast(ada, 1, 0) == Box::Cast::Late);
        CHECK(room.box.cast(ada, 2, 0) == Box::Cast::Counted);
    }

    TEST_CASE("Ballot: a ticket or an answer that nobody gave out is unknown")
    {
        Room room;
        const auto ada = room.phone();
        room.ask();
        CHECK(room.box.cast("77", 1, 0) == Box::Cast::Unknown);
        CHECK(room.box.cast("", 1, 0) == Box::Cast::Unknown);
        CHECK(room.box.cast(ada, 1, 2) == Box::Cast::Unknown);
        CHECK(room.box.cast(ada, 1, most_phones) == Box::Cast::Unknown);
        CHECK(room.box.counts() == Counts{0, 0});
        CHECK_FALSE(room.box.has_voted(ada));
    }

    TEST_CASE("Ballot: an address has as many phones as it may have and others are not held back")
    {
        Room room({.phones_at_one_address = 2});
        CHECK(room.box.join("10.0.0.1"));
        CHECK(room.box.join("10.0.0.1"));
        CHECK_FALSE(room.box.join("10.0.0.1"));
        CHECK(room.box.join("10.0.0.2"));
        CHECK(room.box.phones() == 3);
    }

    TEST_CASE("Ballot: a phone that brings its mark back is the same phone")
    {
        Room room;
        const auto mark = room.box.mark();
        CHECK(room.box.has_mark(mark));
        CHECK_FALSE(room.box.knows(mark));
        CHECK(room.box.join("10.0.0.1", mark) == mark);
        CHECK(room.box.changes() == 1);
        CHECK(room.box.join("10.0.0.2", mark) == mark); // It has gone from one network to another.
        CHECK(room.box.has_mark(mark));
        CHECK(room.box.phones() == 1);
        CHECK(room.box.changes() == 1);
        CHECK(room.box.join("10.0.0.1", "nobody's") != "nobody's");
        CHECK(room.box.phones() == 2);
    }

    TEST_CASE("Ballot: phones with a mark and phones without have a limit each and who has joined is let in again")
    {
        Room room({.phones_at_one_address = 1, .marked_at_one_address = 2});
        const auto mark = room.box.mark();
        CHECK(room.box.join("10.0.0.1"));
        CHECK_FALSE(room.box.join("10.0.0.1"));
        CHECK(room.box.join("10.0.0.1", mark));
        CHECK(room.box.join("10.0.0.1", room.box.mark()));
        CHECK_FALSE(room.box.join("10.0.0.1", room.box.mark()));
        CHECK(room.box.join("10.0.0.1", mark));
        CHECK(room.box.phones() == 3);
    }

    TEST_CASE("Ballot: a room has as many phones as it may have")
    {
        Room room({.phones = 3});
        for (int i = 1; i <= 3; ++i)
            CHECK(room.box.join("10.0.0." + std::to_string(i)));
        CHECK_FALSE(room.box.join("10.0.0.4"));
        CHECK(room.box.phones() == 3);
    }

    TEST_CASE("Ballot: what changes is told and what does not is not")
    {
        Room room;
        const auto ada = room.phone();
        CHECK(room.box.changes() == 1);
        room.ask();
        (void)room.box.cast(ada, 1, 0);
        CHECK(room.box.changes() == 2);
        (void)room.box.cast(ada, 1, 0);
        (void)room.box.cast("77", 1, 0);
        CHECK(room.box.changes() == 2);
    }
}
