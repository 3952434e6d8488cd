#pragma once

#include "engine/window/displays/randr/x_connection.hpp"

#include <functional>
#include <memory>
#include <thread>

namespace vignette::window {

/// A thread that sleeps until the X server says that displays may have changed, and then calls `changed`. When the
/// server goes it calls it once more, and ends.
class Listener {
public:
    /// Starts at once. `connection` listens already, and is asked nothing else: it belongs to the thread now.
    Listener(std::unique_ptr<XConnection> connection, std::function<void()> changed);

    ~Listener(); ///< Ends the thread without waiting for the server; for a call of `changed` that is under way, it
                 ///< waits.
    Listener(const Listener&) = delete;
    Listener& operator=(const Listener&) = delete;

private:
    void run();
    bool sleep() const;

    std::unique_ptr<XConnection> m_connection;
    std::function<void()> m_changed;
    int m_stop = -1; ///< An eventfd.
    std::thread m_thread;
};

} // namespace vignette::window
