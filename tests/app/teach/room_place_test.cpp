#include "engine/app/teach/room_place.hpp"

#include <doctest/doctest.h>

using namespace vignette;
using namespace vignette::app;

namespace {

using Told = present::Surroundings::Room;
using Displays = std::vector<window::DisplayPlace>;

const window::DisplayPlace laptop{0, 0, 1366, 768, "laptop", true};
const window::DisplayPlace projector{1366, 0, 1280, 720, "projector", false};
constexpr window::RoomPlace own{100, 50, 1200, 700, false};
constexpr window::RoomPlace on_the_laptop{0, 0, 1366, 768, true};
constexpr window::RoomPlace on_the_projector{1366, 0, 1280, 720, true};

RoomStands stands(const Displays& displays, RoomWish wish, const window::RoomPlace& window = own)
{
    return room_stands(displays, window, wish);
}

} // namespace

TEST_SUITE("app/teach")
{
    TEST_CASE("Room’s window: it has all of the other display")
    {
        for (const auto wish : {RoomWish::Other, RoomWish::Window})
            CHECK(stands({laptop, projector}, wish) == RoomStands{on_the_projector, Told::Elsewhere});
        const window::RoomPlace moved{1400, 20, 1200, 650, false}; // The facilitator reads on the projector.
        CHECK(stands({laptop, projector}, RoomWish::Other, moved) == RoomStands{on_the_laptop, Told::Elsewhere});
    }

    TEST_CASE("Room’s window: with one display or none there is no window that nobody asked for")
    {
        CHECK(stands({laptop}, RoomWish::Other) == RoomStands{std::nullopt, Told::Nowhere});
        CHECK(stands({}, RoomWish::Other) == RoomStands{std::nullopt, Told::Nowhere});
        const window::DisplayPlace mirrored{0, 0, 1280, 720, "projector", false};
        CHECK(stands({laptop, mirrored}, RoomWish::Other) == RoomStands{std::nullopt, Told::Nowhere});
    }

    TEST_CASE("Room’s window: asked for it lies over the right half of the facilitator’s")
    {
        for (const auto& displays : {Displays{laptop}, Displays{}}) {
            const auto found = stands(displays, RoomWish::Window);
            CHECK(found.told == Told::Window);
            REQUIRE(found.place.has_value());
            CHECK(*found.place == window::RoomPlace{550, 98, 750, 421, false});
        }
    }

    TEST_CASE("Room’s window: it is never narrower than can be read")
    {
        const auto found = stands({laptop}, RoomWish::Window, {0, 0, 800, 600, false});
        REQUIRE(found.place.has_value());
        CHECK(*found.place == window::RoomPlace{160, 48, 640, 360, false});
    }

    TEST_CASE("Room’s window: shown here it covers the only display and not where there is another")
    {
        CHECK(stands({laptop}, RoomWish::Here) == RoomStands{on_the_laptop, Told::Here});
        const window::DisplayPlace mirrored{0, 0, 1280, 720, "projector", false};
        CHECK(stands({laptop, mirrored}, RoomWish::Here) == RoomStands{on_the_laptop, Told::Here});
        for (const auto& displays : {Displays{laptop, projector}, Displays{projector, laptop}})
            CHECK(stands(displays, RoomWish::Here) == RoomStands{on_the_projector, Told::Elsewhere});
    }

    TEST_CASE("Room’s window: a display that the facilitator’s window does not stand on is not covered")
    {
        const window::RoomPlace away{5000, 50, 1200, 700, false};
        CHECK(stands({laptop}, RoomWish::Here, away)
            == RoomStands{window::RoomPlace{5000, 50, 1200, 700, true}, Told::Here});
        const window::RoomPlace last{766, 0, 1198, 700, false}; // Its middle is the last column.
        CHECK(stands({laptop}, RoomWish::Here, last) == RoomStands{on_the_laptop, Told::Here});
        const window::RoomPlace over{768, 0, 1198, 700, false};
        CHECK(stands({laptop}, RoomWish::Here, over)
            == RoomStands{window::RoomPlace{768, 0, 1198, 700, true}, Told::Here});
    }

    TEST_CASE("Room’s window: shown here without any display known it covers the facilitator’s window")
    {
        CHECK(stands({}, RoomWish::Here) == RoomStands{window::RoomPlace{100, 50, 1200, 700, true}, Told::Here});
    }
}
