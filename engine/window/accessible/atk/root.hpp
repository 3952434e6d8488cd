#pragma once

#include "engine/window/accessible/atk/libraries.hpp"

#include <vector>

namespace vignette::window {

/// ATK asks the process, not an object, for its root and for whoever hears keys: it calls functions without an
/// argument. This is the one thing here that is not reached from an object; root.cpp holds the only instance.
struct Root {
    struct KeyListener {
        unsigned id;
        AtkKeySnoopFunc call;
        void* data;
    };
    AtkObject* object = nullptr; ///< While an Accessible exists.
    std::vector<KeyListener> key_listeners;
    unsigned last_id = 0;
};

Root& the_root();

/// Makes ATK ask here.
void answer_for_root(const Libraries&);

} // namespace vignette::window
