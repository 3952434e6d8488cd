#include "tools/bench/benches.hpp"
#include "tools/bench/table.hpp"

#include <algorithm>
#include <array>
#include <cstdio>
#include <string_view>

/// vignette-bench [play|load|save|explore|reload|records|pin]: all of them, or one.
int main(int count, char** arguments)
{
    using namespace vignette::bench;
    const std::string_view only = count > 1 ? arguments[1] : "";
    const auto wanted = [&](std::string_view name) { return only.empty() || only == name; };
    constexpr std::array<std::string_view, 7> names{"play", "load", "save", "explore", "reload", "records", "pin"};
    if (!only.empty() && std::find(names.begin(), names.end(), only) == names.end()) {
        std::fprintf(stderr,
            "vignette-bench: there is no bench called %s (use play, load, save, explore, reload, records or pin)\n",
            arguments[1]);
        return 2;
    }
    const Route route = register_route();
    if (only.empty() || only == "play" || only == "save" || only == "load")
        put_head();
    if (wanted("play"))
        bench_playing(route);
    if (wanted("save"))
        bench_snapshots(route);
    if (wanted("load"))
        bench_loading();
    if (wanted("explore"))
        bench_exploring();
    if (wanted("reload"))
        bench_reloading();
    if (wanted("records"))
        bench_records(route);
    if (wanted("pin"))
        bench_pin();
    return 0;
}
