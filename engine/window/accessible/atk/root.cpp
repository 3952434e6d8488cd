#include "engine/window/accessible/atk/root.hpp"

namespace vignette::window {

namespace {

AtkObject* root_object()
{
    return the_root().object;
}

unsigned add_key_listener(AtkKeySnoopFunc call, void* data)
{
    auto& root = the_root();
    root.key_listeners.push_back({++root.last_id, call, data});
    return root.last_id;
}

void remove_key_listener(unsigned id)
{
    std::erase_if(the_root().key_listeners, [id](const auto& listener) { return listener.id == id; });
}

const char* toolkit_name()
{
    return "Vignette";
}
const char* toolkit_version()
{
    return "1";
}

} // namespace

Root& the_root()
{
    static Root root;
    return root;
}

void answer_for_root(const Libraries& libraries)
{
    auto* const util = static_cast<AtkUtilClass*>(libraries.class_ref(libraries.atk_util_type()));
    util->get_root = root_object;
    util->add_key_event_listener = add_key_listener;
    util->remove_key_event_listener = remove_key_listener;
    util->get_toolkit_name = toolkit_name;
    util->get_toolkit_version = toolkit_version;
}

} // namespace vignette::window
