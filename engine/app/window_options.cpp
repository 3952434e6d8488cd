#include "engine/app/window_options.hpp"

namespace vignette::app {

window::Options window_options(
    const Places& places, const std::string& renderer, double scale, const present::Settings& settings)
{
    window::Options options;
    options.scale = scale;
    options.renderer = renderer;
    options.theme = settings.theme;
    options.face = settings.face;
    options.text_percent = settings.percent;
    options.picture_caches = places.picture_caches;
    return options;
}

} // namespace vignette::app
