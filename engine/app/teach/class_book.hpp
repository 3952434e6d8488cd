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

    bool is_of_site(const std::string& name); ///< In capitals or not.

    /// The class of this course that was cut off or left for later.
    Result<std::optional<classroom::Session>> waiting();
    /// Whether there is one, and waiting() could not read it: then none is to be kept over it.
    bool has_unread() const { return m_unread; }

    /// As it stands now, on the disk when the call returns. Errors: Refused where another window has gone on with the
    /// class since, or ended it: what stands there stays.
    Status keep(const classroom::Session&);
    Status throw_away();

    /// Who on the register was taught every unit, in the classes that are kept and in this one; and who was not.
    struct Standing {
        std::vector<bool> done; ///< By line of the register; of a learner who is here.
        std::vector<std::string> done_now; ///< Names.
        std::vector<std::string> to_do; ///< "Cy: The corridor, Yusuf’s kitchen", of who lacks three units or fewer.
    };
    Result<Standing> standing(const classroom::Session&);

    // Programmes of this course; see records::Records.
    Result<std::vector<records::Programme>> programmes();
    Result<records::Programme> keep_programme(records::Programme); ///< The course is filled in.
    Status drop_programme(const std::string& uid);
    Result<std::vector<records::ClassAttendee>> programme_people(const std::string& uid);
    Result<std::vector<records::GroupRating>> programme_ratings(const std::string& uid);

    /// Who signs the register, and what for.
    struct Signing {
        std::string name; ///< Of a learner; empty: the site lead.
        const std::string& pin;
        bool finished = false; ///< The whole course is done: it goes on each person's record.
        std::vector<bool> may_teach = {}; ///< By line of the register: was prepared to teach the course.
        std::optional<Seconds> refresher = {}; ///< When they are to learn it again.
    };
    /// Ends the class: everything of it in one transaction. What comes back tells the facilitator what was kept.
    /// Errors: those of signing in; nothing is kept then, and the class still waits.
    Result<std::vector<std::string>> end(const classroom::Session&, const Signing&, Seconds now);

private:
    bool keeps(const classroom::Session&) const;
    Status is_ours(records::Records&);
    Status sign_in(records::Records&, const Signing&);
    records::HeldClass held_class(
        const classroom::Session&, const Signing&, const std::vector<bool>& done, Seconds now) const;
    void put_to_do(const std::string& name, const std::vector<std::string>& done, Standing&) const;
    Result<std::vector<std::string>> units_before(records::Records&, records::LearnerId) const;

    const course::Course& m_course;
    Cabinet m_cabinet;
    bool m_unread = false;
    std::string m_last; ///< What this window kept or read last; empty: nothing.
};

} // namespace vignette::app
