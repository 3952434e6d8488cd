#include "tools/bench/benches.hpp"
#include "tools/bench/table.hpp"

#include <cstdio>
#include <string_view>

/// vignette-bench [play|load|save]: all of them, or one.
int main(int count, char** arguments)
{
    using namespace vignette::bench;
    const std::string_view only = count > 1 ? arguments[1] : "";
    const auto wanted = [&](std::string_view name) { return only.empty() || only == name; };
    if (!only.empty() && only != "play" && only != "load" && only != "save") {
        std::fprintf(stderr, "vignette-bench: there is no bench called %s (use play, load or save)\n", arguments[1]);
        return 2;
    }
    put_head();
    const Route route = register_route();
    if (wanted("play"))
        bench_playing(route);
    if (wanted("save"))
        bench_snapshots(route);
    if (wanted("load"))
        bench_loading();
    return 0;
}
