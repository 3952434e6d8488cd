#include "tests/diagnostics/codes.hpp"

#include "engine/core/files.hpp"

#include <filesystem>
#include <regex>

namespace vignette::diagnostics {

namespace {

/// A call that makes a finding, and the code it is given; also `one ? "code" : "other"`.
const std::regex& reporting()
{
    static const std::regex pattern(
        R"re((?:\b(?:error|warn|report|refuse|make_slip|finding|problem)\(\s*(?:report,\s*)?(?:\w+ \? )?|Severity::(?:Error|Warning|Note),\s*)"([a-z][a-z0-9]*(?:-[a-z0-9]+)*)"(?: : "([a-z0-9-]+)")?)re");
    return pattern;
}

void collect(const std::filesystem::path& path, std::map<std::string, std::string>& out)
{
    const auto read = files::read(path, 1 << 20);
    if (!read)
        return;
    const std::string& text = read.value();
    for (auto it = std::sregex_iterator(text.begin(), text.end(), reporting()); it != std::sregex_iterator(); ++it) {
        for (std::size_t group : {1u, 2u}) {
            if ((*it)[group].matched)
                out.emplace((*it)[group].str(), path.filename().string());
        }
    }
}

} // namespace

std::map<std::string, std::string> codes_in_sources()
{
    std::map<std::string, std::string> out;
    collect(VIGNETTE_SOURCE_DIR "/engine/app/library.cpp", out);
    for (const char* folder : {"/engine/course", "/engine/play/explore", "/engine/author", "/scripting"}) {
        for (const auto& entry :
            std::filesystem::recursive_directory_iterator(std::string(VIGNETTE_SOURCE_DIR) + folder)) {
            if (entry.path().extension() == ".cpp" || entry.path().extension() == ".hpp")
                collect(entry.path(), out);
        }
    }
    return out;
}

} // namespace vignette::diagnostics
