#pragma once

#include "engine/classroom/session.hpp"
#include "engine/present/screen.hpp"

#include <string>
#include <vector>

namespace vignette::present {

/// Before a class ends: what will be kept of whom. Boxes signer, pin, again (the day of the refresher). What is pressed
/// is Command::Kind::InClass with one of these targets: finished (the whole course is done, or not); prepared (the
/// class prepared people to teach); prepare N, with N a line of the register from 1; checklist; keep; later (the class
/// waits); close.
struct ClassEnding {
    const classroom::Session& session;
    Seconds now;
    std::string course;
    bool keeps = true; ///< A participation course and a rehearsal keep nothing.
    bool finished = true; ///< The course is done: it goes on each person's record.
    std::vector<std::string> done_now; ///< Names: with today, these have been taught every unit.
    std::vector<std::string> to_do; ///< "Cy: The corridor; Yusuf’s kitchen". Empty where that is nobody's business.
    bool prepared = false;
    std::vector<bool> may_teach; ///< By line of the register.
    std::string again; ///< As written.
    std::size_t checked = 0, to_check = 0; ///< Of the checklist.
    std::string signer; ///< Who is asked to sign, as written.
    std::string message;
};
Screen class_ending_screen(const ClassEnding&);

} // namespace vignette::present
