#include "engine/exchange/documents/hand.hpp"
#include "engine/exchange/documents/pdf/composer.hpp"

#include <algorithm>

namespace vignette::exchange::documents {

namespace {

constexpr double end_share = 0.2; ///< Of the width, for what each end stands for.
constexpr double square = 18;
constexpr double number_gap = 3; ///< From a number to its box.

/// To be ticked by hand; the numbers say what it is.
Mark square_mark(double left, double top)
{
    return {{}, [=](cairo_t* cairo, double at) {
                set_ink(cairo, Ink::Text);
                cairo_set_line_width(cairo, 1.2);
                cairo_rectangle(cairo, left, at + top, square, square);
                cairo_stroke(cairo);
            }};
}

void put_beside(Piece& piece, const std::vector<Line>& lines, double left, double top, const Path& path)
{
    for (const auto& line : lines) {
        piece.marks.push_back(line_mark(line, left, top, path));
        top += line.height;
    }
}

} // namespace

/// What 1 stands for, the numbers over their boxes, and what the last one stands for, are read as one line.
void Composer::operator()(const ScaleLine& scale)
{
    add_label(scale.label, {tag("P")});
    const Path path{tag("P")};
    const double side = m_width * end_share;
    const auto low = m_type.lines(scale.low, faces::body, side - 8);
    const auto high = m_type.lines(scale.high, faces::body, side - 8);
    const double number_high = m_type.lines("1", faces::strong, side).front().height;
    const double boxes = number_high + number_gap + square;
    Piece piece;
    piece.before = 6;
    piece.height = std::max({boxes, height_of(low), height_of(high)}) + 4;
    const auto beside = [&](const std::vector<Line>& lines) {
        return std::max(0.0, std::min(boxes - square / 2, piece.height - 4) - height_of(lines) / 2 - 1);
    };
    put_beside(piece, low, 0, std::min(beside(low), piece.height - 4 - height_of(low)), path);
    const double step = (m_width - 2 * side) / most_of(scale);
    for (int i = 1; i <= most_of(scale); ++i) {
        const double middle = side + step * (i - 0.5);
        const auto number = m_type.lines(std::to_string(i), faces::strong, step);
        put_beside(piece, number, middle - number.front().width / 2, 0, path);
        piece.marks.push_back(square_mark(middle - square / 2, number_high + number_gap));
    }
    put_beside(piece, high, m_width - side + 8, std::min(beside(high), piece.height - 4 - height_of(high)), path);
    add(std::move(piece));
}

} // namespace vignette::exchange::documents
