#pragma once

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace vignette::ballot {

/// Tells somebody that there is news: at once, and after that only when `pause` has passed, so that 300 phones do not
/// keep a window drawing. What comes meanwhile is told in one. Has a thread of its own, which sleeps without news.
class Teller {
public:
    Teller(std::function<void()> tell, std::chrono::milliseconds pause);
    ~Teller(); ///< Nobody is told any more, also of what has come.
    Teller(const Teller&) = delete;
    Teller& operator=(const Teller&) = delete;

    void news(); ///< On any thread; does not wait for who is told.

private:
    void run();

    std::function<void()> m_tell;
    std::chrono::milliseconds m_pause;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_news = false, m_ends = false;
    std::thread m_thread; ///< The last: it uses the others.
};

} // namespace vignette::ballot
