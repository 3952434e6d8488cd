#include "engine/window/displays/randr/xcb_library.hpp"

#include <dlfcn.h>

namespace vignette::window {

namespace {

constexpr int how_to_load = RTLD_NOW | RTLD_LOCAL | RTLD_NODELETE;

template <typename Function>
bool find_xcb_function(void* xcb, void* randr, const char* symbol, Function*& function)
{
    void* found = dlsym(xcb, symbol);
    if (found == nullptr)
        found = dlsym(randr, symbol);
    function = reinterpret_cast<Function*>(found);
    return function != nullptr;
}

} // namespace

std::optional<XcbLibrary> load_xcb()
{
    void* const xcb = dlopen("libxcb.so.1", how_to_load);
    void* const randr = dlopen("libxcb-randr.so.0", how_to_load);
    if (xcb == nullptr || randr == nullptr)
        return {};
    XcbLibrary found;
    bool complete = true;
#define VIGNETTE_FIND(name, symbol) complete = find_xcb_function(xcb, randr, #symbol, found.name) && complete;
    VIGNETTE_XCB_FUNCTIONS(VIGNETTE_FIND)
#undef VIGNETTE_FIND
    return complete ? std::optional(found) : std::nullopt;
}

} // namespace vignette::window
