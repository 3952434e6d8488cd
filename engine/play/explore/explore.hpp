#pragma once

#include "engine/course/course.hpp"
#include "engine/course/diagnostic.hpp"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string_view>
#include <vector>

namespace vignette::play {

using course::Course;
using course::Index;

/// How far exploring goes before it says “not fully explored”.
struct ExploreLimits {
    std::size_t states = 20'000'000;
    std::size_t memory = std::size_t{400} << 20; ///< Bytes, of all that exploring keeps.
    std::size_t walks = 2000; ///< Random ones, for each unit, where not every situation could be explored.
    std::uint64_t seed = 1; ///< Of those walks.
};

struct ExploreProgress {
    std::size_t states = 0; ///< Found so far.
    std::size_t waiting = 0; ///< Of them: not yet looked at.
    std::string_view unit; ///< The id of the unit that is being explored.
};

/// Asked every few thousand states; false stops exploring.
using OnProgress = std::function<bool(const ExploreProgress&)>;

/// What playing one unit is like, from its opening page to an ending. Without its content notes' ways round, and with
/// each loop gone through once; see engine/play/explore/minutes.hpp for how long a page takes.
struct UnitFigures {
    Index unit = 0;
    std::size_t states = 0; ///< Situations found in it.
    double shortest = 0, usual = 0, longest = 0; ///< Minutes. Usual: each open option is as likely as the others, and
                                                 ///< half of what may be left empty is answered.
    double routes = 0; ///< How many ways there are from its start to an ending, skipping included; 0 if not counted.
    double completed = 0, left_early = 0; ///< How many of these end so.
};

/// What some route shows of the ways on from a page, an option or `whichever`.
struct WaysMet {
    bool met = false; ///< Some route comes to where they part.
    std::vector<bool> held; ///< By go_if: some route finds it true, whether or not an earlier one is.
    std::vector<bool> taken; ///< Each go_if in the order written, then the go or finish (or the next page).
};

/// What some route shows of one option.
struct OptionMet {
    bool offered = false; ///< It could be chosen.
    WaysMet ways;
};

/// What some route shows of one page of a scene.
struct PageMet {
    bool reached = false;
    std::vector<OptionMet> options; ///< Of its choice, in the order written.
    WaysMet ways; ///< Of a page without a choice.
    WaysMet shared; ///< Those of `whichever`.
};

struct Explored {
    bool whole = true; ///< Every situation was explored; otherwise nothing is said about what never happens.
    bool stopped = false; ///< By OnProgress.
    std::size_t states = 0, walks = 0;
    std::vector<bool> scenes_reached; ///< By scene.
    std::vector<bool> rounds_offered; ///< By scene: its content note was met.
    std::vector<std::vector<PageMet>> pages; ///< By scene and part.
    std::vector<UnitFigures> units;
    std::vector<course::Diagnostic> findings; ///< Sorted for people; see tests/diagnostics for each code.
};

/// Plays every situation of `course`: each page with everything that decides where one can go from it (the variables
/// and the `seen`, `chose` and `tried` facts that a condition still reads from there on, and who the learner is, as far
/// as conditions tell people apart). Each finding has a shortest route to it, in words.
///
/// It plays with the functions that step() uses. A unit is taken as begun at its opening page by anyone, with whatever
/// kept variables the units before it (in any order, finished or left half-way) can leave behind, and played on from
/// there; that a unit under way is set aside while another one changes a kept variable is not gone into.
///
/// Cost: about a microsecond a state, and some 50 bytes. At a limit, `whole` is false and random walks go on from
/// there.
Explored explore(const Course&, const ExploreLimits& = {}, const OnProgress& = nullptr);

} // namespace vignette::play
