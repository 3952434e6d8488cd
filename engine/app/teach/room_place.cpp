#include "engine/app/teach/room_place.hpp"

#include <algorithm>

namespace vignette::app {

namespace {

using Told = present::Surroundings::Room;

window::RoomPlace whole(const window::DisplayPlace& display)
{
    return {display.x, display.y, display.width, display.height, true};
}

/// 16 by 9, a little smaller than the facilitator's own window and over its right half.
window::RoomPlace beside(const window::RoomPlace& own)
{
    const int width = std::max(640, own.width * 5 / 8);
    return {own.x + own.width - width, own.y + 48, width, width * 9 / 16, false};
}

/// The display that the facilitator looks at, or the window's own rectangle where nothing is known of displays.
window::RoomPlace all_of_own(const std::vector<window::DisplayPlace>& displays, const window::RoomPlace& own)
{
    const int x = own.x + own.width / 2, y = own.y + own.height / 2;
    const auto under = std::find_if(displays.begin(), displays.end(),
        [&](const auto& one) { return x >= one.x && x < one.x + one.width && y >= one.y && y < one.y + one.height; });
    return under == displays.end() ? window::RoomPlace{own.x, own.y, own.width, own.height, true} : whole(*under);
}

} // namespace

RoomStands room_stands(const std::vector<window::DisplayPlace>& displays, const window::RoomPlace& own, RoomWish wish)
{
    if (const auto other = window::room_display(displays, {own.x, own.y, own.width, own.height}))
        return {whole(*other), Told::Elsewhere};
    if (wish == RoomWish::Here)
        return {all_of_own(displays, own), Told::Here};
    if (wish == RoomWish::Window)
        return {beside(own), Told::Window};
    return {};
}

} // namespace vignette::app
