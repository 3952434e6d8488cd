#pragma once

#include "engine/records/kept.hpp"

namespace vignette::records {

// A class: a course, or units of it, taught to a room; as plain values. Nothing is kept of a class of a participation
// course, neither while it goes on nor after: it is refused, and the file stays as it is.

enum class ClassId : std::int64_t {};

/// A class that is going on, so that it comes back if the program is stopped. One for each course.
struct ClassUnderWay {
    std::string course;
    Privacy privacy = Privacy::Standard;
    std::string version;
    std::string content_hash;
    Seconds began{};
    std::string body; ///< Any bytes. They stand open, since anybody may have to go on with the class.
    std::string uid = {}; ///< Filled in by the records. The class keeps it when it is over.
};

/// One line of a register: somebody who was there.
struct ClassAttendee {
    std::optional<LearnerId> learner; ///< Nothing: somebody who is not on the site's list.
    std::string name; ///< As it was written. Of a learner, filled in by the records: it is kept in no other place.
    std::optional<Seconds> arrived, left; ///< Nothing: it was not written down, or the course is private.
    std::optional<std::int64_t> minutes; ///< In the room. Nothing: as long as the class, or the course is private.
    bool completed = false; ///< It counts as having completed the course; the caller says so.
};

/// A class that is over, as it is to be kept.
struct HeldClass {
    std::string course;
    Privacy privacy = Privacy::Standard;
    std::string version;
    std::string content_hash;
    std::string listed_as; ///< The name outside the course.
    std::string facilitator;
    std::string place; ///< May be empty.
    Seconds held{}; ///< When it began.
    std::int64_t minutes = 0;
    std::string route; ///< Any bytes: the group's, never a person's. Not kept in a private course.
    std::string notes; ///< Written together.
    std::vector<std::string> units; ///< Those that the room finished, in their order.
    std::optional<Seconds> expires; ///< Of each completion. Nothing: by the site's rule, if it has one.
    std::vector<ClassAttendee> attendees; ///< In the order of the register; without who never came.
};

/// A class that is kept.
struct ClassSession {
    ClassId id{};
    std::string uid;
    std::string course;
    Privacy privacy = Privacy::Standard;
    std::string version;
    std::string content_hash;
    std::string listed_as;
    std::string facilitator;
    std::string place;
    Seconds held{};
    std::int64_t minutes = 0;
    std::string signed_by; ///< Who signed the register, as in the audit: a learner's uid, or "site lead".
    std::int64_t people = 0; ///< On the register.
    std::int64_t learners = 0; ///< Of those, on the site's list.
    std::int64_t completed = 0; ///< Of those on the register, who completed the course in it.
};

/// The same, with all that is kept of it.
struct ClassRegister {
    ClassSession session;
    std::string route;
    std::string notes;
    std::vector<std::string> units;
    std::vector<ClassAttendee> attendees;
};

} // namespace vignette::records
