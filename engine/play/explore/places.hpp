#pragma once

#include "engine/play/state.hpp"

#include <cstddef>
#include <vector>

namespace vignette::play {

/// A page of the course, without what is remembered there.
struct Stop {
    Stage stage = Stage::Opening;
    bool left_early = false; ///< End: how.
    std::uint16_t part = 0;
    Index unit = 0, scene = nothing, option = nothing;
};

/// Every page that a course can show, numbered; also those that no route meets.
class Places {
public:
    explicit Places(const Course&);

    std::size_t size() const { return m_all.size(); }
    const Stop& operator[](Index place) const { return m_all[place]; }

    Index of(const Moment&) const; ///< Of any stage but Closed.
    void put(Index place, Moment&) const;

    Index opening(Index unit) const { return unit * 3; }
    Index end(Index unit, bool left_early) const { return unit * 3 + (left_early ? 2 : 1); }
    Index warning(Index scene) const { return m_scenes[scene]; }
    Index telling(Index scene, std::size_t part) const { return m_parts[scene][part]; }
    /// Where `go` to the scene leads: its content note, or its first page.
    Index entry(Index scene) const;

    Index leads_to(const course::Way&, Index unit) const; ///< Or nothing, for none.

    bool ends(Index place) const; ///< It is the last page of its unit.

    /// The page's part, for Telling and Outcome.
    const course::Part& part(Index place) const { return m_course.scenes[m_all[place].scene].parts[m_all[place].part]; }
    /// The page's choice, or nullptr.
    const course::Ask* choice(Index place) const;

    /// Where a page can lead, conditions ignored; answers that stay on it left out.
    std::vector<Index> ahead(Index place) const;

private:
    void add_scene(Index scene);
    void add_ways(const std::vector<course::Jump>&, const course::Way&, Index unit, std::vector<Index>&) const;

    const Course& m_course;
    std::vector<Stop> m_all;
    std::vector<Index> m_scenes; ///< By scene: its content note's place; its pages and their outcomes follow.
    std::vector<std::vector<Index>> m_parts; ///< By scene and part: the page's place; its outcomes follow.
};

} // namespace vignette::play
