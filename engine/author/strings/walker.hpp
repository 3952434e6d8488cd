#pragma once

#include "engine/author/strings/walk.hpp"

namespace vignette::author {

/// Whose words a guide, a note and what to discuss are.
inline constexpr const char* facilitator = "for the facilitator";

/// Says of each text where it stands. For walk.cpp and walk_scene.cpp alone.
class Walker {
public:
    Walker(course::Course& course, const VisitText& visit)
        : m_course(course)
        , m_visit(visit)
    {
    }

    /// What follows belongs to `id`, which once was called otherwise: begin("scene", "hallway", {"corridor"}).
    void begin(const std::string& kind, const std::string& id = {}, const std::vector<std::string>& was = {});

    void set_place(std::string place) { m_place = std::move(place); }
    const std::string& place() const { return m_place; }

    void text(const std::string& rest, course::Text&, const std::string& who = {}, bool card = false);
    void text(
        const std::string& rest, std::string& value, course::Where, const std::string& who = {}, bool card = false);

    /// "scene hallway/choose/sit": everything of one scene.
    void scene(course::Scene&);

private:
    void telling(const std::string& stem, std::vector<course::Line>&);
    void line(const std::string& stem, course::Line&);
    void evidence(const std::string& stem, std::vector<course::Evidence>&);
    void discusses(const std::string& stem, std::vector<course::Discuss>&);
    void option(const std::string& stem, course::Option&);
    void choice(course::Ask&);
    void question(course::Ask&);
    std::string name_of(const std::string& voice) const;

    course::Course& m_course;
    const VisitText& m_visit;
    std::vector<std::string> m_heads;
    std::string m_place;
};

} // namespace vignette::author
