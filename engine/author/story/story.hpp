#pragma once

#include "engine/course/course.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace vignette::author {

/// An option of a scene's choice, as its author wrote it.
struct StoryOption {
    std::string id, label;
    std::string only_if; ///< As it was written; empty: it can always be chosen.
    bool computed = false; ///< `only_if` reads something that `compute` works out.
};

/// Something that a scene asks: "Rating before", "confidence", "How confident are you …?".
struct StoryAsk {
    std::string what, id, prompt;
    bool choice = false; ///< Its options are those of the scene.
};

/// A scene, or one of the two ways in which its unit can end.
struct StoryNode {
    enum class Kind { Scene, Completed, LeftEarly } kind = Kind::Scene;
    std::string id; ///< The scene's; of an end "completed" or "left_early".
    std::string title; ///< Empty where the scene has none.
    course::Index unit = 0; ///< In Story::units.
    course::Index scene = course::nothing; ///< In Course::scenes.
    course::Where where;
    bool start = false; ///< Its unit begins here.
    std::string content_note;
    std::size_t pages = 1;
    std::vector<StoryAsk> asks; ///< The choice too, in the order written.
    std::vector<StoryOption> options;

    bool is_scene() const { return kind == Kind::Scene; }
};

/// One way from a scene to another one, or to an end of its unit.
struct StoryWay {
    enum class Kind { Option, Go, Skip } kind = Kind::Go; ///< Skip: round a content note.
    std::size_t from = 0, to = 0; ///< In Story::nodes.
    std::size_t option = 0; ///< Kind::Option: in the options of `from`.
    std::size_t page = 0; ///< From 1, where it leaves before the scene's last page; else 0.
    std::string condition = {}; ///< That of its go_if; empty: none.
    bool otherwise = false; ///< It is taken where no go_if before it holds.
    bool computed = false; ///< `condition` reads something that `compute` works out.

    /// Whether something must hold for it: of its own, or of its option.
    bool conditional(const std::vector<StoryOption>& options) const;
};

struct StoryUnit {
    std::string id, title;
    std::size_t number = 0; ///< In the course: a map of one unit keeps its colour.
    int minutes = 0; ///< 0: the unit does not say.
    std::size_t first = 0, behind = 0; ///< Its nodes: from `first` up to, but not, `behind`.
};

/// A course as a map: scenes, and how one comes from one to another. Plain data that borrows nothing.
///
/// Nodes are in the order in which a learner meets them: unit by unit, breadth first from its start, then scenes that
/// nothing leads to, then its ends. Ways are in the order of the nodes they leave.
struct Story {
    std::string id, title;
    std::vector<StoryUnit> units;
    std::vector<StoryNode> nodes;
    std::vector<StoryWay> ways;

    std::vector<const StoryWay*> ways_from(std::size_t node) const;
};

/// The map of a loaded course, or of one of its units.
/// Cost: O(scenes + ways).
Story story_of(const course::Course&, course::Index unit = course::nothing);

/// Where a way leads, and what must hold: "if trust >= 2", "otherwise", or empty.
std::string condition_in_words(const StoryWay&);

/// "2 units, 19 scenes, 6 choices with 19 options."
std::string size_in_words(const Story&);

/// "1 scene", "3 scenes".
std::string counted(std::size_t count, const std::string& what);

} // namespace vignette::author
