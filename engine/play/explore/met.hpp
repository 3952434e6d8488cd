#pragma once

#include "engine/play/explore/explore.hpp"
#include "engine/play/explore/reads.hpp"

#include <set>
#include <vector>

namespace vignette::play {

/// Notes what the situations that are met show.
class Met {
public:
    /// Both must outlive it.
    Met(const Course&, const Places&);

    /// `state` is at `place`.
    void meet(const State&, Index place);

    /// A line that no situation has told so far, though its page was shown.
    struct Untold {
        const course::Condition* when = nullptr;
        course::Where where;
    };
    std::vector<Untold> untold() const;

    std::vector<bool> scenes_reached, rounds_offered;
    std::vector<std::vector<PageMet>> pages;

private:
    void meet_page(const State&, Index place, PageMet&);
    void meet_outcome(const State&, Index place, PageMet&);
    void tell(const State&, Index place);

    const Places& m_places;
    std::vector<bool> m_shown; ///< By place.
    std::vector<std::vector<Untold>> m_untold; ///< By place.
    std::set<const course::Condition*> m_told; ///< What several outcomes share is told once one of them tells it.
};

} // namespace vignette::play
