#include "engine/exchange/packages/archive.hpp"
#include "engine/exchange/packages/package.hpp"
#include "tests/packages/fixture.hpp"

#include <doctest/doctest.h>

using namespace vignette;
using namespace vignette::tests;

namespace {

/// The package's own files, with the manifest as `change` makes it.
template <typename Change>
std::string repacked(Change change)
{
    auto files = packages::unzipped(tea_package());
    REQUIRE(files.ok());
    change(files.value());
    const auto again = packages::zipped(files.value());
    REQUIRE(again.ok());
    return again.value();
}

void replace(std::string& text, std::string_view from, std::string_view to)
{
    const auto at = text.find(from);
    REQUIRE(at != std::string::npos);
    text.replace(at, from.size(), to);
}

std::string with_manifest(std::string_view from, std::string_view to)
{
    return repacked([&](auto& files) { replace(files[0].bytes, from, to); });
}

constexpr const char* not_a_manifest = "what it says of itself (manifest.json) cannot be read (leave this file alone, "
                                       "and ask the course's author for it)";

std::string changed(const std::string& what)
{
    return what + ": the course was changed after it was packed (ask the course's author for it again)";
}

} // namespace

TEST_SUITE("packages/package")
{
    TEST_CASE("Package: what was packed comes out again")
    {
        const auto read = packages::read_package(tea_package(), {});
        REQUIRE(read.ok());
        const auto& package = read.value();
        CHECK(package.files == tea_files());
        CHECK(package.manifest.id == "tea");
        CHECK(package.manifest.title == "Tea for two");
        CHECK(package.manifest.version == "1.2.0");
        CHECK(package.manifest.language == "en-GB");
        CHECK(package.manifest.content == "0123456789abcdef");
        CHECK(package.manifest.made_with == "Vignette 1.0.0");
        CHECK(package.manifest.files == packages::listed(tea_files()));
        CHECK(package.hash.size() == 64);
        CHECK(package.by.by == packages::Signed::By::Nobody);
    }

    TEST_CASE("Package: the same files give the same bytes and another order of work changes nothing")
    {
        const std::string first = tea_package();
        CHECK(tea_package() == first);
        setenv("TZ", "Pacific/Auckland", 1);
        CHECK(tea_package() == first);
        unsetenv("TZ");
        CHECK(first.substr(10, 4) == std::string("\0\0\x21\0", 4)); // The first of January 1980, at midnight.
    }

    TEST_CASE("Package: the manifest is the first file and names each file with size and SHA-256")
    {
        const auto files = packages::unzipped(tea_package());
        REQUIRE(files.ok());
        CHECK(files.value()[0].path == "manifest.json");
        CHECK(files.value()[0].bytes.find("{\n   \"path\": \"media/empty.vtt\",\n   \"size\": 0,\n   \"sha256\": "
                                          "\"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\"")
            != std::string::npos);
    }

    TEST_CASE("Package: a course with a neutral name is called by that alone")
    {
        auto course = tea();
        course.title.value = "Domestic abuse awareness";
        course.listed_as.value = "Practice learning";
        const auto made = packages::packed(course, tea_files(), {nullptr, "", "Vignette 1.0.0"});
        REQUIRE(made.ok());
        const auto read = packages::read_package(made.value(), {});
        REQUIRE(read.ok());
        CHECK(read.value().manifest.title == "Practice learning");
        CHECK(packages::unzipped(made.value()).value()[0].bytes.find("abuse") == std::string::npos);
    }

    TEST_CASE("Package: a title over several lines stands on one")
    {
        auto course = tea();
        course.title.value = "Tea\nfor\x1b[2J two";
        const auto made = packages::packed(course, tea_files(), {nullptr, "", "Vignette 1.0.0"});
        CHECK(packages::read_package(made.value(), {}).value().manifest.title == "Tea for [2J two");
    }

    TEST_CASE("Package: a file that was changed or added or taken away since it was packed is told")
    {
        CHECK(refusal_of(repacked([](auto& files) { files[1].bytes += " "; }))
            == changed("“course.lua” is not what was packed"));
        CHECK(refusal_of(repacked([](auto& files) { files[3].bytes[1] = 'J'; }))
            == changed("“media/leaf.png” is not what was packed"));
        CHECK(refusal_of(repacked([](auto& files) {
            files.push_back({"units/evil.lua", "x"});
        })) == changed("“units/evil.lua” is not on its list"));
        CHECK(refusal_of(repacked([](auto& files) {
            files.push_back({"a.lua", "x"});
        })) == changed("“a.lua” is not on its list"));
        CHECK(refusal_of(repacked([](auto& files) { files.pop_back(); })) == changed("“units/01-tŷ.lua” is missing"));
        CHECK(refusal_of(repacked([](auto& files) { files.erase(files.begin() + 1); }))
            == changed("“course.lua” is missing"));
        CHECK(refusal_of(repacked([](auto& files) { std::swap(files[1].bytes, files[5].bytes); }))
            == changed("“course.lua” is not what was packed"));
    }

    TEST_CASE("Package: the order of its files does not matter")
    {
        const auto other = repacked([](auto& files) { std::swap(files[0], files[4]); });
        CHECK(packages::read_package(other, {}).value().files == tea_files());
    }

    TEST_CASE("Package: a manifest that is none is refused")
    {
        CHECK(refusal_of(with_manifest("\"id\": \"tea\"", "\"id\": 7")) == not_a_manifest);
        CHECK(refusal_of(with_manifest("\"id\": \"tea\",", "")) == not_a_manifest);
        CHECK(refusal_of(with_manifest("Tea for two", "Tea \\u001b[2J")) == not_a_manifest);
        CHECK(refusal_of(with_manifest("Tea for two", "Tea \\u202eowt")) == not_a_manifest);
        CHECK(refusal_of(with_manifest("\"format\": 1", "\"format\": 0")) == not_a_manifest);
        CHECK(refusal_of(with_manifest("\"format\": 1", "\"format\": -1")) == not_a_manifest);
        CHECK(refusal_of(with_manifest("\"size\": 0", "\"size\": -1")) == not_a_manifest);
        CHECK(refusal_of(with_manifest("\"files\": [", "\"files\": [ 3,")) == not_a_manifest);
        CHECK(refusal_of(with_manifest("\"files\": [", "\"fiels\": [")) == not_a_manifest);
        for (const std::string nonsense : {"", "[]", "null", "{", "\xff", "{}"})
            CHECK(refusal_of(repacked([&](auto& files) { files[0].bytes = nonsense; })) == not_a_manifest);
        const std::string deep(900'000, '[');
        CHECK(refusal_of(repacked([&](auto& files) { files[0].bytes = deep; })) == not_a_manifest);
    }

    TEST_CASE("Package: a later format is left to a newer program")
    {
        const auto read = packages::read_package(with_manifest("\"format\": 1", "\"format\": 2"), {});
        REQUIRE_FALSE(read.ok());
        CHECK(read.error().code == ErrorCode::TooNew);
        CHECK(read.error().message == "this course was packed by a newer Vignette (update Vignette, then open it)");
    }

    TEST_CASE("Package: an archive that nobody packed as a course says so")
    {
        CHECK(refusal_of(repacked([](auto& files) { files.erase(files.begin()); }))
            == "this is no course that vignette pack made: there is no manifest.json in it (copy it again, or ask the "
               "course's author for it)");
        for (const std::string nonsense : {"", "PK", "hello", "PK\5\6"})
            CHECK(refusal_of(nonsense)
                == "this is not a course in one file (copy it again, or ask the course's author for it)");
    }

    TEST_CASE("Package: a file on the disk is named in the sentence")
    {
        const Folder folder;
        const auto none = packages::open_package(folder.path() / "none.vignette", {});
        CHECK(none.error().code == ErrorCode::NotFound);
        const auto path = folder.write("tea.vignette", "hello");
        const auto read = packages::open_package(path, {});
        REQUIRE_FALSE(read.ok());
        CHECK(read.error().message.starts_with(path.string() + ": this is not a course in one file ("));
        packages::Limits small;
        small.archive_bytes = 4;
        CHECK(packages::open_package(path, {}, small).error().message
            == path.string()
                + ": the file is larger than a course may be (leave this file alone, and ask the course's author for "
                  "it)");
    }
}
