#include "engine/app/teach/run_teach.hpp"

#include "engine/app/system.hpp"
#include "engine/app/teach/load_to_teach.hpp"
#include "engine/app/teach/room_place.hpp"
#include "engine/app/window_options.hpp"
#include "engine/window/wipe.hpp"

namespace vignette::app {

namespace {

/// The two windows of one class, and the displays that they stand on.
class Windows {
public:
    Windows(window::Window& window, window::Displays& displays, Lectern& lectern)
        : m_window(window)
        , m_displays(displays)
        , m_lectern(lectern)
    {
    }

    void show()
    {
        place_room();
        m_window.show_room(m_lectern.room());
        m_lectern.room_has_more(m_window.room_has_more());
        m_window.show(m_lectern.screen());
    }

    /// On or back within what the room sees, where that is longer than its screen; false: to something else.
    bool turns_page(const window::UserAction& action)
    {
        const bool on = action.id == "next", back = action.id == "previous";
        return action.kind == window::UserAction::Kind::Pressed && (on || back) && m_window.turn_room_page(on);
    }

private:
    /// Asked anew each time: a projector that goes takes its window with it, and one that comes has it again.
    void place_room()
    {
        const auto stands = room_stands(m_displays.now(), m_window.place(), m_lectern.room_wish());
        if (stands.told != m_told || !stands.place || stands.place->whole)
            move_room(stands);
        m_told = stands.told;
        m_lectern.room_is(m_told);
    }

    void move_room(const RoomStands& stands)
    {
        if (!stands.place)
            return m_window.hide_room();
        if (const auto opened = m_window.open_room(*stands.place); !opened)
            m_window.hide_room();
    }

    window::Window& m_window;
    window::Displays& m_displays;
    Lectern& m_lectern;
    present::Surroundings::Room m_told = present::Surroundings::Room::Nowhere;
};

/// How both pages look.
using Look = std::pair<present::Settings, std::string>;

Look look_of(const Lectern& lectern)
{
    return {lectern.settings(), lectern.room_theme()};
}

void work(window::Window& window, Lectern& lectern, const Places& places, const TeachWindows& wish)
{
    Look shown = look_of(lectern);
    const auto displays = window::open_displays(window.waker());
    Windows windows(window, *displays, lectern);
    windows.show();
    for (bool goes_on = true; goes_on;) {
        window::UserAction action = window.wait({}, lectern.next_change());
        goes_on = windows.turns_page(action) || lectern.handle(action);
        window::wipe(action.text); // It may have been a PIN.
        if (look_of(lectern) != shown) {
            shown = look_of(lectern);
            auto options = window_options(places, wish.renderer, wish.scale, shown.first);
            options.room_theme = shown.second;
            window.restyle(options);
        }
        windows.show();
    }
}

} // namespace

Status run_teach(const Places& places, const TeachWindows& wish)
{
    auto taught = load_to_teach(places, wish.course, wish.language);
    if (!taught)
        return taught.error();
    const auto unit = unit_to_teach(taught.value().course, wish.wish.unit);
    if (!unit)
        return unit.error();
    TeachWish asked = wish.wish;
    if (unit.value())
        asked.unit = taught.value().course.units[*unit.value()].id;
    auto window = window::Window::open(window_options(places, wish.renderer, wish.scale, {}));
    if (!window)
        return window.error();
    // Behind the window, which its phones wake: they go first.
    Lectern lectern(
        std::move(taught.value().course), std::move(taught.value().folder), places.records,
        [folder = places.records] { return open_records(folder); }, system_clock(), std::move(asked),
        system_phones(window.value().waker()), places);
    work(window.value(), lectern, places, wish);
    return Done{};
}

} // namespace vignette::app
