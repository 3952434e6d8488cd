#include "engine/exchange/documents/pdf/composer.hpp"

#include <algorithm>

namespace vignette::exchange::documents {

namespace {

constexpr double rule_height = 30; ///< From line to line, for a hand.
constexpr double box = 11;
constexpr double box_indent = 22;

Piece rule(double width)
{
    Piece piece;
    piece.height = rule_height;
    piece.marks.push_back(box_mark(Ink::Soft, 0, rule_height - 1, width, 0.8));
    return piece;
}

void draw_box(cairo_t* cairo, const Area& area, bool ticked)
{
    set_ink(cairo, Ink::Text);
    cairo_set_line_width(cairo, 1);
    cairo_rectangle(cairo, area.left, area.top, area.width, area.height);
    cairo_stroke(cairo);
    if (!ticked)
        return;
    set_ink(cairo, Ink::Teal);
    cairo_set_line_width(cairo, 2.2);
    cairo_move_to(cairo, area.left + area.width * 0.2, area.top + area.height * 0.5);
    cairo_line_to(cairo, area.left + area.width * 0.45, area.top + area.height * 0.78);
    cairo_line_to(cairo, area.left + area.width * 1.05, area.top - area.height * 0.1);
    cairo_stroke(cairo);
}

/// A picture of a box, which says in words what it shows.
Mark box_beside(const Line& line, bool ticked, const Path& figure)
{
    const Area area{2, (line.height - box) / 2, box, box};
    return {figure,
        [area, ticked](cairo_t* cairo, double top) {
            draw_box(cairo, {area.left, top + area.top, area.width, area.height}, ticked);
        },
        Shown{std::string(tick_words(ticked)), area}};
}

} // namespace

void Composer::add_label(const std::string& text, const Path& path)
{
    const auto first = m_pieces.size();
    if (!text.empty())
        add_text(m_type.lines(spans(text), faces::strong, m_width), path, 12);
    for (auto i = first; i < m_pieces.size(); ++i)
        m_pieces[i].with_next = true;
}

/// All on one page, if it can hold them.
void Composer::operator()(const Lines& lines)
{
    const int count = std::clamp(lines.count, 0, most_lines);
    if (count == 0 && lines.label.empty())
        return;
    add_label(lines.label, {tag("P")});
    for (int i = 0; i < count; ++i) {
        auto piece = rule(m_width);
        piece.with_next = i + 1 < count;
        add(std::move(piece));
    }
}

void Composer::add_ticked(const std::string& text, bool ticked, const Path& inside)
{
    RowLook look{"LI", 0};
    look.rule.reset();
    const double width = m_width - box_indent;
    const auto lines = m_type.lines(spans(text), faces::body, width);
    auto pieces = row_pieces({{"LBody", lines, box_indent, width, {}}}, look, inside, m_ids);
    auto& marks = pieces.front().marks;
    auto item = marks.front().path;
    item.pop_back();
    marks.insert(marks.begin(), box_beside(lines.front(), ticked, below(below(item, "Lbl"), "Figure")));
    add_rows(std::move(pieces), 6);
}

void Composer::operator()(const Ticks& ticks)
{
    add_label(ticks.label, {tag("P")});
    const Path inside{tag("L")};
    for (const auto& [text, ticked] : ticks.items)
        add_ticked(text, ticked, inside);
}

} // namespace vignette::exchange::documents
