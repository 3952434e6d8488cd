#pragma once

#include "engine/records/class_records.hpp"
#include "engine/records/kept.hpp"

#include <utility>

namespace vignette::records {

// What the site asks and settles, as plain values. A course is named here by its `course_key`: its id, or what it is
// listed as if it is a participation course, of which no id is kept.

/// One change of a list of learners that came from outside.
struct LearnerEdit {
    std::optional<LearnerId> id; ///< Nothing: somebody new.
    std::string name;
    std::optional<std::string> staff_id; ///< Nothing: it stays as it is. Empty: there is none any more.
};

/// What the site has settled about a course.
struct CourseRule {
    std::string course_key;
    bool participation = false;
    std::optional<std::string> title; ///< As it stands in the matrix; nothing: what the course is listed as.
    std::optional<int> months_valid; ///< 1 to 600.
    std::optional<Seconds> due; ///< The day by which everybody should have done it.
    std::optional<int> asc_wds; ///< The training category.
    std::optional<int> group_min; ///< The smallest group that is counted here, if the site wants it larger.
};

/// A learner and a course, as the site may see it.
struct MatrixEntry {
    LearnerId learner{};
    std::string course_key;
    Privacy privacy = Privacy::Standard;
    std::string title; ///< The site's own, or what the course is listed as.
    enum class State { UnderWay, Done, TookPart } state = State::UnderWay;
    std::optional<Seconds> completed; ///< Private: midnight of the day. TookPart: of the month's first day.
    std::optional<Seconds> expires; ///< The last day on which it counts.
};

/// How many people here are in the middle of a course that stands at this version. No names: a start is nobody's
/// business before the course is completed.
struct UnderWay {
    std::string version;
    std::int64_t learners = 0;
};

/// Whom a single person could be picked out of: fewer are never shown, whatever is asked for.
inline constexpr int least_group = 5;

enum class ShareId : std::int64_t {};

/// A copy of an answer that its learner chose to show.
struct Shared {
    ShareId id{};
    RegistrationId registration{};
    std::string listed_as; ///< The course, as it is named outside.
    std::string question;
    std::string moment;
    std::string with;
    Seconds shared{};
    std::optional<Seconds> withdrawn;
};

/// The same, opened.
struct SharedAnswer {
    Shared copy;
    LearnerId learner{};
    std::string name;
    std::optional<Answer> answer; ///< Nothing: it cannot be opened.
};

enum class Erase {
    Private, ///< What is sealed to the learner, and the keys. That courses were completed stays.
    Everything, ///< The learner.
};

/// What has been kept for longer than the site means to.
struct Overdue {
    struct Completion {
        LearnerId learner{};
        std::string name;
        Registration registration;
    };
    std::vector<Learner> archived;
    std::vector<Completion> completions;
    std::vector<ClassSession> classes = {};
};

/// Settings of the site.
inline constexpr std::string_view setting_retention = "retention months"; ///< A whole number.
inline constexpr int retention_by_default = 72;
inline constexpr std::string_view setting_who_adds = "who adds learners"; ///< "lead", or anything else: everybody.

/// One line of the audit. It names people by their random id, so that it says nothing of who has been erased.
struct AuditLine {
    Seconds at{};
    std::string who; ///< A learner's uid, "site lead", "nobody signed in", or "Vignette".
    std::optional<std::string> name; ///< Of that learner, while they are in the records.
    std::string what;
    std::string detail;
};

/// All that is held on one learner.
struct HeldOnLearner {
    struct Course {
        Registration registration;
        std::vector<std::string> finished_units;
        std::int64_t events = 0; ///< Of the journal; what they say is the learner's alone.
        std::int64_t answers = 0;
        std::optional<std::vector<Answer>> opened; ///< For the learner signed in, where they open.
    };
    struct Attendance {
        std::string listed_as, version, facilitator, place;
        Seconds held{};
        std::int64_t minutes = 0; ///< The learner's in the room, or those of the class where they are not kept.
        std::optional<Seconds> arrived = {}, left = {}; ///< As ClassAttendee.
        bool completed = false, may_teach = false; ///< The same.
        std::string programme = {}; ///< What the group is called; empty: it was a class by itself.
        int session = 0; ///< Which of the programme's.
    };
    Learner learner;
    Seconds added{};
    std::vector<Course> courses;
    std::vector<Shared> shared;
    std::vector<Attendance> attendance;
    std::vector<AuditLine> audit;
    std::vector<std::pair<std::string, std::string>> settings; ///< Name and value.
    std::int64_t own_notes = 0; ///< Sealed to the learner. Everybody with a PIN has one.
    std::vector<Trainer> teaches = {}; ///< What they were prepared to teach.
};

} // namespace vignette::records
