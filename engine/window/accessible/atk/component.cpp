#include "engine/window/accessible/atk/object.hpp"
#include "engine/window/accessible/atk/tree.hpp"

#include <cmath>

namespace vignette::window {

namespace {

int whole(double value)
{
    return static_cast<int>(std::lround(value));
}

void extents(AtkComponent* self, int* x, int* y, int* width, int* height, AtkCoordType type)
{
    const auto* live = live_of(self);
    const AtkRectangle r = live != nullptr ? live->tree.extents(*live, live->node.rect, type) : AtkRectangle{};
    *x = r.x;
    *y = r.y;
    *width = r.width;
    *height = r.height;
}

/// A point as ATK gives it, on our ground.
std::pair<float, float> point_in_window(const Live& live, int x, int y, AtkCoordType type)
{
    const AtkRectangle origin = live.tree.extents(live, Rect{}, type);
    const double scale = live.tree.place().scale;
    return {static_cast<float>((x - origin.x) / scale), static_cast<float>((y - origin.y) / scale)};
}

gboolean contains(AtkComponent* self, int x, int y, AtkCoordType type)
{
    const auto* live = live_of(self);
    if (live == nullptr)
        return FALSE;
    const auto [px, py] = point_in_window(*live, x, y, type);
    return live->node.rect.contains(px, py) ? TRUE : FALSE;
}

/// The innermost that can be seen at the point; later ones lie above earlier ones.
const Live* at_point(const Live& live, float x, float y)
{
    for (auto child = live.children.rbegin(); child != live.children.rend(); ++child) {
        if (!(*child)->node.showing)
            continue;
        if (const auto* hit = at_point(**child, x, y))
            return hit;
    }
    return live.node.rect.contains(x, y) ? &live : nullptr;
}

AtkObject* ref_at_point(AtkComponent* self, int x, int y, AtkCoordType type)
{
    const auto* live = live_of(self);
    if (live == nullptr)
        return nullptr;
    const auto [px, py] = point_in_window(*live, x, y, type);
    const auto* hit = at_point(*live, px, py);
    if (hit == nullptr)
        return nullptr;
    libraries_of(self).object_ref(hit->object);
    return hit->object;
}

gboolean grab_focus(AtkComponent* self)
{
    const auto* live = live_of(self);
    if (live == nullptr || !live->node.focusable)
        return FALSE;
    live->tree.ask({.kind = Request::Kind::Focus, .id = live->node.id});
    return TRUE;
}

gboolean scroll_to(AtkComponent* self, AtkScrollType)
{
    const auto* live = live_of(self);
    if (live == nullptr)
        return FALSE;
    live->tree.ask({.kind = Request::Kind::Reveal, .id = live->node.id});
    return TRUE;
}

} // namespace

AtkRectangle AtkTree::extents(const Live& live, const Rect& rect, AtkCoordType type) const
{
    const auto at = place();
    double x = rect.x, y = rect.y;
    if (type == ATK_XY_PARENT && live.parent != nullptr) {
        x -= live.parent->node.rect.x;
        y -= live.parent->node.rect.y;
    }
    const bool on_desktop = type == ATK_XY_SCREEN;
    return {whole(x * at.scale + (on_desktop ? at.x : 0.0)), whole(y * at.scale + (on_desktop ? at.y : 0.0)),
        whole(rect.width * at.scale), whole(rect.height * at.scale)};
}

void fill_component(AtkComponentIface& type)
{
    type.get_extents = extents;
    type.contains = contains;
    type.ref_accessible_at_point = ref_at_point;
    type.grab_focus = grab_focus;
    type.scroll_to = scroll_to;
}

} // namespace vignette::window
