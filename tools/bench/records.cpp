#include "engine/app/desk.hpp"
#include "engine/app/system.hpp"
#include "engine/exchange/reports/matrix.hpp"
#include "tools/bench/benches.hpp"
#include "tools/bench/site.hpp"
#include "tools/bench/stopwatch.hpp"

#include <cstdio>
#include <cstdlib>
#include <memory>

namespace vignette::bench {

namespace {

namespace fs = std::filesystem;

/// A folder that goes with the run.
struct Folder {
    fs::path path;

    Folder()
    {
        std::string name = (fs::temp_directory_path() / "vignette-bench-XXXXXX").string();
        if (!mkdtemp(name.data()))
            give_up({ErrorCode::Io, "No folder can be made in " + fs::temp_directory_path().string() + "."});
        path = name;
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    ~Folder()
    {
        std::error_code ignored;
        fs::remove_all(path, ignored);
    }
};

void press(app::Desk& desk, const char* id)
{
    desk.handle({window::UserAction::Kind::Pressed, id, {}});
}

void write(app::Desk& desk, const char* id, const char* text)
{
    desk.handle({window::UserAction::Kind::Wrote, id, text});
}

std::unique_ptr<app::Desk> desk_at(const fs::path& folder)
{
    app::Places places;
    places.courses = VIGNETTE_SOURCE_DIR "/courses";
    places.records = folder;
    return std::make_unique<app::Desk>(
        places, [folder] { return records::Records::open(folder, site_setup()); }, app::system_clock(), app::Wish{});
}

/// From the last digit of the PIN to the page on which one's courses are.
Taken sign_in(app::Desk& desk)
{
    write(desk, "name", person);
    press(desk, "go-on");
    write(desk, "pin", persons_pin);
    const auto taken = once([&] { press(desk, "go-on"); });
    if (desk.screen().place != "home")
        give_up({ErrorCode::Refused, "Signing in ended at the page " + desk.screen().place + "."});
    return taken;
}

void bench_desk(const fs::path& folder, const std::string& site)
{
    std::unique_ptr<app::Desk> desk;
    put_times("open at the list of people, " + site, once([&] { desk = desk_at(folder); }), "");
    put_times("sign in to the home page, courses not read yet, " + site, sign_in(*desk), "");
    std::vector<Taken> again;
    for (int i = 0; i < 9; ++i) {
        press(*desk, "learner");
        again.push_back(sign_in(*desk));
    }
    put_times("sign in to the home page, " + site, median(again), "150 ms");
}

void bench_open(const fs::path& folder, const std::string& site)
{
    put_times("open the records, " + site, median_of(5, [&] { open_site(folder); }), "");
}

void bench_matrix(const fs::path& folder)
{
    auto records = open_site(folder);
    const exchange::Day today{std::chrono::year{2026} / 11 / 21};
    std::size_t entries = 0;
    put_times("list of people", median_of(5, [&] { must(records.learners()); }), "");
    put_times("training matrix, asked of the records", median_of(5, [&] { entries = must(records.matrix()).size(); }),
        "200 ms");
    const auto made = median_of(5, [&] {
        const auto matrix = exchange::reports::matrix_of(
            "Quarrywell House", must(records.learners()), must(records.matrix()), must(records.course_rules()), today);
    });
    put_times("training matrix, " + std::to_string(entries) + " completions, with people and courses", made, "200 ms");
}

} // namespace

void bench_records(const Route& route)
{
    const Folder small, large;
    make_site(small.path, route, {});
    const auto made = once([&] { make_site(large.path, route, large_site); });
    const auto events = must(open_site(large.path).verify()).events;
    std::printf("\nA site of %lld learners and %lld events, %.0f MiB, made in %.0f s.\n",
        static_cast<long long>(large_site.learners), static_cast<long long>(events),
        static_cast<double>(fs::file_size(large.path / "records.db")) / 1024 / 1024, made.wall / 1000);
    put_times_head();
    bench_open(small.path, "empty site");
    bench_open(large.path, "large site, not backed up for a week");
    put_times("back up, a minute after everybody has gone", once([&] { must(open_site(large.path).back_up()); }), "");
    bench_open(large.path, "large site");
    bench_desk(small.path, "empty site");
    bench_desk(large.path, "large site");
    bench_matrix(large.path);
    bench_append(large.path);
}

} // namespace vignette::bench
