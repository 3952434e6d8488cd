#pragma once

#include "engine/core/clock.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace vignette::records {

// What goes through the door of records.hpp, as plain values. Ids are good for one file; `uid` is random and good
// anywhere.

enum class LearnerId : std::int64_t {};
enum class RegistrationId : std::int64_t {};

/// What a course lets be kept: see course-language, "Privacy of a course".
enum class Privacy { Standard, Private, Participation };

enum class How { SelfStudy, Class };

struct Site {
    std::string uid;
    std::string name;
};

struct Learner {
    LearnerId id{};
    std::string uid;
    std::string name;
    std::optional<std::string> staff_id = {}; ///< The site's own.
    std::optional<Seconds> archived = {}; ///< When; nothing while the learner is here.
    bool has_pin = false;
    std::optional<std::string> workplace
        = {}; ///< As ASC-WDS knows it (LOCALESTID). Never an NI number or date of birth.
    std::optional<std::string> worker = {}; ///< The same (UNIQUEWORKERID).
};

/// What a registration starts from.
struct Enrolment {
    std::string course;
    std::string version;
    std::string content_hash;
    std::string listed_as; ///< The name outside the course.
    Privacy privacy = Privacy::Standard;
    How how = How::SelfStudy;
};

/// A learner and a course, as far as the course's privacy lets it be known: what is empty here is not kept.
struct Registration {
    RegistrationId id{};
    std::string uid;
    std::optional<std::string> course; ///< Empty: participation.
    std::string listed_as;
    Privacy privacy = Privacy::Standard;
    How how = How::SelfStudy;
    std::optional<std::string> version; ///< Standard only: begun with, or completed with.
    std::optional<std::string> content_hash; ///< Standard only.
    std::optional<Seconds> started; ///< Standard only.
    std::optional<Seconds> completed; ///< Private: midnight of the day. Participation: of the month's first day.
    std::optional<std::int64_t> minutes; ///< Standard only, once completed: how long it took, without the breaks.
    std::optional<Seconds> expires; ///< Standard only.
    bool set_aside = false; ///< Its place could not be read, and another was begun in its stead.
};

/// A reflection, a plan or a rating, with what it answered.
struct Answer {
    enum class Kind { Other, Reflection, Plan, Rating };

    std::string question; ///< Its id, kept for ever.
    std::string moment; ///< Of a rating: before, after, ...; of what became of a plan: seen; otherwise empty.
    std::string prompt; ///< As the learner read it.
    std::string text;
    std::string version; ///< Of the course; filled in by the records.
    Seconds at{}; ///< Filled in by the records.
    Kind kind = Kind::Other; ///< What was kept by an earlier Vignette is Other.
    int weeks = 0; ///< Of a plan: when to look back.
    std::optional<int> value = {}; ///< Of a rating: the point; 0 for the aside. Nothing: taken back.
    std::string scale = {}; ///< Of a rating: the scale's id, with "/item" behind it if the scale has items.
};

struct FinishedUnit {
    std::string unit;
    std::string ending; ///< "completed", "left_early". Not kept in a private course.
};

/// The minutes it took are counted by the records.
struct Completion {
    std::optional<Seconds> expires; ///< Nothing: by the site's rule, if it has one. Not kept in a private course.
};

/// How long somebody may be at one page without doing anything, as far as the minutes kept go: what is longer was a
/// break.
inline constexpr std::chrono::seconds longest_on_a_page{5 * 60};

/// One event and all that it changes.
struct Entry {
    RegistrationId registration{};
    std::int64_t revision = 0; ///< One more than the last kept; 1 for the first.
    std::string event; ///< Any bytes.
    std::string snapshot; ///< Any bytes: what resume will read.
    std::string version; ///< The course it was made with.
    std::string content_hash;
    std::vector<Answer> answers; ///< Each takes the place of an earlier one to the same question and moment.
    std::optional<FinishedUnit> unit;
    std::optional<Completion> completed;
};

/// Where a registration stands.
struct Saved {
    std::int64_t revision = 0;
    std::string snapshot;
    std::string version;
    std::string content_hash;
};

/// One line of the journal.
struct Event {
    std::int64_t revision = 0;
    std::optional<Seconds> at; ///< Not kept in a private course.
    std::string event;
};

} // namespace vignette::records
