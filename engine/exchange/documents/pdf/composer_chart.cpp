#include "engine/exchange/documents/pdf/composer.hpp"

#include <algorithm>

namespace vignette::exchange::documents {

namespace {

constexpr double label_width = 100;
constexpr double value_width = 24;
constexpr double bar_height = 9;

} // namespace

/// Decoration: the words below say the same. Labels and numbers are drawn with it, so that nothing is read twice.
Piece Composer::chart_bar(const BarChart& chart, const Bar& bar) const
{
    const auto label = m_type.lines(bar.label, faces::label, label_width - 8);
    const auto value = m_type.lines(bar.value ? std::to_string(*bar.value) : "–", faces::label, value_width);
    const double width = m_width - label_width - value_width;
    const double part = std::clamp(bar.value.value_or(0) / std::max(1.0, 1.0 * chart.most), 0.0, 1.0);
    Piece piece;
    piece.height = std::max(height_of(label), bar_height) + 5;
    piece.with_next = true;
    const double middle = (label.front().height - bar_height) / 2;
    double top = 0;
    for (const auto& line : label) {
        piece.marks.push_back(line_mark(line, 0, top, {}));
        top += line.height;
    }
    piece.marks.push_back(box_mark(Ink::Track, label_width, middle, width, bar_height, bar_height));
    if (part > 0)
        piece.marks.push_back(box_mark(Ink::Teal, label_width, middle, width * part, bar_height, bar_height));
    piece.marks.push_back(line_mark(value.front(), label_width + width + 10, 0, {}));
    return piece;
}

/// Caption, bars and words stay together.
void Composer::operator()(const BarChart& chart)
{
    const Path inside{tag("Div")};
    auto words = inside;
    words.push_back(tag("P"));
    caption(chart.caption, inside);
    double before = 8;
    for (const auto& bar : chart.bars) {
        auto piece = chart_bar(chart, bar);
        piece.before = before;
        before = 0;
        add(std::move(piece));
    }
    add_text(m_type.lines(in_words(chart), faces::body, m_width), words, 3);
}

} // namespace vignette::exchange::documents
