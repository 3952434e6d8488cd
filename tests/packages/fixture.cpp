#include "tests/packages/fixture.hpp"

#include "engine/core/files.hpp"

#include <doctest/doctest.h>
#include <unistd.h>

#include <atomic>

namespace vignette::tests {

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
    const auto path = m_path / name;
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
