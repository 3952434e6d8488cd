#pragma once

#include "engine/core/result.hpp"
#include "engine/exchange/dates.hpp"
#include "engine/records/kept.hpp"

#include <string>
#include <vector>

namespace vignette::exchange {

/// Who exports, and what the site has turned on.
struct XapiSite {
    std::string base; ///< "https://training.example.org": an address of the site's own, the start of every name below.
    std::string uid;
    std::string platform = "Vignette";
    bool answers = false; ///< Choices, ratings, and that something was written, in standard courses. Off by default.
};

struct XapiOption {
    std::string id;
    std::string label;
};

/// What a learner answered. There is no place for what was written: it does not leave.
struct XapiAnswer {
    enum class Kind { Choice, Rating, Reflection } kind = Kind::Choice;
    std::string statement; ///< An id of its own, see XapiRegistration.
    Seconds at{};
    std::string question; ///< Its id in the course.
    std::string prompt;
    std::vector<XapiOption> options; ///< Choice: what there was. Rating: the points. Reflection: none.
    std::vector<std::string> chosen; ///< Ids of options, at least one; a rating has exactly one, a reflection none.
};

/// A registration with what belongs to it. Ids are made by the caller, once, and kept: an id that is sent again with
/// the same content is one statement. Each is a uuid, or 32 hexadecimal digits, from which one is made.
struct XapiRegistration {
    std::string learner; ///< Random id; neither name nor staff id leaves.
    records::Registration kept;
    std::string began_statement; ///< Needed for a standard course that has been started.
    std::string completed_statement;
    std::vector<XapiAnswer> answers;
    std::string language = "en-GB";
};

/// Statements of xAPI 1.0.3 (ADL's xAPI-Data.md, read 2026-11-21) as JSON Lines, for a learning record store. Two
/// validators accept them, see tests/exchange/xapi_validators_test.py.
///
/// Shape:  standard course:      once completed, `initialized`, what was answered if the site has turned it on
///                               (`responded`), `completed` with the minutes. Before that, nothing.
///         private course:       `completed` at midnight of the day, no version, no duration.
///         participation course: `experienced` at the start of the month.
///         All go by the name outside the course; a private or participation course has no other id. A registration set
///         aside gives nothing. A reflection says only that it was done, and that its text is withheld.
/// Unit:   times are UTC with three decimals.
/// Cost:   O(statements).
/// Errors: InvalidArgument: `base` is no web address; an id is no uuid, or is used twice; what was chosen is not among
///         the options, or their ids are used twice or have white space.
///
/// Once sent, a statement can be voided, which hides it, and not erased: only the store can do that. Say so before.
Result<std::string> xapi_lines(const XapiSite&, const std::vector<XapiRegistration>&);

} // namespace vignette::exchange
