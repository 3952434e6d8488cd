#include "engine/exchange/documents/pdf/composer.hpp"
#include "engine/exchange/documents/pdf/image.hpp"

#include <algorithm>

namespace vignette::exchange::documents {

namespace {

constexpr double picture_share = 0.38; ///< Of the width.
constexpr double highest = 1.25; ///< A card's picture, in its widths.
constexpr double gap = 20; ///< Between the picture and the words.
constexpr double padding = 10; ///< Above and below.
constexpr double before_fill = 14; ///< A hand needs it above its line.
constexpr double fill_height = 34;
constexpr double least_rule = 130; ///< Shorter, and the line stands below its words.

/// What is at one side of a card.
using Side = Piece;

void put(Side& side, const std::vector<Line>& lines, double left, const Path& path)
{
    for (const auto& line : lines) {
        side.marks.push_back(line_mark(line, left, side.height, path));
        side.height += line.height;
    }
}

/// Behind the words that the side ends with, the last of them `last`.
void put_rule(Side& side, const Line& last, double left, double width)
{
    const double used = last.width > 0 ? last.width + 8 : 0;
    const bool below = width - used < least_rule;
    side.height += below ? fill_height : 0;
    const double from = below ? 0 : used;
    side.marks.push_back(box_mark(Ink::Soft, left + from, side.height - 5, width - from, 0.8));
}

void lower(Side& side, double by)
{
    for (auto& mark : side.marks) {
        mark.draw = [draw = mark.draw, by](cairo_t* cairo, double top) { draw(cairo, top + by); };
        if (mark.shown)
            mark.shown->area.top += by;
    }
}

/// Side by side, the lower one in the middle of the higher.
Piece joined(Side left, Side right)
{
    Piece piece;
    piece.before = 4;
    const double height = std::max(left.height, right.height);
    piece.height = height + 2 * padding;
    for (auto* side : {&left, &right}) {
        lower(*side, padding + (height - side->height) / 2);
        std::move(side->marks.begin(), side->marks.end(), std::back_inserter(piece.marks));
    }
    return piece;
}

} // namespace

/// The picture, or what it would have shown; nothing, if it was decoration.
Piece Composer::card_picture(const Picture& picture, const Path& inside)
{
    Side side;
    const double width = m_width * picture_share;
    if (const auto image = Image::of(picture)) {
        const auto area = image->fitted(width, std::min(width * highest, m_room / 2));
        side.height = area.height;
        side.marks.push_back(image->mark(area, inside, m_ids.next()));
    } else if (!picture.alt.empty()) {
        put(side, m_type.lines(picture.alt, faces::label, width), 0, below(inside, "P"));
    }
    return side;
}

Piece Composer::card_words(const Card& card, const Path& inside, double left)
{
    Side side;
    const double width = m_width - left;
    put(side, m_type.lines(spans(card.text), faces::large, width), left, below(inside, "P"));
    if (card.fill.empty())
        return side;
    side.height += before_fill;
    const auto fill = m_type.lines(spans(card.fill), faces::fill, width);
    put(side, fill, left, below(inside, "P"));
    put_rule(side, fill.back(), left, width);
    return side;
}

void Composer::loose_card(const Card& card)
{
    auto picture = card.picture;
    picture.share = picture_share;
    (*this)(picture);
    add_text(m_type.lines(spans(card.text), faces::large, m_width), {tag("P")}, 8);
    if (!card.fill.empty())
        (*this)(Lines{card.fill, 1});
}

void Composer::operator()(const Card& card)
{
    const Path inside{tag("Div")};
    auto picture = card_picture(card.picture, inside);
    const double left = picture.marks.empty() ? 0 : m_width * picture_share + gap;
    auto piece = joined(std::move(picture), card_words(card, inside, left));
    if (piece.height > m_room)
        loose_card(card);
    else
        add(std::move(piece));
}

} // namespace vignette::exchange::documents
