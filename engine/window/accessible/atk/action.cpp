#include "engine/window/accessible/atk/object.hpp"
#include "engine/window/accessible/atk/tree.hpp"

namespace vignette::window {

namespace {

int count(AtkAction* self)
{
    return live_of(self) != nullptr ? 1 : 0;
}

const char* name(AtkAction* self, int)
{
    const auto* live = live_of(self);
    return live != nullptr && live->node.kind == Kind::Check ? "toggle" : "press";
}

/// The key alone, as the accelerator: the third of ATK's three places.
const char* key_binding(AtkAction* self, int)
{
    const auto* live = live_of(self);
    return live != nullptr && !live->node.key.empty() ? live->key_binding.c_str() : nullptr;
}

gboolean press(AtkAction* self, int index)
{
    const auto* live = live_of(self);
    if (live == nullptr || index != 0 || !live->node.enabled)
        return FALSE;
    live->tree.ask({.kind = Request::Kind::Press, .id = live->node.id});
    return TRUE;
}

} // namespace

void fill_action(AtkActionIface& type)
{
    type.get_n_actions = count;
    type.get_name = name;
    type.get_localized_name = name;
    type.get_keybinding = key_binding;
    type.do_action = press;
}

} // namespace vignette::window
