#pragma once

#include <cstddef>
#include <deque>
#include <functional>
#include <string>
#include <string_view>

namespace vignette::ballot {

/// Makes something that cannot be guessed: 128 bits, as 32 hexadecimal digits. Handed in from the top.
using Tickets = std::function<std::string()>;

/// The marks that were given to phones which have not joined yet. A mark is a random word that a browser brings back as
/// a cookie until it is closed, so that a second tab of a phone is known to be the same phone. It says nothing of who
/// has it, is written nowhere, and means nothing to the next server.
class Marks {
public:
    explicit Marks(Tickets);

    /// A new one. With most_waiting of them the oldest is forgotten: its phone joins like one that keeps no cookies.
    std::string hand_out();
    bool waits(std::string_view mark) const; ///< Cost: O(most_waiting).
    void has_joined(std::string_view mark); ///< It waits no more. The same.

    static constexpr std::size_t most_waiting = 1000;

private:
    Tickets m_make;
    std::deque<std::string> m_waiting; ///< The oldest first.
};

} // namespace vignette::ballot
