#pragma once

#include "engine/play/explore/graph.hpp"

#include <string>
#include <vector>

namespace vignette::play {

/// A way through the graph as steps that a person can follow: start “Ten to five”, continue, choose “Sit down.”, skip,
/// tick “The lamp”, back. A long text is cut and ends in “ …”.
std::vector<std::string> in_words(const Course&, const Graph&, const std::vector<Hop>& way);

/// The shortest way to the situation, in words.
std::vector<std::string> route_to(const Course&, const Graph&, Index situation);

/// The steps one by one.
std::string start_words(const course::Unit&);
std::string choose_words(const course::Option&);
std::string tick_words(const course::Item&, bool ticked);
std::string order_words(const course::Ask&);
std::string role_words(const course::Role&);
std::string nation_words(const course::Nation&);

} // namespace vignette::play
