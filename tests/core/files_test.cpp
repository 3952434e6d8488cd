#include "engine/core/files.hpp"

#include <doctest/doctest.h>
#include <unistd.h>

#include <fstream>
#include <string>

namespace vignette::files {

namespace {

/// A folder of its own, gone afterwards.
struct Folder {
    std::filesystem::path path;

    Folder()
    {
        std::string name = (std::filesystem::temp_directory_path() / "files_test_XXXXXX").string();
        REQUIRE(mkdtemp(name.data()) != nullptr);
        path = name;
    }
    ~Folder() { std::filesystem::remove_all(path); }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    std::size_t count() const
    {
        const std::filesystem::directory_iterator all(path);
        return static_cast<std::size_t>(std::distance(begin(all), end(all)));
    }
};

/// The message without the folder, which differs from run to run.
std::string plain(const Error& error, const Folder& folder)
{
    const std::string name = shown(folder.path) + "/";
    std::string out = error.message;
    const auto at = out.find(name);
    return at == std::string::npos ? out : out.erase(at, name.size());
}

constexpr std::size_t plenty = 1 << 20;

} // namespace

TEST_SUITE("core/files")
{
    TEST_CASE_FIXTURE(Folder, "Files: what was written is read, byte for byte")
    {
        const std::string bytes("a\r\n\0\xFF b", 7);
        REQUIRE(write(path / "notes.txt", bytes).ok());
        const auto back = read(path / "notes.txt", plenty);
        REQUIRE(back.ok());
        CHECK(back.value() == bytes);
    }

    TEST_CASE_FIXTURE(Folder, "Files: writing again replaces the whole file and leaves nothing beside it")
    {
        REQUIRE(write(path / "notes.txt", std::string(200000, 'x')).ok());
        REQUIRE(write(path / "notes.txt", "short").ok());
        CHECK(read(path / "notes.txt", plenty).value() == "short");
        CHECK(count() == 1);
    }

    TEST_CASE_FIXTURE(Folder, "Files: a write that fails leaves the old file as it was, and nothing beside it")
    {
        std::filesystem::create_directory(path / "taken"); // A folder cannot be replaced by a file.
        std::ofstream(path / "taken" / "inside") << "kept";
        const auto refused = write(path / "taken", "new");
        REQUIRE_FALSE(refused.ok());
        CHECK(refused.error().code == ErrorCode::Io);
        CHECK(plain(refused.error(), *this)
            == "taken: the file cannot be written (check the folder, and that the disk has room)");
        CHECK(read(path / "taken" / "inside", plenty).value() == "kept");
        CHECK(count() == 1);
    }

    TEST_CASE_FIXTURE(Folder, "Files: writing into a folder that is not there is an error that names the file")
    {
        const auto refused = write(path / "nowhere" / "notes.txt", "new");
        REQUIRE_FALSE(refused.ok());
        CHECK(plain(refused.error(), *this)
            == "nowhere/notes.txt: the file cannot be written (check the folder, and that the disk has room)");
    }

    TEST_CASE_FIXTURE(Folder, "Files: a file may be as large as is allowed, and not a byte larger")
    {
        REQUIRE(write(path / "big.txt", std::string(2048, 'x')).ok());
        CHECK(read(path / "big.txt", 2048).ok());
        const auto refused = read(path / "big.txt", 2047);
        REQUIRE_FALSE(refused.ok());
        CHECK(refused.error().code == ErrorCode::Refused);
        const auto rounded = read(path / "big.txt", 1024);
        CHECK(plain(rounded.error(), *this) == "big.txt: the file is larger than 1 KiB (make it smaller, or split it)");
    }

    TEST_CASE_FIXTURE(Folder, "Files: what is not there and what is no file are told apart")
    {
        const auto missing = read(path / "none.txt", plenty);
        REQUIRE_FALSE(missing.ok());
        CHECK(missing.error().code == ErrorCode::NotFound);
        CHECK(plain(missing.error(), *this) == "none.txt: there is no such file (check the name and the folder)");

        const auto folder = read(path, plenty);
        REQUIRE_FALSE(folder.ok());
        CHECK(folder.error().code == ErrorCode::InvalidArgument);
    }

    TEST_CASE_FIXTURE(Folder, "Files: an empty file is empty, and a name may be in any language")
    {
        const auto name = std::filesystem::path(u8"Llanfair – café.txt");
        REQUIRE(write(path / name, "").ok());
        CHECK(read(path / name, 0).value().empty());
        CHECK(shown(name) == "Llanfair – café.txt");
    }
}

} // namespace vignette::files
