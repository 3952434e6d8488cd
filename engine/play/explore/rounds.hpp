#pragma once

#include "engine/play/explore/graph.hpp"

namespace vignette::play {

/// Situations from `start` on that lead to each other and to nothing else: where it goes round. It has to lie ahead of
/// every situation from `start` on that there is no ending; sorted.
std::vector<Index> round_ahead(const Graph&, Index start);

/// The conditions that would let someone out of the places, if they held there.
std::vector<course::Where> ways_out(const Places&, const std::set<Index>& round);

} // namespace vignette::play
