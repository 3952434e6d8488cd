#include "engine/author/story/layout.hpp"

#include "engine/author/story/cards.hpp"
#include "engine/author/story/edges.hpp"
#include "engine/author/story/placing.hpp"

#include <algorithm>
#include <utility>

namespace vignette::author {

namespace {

constexpr double margin = 40, band_padding = 36, between_bands = 32, narrowest_map = 760;
constexpr double sample_width = 44, sample_height = 24;

/// A unit with the band that it stands on, at 0, 0.
struct Band {
    LayoutUnit unit;
    PlacedUnit placed;
};

std::string facts(const StoryUnit& unit)
{
    return unit.id + (unit.minutes > 0 ? " · " + counted(static_cast<std::size_t>(unit.minutes), "minute") : "");
}

Result<Band> band_of(const Story& story, std::size_t index, const Marks& marks)
{
    const auto& unit = story.units[index];
    std::vector<LayoutNode> cards;
    for (std::size_t node = unit.first; node < unit.behind; ++node)
        cards.push_back(card_of(story, node, marks));
    auto placed = place(std::move(cards), edges_of(story, unit, marks));
    if (!placed)
        return placed.error();
    Band out{{index, {}, {}}, std::move(placed).value()};
    const double inner = std::max(out.placed.width, 320.0);
    double y = band_padding - 12;
    out.unit.lines = set_lines(unit.title, TextRole::UnitTitle, band_padding, y, inner);
    auto more = set_lines(facts(unit), TextRole::UnitFacts, band_padding, y, inner);
    std::move(more.begin(), more.end(), std::back_inserter(out.unit.lines));
    y += 28;
    move_by(out.placed, band_padding + (inner - out.placed.width) / 2, y);
    out.unit.box = {0, 0, inner + 2 * band_padding, y + out.placed.height + band_padding};
    return out;
}

/// Where bands stand: in rows from the left.
struct Rows {
    std::vector<MapPoint> places;
    double width = 0, height = 0;
};

Rows in_rows(const std::vector<Band>& bands, double widest)
{
    Rows out;
    double x = 0, y = 0;
    for (const auto& band : bands) {
        const auto& box = band.unit.box;
        if (x > 0 && x + box.width > widest) {
            x = 0;
            y = out.height + between_bands;
        }
        out.places.push_back({x, y});
        out.width = std::max(out.width, x + box.width);
        out.height = std::max(out.height, y + box.height);
        x += box.width + between_bands;
    }
    return out;
}

/// The rows that can be shown largest on a sheet or a screen, which are wider than high.
Rows best_rows(const std::vector<Band>& bands)
{
    const auto size = [](const Rows& rows) { return std::max(rows.width / 1.6, rows.height); };
    Rows best;
    double widest = -between_bands;
    for (const auto& band : bands) {
        widest += between_bands + band.unit.box.width;
        auto rows = in_rows(bands, widest);
        if (best.places.empty() || size(rows) < size(best))
            best = std::move(rows);
    }
    return best;
}

void put(Layout& out, Band band, MapPoint at)
{
    band.unit.box.x = at.x;
    band.unit.box.y = at.y;
    move_by(band.unit.lines, at.x, at.y);
    move_by(band.placed, at.x, at.y);
    out.units.push_back(std::move(band.unit));
    std::move(band.placed.nodes.begin(), band.placed.nodes.end(), std::back_inserter(out.nodes));
    std::move(band.placed.edges.begin(), band.placed.edges.end(), std::back_inserter(out.edges));
}

/// What this map shows of what the legend can explain.
std::vector<std::pair<LegendEntry::Sample, std::string>> samples(
    const Story& story, const std::vector<Band>& bands, const Marks& marks)
{
    using Sample = LegendEntry::Sample;
    bool note = false, far = false, unplanned = false, unreached = false, conditional = false, round = false;
    for (const auto& node : story.nodes) {
        note = note || !node.content_note.empty();
        unplanned = unplanned || mark_of(marks, node) == Mark::Unplanned;
        unreached = unreached || mark_of(marks, node) == Mark::Unreached;
    }
    for (const auto& band : bands) {
        for (const auto& edge : band.placed.edges) {
            conditional = conditional || edge.look == LayoutEdge::Look::Conditional;
            far = far || edge.sign;
            round = round || edge.look == LayoutEdge::Look::Round;
        }
    }
    std::vector<std::pair<Sample, std::string>> out{{Sample::Start, "The unit starts here"}};
    const auto add = [&](bool shown, Sample sample, const char* text) {
        if (shown)
            out.emplace_back(sample, text);
    };
    add(note, Sample::Note, "A content note comes first");
    add(round, Sample::Round, "The way round it");
    add(conditional, Sample::Conditional, "Only under a condition");
    add(far, Sample::Far, "It goes on at a scene further off");
    add(unplanned, Sample::Unplanned, "No plan goes here");
    add(unreached, Sample::Unreached, "No route reaches this");
    return out;
}

/// In rows from (margin, y), which moves behind them.
std::vector<LegendEntry> legend_of(
    const std::vector<std::pair<LegendEntry::Sample, std::string>>& samples, double& y, double width)
{
    std::vector<LegendEntry> out;
    double x = margin;
    for (const auto& [sample, text] : samples) {
        double line = y + 2;
        auto words = set_lines(text, TextRole::Legend, 0, line, width);
        const double wide = sample_width + 10 + words.front().width;
        if (x > margin && x + wide > margin + width) {
            x = margin;
            y += 32;
            words.front().y += 32;
        }
        words.front().x = x + sample_width + 10;
        out.push_back({sample, {x, y, sample_width, sample_height}, std::move(words.front())});
        x += wide + 32;
    }
    y += 32;
    return out;
}

} // namespace

Result<Layout> layout_of(const Story& story, const Marks& marks)
{
    std::vector<Band> bands;
    for (std::size_t i = 0; i < story.units.size(); ++i) {
        auto band = band_of(story, i, marks);
        if (!band)
            return band.error();
        bands.push_back(std::move(band).value());
    }
    Layout out;
    const Rows rows = best_rows(bands);
    const double width = std::max(rows.width, narrowest_map);
    out.width = width + 2 * margin;
    double y = margin - 8;
    out.heading = set_lines(story.title, TextRole::Heading, margin, y, width);
    auto summary = set_lines(summary_of(story, marks), TextRole::Summary, margin, y, width);
    std::move(summary.begin(), summary.end(), std::back_inserter(out.heading));
    y += 12;
    out.legend = legend_of(samples(story, bands, marks), y, width);
    y += 16;
    for (std::size_t i = 0; i < bands.size(); ++i)
        put(out, std::move(bands[i]), {margin + rows.places[i].x, y + rows.places[i].y});
    out.height = y + rows.height + margin;
    return out;
}

} // namespace vignette::author
