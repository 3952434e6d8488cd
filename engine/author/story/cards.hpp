#pragma once

#include "engine/author/story/layout.hpp"

namespace vignette::author {

/// A scene as a card, or an end as a lozenge: its size and its lines, with its top left at 0, 0.
LayoutNode card_of(const Story&, std::size_t node, const Marks&);

/// Lines one under the other from (x, y), which moves behind them: at most `most` of them, no wider than `width`.
std::vector<MapText> set_lines(
    const std::string& text, TextRole, double x, double& y, double width, std::size_t most = 0);

void move_by(std::vector<MapText>&, double x, double y);
void move_by(LayoutNode&, double x, double y);
void move_by(MapSign&, double x, double y);

} // namespace vignette::author
