#include "engine/app/library.hpp"

#include "engine/author/strings/languages.hpp"
#include "engine/core/files.hpp"
#include "engine/exchange/packages/unneeded.hpp"
#include "engine/exchange/packages/unpack.hpp"
#include "scripting/loader.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>

namespace vignette::app {

namespace {

namespace fs = std::filesystem;
namespace packages = exchange::packages;

/// Made for authors, not for learners.
bool is_for_authors(const fs::path& folder)
{
    return folder.filename() == "tour" || folder.filename() == "template";
}

Result<Located> locate_package(const fs::path& file, const Places& places)
{
    const auto package = packages::open_package(file, packages::known_keys(key_folders(places)));
    if (!package)
        return package.error();
    if (places.writable_cache.empty())
        return Error{ErrorCode::NotFound,
            files::shown(file) + ": there is no folder to unpack it into (set XDG_CACHE_HOME, or HOME)"};
    const fs::path cache = places.writable_cache.parent_path() / "courses";
    auto folder = packages::unpacked(package.value(), cache);
    if (!folder)
        return folder.error();
    packages::remove_unneeded({file, package.value().hash}, cache, fs::file_time_type::clock::now());
    return Located{std::move(folder).value(), packages::notice(package.value().by)};
}

/// `file: what (what to do)` as the two parts of a finding about that file.
course::Loaded refused(const fs::path& file, const Error& error)
{
    std::string what = error.message, advice;
    if (const std::string start = files::shown(file) + ": "; what.starts_with(start))
        what.erase(0, start.size());
    if (const auto at = what.rfind(" ("); at != std::string::npos && what.ends_with(')')) {
        advice = what.substr(at + 2, what.size() - at - 3);
        what.resize(at);
    }
    course::Loaded out;
    out.findings.push_back({course::Severity::Error, "bad-package", {}, what, advice, ""});
    return out;
}

course::Loaded load_folder(const fs::path& folder, const course::Rewrite& rewrite = nullptr)
{
    const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(10);
    return scripting::load_course(
        folder, {}, [end] { return std::chrono::steady_clock::now() > end; }, rewrite);
}

Shelved shelved(const fs::path& path, const Places& places)
{
    const auto located = locate(path, places);
    if (!located)
        return {path, refused(path, located.error()), ""};
    return {located.value().folder, load_folder(located.value().folder), located.value().notice};
}

std::array<int, 3> version_of(const course::Course& course)
{
    std::array<int, 3> out{};
    (void)std::sscanf(course.version.c_str(), "%9d.%9d.%9d", &out[0], &out[1], &out[2]);
    return out;
}

/// Puts it on the shelf, or in the place of an older one of the same id: a learner is to see one of them.
void put(std::vector<Shelved>& shelf, Shelved fresh)
{
    const auto same = std::find_if(shelf.begin(), shelf.end(), [&](const Shelved& other) {
        return other.loaded.course && fresh.loaded.course && other.loaded.course->id == fresh.loaded.course->id;
    });
    if (same == shelf.end())
        shelf.push_back(std::move(fresh));
    else if (version_of(*same->loaded.course) < version_of(*fresh.loaded.course))
        *same = std::move(fresh);
}

} // namespace

bool is_package(const fs::path& path)
{
    std::error_code problem;
    return path.extension() == packages::package_extension && !fs::is_directory(path, problem);
}

std::vector<fs::path> key_folders(const Places& places)
{
    std::vector<fs::path> out;
    if (!places.courses.empty())
        out.push_back((places.courses / "").parent_path().parent_path() / "keys");
    if (!places.records.empty())
        out.push_back(places.records / "keys");
    return out;
}

Result<Located> locate(const fs::path& course, const Places& places)
{
    std::error_code problem;
    if (is_package(course))
        return locate_package(course, places);
    const bool named_the_file = course.filename() == "course.lua" && fs::is_regular_file(course, problem);
    return Located{!named_the_file ? course : course.has_parent_path() ? course.parent_path() : fs::path("."), ""};
}

course::Loaded load(const fs::path& course, const Places& places)
{
    const auto located = locate(course, places);
    return located ? load_folder(located.value().folder) : refused(course, located.error());
}

Result<course::Loaded> load_in(const std::string& language, const fs::path& course, const Places& places)
{
    const auto located = locate(course, places);
    if (!located)
        return refused(course, located.error());
    const auto rewrite = author::translation_into(located.value().folder, language);
    if (!rewrite)
        return rewrite.error();
    return load_folder(located.value().folder, rewrite.value());
}

std::vector<Shelved> shelf(const fs::path& folder, const Places& places)
{
    std::vector<fs::path> found;
    std::error_code problem;
    for (const auto& entry : fs::directory_iterator(folder, problem)) {
        const bool is_course = fs::exists(entry.path() / "course.lua", problem) && !is_for_authors(entry.path());
        if (is_course || is_package(entry.path()))
            found.push_back(entry.path());
    }
    std::sort(found.begin(), found.end());
    std::vector<Shelved> out;
    for (const auto& path : found)
        put(out, shelved(path, places));
    return out;
}

std::string render_all(const course::Loaded& loaded, const fs::path& folder)
{
    std::string out;
    course::SourceLines lines(loaded.sources);
    for (const auto& finding : loaded.findings)
        out += course::render(finding, lines, files::shown(folder));
    return out;
}

} // namespace vignette::app
