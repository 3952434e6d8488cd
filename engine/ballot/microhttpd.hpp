#pragma once

#include "engine/core/result.hpp"

#include <microhttpd.h>

namespace vignette::ballot {

/// What we use of libmicrohttpd, loaded when somebody turns phones on: it brings a library for encryption with it,
/// which would make every start of the program slower.
struct Microhttpd {
    decltype(&::MHD_start_daemon) start_daemon = nullptr;
    decltype(&::MHD_stop_daemon) stop_daemon = nullptr;
    decltype(&::MHD_lookup_connection_value) lookup_connection_value = nullptr;
    decltype(&::MHD_get_connection_info) get_connection_info = nullptr;
    decltype(&::MHD_create_response_from_buffer) create_response_from_buffer = nullptr;
    decltype(&::MHD_add_response_header) add_response_header = nullptr;
    decltype(&::MHD_queue_response) queue_response = nullptr;
    decltype(&::MHD_destroy_response) destroy_response = nullptr;
};

/// Errors: NotFound, with the package to install.
Result<Microhttpd> load_microhttpd();

} // namespace vignette::ballot
