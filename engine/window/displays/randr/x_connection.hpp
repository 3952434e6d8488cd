#pragma once

#include "engine/window/displays/displays.hpp"
#include "engine/window/displays/randr/xcb_library.hpp"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace vignette::window {

/// A connection of our own to the X server of $DISPLAY. For one thread. A server that goes away ends nothing here: the
/// connection is lost, that is all.
class XConnection {
public:
    /// `xcb` must outlive it. Null where there is no server, or none with RandR 1.5.
    static std::unique_ptr<XConnection> open(const XcbLibrary& xcb);

    ~XConnection();
    XConnection(const XConnection&) = delete;
    XConnection& operator=(const XConnection&) = delete;

    /// The monitors that show something; nothing once the connection is lost.
    std::optional<std::vector<DisplayPlace>> monitors();

    /// From now on the server sends an event when displays may have changed. False: it will not. What changes after
    /// the return is told.
    bool listen();

    /// Takes the events that wait. Whether there were any.
    bool take_events();

    bool is_lost() const { return m_xcb.has_error(m_connection) != 0; }

    /// For poll(), after take_events() only: whatever asks the server something may have read events already.
    int descriptor() const { return m_xcb.file_descriptor(m_connection); }

private:
    XConnection(const XcbLibrary&, xcb_connection_t*, xcb_window_t root);
    bool has_randr();
    bool is_accepted(xcb_void_cookie_t);
    std::string name_of(xcb_get_atom_name_cookie_t);

    const XcbLibrary& m_xcb;
    xcb_connection_t* m_connection;
    xcb_window_t m_root;
};

} // namespace vignette::window
