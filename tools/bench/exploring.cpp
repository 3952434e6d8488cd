#include "engine/core/random.hpp"
#include "engine/play/explore/explore.hpp"
#include "scripting/loader.hpp"
#include "tools/bench/benches.hpp"
#include "tools/bench/stopwatch.hpp"

#include <sys/resource.h>

#include <algorithm>
#include <cstdio>
#include <string>

namespace vignette::bench {

namespace {

struct Size {
    const char* what;
    int scenes, counters, top, flags;
    double at_most; ///< Milliseconds; 0: none is set.
};

/// A story that mostly goes forwards, whose options add to counters, set flags and ask about both.
class Story {
public:
    explicit Story(const Size& size)
        : m_size(size)
        , m_random(static_cast<std::uint64_t>(size.scenes))
    {
    }

    std::string write()
    {
        std::string out = "course \"story\" { title = \"A story\", version = \"1.0.0\" }\n";
        for (int i = 0; i < m_size.counters; ++i)
            out += "counter \"c" + std::to_string(i) + "\" { from = 0, to = " + std::to_string(m_size.top)
                + ", start = 1 }\n";
        for (int i = 0; i < m_size.flags; ++i)
            out += "flag \"f" + std::to_string(i) + "\"\n";
        out += "unit \"only\" { title = \"The only unit\", minutes = 900 }\n";
        for (int i = 0; i < m_size.scenes; ++i)
            out += scene(i);
        return out + "scene \"s" + std::to_string(m_size.scenes) + "\"\n  finish \"completed\"\n";
    }

private:
    int below(int count) { return static_cast<int>(m_random.below(static_cast<std::uint64_t>(count))); }
    std::string counter() { return "c" + std::to_string(below(m_size.counters)); }
    std::string flag() { return "f" + std::to_string(below(m_size.flags)); }
    std::string target(int scene)
    {
        return "\"s" + std::to_string(std::min(scene + 1 + below(3), m_size.scenes)) + "\"";
    }

    std::string condition()
    {
        const std::string number = std::to_string(1 + below(m_size.top));
        return below(3) == 0 ? flag() : counter() + (below(2) == 0 ? " >= " : " < ") + number;
    }

    std::string effect()
    {
        if (below(4) == 0)
            return "      set(\"" + flag() + "\", " + (below(3) == 0 ? "false" : "true") + ")\n";
        return "      add(\"" + counter() + "\", " + (below(3) == 0 ? "-1" : "1") + ")\n";
    }

    std::string option(int scene, int number)
    {
        std::string out = "    option \"o" + std::to_string(number) + "\" \"Do this.\"\n";
        if (number > 0 && below(3) == 0)
            out += "      only_if \"" + condition() + "\"\n";
        if (below(2) == 0)
            out += effect();
        out += "      result \"It happens.\"\n";
        if (below(4) == 0)
            out += "      go_if(\"" + condition() + "\", " + target(scene) + ")\n";
        return out + "      go " + target(scene) + "\n";
    }

    std::string scene(int number)
    {
        std::string out = "scene \"s" + std::to_string(number) + "\"\n  narrate \"Somebody is there.\"\n"
            + (below(3) == 0 ? "  narrate \"It is late.\" { when = \"" + condition() + "\" }\n" : "")
            + "  choose \"What do you do?\"\n";
        for (int i = 0; i < 2 + below(2); ++i)
            out += option(number, i);
        return out;
    }

    const Size& m_size;
    Random m_random;
};

/// The most memory this program has had so far, in MB.
long megabytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss / 1024;
}

void bench(const Size& size)
{
    const auto loaded = scripting::load_files(scripting::files_in_memory({{"course.lua", Story(size).write()}}));
    if (!loaded.course) {
        std::printf("%s: this course cannot be read\n", size.what);
        return;
    }
    play::Explored explored;
    const Taken taken = median_of(size.at_most > 0 ? 5 : 1, [&] { explored = play::explore(*loaded.course); });
    const std::string limit = size.at_most > 0 ? std::to_string(static_cast<int>(size.at_most)) + " ms" : "–";
    std::printf("%-44s %10zu %9.1f ms %8ld MB %10.2g  %-7s %s\n", size.what, explored.states, taken.wall, megabytes(),
        explored.units.front().routes, limit.c_str(), explored.whole ? "wholly" : "not fully explored");
}

} // namespace

void bench_exploring()
{
    std::printf("\n%-44s %10s %12s %11s %10s  %-7s\n", "exploring every situation", "states", "waited", "memory",
        "routes", "at most");
    for (const Size& size : {
             Size{"40 scenes, 3 counters 0–3, 2 flags", 40, 3, 3, 2, 50},
             Size{"120 scenes, 3 counters 0–3, 3 flags", 120, 3, 3, 3, 300},
             Size{"300 scenes, 4 counters 0–4, 4 flags", 300, 4, 4, 4, 0},
             Size{"600 scenes, 6 counters 0–9, 6 flags", 600, 6, 9, 6, 0},
         })
        bench(size);
}

} // namespace vignette::bench
