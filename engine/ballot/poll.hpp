#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace vignette::ballot {

/// What phones are asked: the words of a choice, and nothing else of the course.
struct Poll {
    std::string question;
    std::vector<std::string> options; ///< Their labels, in the order of the room's cards.

    friend bool operator==(const Poll&, const Poll&) = default;
};

/// More than any room has; what somebody with a program could do ends here.
inline constexpr std::size_t most_phones = 1000;

/// Who may ask for what, and how often. Small enough that one stranger in the network cannot spoil a class; large
/// enough for a room that shares one address.
struct Limits {
    std::size_t phones = most_phones;
    std::size_t phones_at_one_address = 8; ///< A family's phone shares its connection with a tablet.
    unsigned wrong_codes_a_minute = 10; ///< From one address.
    unsigned requests_a_minute = 480; ///< The same: a phone that looks every two seconds makes 30, and votes as well.
};

} // namespace vignette::ballot
