#pragma once

#include "engine/author/story/layout.hpp"
#include "tests/course/script.hpp"

#include <string>

namespace vignette::author {

/// A course from the text of its course.lua; the test fails if it cannot be played.
course::Course read(const std::string& lua);

/// The same for the lines of one unit's scenes: `before` stands among the declarations.
course::Course scenes(const std::string& lua, const std::string& before = "");

/// A course of the tree.
course::Course shipped(const std::string& folder);

/// The worked example of the language's design.
course::Course teatime();

/// A story of so many scenes in one unit, made by chance: choices of two or three options, mostly onwards to one of the
/// next few scenes, now and then back, with conditions and a content note here and there.
script::Script long_story(std::size_t scenes, std::uint64_t seed);

/// The number of the node that is called so.
std::size_t node(const Story&, const std::string& id);

/// "hallway/sit > talking", one way a line, with its condition.
std::string ways_in_words(const Story&);

/// What is wrong with how a map is laid out, a line each; empty where nothing is.
std::string faults_of(const Story&, const Layout&);

} // namespace vignette::author
