#include "engine/window/displays/displays.hpp"
#include "tests/window/displays/fake_displays.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace vignette::window;

namespace {

const DisplayPlace laptop{0, 0, 1366, 768, "laptop", true};
const DisplayPlace projector{1366, 0, 1280, 720, "projector", false};
const DisplayPlace board{1366, 0, 1920, 1080, "board", false};
const DisplayPlace board_on_the_left{-1920, 0, 1920, 1080, "board", false};

constexpr WindowRect on_the_laptop{20, 30, 1200, 700};
constexpr WindowRect on_the_projector{1400, 10, 1200, 700};
constexpr WindowRect nowhere{9000, 9000, 1200, 700};

/// The name of the room's display; "none".
std::string room(const std::vector<DisplayPlace>& all, const WindowRect& window)
{
    const auto found = room_display(all, window);
    return found ? found->name : "none";
}

DisplayPlace moved(DisplayPlace place, int x, int y)
{
    place.x = x;
    place.y = y;
    return place;
}

} // namespace

TEST_SUITE("displays")
{
    TEST_CASE("Displays: the room has the display that the window does not stand on")
    {
        CHECK(room_display({laptop, projector}, on_the_laptop) == projector);
        CHECK(room_display({projector, laptop}, on_the_laptop) == projector);
        CHECK(room_display({laptop, projector}, on_the_projector) == laptop);
        CHECK(room({laptop, board_on_the_left}, on_the_laptop) == "board");
        CHECK(room({laptop, board_on_the_left}, {-1800, 20, 1200, 700}) == "laptop");
    }

    TEST_CASE("Displays: with one display or none the room has nothing")
    {
        CHECK(room({}, on_the_laptop) == "none");
        CHECK(room({laptop}, on_the_laptop) == "none");
        CHECK(room({laptop}, nowhere) == "none");
    }

    TEST_CASE("Displays: of several others the room has the largest and of equal ones the first")
    {
        const auto far_board = moved(board, 3000, 0);
        CHECK(room({laptop, projector, far_board}, on_the_laptop) == "board");
        CHECK(room({far_board, projector, laptop}, on_the_laptop) == "board");
        auto twin = moved(projector, 3000, 0);
        twin.name = "twin";
        CHECK(room({laptop, projector, twin}, on_the_laptop) == "projector");
        CHECK(room({laptop, twin, projector}, on_the_laptop) == "twin");
    }

    TEST_CASE("Displays: a window across two stands on the one that has the most of it")
    {
        CHECK(room({laptop, projector}, {1366 - 700, 0, 1200, 700}) == "projector");
        CHECK(room({laptop, projector}, {1366 - 500, 0, 1200, 700}) == "laptop");
        CHECK(room({laptop, projector}, {1366 - 600, 0, 1200, 700}) == "projector"); // Half and half: the first.
        CHECK(room({projector, laptop}, {1366 - 600, 0, 1200, 700}) == "laptop");
    }

    TEST_CASE("Displays: a window on none stands on the primary one")
    {
        CHECK(room({laptop, projector}, nowhere) == "projector");
        CHECK(room({projector, laptop}, nowhere) == "projector");
        CHECK(room({laptop, projector}, {0, 768, 1200, 700}) == "projector"); // It only touches the laptop's edge.
        CHECK(room({laptop, projector}, {1400, 10, 0, 0}) == "projector");
    }

    TEST_CASE("Displays: a window on none stands on the first one where none is primary")
    {
        auto plain = laptop;
        plain.primary = false;
        CHECK(room({plain, projector}, nowhere) == "projector");
        CHECK(room({projector, plain}, nowhere) == "laptop");
    }

    TEST_CASE("Displays: mirrored ones count as one")
    {
        const auto mirror = moved(projector, 0, 0); // Inside the laptop's.
        CHECK(room({laptop, mirror}, on_the_laptop) == "none");
        CHECK(room({mirror, laptop}, on_the_laptop) == "none");
        CHECK(room({laptop, mirror}, nowhere) == "none");
        CHECK(room({laptop, laptop}, on_the_laptop) == "none");
        CHECK(room({laptop, {0, 0, 1280, 800, "of another shape", false}}, on_the_laptop) == "none");
        CHECK(room({laptop, {0, 0, 1920, 1080, "larger", false}}, {0, 0, 100, 100}) == "none");
    }

    TEST_CASE("Displays: mirrored ones beside the window's are the room's by the largest of them")
    {
        const auto inside = moved(projector, 1500, 100);
        CHECK(room({laptop, inside, board}, on_the_laptop) == "board");
        CHECK(room({laptop, board, inside}, on_the_laptop) == "board");
        CHECK(room({laptop, board, inside}, {1600, 200, 800, 600}) == "laptop");
    }

    TEST_CASE("Displays: what shows the same by way of a third counts as one")
    {
        const DisplayPlace wall{0, 0, 4000, 1000, "wall", false};
        const DisplayPlace left{0, 0, 1000, 1000, "left", false};
        const DisplayPlace right{3000, 0, 1000, 1000, "right", false};
        CHECK(room({left, right, wall}, {0, 0, 500, 500}) == "none");
        CHECK(room({left, right}, {0, 0, 500, 500}) == "right");
    }

    TEST_CASE("Displays: a narrow seam that two have in common leaves them two")
    {
        CHECK(room({laptop, moved(projector, 1365, 0)}, on_the_laptop) == "projector");
        CHECK(room({laptop, moved(projector, 1366 - 640, 0)}, {0, 0, 500, 500}) == "projector"); // Half: two.
        CHECK(room({laptop, moved(projector, 1366 - 641, 0)}, {0, 0, 500, 500}) == "none"); // More: one.
    }

    TEST_CASE("Displays: one without an area counts for nothing")
    {
        CHECK(room({laptop, {1366, 0, 0, 720, "off", false}}, on_the_laptop) == "none");
        CHECK(room({{0, 0, 0, 0, "off", true}, projector, laptop}, nowhere) == "projector");
        CHECK(room({laptop, {5000, 0, -1280, -720, "odd", false}}, on_the_laptop) == "none");
    }

    TEST_CASE("Displays: places at the ends of the desktop do not overflow")
    {
        const DisplayPlace far{2147483000, 2147483000, 2147483647, 2147483647, "far", false};
        CHECK(room({laptop, far}, on_the_laptop) == "far");
        CHECK(room({laptop, far}, {2147483100, 2147483100, 2147483647, 2147483647}) == "laptop");
    }

    TEST_CASE("Displays: a fake one that is pulled out is told and gone from the list")
    {
        int told = 0;
        FakeDisplays displays({laptop, projector}, [&] { ++told; });
        Displays& port = displays;
        CHECK(room(port.now(), on_the_laptop) == "projector");
        displays.become({laptop});
        CHECK(told == 1);
        CHECK(room(port.now(), on_the_laptop) == "none");
        displays.become({laptop, board});
        CHECK(told == 2);
        CHECK(room(port.now(), on_the_laptop) == "board");
    }
}
