#pragma once

#include "engine/core/clock.hpp"
#include "engine/core/result.hpp"
#include "engine/records/kept.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vignette::classroom {

/// From when to when somebody was in the room; no `to` while they are.
struct Stay {
    Seconds from;
    std::optional<Seconds> to;

    friend bool operator==(const Stay&, const Stay&) = default;
};

/// One line of the register: one of the site's learners, or a name that was written.
struct Attendee {
    std::optional<records::LearnerId> learner;
    std::string name;
    std::vector<Stay> stays; ///< In order; whoever came back has several. Empty: on the list, and not here.

    friend bool operator==(const Attendee&, const Attendee&) = default;
};

/// The register of one session, in the order in which people were put on it.
using Attendance = std::vector<Attendee>;

/// More than any room holds.
inline constexpr std::size_t most_attendees = 500;

/// Puts somebody on the list, not here yet; the name without blanks at its ends, and with one between two words.
/// Errors: InvalidArgument without a name or with one over 200 bytes; Refused if that learner, or anybody of that name
///         in whatever capitals, is on the list already, or if the list is full.
Status put_on_list(Attendance&, std::optional<records::LearnerId>, std::string_view name);

/// They come in, or come back; nothing for whoever is here. Errors: NotFound if there is no such line.
Status arrive(Attendance&, std::size_t line, Seconds now);

/// They leave; nothing for whoever is not here. Errors: NotFound if there is no such line.
Status leave(Attendance&, std::size_t line, Seconds now);

/// Takes a line off, as if it had never been there: for a slip. Errors: NotFound if there is no such line.
Status take_off_list(Attendance&, std::size_t line);

/// As the site's list of people does it: the capitals of A to Z count as small letters.
bool same_name(std::string_view, std::string_view);

/// Whom of these a name that was written may mean, the capitals of A to Z counting as small letters: the only one that
/// begins with it ("Amina"), else, from four letters up, the nearest that is one or two slips away. Nothing where none
/// is, or where that name is on the list already: a wrong yes would put one person's class on another's record.
std::optional<std::size_t> may_mean(const Attendance&, const std::vector<std::string>& names, std::string_view written);

/// The line is this learner's from when they came in. Errors: NotFound if there is no such line; Refused as
/// put_on_list() does it.
Status is_meant(Attendance&, std::size_t line, records::LearnerId, std::string_view name);

bool is_here(const Attendee&);

/// How many are in the room.
std::size_t here(const Attendance&);

/// How long they were in the room by `now`; a clock that was set back counts as no time.
std::chrono::minutes time_in_room(const Attendee&, Seconds now);

} // namespace vignette::classroom
