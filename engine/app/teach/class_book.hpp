#pragma once

#include "engine/app/cabinet.hpp"
#include "engine/classroom/session.hpp"

#include <optional>
#include <string>
#include <vector>

namespace vignette::app {

/// What is kept of a class, and who may be in it. A rehearsal and a participation course leave nothing here at all; of
/// the others, the class stands in the records from its first step, so that it comes back when it is cut off.
class ClassBook {
public:
    /// `course` must outlive it.
    ClassBook(std::filesystem::path records, OpenRecords, const course::Course& course);

    /// Whether anything of this course's classes may be kept.
    bool may_keep() const;

    /// The people of the site, by name; none where there is no site yet.
    Result<std::vector<records::Learner>> people();

    /// The class of this course that was cut off or left for later.
    Result<std::optional<classroom::Session>> waiting();
    /// Whether there is one, and waiting() could not read it: then none is to be kept over it.
    bool has_unread() const { return m_unread; }

    /// As it stands now, on the disk when the call returns.
    Status keep(const classroom::Session&);
    Status throw_away();

    /// Who signs the register, and what for.
    struct Signing {
        std::string name; ///< Of a learner; empty: the site lead.
        const std::string& pin;
        bool finished = false; ///< The whole course is done: it goes on each person's record.
    };
    /// Ends the class: everything of it in one transaction. What comes back tells the facilitator what was kept.
    /// Errors: those of signing in; nothing is kept then, and the class still waits.
    Result<std::vector<std::string>> end(const classroom::Session&, const Signing&, Seconds now);

private:
    bool keeps(const classroom::Session&) const;
    Status sign_in(records::Records&, const Signing&);

    const course::Course& m_course;
    Cabinet m_cabinet;
    bool m_unread = false;
};

} // namespace vignette::app
