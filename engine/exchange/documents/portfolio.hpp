#pragma once

#include "engine/exchange/documents/document.hpp"

namespace vignette::exchange::documents {

/// A course that the learner took.
struct Taken {
    std::string course; ///< As it may be named outside the course.
    std::string state; ///< "Completed", "Under way", "Took part".
    std::string when; ///< As exact as its privacy lets it be known: "21 November 2026", "November 2026", or empty.
};

/// What the learner wrote in answer to a question.
struct Written {
    std::string course;
    std::string prompt; ///< As they read it; pairs of `*` are emphasis.
    std::string answer; ///< As they wrote it.
    Day on{};
    std::string shared = {}; ///< A sentence on who else can read it, or could; empty: nobody ever.
};

/// How the learner rated themselves, once or more often, in the order of time.
struct Rated {
    std::string course;
    std::string question;
    std::vector<Bar> moments; ///< "Before", "After", "Follow-up".
    int points = 5;
    std::string low;
    std::string high;
};

/// Something to try at work.
struct Planned {
    std::string course;
    std::string prompt;
    std::string plan;
    Day due{}; ///< Any day of the week it is due in.
    std::string seen; ///< What the learner saw when they tried it; empty: not yet said.
    std::string shared = {}; ///< As of what was written.
};

struct Portfolio {
    std::string learner;
    std::vector<Taken> taken;
    std::vector<Written> written;
    std::vector<Rated> rated;
    std::vector<Planned> planned;
};

/// "My learning", for the learner alone: what I did, what I wrote, how I rated myself, what I plan to try. Parts that
/// have nothing are left out. Answers keep the order given, and stand under the name of their course.
Document portfolio(const Portfolio&, Day today);

} // namespace vignette::exchange::documents
