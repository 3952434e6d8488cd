#pragma once

#include "engine/window/accessible/atk/libraries.hpp"
#include "engine/window/accessible/poller.hpp"

namespace vignette::window {

/// GLib's main loop as a guest in ours: it runs here when asked, and a Poller watches its file descriptors meanwhile.
class GuestLoop {
public:
    GuestLoop(const Libraries&, std::function<void()> wake);

    /// Does what waits in GLib, then lets the Poller watch for more.
    void run();

private:
    bool query(std::vector<pollfd>& watched, int& timeout) const;

    const Libraries& m_libraries;
    GMainContext* m_context;
    Poller m_poller;
};

} // namespace vignette::window
