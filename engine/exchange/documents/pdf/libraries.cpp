#include "engine/exchange/documents/pdf/libraries.hpp"

#include <dlfcn.h>

#include <initializer_list>

namespace vignette::exchange::documents {

namespace {

/// The first of these that this computer has.
void* open_one_of(std::initializer_list<const char*> names)
{
    for (const auto* name : names) {
        if (auto* library = dlopen(name, RTLD_NOW | RTLD_LOCAL | RTLD_NODELETE))
            return library;
    }
    return nullptr;
}

template <typename Function>
bool find(void* library, const char* name, Function*& function)
{
    function = library == nullptr ? nullptr : reinterpret_cast<Function*>(dlsym(library, name));
    return function != nullptr;
}

/// Whether every function is there.
bool find_all()
{
    auto* pango = open_one_of({"libpangocairo-1.0.so.0"}); // A search in it goes on in what it depends on.
    auto* qpdf = open_one_of({"libqpdf.so.30", "libqpdf.so.29", "libqpdf.so"});
    bool complete = true;
#define VIGNETTE_FIND_TEXT(function) complete = find(pango, #function, function) && complete;
#define VIGNETTE_FIND_FILE(function) complete = find(qpdf, #function, function) && complete;
    VIGNETTE_CAIRO(VIGNETTE_FIND_TEXT)
    VIGNETTE_PANGO(VIGNETTE_FIND_TEXT)
    VIGNETTE_QPDF(VIGNETTE_FIND_FILE)
#undef VIGNETTE_FIND_TEXT
#undef VIGNETTE_FIND_FILE
    return complete;
}

} // namespace

Status load_libraries()
{
    static const bool complete = find_all();
    if (complete)
        return Done{};
    return Error{ErrorCode::NotFound,
        "A PDF needs cairo, pango and qpdf, which are not on this computer: save it as HTML instead, or install "
        "libpangocairo-1.0-0 and libqpdf29)."};
}

} // namespace vignette::exchange::documents
