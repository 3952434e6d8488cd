#include "engine/core/files.hpp"
#include "engine/core/folder_watch.hpp"

#include <doctest/doctest.h>

#include <filesystem>
#include <semaphore>
#include <string>

namespace vignette {

namespace {

namespace fs = std::filesystem;

/// A folder of the test's own, gone with it.
struct Folder {
    fs::path path
        = fs::temp_directory_path() / ("vignette-watch-" + std::to_string(reinterpret_cast<std::uintptr_t>(this)));
    Folder() { fs::create_directories(path / "units"); }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    ~Folder() { fs::remove_all(path); }

    void save(const char* name) const { REQUIRE(files::write(path / name, "scene \"x\"\n")); }
};

/// Waits for as long as it takes: a watch that tells nothing is ended by CTest.
struct Told {
    std::counting_semaphore<> times{0};
    files::FolderWatch::Changed on_change()
    {
        return [this] { times.release(); };
    }
    void wait() { times.acquire(); }
};

} // namespace

TEST_SUITE("core/folder_watch")
{
    TEST_CASE("Folder watch: tells of a file that is saved, also in a folder of it")
    {
        Folder folder;
        Told told;
        const auto watch = files::FolderWatch::open(folder.path, told.on_change());
        REQUIRE(watch);
        folder.save("course.lua");
        told.wait();
        folder.save("units/01.lua");
        told.wait();
    }

    TEST_CASE("Folder watch: tells of what is in a folder that was made later and of what is removed")
    {
        Folder folder;
        Told told;
        const auto watch = files::FolderWatch::open(folder.path, told.on_change());
        REQUIRE(watch);
        fs::create_directory(folder.path / "media");
        told.wait();
        folder.save("media/door.svg");
        told.wait();
        fs::remove(folder.path / "media/door.svg");
        told.wait();
    }

    TEST_CASE("Folder watch: what editors keep for themselves is nobody else's")
    {
        for (const char* name : {".course.lua.swp", ".git", "#course.lua#", "course.lua~", ""})
            CHECK_MESSAGE(files::is_of_an_editor(name), name);
        for (const char* name : {"course.lua", "01-register.lua", "door.svg", "a.b"})
            CHECK_FALSE_MESSAGE(files::is_of_an_editor(name), name);
    }

    TEST_CASE("Folder watch: a folder that is not there is one sentence")
    {
        const auto watch = files::FolderWatch::open("/there/is/no/such/folder", [] {});
        REQUIRE_FALSE(watch);
        CHECK(watch.error().message == "There is no folder /there/is/no/such/folder (check its name).");
    }
}

} // namespace vignette
