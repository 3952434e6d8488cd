#include "engine/window/accessible/atk/loop.hpp"

#include <utility>

namespace vignette::window {

namespace {

pollfd native(const GPollFD& fd)
{
    return {fd.fd, static_cast<short>(fd.events), 0}; // GLib's event bits are those of poll().
}

} // namespace

GuestLoop::GuestLoop(const Libraries& libraries, std::function<void()> wake)
    : m_libraries(libraries)
    , m_context(libraries.default_context())
    , m_poller(std::move(wake))
{
}

void GuestLoop::run()
{
    std::vector<pollfd> watched;
    int timeout = 0;
    constexpr int rounds = 1000; // A reader that never stops asking must not stop the window.
    for (int i = 0; i < rounds && m_libraries.context_iterate(m_context, FALSE) != FALSE; ++i) { }
    if (!m_libraries.context_acquire(m_context))
        return; // Called from inside one of its own callbacks: the outer run() goes on to the end.
    const bool more = query(watched, timeout);
    m_libraries.context_release(m_context);
    m_poller.watch(std::move(watched), more ? 0 : timeout);
}

/// What GLib would wait for now. True: nothing, there is work already.
bool GuestLoop::query(std::vector<pollfd>& watched, int& timeout) const
{
    int priority = 0;
    const bool ready = m_libraries.context_prepare(m_context, &priority) != FALSE;
    std::vector<GPollFD> fds(8);
    for (;;) {
        const int room = static_cast<int>(fds.size());
        const int needed = m_libraries.context_query(m_context, priority, &timeout, fds.data(), room);
        fds.resize(static_cast<std::size_t>(needed));
        if (needed <= room)
            break;
    }
    for (const auto& fd : fds)
        watched.push_back(native(fd));
    return ready;
}

} // namespace vignette::window
