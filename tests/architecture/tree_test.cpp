#include "engine/core/text.hpp"
#include "tests/architecture/sources.hpp"

#include <doctest/doctest.h>

#include <filesystem>
#include <set>
#include <string>
#include <string_view>

using namespace vignette;
using namespace vignette::architecture;

namespace {

/// What the top of the project may hold.
const std::set<std::string> top_level{"CMakeLists.txt", "engine", "scripting", "courses", "assets", "tests", "tools",
    "LICENSE", "README.md", "CHANGELOG.md", "CMakePresets.json", ".clang-format", ".clang-tidy", ".editorconfig",
    ".gitignore", ".ci"};

/// The first absolute path into a folder where people keep their own things, which works on one computer only; or
/// nothing.
std::string someones_path(std::string_view bytes)
{
    for (const std::string folder : {"home", "root", "Users", "work", "mnt"}) {
        const auto path = "/" + folder + "/";
        for (auto at = bytes.find(path); at != std::string_view::npos; at = bytes.find(path, at + 1)) {
            const char before = at == 0 ? ' ' : bytes[at - 1];
            if (std::string_view(" \t\n\"'`(=:<>,").find(before) != std::string_view::npos) // Not inside a web address.
                return std::string(bytes.substr(at, 40));
        }
    }
    return {};
}

bool is_text(std::string_view bytes)
{
    return bytes.find('\0') == std::string_view::npos;
}

/// What other programs read as it stands: texts that break on purpose, and inputs for the fuzzers.
bool may_be_untidy(const std::string& file)
{
    return file.find("/corpus/") != std::string::npos || file.find("/broken/") != std::string::npos;
}

/// What is wrong with the blanks of a line, or nothing.
std::string untidy(std::string_view line)
{
    if (line.find('\t') != std::string_view::npos)
        return "a tab";
    if (!line.empty() && line.back() == ' ')
        return "a blank at the end of the line";
    return {};
}

} // namespace

TEST_SUITE("architecture")
{
    TEST_CASE("Tree: the top of the project holds what the design lists and nothing else")
    {
        for (const auto& file : our_files()) {
            const auto first = file.substr(0, file.find('/'));
            CHECK_MESSAGE(top_level.count(first) == 1, first, " does not belong at the top (see the design's layout)");
        }
    }

    TEST_CASE("Tree: no file names a folder of one person's computer")
    {
        for (const auto& file : our_files()) {
            const auto bytes = content(file);
            if (!is_text(bytes))
                continue;
            const auto path = someones_path(bytes);
            CHECK_MESSAGE(path.empty(), file, " names ", path);
        }
    }

    TEST_CASE("Tree: text has plain line ends, no tabs and no blanks at the end of a line")
    {
        for (const auto& file : our_files()) {
            const auto bytes = content(file);
            if (!is_text(bytes) || may_be_untidy(file))
                continue;
            CHECK_MESSAGE(bytes.find('\r') == std::string::npos, file, " has carriage returns");
            CHECK_MESSAGE((bytes.empty() || bytes.back() == '\n'), file, " does not end with a line end");
            int number = 0;
            for (const auto line : text::lines(bytes)) {
                ++number;
                const auto what = untidy(line);
                CHECK_MESSAGE(what.empty(), file, ":", number, ": ", what);
            }
        }
    }

    TEST_CASE("Tree: the name of a test has no semicolon, which CMake would cut it at and then run nothing")
    {
        for (const auto& file : our_files()) {
            const auto bytes = file.compare(0, 6, "tests/") == 0 ? content(file) : std::string{};
            for (auto at = bytes.find("TEST_CASE"); at != std::string::npos; at = bytes.find("TEST_CASE", at + 1)) {
                if (const char next = bytes[at + 9]; next != '(' && next != '_') // Spoken of, as here.
                    continue;
                const auto name = bytes.substr(at, bytes.find('{', at) - at);
                CHECK_MESSAGE(name.find(';') == std::string::npos, file, ": ", name);
            }
        }
    }

    TEST_CASE("Tree: a script that is run by its name may be run")
    {
        for (const auto* script : {"tools/play", "tools/test", "tools/setup", ".ci/run"}) {
            const auto mode
                = std::filesystem::status(std::filesystem::path(VIGNETTE_SOURCE_DIR) / script).permissions();
            CHECK_MESSAGE((mode & std::filesystem::perms::owner_exec) != std::filesystem::perms::none, script);
        }
    }
}
