#include "engine/window/zones.hpp"

#include <algorithm>

namespace vignette::window {

namespace {

/// The part of an item where its picture is drawn.
const Rect* drawn_at(const Drawn& look)
{
    const auto piece = std::find_if(
        look.pieces.begin(), look.pieces.end(), [](const Piece& p) { return p.kind == Piece::Kind::Picture; });
    return piece == look.pieces.end() ? nullptr : &piece->rect;
}

std::optional<media::Rect01> place_of(
    const present::Area& area, const present::PictureRef& picture, const Context& context)
{
    if (area.part.empty())
        return media::Rect01{area.x, area.y, area.width, area.height};
    return context.area(picture, area.part);
}

Rect scaled(const media::Rect01& part, const Rect& whole)
{
    const auto x = static_cast<float>(part.x), y = static_cast<float>(part.y);
    const auto width = static_cast<float>(part.width), height = static_cast<float>(part.height);
    return {whole.x + x * whole.width, whole.y + y * whole.height, width * whole.width, height * whole.height};
}

/// At least as large as a finger.
Rect pressable(const Rect& r)
{
    constexpr float least = 44;
    const float more_x = std::max(0.0f, least - r.width) / 2, more_y = std::max(0.0f, least - r.height) / 2;
    return {r.x - more_x, r.y - more_y, r.width + 2 * more_x, r.height + 2 * more_y};
}

} // namespace

std::vector<Zone> zones_of(const Layout& layout, const Context& context)
{
    std::vector<Zone> out;
    for (std::size_t i = 0; i < layout.placed.size() && context.area; ++i) {
        const present::Item& item = *layout.placed[i].item;
        const Rect* whole = drawn_at(layout.looks[i]);
        for (const present::Area& area : item.areas) {
            const auto part = whole ? place_of(area, item.picture, context) : std::nullopt;
            if (part)
                out.push_back({pressable(scaled(*part, *whole)), static_cast<int>(i), layout.index_of(area.answer)});
        }
    }
    return out;
}

Rect zone_rect(const Layout& layout, const Zone& zone)
{
    const Rect& picture = layout.placed[static_cast<std::size_t>(zone.picture)].rect;
    return {picture.x + zone.rect.x, picture.y + zone.rect.y, zone.rect.width, zone.rect.height};
}

} // namespace vignette::window
