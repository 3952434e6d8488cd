#pragma once

#include <poll.h>

#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace vignette::window {

/// A thread that sleeps until a file descriptor is ready, so that the main thread can sleep in its own event queue.
/// It calls `wake` once and then waits for the next watch(). Between the two nothing runs.
class Poller {
public:
    explicit Poller(std::function<void()> wake); ///< Called on the thread.
    ~Poller(); ///< Ends the thread, at once.
    Poller(const Poller&) = delete;
    Poller& operator=(const Poller&) = delete;

    /// Calls `wake` when one of them is ready, or after `timeout` milliseconds; -1 is never.
    /// Cost: nothing if it watches exactly these already.
    void watch(std::vector<pollfd>, int timeout);

private:
    void run();
    bool take_orders(std::vector<pollfd>& watched, int& timeout);
    void nudge() const;

    std::function<void()> m_wake;
    int m_nudge = -1; ///< An eventfd: there are new orders.
    std::mutex m_mutex;
    std::vector<pollfd> m_watched;
    int m_timeout = -1;
    bool m_armed = false;
    bool m_stop = false;
    std::thread m_thread;
};

} // namespace vignette::window
