#include "engine/author/story/graphviz.hpp"

#include <dlfcn.h>
#include <graphviz/gvc.h>

#include <memory>
#include <mutex>

namespace vignette::author {

namespace {

template <typename Function>
bool find(void* library, const char* name, Function*& function)
{
    function = library == nullptr ? nullptr : reinterpret_cast<Function*>(dlsym(library, name));
    return function != nullptr;
}

/// The functions that we use, found by name. Of this one version: in later ones gvRenderData takes another type.
struct Library {
    void* gvc = dlopen("libgvc.so.6", RTLD_NOW | RTLD_LOCAL | RTLD_NODELETE);
    bool complete = true;

// Name and type from the headers, so that neither can be wrong.
// NOLINTNEXTLINE(bugprone-macro-parentheses): a name cannot stand in parentheses.
#define FIND(function) decltype(&::function) function = found(static_cast<decltype(&::function)>(nullptr), #function)
    FIND(gvContext);
    FIND(gvFreeContext);
    FIND(gvLayout);
    FIND(gvFreeLayout);
    FIND(gvRenderData);
    FIND(gvFreeRenderData);
    FIND(agmemread);
    FIND(agclose);
    FIND(agseterr);
#undef FIND

private:
    template <typename Function>
    Function* found(Function* function, const char* name)
    {
        complete = find(gvc, name, function) && complete; // In the libraries that libgvc needs, too.
        return function;
    }
};

/// Something of Graphviz's, and the function that gives it back.
template <typename Thing, typename Free>
std::unique_ptr<Thing, Free> owned(Thing* thing, Free free)
{
    return {thing, free};
}

Error refused()
{
    return {ErrorCode::Unreadable,
        "The map could not be laid out: Graphviz on this computer lacks a part (install the package libgvc6 anew, or "
        "ask "
        "for --format text)."};
}

Result<std::string> rendered(const Library& use, GVC_t* context, graph_t* graph)
{
    if (use.gvLayout(context, graph, "dot") != 0)
        return refused();
    const auto layout = owned(graph, [&](graph_t* it) { use.gvFreeLayout(context, it); });
    char* text = nullptr;
    unsigned length = 0;
    if (use.gvRenderData(context, graph, "json0", &text, &length) != 0 || text == nullptr)
        return refused();
    const auto held = owned(text, use.gvFreeRenderData);
    return std::string(text, length);
}

} // namespace

Result<std::string> lay_out(const std::string& graph)
{
    static std::mutex one_at_a_time;
    const std::scoped_lock held(one_at_a_time);
    const Library use;
    if (!use.complete)
        return Error{ErrorCode::NotFound,
            "Drawing a map needs Graphviz, which is not on this computer: install the package libgvc6, or ask for "
            "--format "
            "text."};
    use.agseterr(AGMAX); // It would speak to standard error in its own words.
    const auto context = owned(use.gvContext(), use.gvFreeContext);
    const auto read = owned(use.agmemread(graph.c_str()), use.agclose);
    if (!context || !read)
        return refused();
    return rendered(use, context.get(), read.get());
}

} // namespace vignette::author
