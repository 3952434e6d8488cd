#include "engine/app/preview_map.hpp"

#include "engine/author/story/svg.hpp"
#include "engine/core/files.hpp"
#include "engine/core/hash.hpp"

#include <algorithm>
#include <cstdio>

namespace vignette::app {

namespace {

namespace fs = std::filesystem;
using author::MapBox;

constexpr double shape = 0.56; ///< Height of a part by its width: what the page has room for.
constexpr double closest = 420, usual = 1100; ///< Widths: one card, and a few.
constexpr double step = 1.5, half = 0.5;

/// Within the map; in its middle where the part is larger.
double kept_inside(double middle, double part, double whole)
{
    return part >= whole ? whole / 2 : std::clamp(middle, part / 2, whole - part / 2);
}

bool overlap(const MapBox& a, const MapBox& b)
{
    return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/// Where `box` is in `part`, from 0 to 1, cut off at its edges.
present::Area area_of(const MapBox& box, const MapBox& part)
{
    const double left = std::max(box.x, part.x), top = std::max(box.y, part.y);
    const double right = std::min(box.x + box.width, part.x + part.width);
    const double bottom = std::min(box.y + box.height, part.y + part.height);
    present::Area out;
    out.x = (left - part.x) / part.width;
    out.y = (top - part.y) / part.height;
    out.width = (right - left) / part.width;
    out.height = (bottom - top) / part.height;
    return out;
}

/// A card's label stands on its upper edge.
MapBox with_label(const MapBox& card, bool labelled)
{
    constexpr double above = 14;
    return labelled ? MapBox{card.x, card.y - above, card.width, card.height + above} : card;
}

std::string unit_title(const author::Story& story, std::size_t node)
{
    for (const auto& unit : story.units) {
        if (node >= unit.first && node < unit.behind)
            return unit.title;
    }
    return {};
}

} // namespace

PreviewMap::PreviewMap(author::Story story, author::Layout layout, author::Marks marks, fs::path folder)
    : m_story(std::move(story))
    , m_layout(std::move(layout))
    , m_marks(std::move(marks))
    , m_folder(std::move(folder))
{
}

Result<PreviewMap> PreviewMap::open(const course::Course& course, const author::Marks& marks, const fs::path& folder)
{
    auto story = author::story_of(course);
    auto layout = author::layout_of(story, marks);
    if (!layout)
        return layout.error();
    return PreviewMap(std::move(story), std::move(layout).value(), marks, folder);
}

PreviewMap::PreviewMap(PreviewMap&& other) noexcept
    : m_story(std::move(other.m_story))
    , m_layout(std::move(other.m_layout))
    , m_marks(std::move(other.m_marks))
    , m_folder(std::move(other.m_folder))
    , m_drawing(std::exchange(other.m_drawing, {}))
    , m_width(other.m_width)
    , m_middle(other.m_middle)
{
}

PreviewMap& PreviewMap::operator=(PreviewMap&& other) noexcept
{
    std::swap(m_story, other.m_story);
    std::swap(m_layout, other.m_layout);
    std::swap(m_marks, other.m_marks);
    std::swap(m_folder, other.m_folder);
    std::swap(m_drawing, other.m_drawing);
    std::swap(m_width, other.m_width);
    std::swap(m_middle, other.m_middle);
    return *this;
}

PreviewMap::~PreviewMap()
{
    forget_drawing();
}

void PreviewMap::forget_drawing()
{
    std::error_code ignored;
    if (!m_drawing.empty())
        fs::remove(m_drawing, ignored);
    m_drawing.clear();
}

MapBox PreviewMap::part() const
{
    if (m_width <= 0)
        return {0, 0, m_layout.width, m_layout.height};
    const double height = m_width * shape;
    return {kept_inside(m_middle.x, m_width, m_layout.width) - m_width / 2,
        kept_inside(m_middle.y, height, m_layout.height) - height / 2, m_width, height};
}

void PreviewMap::move(std::string_view where)
{
    const MapBox seen = part();
    if (m_width > 0) // From the whole of it, closer means to the scene that was looked at.
        m_middle = {seen.x + seen.width / 2, seen.y + seen.height / 2};
    if (where == "closer")
        m_width = std::max(closest, m_width > 0 ? m_width / step : usual);
    else if (where == "wider")
        m_width = m_width * step >= std::max(m_layout.width, m_layout.height / shape) ? 0 : m_width * step;
    else if (where == "all")
        m_width = 0;
    else if (where == "left" || where == "right")
        m_middle.x += (where == "left" ? -half : half) * seen.width;
    else if (where == "up" || where == "down")
        m_middle.y += (where == "up" ? -half : half) * seen.height;
}

const author::LayoutNode* PreviewMap::node_of(const std::string& scene) const
{
    for (std::size_t i = 0; i < m_story.nodes.size(); ++i) {
        if (m_story.nodes[i].is_scene() && m_story.nodes[i].id == scene)
            return &m_layout.nodes[i];
    }
    return nullptr;
}

void PreviewMap::look_at(const std::string& scene)
{
    if (const auto* node = node_of(scene)) {
        m_middle = {node->box.x + node->box.width / 2, node->box.y + node->box.height / 2};
        if (m_width <= 0 && (m_layout.width > usual || m_layout.height > usual * shape))
            m_width = std::min(usual, m_layout.width); // As a whole it would be too small to read.
    }
}

void PreviewMap::look_as(const PreviewMap& other)
{
    m_width = other.m_width;
    m_middle = other.m_middle;
}

/// Under a name of its own for each drawing, so that none is taken for another.
Status PreviewMap::draw(const std::string& here)
{
    author::MapView view;
    view.here = here;
    if (m_width > 0)
        view.part = part();
    const std::string svg = author::svg_of(m_story, m_layout, m_marks, view);
    Hash hash;
    hash.add(svg);
    const fs::path file = m_folder / ("map-" + hash.hex() + ".svg");
    if (file == m_drawing)
        return Done{};
    std::error_code problem;
    fs::create_directories(m_folder, problem);
    if (auto written = files::write_private(file, svg); !written)
        return written;
    forget_drawing();
    m_drawing = file;
    return Done{};
}

Result<present::AuthorMap> PreviewMap::model(const std::string& here)
{
    if (auto drawn = draw(here); !drawn)
        return drawn.error();
    present::AuthorMap out;
    const MapBox seen = part();
    out.course = m_story.title;
    out.picture = m_drawing.string();
    out.words = author::summary_of(m_story, m_marks);
    out.can_go_further = m_width > 0;
    out.can_come_closer = m_width <= 0 || m_width > closest;
    for (std::size_t i = 0; i < m_story.nodes.size(); ++i) {
        const auto& node = m_story.nodes[i];
        if (!node.is_scene())
            continue;
        present::AuthorMap::Scene scene{node.id, node.title, unit_title(m_story, i),
            author::scene_words(author::mark_of(m_marks, node)), node.id == here, overlap(m_layout.nodes[i].box, seen),
            {}};
        if (scene.in_sight)
            scene.area = area_of(with_label(m_layout.nodes[i].box, scene.here), seen);
        out.scenes.push_back(std::move(scene));
    }
    return out;
}

} // namespace vignette::app
