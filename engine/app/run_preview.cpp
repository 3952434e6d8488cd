#include "engine/app/run_preview.hpp"

#include "engine/app/system.hpp"
#include "engine/core/folder_watch.hpp"
#include "engine/window/window.hpp"

namespace vignette::app {

namespace {

window::Options options_for(const Places& places, const PreviewWish& wish, const present::Settings& settings)
{
    window::Options options;
    options.scale = wish.scale;
    options.renderer = wish.renderer;
    options.theme = settings.theme;
    options.face = settings.face;
    options.text_percent = settings.percent;
    options.picture_caches = places.picture_caches; // Nothing is put aside: an author's drawings change all the time.
    return options;
}

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
            window.restyle(options_for(places, wish, shown));
        }
        window.show(preview.screen());
    }
}

} // namespace

Status run_preview(const Places& places, const PreviewWish& wish)
{
    Preview preview(places, system_clock(), wish.wish);
    auto window = window::Window::open(options_for(places, wish, preview.settings()));
    if (!window)
        return window.error();
    const auto watch = files::FolderWatch::open(wish.wish.course, window.value().waker());
    if (!watch)
        preview.say(watch.error().message);
    work(window.value(), preview, places, wish);
    return Done{};
}

} // namespace vignette::app
