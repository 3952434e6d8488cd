#pragma once

#include "engine/records/kept.hpp"

#include <utility>

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
    bool may_teach = false; ///< Was prepared in this class to teach the course: becomes a Trainer.
};

/// How often a value was given, without whose it was or in what order.
struct GroupRating {
    std::string scale; ///< With "/item" behind it, if the scale has items.
    std::string moment;
    std::int64_t people = 0; ///< All together.
    std::vector<std::pair<int, std::int64_t>> values; ///< Value, and how many people; by value.

    friend bool operator==(const GroupRating&, const GroupRating&) = default;
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
    std::string programme = {}; ///< The uid of the programme that it was a session of, or empty.
    int session = 0; ///< Which of the programme's, from 1; 0 without a programme.
    std::string checklist = {}; ///< Any bytes: what was done of what a class of this course should have.
    std::vector<GroupRating> ratings = {}; ///< Those of fewer than least_group people are not kept.
    std::optional<Seconds> ended = {}; ///< When it was over. Nothing: so many minutes after it began.
    std::optional<Seconds> refresher = {}; ///< When those who may teach are due to learn it again.
};

/// A course taught to one group over several days. Its plan is the caller's; the people of the group are those on the
/// registers of its classes.
struct Programme {
    std::string uid; ///< Filled in by the records.
    std::string course;
    Privacy privacy = Privacy::Standard;
    std::string title; ///< What the group is called.
    Seconds began{};
    std::string body; ///< Any bytes: the plan, and nobody's name but the facilitator's.
    bool over = false;
};

enum class TrainerId : std::int64_t {};

/// Somebody who was prepared to teach a course.
struct Trainer {
    TrainerId id{};
    std::string course;
    std::string version; ///< Of the course that they were prepared with.
    std::optional<LearnerId> learner; ///< Nothing: somebody who is not on the site's list.
    std::string name; ///< As it was written. Of a learner, filled in by the records.
    std::string home; ///< Where they teach; empty: this site.
    Seconds trained{};
    std::string trained_by; ///< A name; empty: not known.
    std::optional<Seconds> refresher; ///< The day by which to learn it again.
    bool teaches = true; ///< False: teaches it no more; the line stays, since others were taught by them.
    std::string listed_as = {}; ///< The course as it is named outside; filled in by the records where they know it.
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
    std::string programme; ///< As in HeldClass.
    int session = 0;
};

/// The same, with all that is kept of it.
struct ClassRegister {
    ClassSession session;
    std::string route;
    std::string notes;
    std::vector<std::string> units;
    std::vector<ClassAttendee> attendees;
    std::string checklist = {};
    std::vector<GroupRating> ratings = {};
};

} // namespace vignette::records
