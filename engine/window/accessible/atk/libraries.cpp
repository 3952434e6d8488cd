#include "engine/window/accessible/atk/libraries.hpp"

#include <dlfcn.h>

#include <memory>

namespace vignette::window {

namespace {

/// The bridge depends on the others, and a search in it goes on in what it depends on.
constexpr const char* bridge_library = "libatk-bridge-2.0.so.0";

template <typename Function>
bool find_function(void* library, const char* symbol, Function*& function)
{
    function = reinterpret_cast<Function*>(dlsym(library, symbol));
    return function != nullptr;
}

} // namespace

const Libraries* load_libraries()
{
    void* const library = dlopen(bridge_library, RTLD_NOW | RTLD_LOCAL | RTLD_NODELETE);
    if (library == nullptr)
        return nullptr;
    auto found = std::make_unique<Libraries>();
    bool complete = true;
#define VIGNETTE_FIND(name, symbol) complete = find_function(library, #symbol, found->name) && complete;
    VIGNETTE_ATK_FUNCTIONS(VIGNETTE_FIND)
#undef VIGNETTE_FIND
    return complete ? found.release() : nullptr;
}

} // namespace vignette::window
