#include "engine/core/files.hpp"
#include "engine/exchange/packages/unpack.hpp"
#include "tests/packages/fixture.hpp"

#include <doctest/doctest.h>

using namespace vignette;
using namespace vignette::tests;
namespace fs = std::filesystem;

namespace {

packages::Package tea_read()
{
    auto read = packages::read_package(tea_package(), {});
    REQUIRE(read.ok());
    return std::move(read).value();
}

std::string text_of(const fs::path& path)
{
    const auto bytes = files::read(path, 1 << 20);
    return bytes ? bytes.value() : "(nothing)";
}

std::size_t things_in(const fs::path& folder)
{
    return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}

} // namespace

TEST_SUITE("packages/unpack")
{
    TEST_CASE("Unpacking: every file is there for its owner alone and nothing else")
    {
        const Folder folder;
        const auto package = tea_read();
        const auto made = packages::unpacked(package, folder.path() / "cache");
        REQUIRE(made.ok());
        CHECK(made.value() == folder.path() / "cache" / package.hash);
        for (const auto& file : tea_files())
            CHECK(text_of(made.value() / fs::path(std::u8string(file.path.begin(), file.path.end()))) == file.bytes);
        CHECK(things_in(made.value()) == 4);
        CHECK(things_in(folder.path() / "cache") == 1);
        for (const auto& path : {folder.path() / "cache", made.value(), made.value() / "media"})
            CHECK(fs::status(path).permissions() == fs::perms::owner_all);
    }

    TEST_CASE("Unpacking: what is there already is used again")
    {
        const Folder folder;
        const auto package = tea_read();
        const auto made = packages::unpacked(package, folder.path());
        REQUIRE(made.ok());
        const auto when = fs::last_write_time(made.value() / "course.lua");
        fs::last_write_time(made.value() / "course.lua", when - std::chrono::hours(1));
        REQUIRE(packages::unpacked(package, folder.path()).ok());
        CHECK(fs::last_write_time(made.value() / "course.lua") == when - std::chrono::hours(1));
    }

    TEST_CASE("Unpacking: what was changed there is made anew")
    {
        const Folder folder, elsewhere;
        const auto package = tea_read();
        const auto made = packages::unpacked(package, folder.path());
        REQUIRE(made.ok());
        const auto course = made.value() / "course.lua";
        const auto must_be_mended = [&] {
            REQUIRE(packages::unpacked(package, folder.path()).ok());
            CHECK(text_of(course) == tea_files()[0].bytes);
            CHECK(fs::is_regular_file(fs::symlink_status(course)));
            CHECK(things_in(made.value()) == 4);
            CHECK(things_in(folder.path()) == 1);
        };
        REQUIRE(files::write(course, "evil").ok());
        must_be_mended();
        REQUIRE(files::write(made.value() / "more.lua", "evil").ok());
        must_be_mended();
        fs::remove(course);
        must_be_mended();
        fs::remove(course);
        fs::create_symlink(elsewhere.write("course.lua", tea_files()[0].bytes), course);
        must_be_mended();
        fs::rename(made.value(), elsewhere.path() / "whole");
        fs::create_directory_symlink(elsewhere.path() / "whole", made.value());
        must_be_mended();
        CHECK(fs::is_directory(fs::symlink_status(made.value())));
        CHECK(text_of(elsewhere.path() / "whole" / "course.lua") == tea_files()[0].bytes);
    }

    TEST_CASE("Unpacking: where nothing can be written it says so")
    {
        const Folder folder;
        const auto file = folder.write("cache", "a file, and no folder");
        const auto made = packages::unpacked(tea_read(), file);
        REQUIRE_FALSE(made.ok());
        CHECK(made.error().message
            == "The course cannot be unpacked into " + file.string()
                + " (check that the disk has room and that you may write there).");
        CHECK(things_in(folder.path()) == 1);
        CHECK_FALSE(packages::unpacked(tea_read(), "").ok());
    }
}
