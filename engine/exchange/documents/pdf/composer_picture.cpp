#include "engine/exchange/documents/pdf/composer.hpp"
#include "engine/exchange/documents/pdf/image.hpp"
#include "engine/exchange/documents/picture.hpp"

#include <algorithm>

namespace vignette::exchange::documents {

namespace {

constexpr double heading_room = 70; ///< A picture leaves as much of a page to the heading above it.

} // namespace

void Composer::operator()(const Picture& picture)
{
    const auto image = Image::of(picture);
    if (!image) {
        if (!picture.alt.empty())
            add_text(m_type.lines(picture.alt, faces::body, m_width), {tag("P")}, 8);
        return;
    }
    const auto area = image->fitted(m_width * share_of(picture), m_room - heading_room);
    Piece piece;
    piece.before = 12;
    piece.height = area.height + 4;
    piece.marks.push_back(image->mark(area, {}, m_ids.next()));
    add(std::move(piece));
}

} // namespace vignette::exchange::documents
