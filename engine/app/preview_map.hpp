#pragma once

#include "engine/author/story/layout.hpp"
#include "engine/author/story/marks.hpp"
#include "engine/core/result.hpp"
#include "engine/present/author_map.hpp"

#include <filesystem>
#include <string>
#include <string_view>

namespace vignette::app {

/// The map of the course in the preview: which part of it is looked at, drawn into a file that goes with it.
class PreviewMap {
public:
    /// `reach`: what some route meets, where that is known. `folder`: for the drawing. Errors: as author::layout_of().
    static Result<PreviewMap> open(const course::Course&, const author::Marks&, const std::filesystem::path& folder);

    PreviewMap(PreviewMap&&) noexcept;
    PreviewMap& operator=(PreviewMap&&) noexcept;
    ~PreviewMap();

    /// "closer", "wider", "all", "left", "right", "up", "down".
    void move(std::string_view where);

    /// Puts that scene in the middle.
    void look_at(const std::string& scene);

    /// At what the other one is looking at.
    void look_as(const PreviewMap&);

    /// The screen's model. The drawing is written anew where it has changed. Errors: those of the disk.
    Result<present::AuthorMap> model(const std::string& here);

private:
    PreviewMap(author::Story, author::Layout, author::Marks, std::filesystem::path folder);
    author::MapBox part() const;
    const author::LayoutNode* node_of(const std::string& scene) const;
    Status draw(const std::string& here);
    void forget_drawing();

    author::Story m_story;
    author::Layout m_layout;
    author::Marks m_marks;
    std::filesystem::path m_folder, m_drawing;
    double m_width = 0; ///< Of the part that is looked at; 0: all of it.
    author::MapPoint m_middle;
};

} // namespace vignette::app
