#include "engine/window/displays/randr/listener.hpp"

#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdint>
#include <utility>

namespace vignette::window {

Listener::Listener(std::unique_ptr<XConnection> connection, std::function<void()> changed)
    : m_connection(std::move(connection))
    , m_changed(std::move(changed))
    , m_stop(eventfd(0, EFD_CLOEXEC))
{
    if (m_stop >= 0) // A thread that could not be stopped is not started.
        m_thread = std::thread([this] { run(); });
}

Listener::~Listener()
{
    if (m_stop < 0)
        return;
    const std::uint64_t one = 1;
    (void)!::write(m_stop, &one, sizeof one); // The counter cannot be full.
    m_thread.join();
    close(m_stop);
}

void Listener::run()
{
    do {
        const bool told = m_connection->take_events(); // Before the first sleep too: some may have been read already.
        const bool over = m_connection->is_lost();
        if (told || over)
            m_changed();
        if (over)
            return;
    } while (sleep());
}

/// Until the server says something. False: to be stopped.
bool Listener::sleep() const
{
    std::array<pollfd, 2> ports{{{m_connection->descriptor(), POLLIN, 0}, {m_stop, POLLIN, 0}}};
    const int ready = poll(ports.data(), ports.size(), -1);
    return (ready >= 0 || errno == EINTR) && ports[1].revents == 0;
}

} // namespace vignette::window
