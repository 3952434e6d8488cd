#include "engine/window/displays/displays.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>

namespace vignette::window {

namespace {

template <typename Place>
std::int64_t area(const Place& place)
{
    return std::int64_t{std::max(place.width, 0)} * std::max(place.height, 0);
}

/// The length that [a, a + length_a) and [b, b + length_b) have in common.
std::int64_t common(std::int64_t a, int length_a, std::int64_t b, int length_b)
{
    const auto end = std::min(a + std::max(length_a, 0), b + std::max(length_b, 0));
    return std::max<std::int64_t>(end - std::max(a, b), 0);
}

template <typename Place>
std::int64_t common_area(const DisplayPlace& a, const Place& b)
{
    return common(a.x, a.width, b.x, b.width) * common(a.y, a.height, b.y, b.height);
}

bool same_picture(const DisplayPlace& a, const DisplayPlace& b)
{
    return 2 * common_area(a, b) > std::min(area(a), area(b));
}

/// The one that the window stands on; `all` has one.
const DisplayPlace& home_of(const std::vector<DisplayPlace>& all, const WindowRect& window)
{
    const auto most = std::max_element(all.begin(), all.end(),
        [&](const auto& a, const auto& b) { return common_area(a, window) < common_area(b, window); });
    if (common_area(*most, window) > 0)
        return *most;
    const auto primary = std::find_if(all.begin(), all.end(), [](const auto& place) { return place.primary; });
    return primary != all.end() ? *primary : all.front();
}

/// Takes out whatever shows the same picture as `home`, also by way of a third.
void remove_mirrors(std::vector<DisplayPlace>& others, const DisplayPlace& home)
{
    std::vector<DisplayPlace> shown{home};
    for (std::size_t at = 0; at < shown.size(); ++at) {
        const auto mirrors = std::stable_partition(
            others.begin(), others.end(), [&](const auto& other) { return !same_picture(other, shown[at]); });
        shown.insert(shown.end(), mirrors, others.end());
        others.erase(mirrors, others.end());
    }
}

} // namespace

std::optional<DisplayPlace> room_display(const std::vector<DisplayPlace>& all, const WindowRect& facilitator)
{
    auto others = all;
    others.erase(
        std::remove_if(others.begin(), others.end(), [](const auto& place) { return area(place) == 0; }), others.end());
    if (others.empty())
        return {};
    remove_mirrors(others, DisplayPlace(home_of(others, facilitator)));
    const auto largest = std::max_element(
        others.begin(), others.end(), [](const auto& a, const auto& b) { return area(a) < area(b); });
    return largest != others.end() ? std::optional(*largest) : std::nullopt;
}

} // namespace vignette::window
