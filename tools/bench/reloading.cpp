#include "engine/app/preview.hpp"
#include "engine/core/files.hpp"
#include "engine/core/folder_watch.hpp"
#include "tools/bench/benches.hpp"
#include "tools/bench/generated.hpp"
#include "tools/bench/site.hpp"
#include "tools/bench/stopwatch.hpp"

#include <filesystem>
#include <semaphore>
#include <string>

namespace vignette::bench {

namespace {

namespace fs = std::filesystem;

/// A course in a folder of its own, gone with it, and its preview.
struct Desk {
    fs::path folder = fs::temp_directory_path() / "vignette-bench-reload";

    explicit Desk(const std::map<std::string, std::string>& files)
    {
        fs::remove_all(folder);
        for (const auto& [name, text] : files) {
            fs::create_directories((folder / name).parent_path());
            if (auto saved = files::write(folder / name, text); !saved)
                give_up(saved.error());
        }
    }
    explicit Desk(const fs::path& course)
    {
        fs::remove_all(folder);
        fs::copy(course, folder, fs::copy_options::recursive);
    }
    Desk(const Desk&) = delete;
    Desk& operator=(const Desk&) = delete;
    ~Desk() { fs::remove_all(folder); }
};

/// From the moment an editor has saved to the new screen, without its painting; with the 30 ms in which an editor may
/// still be at it.
void bench_course(const std::string& what, const Desk& desk, const std::string& file)
{
    std::counting_semaphore<> changed{0};
    app::Places places;
    places.home = desk.folder;
    app::Preview preview(places, [] { return Seconds{}; }, {desk.folder, {}});
    preview.handle({window::UserAction::Kind::Woken, {}, {}}); // It looks at every situation, once.
    const auto watch = files::FolderWatch::open(desk.folder, [&] { changed.release(); });
    if (!watch)
        give_up(watch.error());
    const auto text = files::read(desk.folder / file, 1 << 20);
    int saved = 0;
    const auto one = median_of(15, [&] {
        (void)files::write(desk.folder / file, text.value() + "-- " + std::to_string(++saved) + "\n");
        changed.acquire();
        preview.handle({window::UserAction::Kind::Woken, {}, {}});
    });
    put_times(what, one, "200 ms");
}

} // namespace

void bench_reloading()
{
    put_times_head();
    bench_course("save a unit, dementia care",
        Desk(fs::path(VIGNETTE_SOURCE_DIR) / "courses/introduction-to-dementia-care"), "units/01-register.lua");
    bench_course("save, 300 full scenes", Desk(generated_course(300)), "course.lua");
}

} // namespace vignette::bench
