#pragma once

#include <xcb/randr.h>
#include <xcb/xcb.h>

#include <optional>

namespace vignette::window {

// What is called, under which name we call it.
#define VIGNETTE_XCB_FUNCTIONS(X)                                                                                      \
    X(connect, xcb_connect)                                                                                            \
    X(disconnect, xcb_disconnect)                                                                                      \
    X(has_error, xcb_connection_has_error)                                                                             \
    X(file_descriptor, xcb_get_file_descriptor)                                                                        \
    X(setup, xcb_get_setup)                                                                                            \
    X(screens, xcb_setup_roots_iterator)                                                                               \
    X(next_screen, xcb_screen_next)                                                                                    \
    X(poll_for_event, xcb_poll_for_event)                                                                              \
    X(request_check, xcb_request_check)                                                                                \
    X(change_window_attributes, xcb_change_window_attributes_checked)                                                  \
    X(atom_name, xcb_get_atom_name)                                                                                    \
    X(atom_name_reply, xcb_get_atom_name_reply)                                                                        \
    X(atom_name_text, xcb_get_atom_name_name)                                                                          \
    X(atom_name_length, xcb_get_atom_name_name_length)                                                                 \
    X(randr_version, xcb_randr_query_version)                                                                          \
    X(randr_version_reply, xcb_randr_query_version_reply)                                                              \
    X(select_input, xcb_randr_select_input_checked)                                                                    \
    X(monitors, xcb_randr_get_monitors)                                                                                \
    X(monitors_reply, xcb_randr_get_monitors_reply)                                                                    \
    X(monitors_iterator, xcb_randr_get_monitors_monitors_iterator)                                                     \
    X(next_monitor, xcb_randr_monitor_info_next)

/// libxcb and its RandR, found at run time, so that the program starts where they are not installed, and no later for
/// them where they are.
struct XcbLibrary {
#define VIGNETTE_DECLARE(name, symbol) decltype(&::symbol) name = nullptr; // NOLINT(bugprone-macro-parentheses)
    VIGNETTE_XCB_FUNCTIONS(VIGNETTE_DECLARE)
#undef VIGNETTE_DECLARE
};

/// Nothing where a library or one of the functions is missing. The libraries stay loaded until the process ends: SDL
/// has most of them anyway.
std::optional<XcbLibrary> load_xcb();

} // namespace vignette::window
