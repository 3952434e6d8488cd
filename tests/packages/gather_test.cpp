#include "engine/exchange/packages/pack.hpp"
#include "tests/packages/fixture.hpp"

#include <doctest/doctest.h>

using namespace vignette;
using namespace vignette::tests;

namespace {

const std::vector<course::SourceFile> used{{"course.lua", ""}, {"units/one.lua", ""}};

std::vector<std::string> paths_of(const std::vector<packages::PackedFile>& files)
{
    std::vector<std::string> out;
    for (const auto& file : files)
        out.push_back(file.path);
    return out;
}

} // namespace

TEST_SUITE("packages/gather")
{
    TEST_CASE("Packing: what the course uses goes in by name and what is the author's stays and is told")
    {
        const Folder folder;
        for (const char* name : {"units/one.lua", "course.lua", "media/b.svg", "media/a.ogg", "media/a.vtt",
                 "strings/cy.po", "pictures/x.jpeg", "units/old.lua", "plans/first.plan", "notes.txt", "cy.po",
                 ".git/config", ".x.lua", "media/b.svg.new"})
            folder.write(name, name);
        const auto gathered = packages::gather(folder.path(), used);
        REQUIRE(gathered.ok());
        CHECK(paths_of(gathered.value().files)
            == std::vector<std::string>{"course.lua", "media/a.ogg", "media/a.vtt", "media/b.svg", "pictures/x.jpeg",
                "strings/cy.po", "units/one.lua"});
        CHECK(gathered.value().left_out
            == std::vector<std::string>{"cy.po", "media/b.svg.new", "notes.txt", "plans/first.plan", "units/old.lua"});
        CHECK(gathered.value().files[1].bytes == "media/a.ogg");
    }

    TEST_CASE("Packing: a link is not followed")
    {
        const Folder folder, elsewhere;
        folder.write("course.lua", "x");
        std::filesystem::create_directories(folder.path() / "media");
        std::filesystem::create_symlink(elsewhere.write("secret.svg", "s"), folder.path() / "media" / "a.svg");
        const auto gathered = packages::gather(folder.path(), used);
        REQUIRE_FALSE(gathered.ok());
        CHECK(gathered.error().message == "“media/a.svg” is a link, or no plain file (put the file itself there)");
    }

    TEST_CASE("Packing: a folder that is a link is left out")
    {
        const Folder folder, elsewhere;
        folder.write("course.lua", "x");
        elsewhere.write("a.svg", "s");
        std::filesystem::create_directory_symlink(elsewhere.path(), folder.path() / "media");
        const auto gathered = packages::gather(folder.path(), used);
        REQUIRE(gathered.ok());
        CHECK(gathered.value().files.size() == 1);
        CHECK(gathered.value().left_out == std::vector<std::string>{"media"});
    }

    TEST_CASE("Packing: names that no package may hold are told to the author")
    {
        const Folder folder;
        folder.write("media/aux.svg", "x");
        CHECK(packages::gather(folder.path(), used).error().message
            == "“media/aux.svg” is the name of a device on Windows (give it another name)");
        const Folder second;
        second.write("media/A.svg", "x");
        second.write("media/a.svg", "x");
        CHECK(packages::gather(second.path(), used).error().message
            == "“media/a.svg” differs from “media/A.svg” only in capital letters (give it another name)");
    }

    TEST_CASE("Packing: more than a package may hold is refused before anything is made")
    {
        const Folder folder;
        folder.write("course.lua", "0123456789");
        folder.write("media/a.svg", "0123456789");
        packages::Limits limits;
        limits.all_bytes = 15;
        CHECK(packages::gather(folder.path(), used, limits)
                  .error()
                  .message.starts_with("“media/a.svg” is more than a course in one file can hold (leave out what the "
                                       "course does not need"));
        limits = {};
        limits.files = 1;
        CHECK_FALSE(packages::gather(folder.path(), used, limits).ok());
    }
}
