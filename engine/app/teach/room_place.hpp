#pragma once

#include "engine/app/teach/lectern.hpp"
#include "engine/window/displays/displays.hpp"
#include "engine/window/window.hpp"

#include <optional>
#include <vector>

namespace vignette::app {

/// Where the room's window goes, and what the facilitator is told of it.
struct RoomStands {
    std::optional<window::RoomPlace> place; ///< None: there is nowhere, so there is no window.
    present::Surroundings::Room told = present::Surroundings::Room::Nowhere;

    friend bool operator==(const RoomStands&, const RoomStands&) = default;
};

/// `own`: the facilitator's window. A second display is always taken; without one the room is shown here or in a
/// window, where that was wished for, and else nowhere: a page never comes up over the facilitator's by itself.
RoomStands room_stands(const std::vector<window::DisplayPlace>&, const window::RoomPlace& own, RoomWish);

} // namespace vignette::app
