#include "engine/app/library.hpp"

#include "engine/author/strings/languages.hpp"
#include "engine/core/files.hpp"
#include "engine/exchange/packages/unneeded.hpp"
#include "engine/exchange/packages/unpack.hpp"
#include "scripting/loader.hpp"

#include <chrono>

namespace vignette::app {

namespace {

namespace fs = std::filesystem;
namespace packages = exchange::packages;

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

std::string render_all(const course::Loaded& loaded, const fs::path& folder)
{
    std::string out;
    course::SourceLines lines(loaded.sources);
    for (const auto& finding : loaded.findings)
        out += course::render(finding, lines, files::shown(folder));
    return out;
}

std::string why_not(const course::Loaded& loaded)
{
    for (const auto& finding : loaded.findings) {
        if (finding.severity != course::Severity::Error)
            continue;
        const bool in_a_file = finding.where.file < loaded.sources.size() && finding.where.line > 0;
        return "This course cannot be played yet: " + finding.message
            + (finding.advice.empty() ? "" : " (" + finding.advice + ")")
            + (in_a_file
                    ? ", in " + loaded.sources[finding.where.file].name + ", line " + std::to_string(finding.where.line)
                    : "")
            + ". Its author can see every mistake with: vignette check.";
    }
    return "This course cannot be played yet.";
}

} // namespace vignette::app
