#include "engine/ballot/microhttpd.hpp"

#include <dlfcn.h>

namespace vignette::ballot {

namespace {

template <typename Function>
bool find(void* library, const char* name, Function& function)
{
    function = reinterpret_cast<Function>(dlsym(library, name));
    return function != nullptr;
}

} // namespace

Result<Microhttpd> load_microhttpd()
{
    Microhttpd out;
    void* const library = dlopen("libmicrohttpd.so.12", RTLD_NOW | RTLD_LOCAL | RTLD_NODELETE);
    const bool complete = library && find(library, "MHD_start_daemon", out.start_daemon)
        && find(library, "MHD_stop_daemon", out.stop_daemon)
        && find(library, "MHD_lookup_connection_value", out.lookup_connection_value)
        && find(library, "MHD_get_connection_info", out.get_connection_info)
        && find(library, "MHD_create_response_from_buffer", out.create_response_from_buffer)
        && find(library, "MHD_add_response_header", out.add_response_header)
        && find(library, "MHD_queue_response", out.queue_response)
        && find(library, "MHD_destroy_response", out.destroy_response);
    if (complete)
        return out;
    return Error{ErrorCode::NotFound,
        "Voting by phone needs libmicrohttpd12, which is not on this computer. Count hands: that works everywhere."};
}

} // namespace vignette::ballot
