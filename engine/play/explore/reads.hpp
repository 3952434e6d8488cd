#pragma once

#include "engine/play/explore/places.hpp"

#include <functional>
#include <set>

namespace vignette::play {

/// Calls `tell` for every condition of the page's telling (Telling) or of the outcome with what all outcomes share
/// (Outcome), with the line it stands on.
using OnTold = std::function<void(const course::Condition&, course::Where)>;
void each_told(const Places&, Index place, const OnTold& tell);

/// Every condition that is read while the page is shown or left.
void each_condition(const Places&, Index place, const std::function<void(const course::Condition&)>&);

/// What conditions ask about. A computed variable counts as those it is computed from.
struct Reads {
    std::set<Index> variables, facts, role_names, nations;

    void add(const Course&, const course::Expression&);
};

} // namespace vignette::play
