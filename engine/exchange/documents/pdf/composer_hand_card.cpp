#include "engine/exchange/documents/hand.hpp"
#include "engine/exchange/documents/pdf/composer.hpp"

#include <algorithm>
#include <cmath>

namespace vignette::exchange::documents {

namespace {

constexpr double beyond = 56; ///< The frame goes so far into the white beside the text; printers reach that.
constexpr double letter_high = 454; ///< 16 cm.
constexpr double frame_wide = 14;
constexpr double frame_padding = 16; ///< From the frame to the letter, at least.
constexpr double corner = 70;
constexpr double words_gap = 44;
constexpr double quarter = 1.5707963267948966; ///< Of a turn.
constexpr Face words_face{32, 600, Ink::Text, 1.3};

struct InkBox {
    double left, top, width, height;
};

/// Where a single line is black.
InkBox ink_of(const Line& line)
{
    PangoRectangle ink;
    pango_layout_get_extents(line.layout.get(), &ink, nullptr);
    const auto points = [](int units) { return static_cast<double>(units) / PANGO_SCALE; };
    return {points(ink.x), points(ink.y), points(ink.width), points(ink.height)};
}

Face letter_face(double size)
{
    return {size, 700, Ink::Text, 1};
}

void frame_path(cairo_t* cairo, const Area& area, double round)
{
    const double right = area.left + area.width - round, bottom = area.top + area.height - round;
    const double left = area.left + round, top = area.top + round;
    cairo_new_path(cairo);
    cairo_arc(cairo, right, top, round, -quarter, 0);
    cairo_arc(cairo, right, bottom, round, 0, quarter);
    cairo_arc(cairo, left, bottom, round, quarter, 2 * quarter);
    cairo_arc(cairo, left, top, round, 2 * quarter, 3 * quarter);
    cairo_close_path(cairo);
}

void stroke_frame(cairo_t* cairo, const Area& area, double width, double round)
{
    cairo_set_line_width(cairo, width);
    frame_path(cairo, area, round);
    cairo_stroke(cairo);
}

Area inside(const Area& area, double by)
{
    return {area.left + by, area.top + by, area.width - 2 * by, area.height - 2 * by};
}

/// So many and so long that the frame ends as it began.
void set_dashes(cairo_t* cairo, const Area& area, double round, double dash, double gap)
{
    const double around = 2 * (area.width + area.height) - (8 - 4 * quarter) * round;
    const double fit = around / (dash + gap) / std::max(1.0, std::round(around / (dash + gap)));
    const double lengths[] = {dash * fit, gap * fit};
    cairo_set_dash(cairo, lengths, 2, dash / 2);
}

void draw_frame(cairo_t* cairo, const Frame& frame, const Area& area)
{
    const double round = frame.round ? corner : 0;
    cairo_save(cairo);
    set_ink(cairo, Ink::Text);
    if (frame.line == "double") {
        stroke_frame(cairo, inside(area, frame_wide), frame_wide / 3, std::max(0.0, round - frame_wide));
        stroke_frame(cairo, area, frame_wide / 3, round);
        return cairo_restore(cairo);
    }
    if (frame.line == "dashed")
        set_dashes(cairo, area, round, 54, 34);
    if (frame.line == "dotted") {
        cairo_set_line_cap(cairo, CAIRO_LINE_CAP_ROUND);
        set_dashes(cairo, area, round, 0, 30);
    }
    stroke_frame(cairo, area, frame_wide, round);
    cairo_restore(cairo);
}

} // namespace

/// As high as it should be, or as the page's width lets it be.
Line Composer::huge(const std::string& letter) const
{
    constexpr double trial = 100, wide = 1e4;
    const auto tried = ink_of(m_type.lines(letter, letter_face(trial), wide).front());
    const double most = m_width + 2 * (beyond - frame_wide - frame_padding);
    const double grow = std::min(letter_high / std::max(tried.height, 1.0), most / std::max(tried.width, 1.0));
    return m_type.lines(letter, letter_face(trial * grow), wide * grow).front();
}

/// Frame, letter and words are one piece, which takes a page.
void Composer::operator()(const HandCard& card)
{
    const Path outer{tag("Div")};
    const auto letter = huge(card.letter);
    const auto ink = ink_of(letter);
    const auto words = m_type.lines(card.words, words_face, m_width);
    const double high = ink.height + words_gap + height_of(words);
    double top = std::max(0.0, (m_room - high) / 2);
    const Area area{frame_wide / 2 - beyond, frame_wide / 2, m_width + 2 * beyond - frame_wide, m_room - frame_wide};
    Piece piece;
    piece.height = m_room;
    piece.marks.push_back({{}, [frame = frame_of(card.frame), area](cairo_t* cairo, double at) {
                               draw_frame(cairo, frame, {area.left, at + area.top, area.width, area.height});
                           }});
    const double middle = (m_width - ink.width) / 2 - ink.left - letter.x;
    piece.marks.push_back(line_mark(letter, middle, top - ink.top, below(outer, "P")));
    top += ink.height + words_gap;
    const auto path = below(outer, "P");
    for (const auto& line : words) {
        piece.marks.push_back(line_mark(line, (m_width - line.width) / 2 - line.x, top, path));
        top += line.height;
    }
    m_break = true;
    add(std::move(piece));
    m_break = true;
}

} // namespace vignette::exchange::documents
