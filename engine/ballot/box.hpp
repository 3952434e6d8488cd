#pragma once

#include "engine/ballot/marks.hpp"
#include "engine/ballot/poll.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vignette::ballot {

/// The votes of a room's phones, as numbers; and for as long as a poll is open, which tickets have voted in it. A
/// ticket is a random word that a phone carries in its address line: no name, and nothing of the phone itself. Where
/// the phone keeps cookies it is the phone's mark, so that the phone has one ticket however often it joins. Nothing
/// here is ever written to a disk.
class Box {
public:
    Box(Limits, Tickets);

    /// A new poll: everybody may vote in it once. What was counted before is gone.
    void open(Poll);
    /// Nobody votes in it any more; the counts stay.
    void close();
    void reopen(); ///< The last one goes on: who has voted in it has voted.

    const std::optional<Poll>& poll() const { return m_poll; } ///< The last one that was opened.
    bool is_open() const { return m_open; }
    unsigned number() const { return m_number; } ///< Of the poll: 1 for the first; 0 before it.
    const std::vector<unsigned>& counts() const { return m_counts; }
    std::size_t phones() const { return m_tickets.size(); }
    std::uint64_t changes() const { return m_changes; } ///< How often a phone has joined or voted.

    std::string mark() { return m_marks.hand_out(); } ///< For a phone that has none.
    bool has_mark(std::string_view mark) const { return knows(mark) || m_marks.waits(mark); }

    /// The ticket of the phone that brings that mark: the same as before where it has joined before. A mark that nobody
    /// gave out here counts as none. Nothing where there are too many, see Limits.
    std::optional<std::string> join(std::string_view address, std::string_view mark = {});
    bool knows(std::string_view ticket) const { return m_tickets.find(ticket) != m_tickets.end(); }
    bool has_voted(std::string_view ticket) const;

    enum class Cast {
        Counted,
        Already, ///< That ticket has voted in this poll; its first vote counts.
        Late, ///< The poll is closed, or another one; and this ticket has not voted in it.
        Unknown, ///< No such ticket, or no such option.
    };
    Cast cast(std::string_view ticket, unsigned poll, std::size_t option);

private:
    struct Joined {
        std::size_t marked = 0, others = 0;
    };
    bool is_full(std::string_view address, bool marked) const;

    Limits m_limits;
    Tickets m_make;
    Marks m_marks;
    std::optional<Poll> m_poll;
    bool m_open = false;
    unsigned m_number = 0;
    std::uint64_t m_changes = 0;
    std::vector<unsigned> m_counts;
    std::map<std::string, unsigned, std::less<>> m_tickets; ///< With the last poll that each voted in.
    std::map<std::string, Joined, std::less<>> m_addresses; ///< How many phones each has.
};

} // namespace vignette::ballot
