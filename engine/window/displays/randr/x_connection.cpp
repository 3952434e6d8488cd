#include "engine/window/displays/randr/x_connection.hpp"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <tuple>
#include <utility>

namespace vignette::window {

namespace {

struct FreeReply {
    void operator()(void* reply) const { std::free(reply); }
};

template <typename Reply>
std::unique_ptr<Reply, FreeReply> owned(Reply* reply)
{
    return std::unique_ptr<Reply, FreeReply>(reply);
}

xcb_window_t root_of(const XcbLibrary& xcb, xcb_connection_t* connection, int screen)
{
    auto screens = xcb.screens(xcb.setup(connection));
    for (; screens.rem > 1 && screen > 0; --screen)
        xcb.next_screen(&screens);
    return screens.data->root;
}

} // namespace

XConnection::XConnection(const XcbLibrary& xcb, xcb_connection_t* connection, xcb_window_t root)
    : m_xcb(xcb)
    , m_connection(connection)
    , m_root(root)
{
}

XConnection::~XConnection()
{
    m_xcb.disconnect(m_connection);
}

std::unique_ptr<XConnection> XConnection::open(const XcbLibrary& xcb)
{
    int screen = 0;
    auto* const connection = xcb.connect(nullptr, &screen);
    if (xcb.has_error(connection) != 0) {
        xcb.disconnect(connection); // One that failed is an object too.
        return nullptr;
    }
    std::unique_ptr<XConnection> opened(new XConnection(xcb, connection, root_of(xcb, connection, screen)));
    return opened->has_randr() ? std::move(opened) : nullptr;
}

bool XConnection::has_randr()
{
    const auto asked = m_xcb.randr_version(m_connection, 1, 5);
    const auto version = owned(m_xcb.randr_version_reply(m_connection, asked, nullptr));
    return version && std::tie(version->major_version, version->minor_version) >= std::tuple{1U, 5U};
}

std::optional<std::vector<DisplayPlace>> XConnection::monitors()
{
    const auto asked = m_xcb.monitors(m_connection, m_root, 1);
    const auto reply = owned(m_xcb.monitors_reply(m_connection, asked, nullptr));
    if (!reply)
        return {};
    std::vector<DisplayPlace> all;
    std::vector<xcb_get_atom_name_cookie_t> names; // Asked for together: one round trip.
    for (auto at = m_xcb.monitors_iterator(reply.get()); at.rem > 0; m_xcb.next_monitor(&at)) {
        const auto& monitor = *at.data;
        all.push_back({monitor.x, monitor.y, monitor.width, monitor.height, {}, monitor.primary != 0});
        names.push_back(m_xcb.atom_name(m_connection, monitor.name));
    }
    for (std::size_t i = 0; i < all.size(); ++i)
        all[i].name = name_of(names[i]);
    return all;
}

std::string XConnection::name_of(xcb_get_atom_name_cookie_t asked)
{
    const auto reply = owned(m_xcb.atom_name_reply(m_connection, asked, nullptr));
    if (!reply)
        return {};
    return {m_xcb.atom_name_text(reply.get()), static_cast<std::size_t>(m_xcb.atom_name_length(reply.get()))};
}

bool XConnection::listen()
{
    constexpr std::uint16_t what
        = XCB_RANDR_NOTIFY_MASK_SCREEN_CHANGE | XCB_RANDR_NOTIFY_MASK_CRTC_CHANGE | XCB_RANDR_NOTIFY_MASK_OUTPUT_CHANGE;
    // Monitors that are set by hand have no event but this one. Xorg 21 sends it for all the others as well.
    const std::uint32_t root = XCB_EVENT_MASK_STRUCTURE_NOTIFY;
    return is_accepted(m_xcb.select_input(m_connection, m_root, what))
        && is_accepted(m_xcb.change_window_attributes(m_connection, m_root, XCB_CW_EVENT_MASK, &root));
}

bool XConnection::is_accepted(xcb_void_cookie_t request)
{
    return !owned(m_xcb.request_check(m_connection, request)) && !is_lost();
}

bool XConnection::take_events()
{
    bool any = false;
    while (owned(m_xcb.poll_for_event(m_connection)))
        any = true;
    return any;
}

} // namespace vignette::window
