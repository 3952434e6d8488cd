#include "engine/classroom/vote.hpp"

#include <algorithm>
#include <numeric>

namespace vignette::classroom {

namespace {

Round empty_round(Means means, std::size_t options)
{
    Round out;
    out.means = means;
    out.counts.assign(options, 0);
    return out;
}

/// Where a vote for `option` is counted now, or why it cannot be.
Result<unsigned*> counted_in(Vote& vote, std::size_t option)
{
    Round& round = vote.rounds.back();
    if (round.shown)
        return Error{ErrorCode::Refused, "The room has seen this vote. Vote again to count anew."};
    if (option >= round.counts.size())
        return Error{ErrorCode::InvalidArgument, "There is no such letter here. Use those on the screen."};
    return &round.counts[option];
}

} // namespace

Vote open_vote(std::string scene, std::vector<std::string> options, Means means)
{
    Vote out;
    out.scene = std::move(scene);
    out.options = std::move(options);
    out.rounds.push_back(empty_round(means, out.options.size()));
    return out;
}

unsigned cast(const Round& round)
{
    return std::accumulate(round.counts.begin(), round.counts.end(), 0u);
}

Status set_votes(Vote& vote, std::size_t option, unsigned counted)
{
    auto place = counted_in(vote, option);
    if (!place)
        return place.error();
    const unsigned others = cast(vote.rounds.back()) - *place.value();
    if (counted > most_votes || others + counted > most_votes)
        return Error{
            ErrorCode::InvalidArgument, "That is more than " + std::to_string(most_votes) + " votes. Count again."};
    *place.value() = counted;
    return Done{};
}

Status add_vote(Vote& vote, std::size_t option)
{
    auto place = counted_in(vote, option);
    return place ? set_votes(vote, option, *place.value() + 1) : Status(place.error());
}

Status take_vote(Vote& vote, std::size_t option)
{
    auto place = counted_in(vote, option);
    if (!place)
        return place.error();
    if (*place.value() == 0)
        return Error{ErrorCode::InvalidArgument, "There is no vote to take away there."};
    --*place.value();
    return Done{};
}

bool may_split(const Vote& vote)
{
    return cast(vote.rounds.back()) >= fewest_to_split;
}

Status show(Vote& vote, bool few_are_fine)
{
    Round& round = vote.rounds.back();
    if (round.shown)
        return Error{ErrorCode::Refused, "The room has seen this vote already."};
    if (cast(round) == 0)
        return Error{ErrorCode::Refused, "Nobody has voted yet. Count the votes first, or go on without."};
    round.split = few_are_fine || may_split(vote);
    round.shown = true;
    return Done{};
}

Status vote_again(Vote& vote, Means means)
{
    if (!vote.rounds.back().shown)
        return Error{ErrorCode::Refused, "This vote is still open. Show it to the room first."};
    vote.rounds.push_back(empty_round(means, vote.options.size()));
    return Done{};
}

std::vector<std::size_t> leading(const Vote& vote)
{
    const auto& counts = vote.rounds.back().counts;
    const unsigned most = *std::max_element(counts.begin(), counts.end());
    std::vector<std::size_t> out;
    for (std::size_t i = 0; most > 0 && i < counts.size(); ++i) {
        if (counts[i] == most)
            out.push_back(i);
    }
    return out;
}

std::string letter(std::size_t option)
{
    std::string out;
    for (std::size_t rest = option + 1; rest > 0; rest = (rest - 1) / 26)
        out.insert(out.begin(), static_cast<char>('A' + (rest - 1) % 26));
    return out;
}

} // namespace vignette::classroom
