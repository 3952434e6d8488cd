#pragma once

#include "engine/play/snapshot.hpp"

#include <nlohmann/json_fwd.hpp>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace vignette::play {

/// "seen hallway", "chose hallway/sit", "tried hallway/sit".
std::string fact_word(const course::Fact&);

/// Fits a kept snapshot to a course that may have been edited since. Used by snapshot.cpp alone.
class Fitting {
public:
    explicit Fitting(const Course&);

    /// Throws nlohmann::json::exception where a member has another type than save() writes.
    Resumed fit(const nlohmann::json&);

private:
    /// Nothing where its scene is gone.
    std::optional<Moment> moment(const nlohmann::json&, Index unit) const;
    void read_names(const nlohmann::json&);
    std::vector<std::int16_t> values(const nlohmann::json&) const;
    std::vector<std::uint64_t> facts(const nlohmann::json&) const;
    std::optional<Place> place(const nlohmann::json&, Index unit, bool& moved) const;
    void now(const nlohmann::json&, Resumed&) const;
    void aside(const nlohmann::json&, State&) const;
    void answers(const nlohmann::json&, State&) const;

    const Course& m_course;
    std::map<std::string, Index, std::less<>> m_facts; ///< By what they are called in snapshots, old scene names too.
    std::vector<std::size_t> m_places; ///< By variable: its place in the kept lists.
};

} // namespace vignette::play
