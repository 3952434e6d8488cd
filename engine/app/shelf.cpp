// What lies in a folder of courses: those to play, and what a site adds to them.

#include "engine/app/additions.hpp"
#include "engine/app/library.hpp"
#include "engine/core/files.hpp"
#include "engine/core/text.hpp"

#include <algorithm>
#include <array>
#include <cstdio>

namespace vignette::app {

namespace {

namespace fs = std::filesystem;

/// Made for authors, not for learners.
bool is_for_authors(const fs::path& folder)
{
    return folder.filename() == "tour" || folder.filename() == "template";
}

/// Whether `adds_to =` stands in a line, outside of notes.
bool says_adds_to(std::string_view line)
{
    line = line.substr(0, line.find("--"));
    const auto at = line.find("adds_to");
    return at != std::string_view::npos && text::trim(line.substr(at + 7)).starts_with('=');
}

/// Without loading it: also where there is a mistake in it, and quickly.
bool says_adds_to(const fs::path& folder)
{
    const auto read = files::read(folder / "course.lua", 1 << 20);
    if (!read)
        return false;
    const auto lines = text::lines(read.value());
    return std::any_of(lines.begin(), lines.end(), [](std::string_view line) { return says_adds_to(line); });
}

bool only_adds(const Shelved& one)
{
    return one.loaded.course ? !one.loaded.course->adds_to.empty() : says_adds_to(one.folder);
}

Shelved shelved(const fs::path& path, const Places& places)
{
    const auto located = locate(path, places);
    if (!located)
        return {path, load(path, places), ""}; // Why it is refused.
    return {located.value().folder, load(located.value().folder, places), located.value().notice};
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

/// Folders with a course.lua, and packages, by name.
std::vector<fs::path> all_in(const fs::path& folder)
{
    std::vector<fs::path> found;
    std::error_code problem;
    for (const auto& entry : fs::directory_iterator(folder, problem)) {
        const bool is_course = fs::exists(entry.path() / "course.lua", problem) && !is_for_authors(entry.path());
        if (is_course || is_package(entry.path()))
            found.push_back(entry.path());
    }
    std::sort(found.begin(), found.end());
    return found;
}

} // namespace

std::vector<Shelved> shelf(const fs::path& folder, const Places& places)
{
    std::vector<Shelved> out;
    for (const auto& path : all_in(folder)) {
        auto one = shelved(path, places);
        if (!only_adds(one))
            put(out, std::move(one));
    }
    return out;
}

std::vector<Shelved> additions_in(const fs::path& folder, const Places& places)
{
    std::vector<Shelved> out;
    for (const auto& path : all_in(folder)) {
        const auto located = locate(path, places);
        if (!located || !says_adds_to(located.value().folder))
            continue;
        auto one = shelved(located.value().folder, places);
        if (only_adds(one))
            put(out, std::move(one));
    }
    return out;
}

} // namespace vignette::app
