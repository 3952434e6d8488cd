#include "engine/ballot/teller.hpp"

namespace vignette::ballot {

Teller::Teller(std::function<void()> tell, std::chrono::milliseconds pause)
    : m_tell(std::move(tell))
    , m_pause(pause)
    , m_thread([this] { run(); })
{
}

Teller::~Teller()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ends = true;
    }
    m_changed.notify_one();
    m_thread.join();
}

void Teller::news()
{
    {
        const std::lock_guard lock(m_mutex);
        m_news = true;
    }
    m_changed.notify_one();
}

void Teller::run()
{
    std::unique_lock lock(m_mutex);
    while (!m_ends) {
        m_changed.wait(lock, [this] { return m_news || m_ends; });
        if (m_ends)
            return;
        m_news = false;
        lock.unlock();
        m_tell();
        lock.lock();
        m_changed.wait_for(lock, m_pause, [this] { return m_ends; });
    }
}

} // namespace vignette::ballot
