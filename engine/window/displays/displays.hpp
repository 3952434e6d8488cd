#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace vignette::window {

/// A display and where it lies on the desktop.
/// Unit: desktop pixels, as SDL's windows have them; x to the right, y downwards, of the upper left corner.
struct DisplayPlace {
    int x = 0, y = 0, width = 0, height = 0;
    std::string name; ///< What the system calls it: HDMI-1, for one. For people; two may have the same.
    bool primary = false; ///< At most one is; on some desktops none.

    friend bool operator==(const DisplayPlace&, const DisplayPlace&) = default;
};

/// Where a window lies, in the same pixels.
struct WindowRect {
    int x = 0, y = 0, width = 0, height = 0;
};

/// Which displays there are. A port: tests have a list of their own (tests/window/displays/fake_displays.hpp).
class Displays {
public:
    virtual ~Displays() = default;

    /// The displays that show something, asked anew each time. Empty where nothing can be found out.
    /// Cost: two round trips to the X server, well below a millisecond; it waits for as long as the server does.
    /// On the window's thread.
    virtual std::vector<DisplayPlace> now() = 0;
};

/// The system's displays.
///
/// Where SDL is on X, or not started, and the server has RandR 1.5, that is asked, on connections of our own: SDL
/// notices some displays that come and none that go. Then `changed` is called whenever a display may have come, gone
/// or moved, on a thread of its own that sleeps until then; often more than once for one change, and sometimes for
/// none. It ends with the server. `changed` is never called after the object is gone, and must not destroy it.
/// Everywhere else, and once the server is gone, the list is SDL's, and nothing calls `changed`: there SDL's own
/// display events tell.
/// Cost: a millisecond or two, for libraries that are loaded here and not with the program.
std::unique_ptr<Displays> open_displays(std::function<void()> changed);

/// The display for the audience in the room: the one that the facilitator's window does not stand on; of several the
/// largest, of equal ones the first. Nothing if there is no other.
///
/// The window stands on the display that has the most of it, of equal ones the first; if none has any, on the primary,
/// and without one on the first. Displays of which one has more than half in the other show the same picture, mirrored
/// ones and one inside another, and count as one. Those without an area count for nothing.
std::optional<DisplayPlace> room_display(const std::vector<DisplayPlace>& all, const WindowRect& facilitator);

} // namespace vignette::window
