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
/// enough for a hall of 300 phones behind one router, which all come from one address.
///
/// A phone that brings its cookie back (a mark, see Marks) is counted by itself, however often it joins; one that does
/// not is counted by its address, where nothing tells it from the one before. So a browser has one vote, and a program
/// or a window that forgets its cookies is another phone each time, up to `phones_at_one_address` without any and
/// `marked_at_one_address` with a new one each. More than that cannot be told apart without asking who somebody is.
struct Limits {
    std::size_t phones = most_phones;
    std::size_t phones_at_one_address = 8; ///< That keep no cookies.
    std::size_t marked_at_one_address = 300; ///< That do.
    unsigned wrong_codes_a_minute = 10; ///< From one phone that has a mark; or else from one address.
    /// A minute, from all of its phones: more than a hall mistypes, and more trouble for one stranger to keep it shut;
    /// few for guessing, as one code in 3,200,000 is right.
    unsigned wrong_codes_at_one_address = 600;
    unsigned requests_a_minute = 1500; ///< From one address, until a phone has joined: that takes four.
    unsigned requests_of_a_phone = 240; ///< A minute, once it has joined: a page that looks every two seconds makes 30.
};

} // namespace vignette::ballot
