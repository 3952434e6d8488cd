#include "engine/app/run_preview.hpp"

#include "engine/app/system.hpp"
#include "engine/app/window_options.hpp"
#include "engine/core/folder_watch.hpp"

namespace vignette::app {

namespace {

void work(window::Window& window, Preview& preview, const Places& places, const PreviewWish& wish)
{
    present::Settings shown = preview.settings();
    const auto wake = window.waker();
    window.show(preview.screen());
    wake(); // To look at every situation, once the first page is there.
    for (window::UserAction action = window.wait(); preview.handle(action); action = window.wait()) {
        if (action.kind == window::UserAction::Kind::Woken)
            window.forget_pictures();
        if (preview.wants_to_look())
            wake();
        if (!(preview.settings() == shown)) {
            shown = preview.settings();
            window.restyle(window_options(places, wish.renderer, wish.scale, shown));
        }
        window.show(preview.screen());
    }
}

} // namespace

Status run_preview(const Places& places, const PreviewWish& wish)
{
    Preview preview(places, system_clock(), wish.wish);
    auto window = window::Window::open(window_options(places, wish.renderer, wish.scale, preview.settings()));
    if (!window)
        return window.error();
    const auto watch = files::FolderWatch::open(wish.wish.course, window.value().waker());
    if (!watch)
        preview.say(watch.error().message);
    work(window.value(), preview, places, wish);
    return Done{};
}

} // namespace vignette::app
