#include "engine/app/library.hpp"

#include "engine/core/files.hpp"
#include "scripting/loader.hpp"

#include <algorithm>
#include <chrono>

namespace vignette::app {

namespace {

namespace fs = std::filesystem;

/// Made for authors, not for learners.
bool is_for_authors(const fs::path& folder)
{
    return folder.filename() == "tour" || folder.filename() == "template";
}

} // namespace

course::Loaded load(const fs::path& folder)
{
    const bool named_the_file = folder.filename() == "course.lua" && fs::is_regular_file(folder);
    if (named_the_file)
        return load(folder.parent_path());
    const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(10);
    return scripting::load_course(folder, {}, [end] { return std::chrono::steady_clock::now() > end; });
}

std::vector<Shelved> shelf(const fs::path& folder)
{
    std::vector<fs::path> found;
    std::error_code problem;
    for (const auto& entry : fs::directory_iterator(folder, problem)) {
        if (fs::exists(entry.path() / "course.lua", problem) && !is_for_authors(entry.path()))
            found.push_back(entry.path());
    }
    std::sort(found.begin(), found.end());
    std::vector<Shelved> out;
    for (auto& path : found)
        out.push_back({path, load(path)});
    return out;
}

std::string render_all(const course::Loaded& loaded, const fs::path& folder)
{
    std::string out;
    for (const auto& finding : loaded.findings)
        out += course::render(finding, loaded.sources, files::shown(folder));
    return out;
}

} // namespace vignette::app
