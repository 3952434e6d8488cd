#include "engine/window/accessible/poller.hpp"

#include <pthread.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <cstdint>

namespace vignette::window {

namespace {

bool same(const pollfd& a, const pollfd& b)
{
    return a.fd == b.fd && a.events == b.events;
}

/// Signals are the main thread's business.
std::thread quiet_thread(std::function<void()> body)
{
    sigset_t all, before;
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &before);
    std::thread thread(std::move(body));
    pthread_sigmask(SIG_SETMASK, &before, nullptr);
    return thread;
}

} // namespace

Poller::Poller(std::function<void()> wake)
    : m_wake(std::move(wake))
    , m_nudge(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
    , m_thread(quiet_thread([this] { run(); }))
{
}

Poller::~Poller()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    nudge();
    m_thread.join();
    close(m_nudge);
}

void Poller::watch(std::vector<pollfd> watched, int timeout)
{
    {
        const std::lock_guard lock(m_mutex);
        const bool already = m_armed && timeout == m_timeout
            && std::equal(watched.begin(), watched.end(), m_watched.begin(), m_watched.end(), same);
        if (already && timeout < 0)
            return;
        m_watched = std::move(watched);
        m_timeout = timeout;
        m_armed = true;
    }
    nudge();
}

void Poller::nudge() const
{
    const std::uint64_t one = 1;
    [[maybe_unused]] const auto written = write(m_nudge, &one, sizeof one);
}

/// False when it is over. Without orders only the nudge is waited for.
bool Poller::take_orders(std::vector<pollfd>& watched, int& timeout)
{
    const std::lock_guard lock(m_mutex);
    watched.assign(1, {m_nudge, POLLIN, 0});
    if (m_armed)
        watched.insert(watched.end(), m_watched.begin(), m_watched.end());
    timeout = m_armed ? m_timeout : -1;
    return !m_stop;
}

void Poller::run()
{
    std::vector<pollfd> watched;
    int timeout = -1;
    while (take_orders(watched, timeout)) {
        const int ready = poll(watched.data(), watched.size(), timeout);
        if (ready < 0)
            continue;
        if (watched[0].revents != 0) {
            std::uint64_t count = 0;
            [[maybe_unused]] const auto taken = read(m_nudge, &count, sizeof count);
            continue;
        }
        {
            const std::lock_guard lock(m_mutex);
            m_armed = false;
        }
        m_wake();
    }
}

} // namespace vignette::window
