#include "engine/window/displays/randr/randr_displays.hpp"

#include "engine/window/displays/randr/listener.hpp"
#include "engine/window/displays/randr/x_connection.hpp"
#include "engine/window/displays/sdl_displays.hpp"

#include <utility>

namespace vignette::window {

namespace {

/// Two connections: on one that is asked as well, whoever asks would read the events that the thread sleeps for.
class RandrDisplays final : public Displays {
public:
    explicit RandrDisplays(const XcbLibrary& xcb)
        : m_xcb(xcb)
    {
    }

    bool start(std::function<void()> changed)
    {
        m_asking = XConnection::open(m_xcb);
        auto listening = XConnection::open(m_xcb);
        if (!m_asking || !listening || !listening->listen())
            return false;
        m_listener = std::make_unique<Listener>(std::move(listening), std::move(changed));
        return true;
    }

    std::vector<DisplayPlace> now() override
    {
        auto monitors = m_asking->monitors();
        return monitors ? std::move(*monitors) : sdl_displays();
    }

private:
    const XcbLibrary m_xcb;
    std::unique_ptr<XConnection> m_asking;
    std::unique_ptr<Listener> m_listener;
};

} // namespace

std::unique_ptr<Displays> open_randr_displays(std::function<void()> changed)
{
    const auto xcb = load_xcb();
    if (!xcb)
        return nullptr;
    auto displays = std::make_unique<RandrDisplays>(*xcb);
    return displays->start(std::move(changed)) ? std::move(displays) : nullptr;
}

} // namespace vignette::window
