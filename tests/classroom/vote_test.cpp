#include "engine/classroom/vote.hpp"

#include <doctest/doctest.h>

using namespace vignette;
using namespace vignette::classroom;

namespace {

Vote three_ways()
{
    return open_vote("hallway", {"sit", "tell", "later"}, Means::Hands);
}

void count(Vote& vote, const std::vector<unsigned>& counts)
{
    for (std::size_t i = 0; i < counts.size(); ++i)
        REQUIRE(set_votes(vote, i, counts[i]).ok());
}

} // namespace

TEST_SUITE("classroom/vote")
{
    TEST_CASE("Vote: hands are counted up and down and never below none")
    {
        Vote vote = three_ways();
        CHECK(add_vote(vote, 0).ok());
        CHECK(add_vote(vote, 0).ok());
        CHECK(add_vote(vote, 2).ok());
        CHECK(take_vote(vote, 0).ok());
        CHECK(vote.rounds.back().counts == std::vector<unsigned>{1, 0, 1});
        const Vote before = vote;
        CHECK(take_vote(vote, 1).error().message == "There is no vote to take away there.");
        CHECK(vote == before);
    }

    TEST_CASE("Vote: a letter that is not on the screen and more hands than a room has change nothing")
    {
        Vote vote = three_ways();
        count(vote, {3, 2, 0});
        const Vote before = vote;
        CHECK_FALSE(add_vote(vote, 3).ok());
        CHECK_FALSE(set_votes(vote, 1, 4'000'000'000u).ok());
        CHECK_FALSE(set_votes(vote, 1, most_votes - 2).ok());
        CHECK(vote == before);
        CHECK(set_votes(vote, 1, most_votes - 3).ok());
        CHECK_FALSE(add_vote(vote, 2).ok());
    }

    TEST_CASE("Vote: nothing is shown before somebody has voted and what was shown counts no more")
    {
        Vote vote = three_ways();
        CHECK(show(vote, true).error().code == ErrorCode::Refused);
        CHECK_FALSE(vote.rounds.back().shown);
        count(vote, {7, 4, 1});
        CHECK(show(vote, false).ok());
        CHECK_FALSE(show(vote, false).ok());
        CHECK(add_vote(vote, 0).error().message == "The room has seen this vote. Vote again to count anew.");
        CHECK_FALSE(take_vote(vote, 0).ok());
        CHECK(cast(vote.rounds.back()) == 12);
    }

    TEST_CASE("Vote: how fewer than five fell is shown only where the facilitator says so")
    {
        const auto split = [](unsigned voters, bool few_are_fine) {
            Vote vote = three_ways();
            count(vote, {voters - 1, 1, 0});
            REQUIRE(show(vote, few_are_fine).ok());
            return vote.rounds.back().split;
        };
        CHECK_FALSE(split(4, false));
        CHECK(split(4, true));
        CHECK(split(5, false));
    }

    TEST_CASE("Vote: after talking the room votes again and the first round stays beside the second")
    {
        Vote vote = three_ways();
        count(vote, {4, 4, 0});
        CHECK(vote_again(vote, Means::Hands).error().message == "This vote is still open. Show it to the room first.");
        REQUIRE(show(vote, false).ok());
        REQUIRE(vote_again(vote, Means::Cards).ok());
        count(vote, {7, 1, 0});
        REQUIRE(vote.rounds.size() == 2);
        CHECK(vote.rounds[0].counts == std::vector<unsigned>{4, 4, 0});
        CHECK(vote.rounds[1].means == Means::Cards);
        CHECK_FALSE(vote.rounds[1].shown);
    }

    TEST_CASE("Vote: the room leads where most chose one and not where it is even or silent")
    {
        using Options = std::vector<std::size_t>;
        Vote vote = three_ways();
        CHECK(leading(vote).empty());
        count(vote, {4, 4, 1});
        CHECK(leading(vote) == Options{0, 1});
        count(vote, {4, 5, 1});
        CHECK(leading(vote) == Options{1});
    }

    TEST_CASE("Vote: cards have letters as far as there are options")
    {
        CHECK(letter(0) == "A");
        CHECK(letter(25) == "Z");
        CHECK(letter(26) == "AA");
        CHECK(letter(51) == "AZ");
        CHECK(letter(52) == "BA");
    }
}
