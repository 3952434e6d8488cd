#include "tests/packages/fixture.hpp"

#include "engine/core/files.hpp"

#include <doctest/doctest.h>
#include <unistd.h>

#include <atomic>

namespace vignette::tests {

namespace {

packages::SigningKey opened(const char* file)
{
    auto key = packages::open_signing_key(file, records::Secret());
    REQUIRE(key.ok());
    return std::move(key).value();
}

} // namespace

const char* const oak_file
    = "untrusted comment: minisign encrypted secret key\n"
      "RWQAAEIyAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAqn6QQqvwfrr3KL8wiPfaLcOdJFNc+"
      "F7WkV2hen9W06NEl/"
      "gAGnTSwTaErxrYd5zM0gKPCKDVCMaWMSo3jb2TR7zgzYFnFWC7AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n";
const char* const elm_file
    = "untrusted comment: minisign encrypted secret key\n"
      "RWQAAEIyAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAOgPJlPUlhJ1VQwVBTIJxgVnIEV4g4ikbm5pO3Z8z"
      "i4Xrg2kwnGK7h+zeGiGD5BpkgOqzvKMVWXl9qeUyjDnpGP2j/hnqjpApAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n";
const char* const elm_public_file = "untrusted comment: minisign public key 9D8425F594C9033A\n"
                                    "RWQ6A8mU9SWEnezeGiGD5BpkgOqzvKMVWXl9qeUyjDnpGP2j/hnqjpAp\n";

packages::SigningKey oak()
{
    return opened(oak_file);
}

packages::SigningKey elm()
{
    return opened(elm_file);
}

Folder::Folder()
{
    static std::atomic<int> count{0}; // Several in one process, and several processes at once.
    m_path = std::filesystem::temp_directory_path()
        / ("vignette-packages-" + std::to_string(getpid()) + "-" + std::to_string(++count));
    std::filesystem::create_directories(m_path);
}

Folder::~Folder()
{
    std::error_code ignored;
    std::filesystem::remove_all(m_path, ignored);
}

std::filesystem::path Folder::write(const std::string& name, std::string_view bytes) const
{
    auto path = m_path / name;
    std::filesystem::create_directories(path.parent_path());
    REQUIRE(files::write(path, bytes).ok());
    return path;
}

course::Course tea()
{
    course::Course out;
    out.id = "tea";
    out.title.value = "Tea for two";
    out.version = "1.2.0";
    out.content = 0x0123456789ABCDEF;
    return out;
}

std::vector<packages::PackedFile> tea_files()
{
    return {{"course.lua", "course \"tea\" { title = \"Tea for two\" }\n"}, {"media/empty.vtt", ""},
        {"media/leaf.png", std::string("\x89PNG\0\1\2\3", 8)}, {"strings/cy.po", std::string(5000, 'w')},
        {"units/01-tŷ.lua", "unit \"one\"\n"}};
}

std::string tea_package(const packages::SigningKey* key, const std::string& comment)
{
    const auto made = packages::packed(tea(), tea_files(), {key, comment, "Vignette 1.0.0"});
    REQUIRE(made.ok());
    return made.value();
}

packages::KeyWork no_work()
{
    return {32768, 16u << 20};
}

std::string refusal_of(std::string_view archive, const packages::PublicKeys& keys, const packages::Limits& limits)
{
    const auto read = packages::read_package(archive, keys, limits);
    return read ? "" : read.error().message;
}

} // namespace vignette::tests
