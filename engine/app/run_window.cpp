#include "engine/app/run_window.hpp"

#include "engine/app/system.hpp"
#include "engine/app/window_options.hpp"
#include "engine/window/wipe.hpp"

namespace vignette::app {

namespace {

/// A preview may put pictures aside: its start is measured, and nobody learns in it.
window::Options options_for(const Places& places, const WindowWish& wish, const present::Settings& settings)
{
    auto options = window_options(places, wish.renderer, wish.scale, settings);
    if (wish.wish.preview)
        options.writable_cache = places.writable_cache;
    return options;
}

/// Until the window is closed, which it is when this returns: what comes then keeps nobody waiting.
void work(window::Window window, Desk& desk, const Places& places, const WindowWish& wish, present::Settings shown)
{
    window.show(desk.screen());
    for (bool goes_on = true; goes_on;) {
        window::UserAction action = window.wait(desk.quiet());
        goes_on = desk.handle(action);
        window::wipe(action.text); // It may have been a PIN.
        if (!(desk.settings() == shown)) {
            shown = desk.settings();
            window.restyle(options_for(places, wish, shown));
        }
        window.show(desk.screen());
    }
}

} // namespace

Status run_window(const Places& places, const WindowWish& wish)
{
    const auto records = [folder = places.records] { return open_records(folder); };
    Desk desk(places, records, system_clock(), wish.wish);
    present::Settings shown = desk.settings();
    auto opened = window::Window::open(options_for(places, wish, shown));
    if (!opened)
        return opened.error();
    work(std::move(opened).value(), desk, places, wish, shown);
    desk.end();
    return Done{};
}

} // namespace vignette::app
