#include "engine/core/files.hpp"
#include "engine/exchange/packages/unneeded.hpp"
#include "tests/packages/fixture.hpp"

#include <doctest/doctest.h>

using namespace vignette;
using namespace vignette::tests;
namespace fs = std::filesystem;

namespace {

const std::string tea_hash(64, 'a'), coffee_hash(64, 'b'), water_hash(64, 'c');

/// A cache, and packages that are opened there: what they hold is no matter.
struct Cache {
    Folder folder;
    fs::path path = folder.path() / "cache";
    fs::file_time_type now = fs::file_time_type::clock::time_point(std::chrono::hours(1000));

    fs::path package(const std::string& name) const { return folder.write(name, "a package"); }

    void open(const fs::path& file, const std::string& hash)
    {
        unpack(hash);
        packages::remove_unneeded({file, hash}, path, now);
    }

    void unpack(const std::string& name) const
    {
        fs::create_directories(path / name / "media");
        REQUIRE(files::write(path / name / "media" / "cup.svg", "a cup").ok());
    }

    void days_go_by() { now += std::chrono::hours(25); }
    bool holds(const std::string& name) const { return fs::exists(fs::symlink_status(path / name)); }
};

} // namespace

TEST_SUITE("packages/unneeded")
{
    TEST_CASE("Unpacked before: what was unpacked goes with its package at the next opening a day later")
    {
        Cache cache;
        const auto tea = cache.package("tea.vignette"), coffee = cache.package("coffee.vignette");
        cache.open(tea, tea_hash);
        fs::remove(tea);
        cache.open(coffee, coffee_hash);
        CHECK(cache.holds(tea_hash)); // Somebody may be playing from it.
        cache.days_go_by();
        cache.unpack(tea_hash + ".new-123"); // Cut off.
        cache.open(coffee, coffee_hash);
        CHECK_FALSE(cache.holds(tea_hash));
        CHECK_FALSE(cache.holds(tea_hash + ".new-123"));
        CHECK_FALSE(cache.holds(tea_hash + ".from"));
        CHECK(cache.holds(coffee_hash + "/media/cup.svg"));
    }

    TEST_CASE("Unpacked before: what a changed package held goes and what it holds stays")
    {
        Cache cache;
        const auto tea = cache.package("tea.vignette");
        cache.open(tea, tea_hash);
        cache.days_go_by();
        cache.open(tea, coffee_hash);
        CHECK_FALSE(cache.holds(tea_hash));
        CHECK(cache.holds(coffee_hash));
    }

    TEST_CASE("Unpacked before: a change is remembered until a day has gone by")
    {
        Cache cache;
        const auto tea = cache.package("tea.vignette"), water = cache.package("water.vignette");
        cache.open(tea, tea_hash);
        cache.open(tea, coffee_hash);
        CHECK(cache.holds(tea_hash));
        cache.days_go_by();
        cache.open(water, water_hash);
        CHECK_FALSE(cache.holds(tea_hash));
        CHECK(cache.holds(coffee_hash));
    }

    TEST_CASE("Unpacked before: one of several files with the same course is enough for it to stay")
    {
        Cache cache;
        const auto one = cache.package("one.vignette"), two = cache.package("two.vignette"),
                   water = cache.package("water.vignette");
        cache.open(one, tea_hash);
        cache.open(two, tea_hash);
        fs::remove(one);
        cache.days_go_by();
        cache.open(water, water_hash);
        CHECK(cache.holds(tea_hash));
        fs::remove(two);
        cache.open(water, water_hash);
        CHECK_FALSE(cache.holds(tea_hash));
    }

    TEST_CASE("Unpacked before: opening it again keeps it for another day")
    {
        Cache cache;
        const auto tea = cache.package("tea.vignette"), water = cache.package("water.vignette");
        cache.open(tea, tea_hash);
        cache.days_go_by();
        cache.open(tea, tea_hash);
        fs::remove(tea);
        cache.open(water, water_hash);
        CHECK(cache.holds(tea_hash));
    }

    TEST_CASE("Unpacked before: what has no note of ours stays")
    {
        Cache cache;
        const auto water = cache.package("water.vignette");
        cache.unpack(tea_hash);
        cache.unpack("photographs");
        REQUIRE(files::write(cache.path / "photographs.from", "my aunt").ok());
        cache.days_go_by();
        cache.open(water, water_hash);
        for (const auto& name : {tea_hash, std::string("photographs"), std::string("photographs.from")})
            CHECK(cache.holds(name));
    }

    TEST_CASE("Unpacked before: a link in the place of a folder or of a note leads nowhere")
    {
        Cache cache;
        const Folder elsewhere;
        const auto kept = elsewhere.write("kept.txt", "mine");
        const auto tea = cache.package("tea.vignette"), water = cache.package("water.vignette");
        cache.open(tea, tea_hash);
        fs::remove(tea);
        fs::remove_all(cache.path / tea_hash);
        fs::create_directory_symlink(elsewhere.path(), cache.path / tea_hash);
        cache.unpack(coffee_hash);
        fs::create_symlink(elsewhere.write("note", "/gone"), cache.path / (coffee_hash + ".from"));
        cache.days_go_by();
        cache.open(water, water_hash);
        CHECK(fs::exists(kept));
        CHECK(cache.holds(tea_hash));
        CHECK(cache.holds(coffee_hash));
    }

    TEST_CASE("Unpacked before: where nothing can be written nothing happens")
    {
        const Folder folder;
        const auto file = folder.write("cache", "a file, and no folder");
        packages::remove_unneeded({folder.path() / "tea.vignette", tea_hash}, file, {});
        packages::remove_unneeded({folder.path() / "tea.vignette", "../.."}, folder.path(), {});
        CHECK(std::distance(fs::directory_iterator(folder.path()), fs::directory_iterator()) == 1);
    }
}
