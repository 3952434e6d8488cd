#pragma once

#include "engine/core/result.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace vignette::classroom {

/// How a room votes. Hands and cards are counted by the facilitator; a keyboard is passed round; phones send one each.
enum class Means { Hands, Cards, Keyboard, Phones };

/// One round of a vote: numbers, and nothing about whose they are.
struct Round {
    Means means = Means::Hands;
    std::vector<unsigned> counts; ///< By option, in the order of the page.
    bool shown = false; ///< The room has seen it: it counts no more.
    bool split = false; ///< It has seen who chose what, not only that it is done.

    friend bool operator==(const Round&, const Round&) = default;
};

/// A room's vote on one choice, with as many rounds as were taken: "talk, then vote again".
struct Vote {
    std::string scene; ///< Its id, and those of the options, so that a vote outlives an edit of the course.
    std::vector<std::string> options;
    std::vector<Round> rounds; ///< Never empty.

    friend bool operator==(const Vote&, const Vote&) = default;
};

/// Fewer than this many votes could point at somebody: how they fell is shown only if the facilitator says so.
inline constexpr unsigned fewest_to_split = 5;

/// More hands than any room has; what a phone or a slip of a key can do ends here.
inline constexpr unsigned most_votes = 1000;

/// A vote with one round that is open and empty. There is at least one option.
Vote open_vote(std::string scene, std::vector<std::string> options, Means);

/// How many voted in that round.
unsigned cast(const Round&);

/// One more for that option in the last round, or one fewer.
/// Errors: Refused if the room has seen the round, InvalidArgument if there is no such option, or the number would be
///         under 0 or over `most_votes`. Nothing is changed then.
Status add_vote(Vote&, std::size_t option);
Status take_vote(Vote&, std::size_t option);

/// As many as were counted, in place of what stood there. Errors: as add_vote.
Status set_votes(Vote&, std::size_t option, unsigned counted);

/// Whether the room may see how the last round fell without anybody's word.
bool may_split(const Vote&);

/// Closes the last round and shows it: how it fell where that is safe, or where the facilitator says that few are fine.
/// Errors: Refused if nobody has voted, or if it is shown already.
Status show(Vote&, bool few_are_fine);

/// Opens another round, to be seen beside this one. Errors: Refused while the last one is open.
Status vote_again(Vote&, Means);

/// The option that most chose in the last round, several where they have as many; none if nobody voted.
std::vector<std::size_t> leading(const Vote&);

/// "A", "B", … "Z", "AA": what stands on the cards.
std::string letter(std::size_t option);

} // namespace vignette::classroom
