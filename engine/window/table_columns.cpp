#include "engine/window/table_columns.hpp"

#include <algorithm>
#include <cmath>

namespace vignette::window {

namespace {

std::vector<float> even_shares(std::size_t count, float width)
{
    constexpr float first = 1.3f;
    const float each = width / (static_cast<float>(count) - 1 + first);
    std::vector<float> shares(count, each);
    shares.front() = each * first;
    return shares;
}

/// Columns that need less than their share give to those that need more.
void even_out(std::vector<float>& shares, const std::vector<ColumnNeed>& needs, float most)
{
    const auto lack = [&](std::size_t i) { return std::min(needs[i].line, most) - shares[i]; };
    float lacking = 0, spare = 0;
    for (std::size_t i = 0; i < shares.size(); ++i)
        (lack(i) > 0 ? lacking : spare) += std::abs(lack(i));
    const float moved = std::min(lacking, spare);
    if (moved <= 0)
        return;
    for (std::size_t i = 0; i < shares.size(); ++i)
        shares[i] += lack(i) * moved / (lack(i) > 0 ? lacking : spare);
}

/// On whole pixels, so that the lines between columns are crisp; together as wide as before.
void round_edges(std::vector<float>& widths)
{
    float exact = 0, edge = 0;
    for (float& width : widths) {
        exact += width;
        width = std::round(exact) - edge;
        edge += width;
    }
}

} // namespace

std::vector<float> column_widths(const std::vector<ColumnNeed>& needs, float width, float least)
{
    if (needs.empty())
        return {};
    std::vector<float> widths = even_shares(needs.size(), width);
    if (*std::min_element(widths.begin(), widths.end()) < least)
        return {};
    even_out(widths, needs, width / 2);
    round_edges(widths);
    for (std::size_t i = 0; i < widths.size(); ++i) {
        if (widths[i] < needs[i].word)
            return {};
    }
    return widths;
}

} // namespace vignette::window
