#include "engine/play/explore/explore.hpp"

namespace vignette::play {

Explored explore(const Course& course, const ExploreLimits&, const OnProgress&)
{
    Explored out;
    out.whole = false;
    out.scenes_reached.assign(course.scenes.size(), false);
    return out;
}

} // namespace vignette::play
