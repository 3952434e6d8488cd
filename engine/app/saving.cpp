#include "engine/app/saving.hpp"

#include "engine/core/files.hpp"

#include <algorithm>

namespace vignette::app {

namespace fs = std::filesystem;

std::vector<present::Place> places_to_save(const Places& places)
{
    std::vector<present::Place> out;
    std::error_code problem;
    for (const auto& drives : places.drives) {
        for (const auto& drive : fs::directory_iterator(drives, problem)) {
            if (drive.is_directory(problem))
                out.push_back({drive.path().string(), "The drive " + files::shown(drive.path().filename())});
        }
    }
    std::sort(out.begin(), out.end(), [](const auto& a, const auto& b) { return a.path < b.path; });
    if (places.home.empty())
        return out;
    for (const auto& [folder, name] :
        {std::pair{"Desktop", "The desktop of this computer"}, std::pair{"Documents", "Documents, on this computer"}}) {
        if (fs::is_directory(places.home / folder, problem))
            out.push_back({(places.home / folder).string(), name});
    }
    return out;
}

Status is_folder_to_save_in(const fs::path& folder)
{
    std::error_code problem;
    if (folder.empty() || !folder.is_absolute())
        return Error{ErrorCode::InvalidArgument, "Please write the folder's whole path. It begins with a /."};
    if (!fs::is_directory(folder, problem))
        return Error{ErrorCode::NotFound, "There is no folder " + files::shown(folder) + ". Please check its name."};
    return Done{};
}

Result<fs::path> save_new(
    const fs::path& folder, const std::string& name, const std::string& ending, std::string_view bytes)
{
    if (const auto there = is_folder_to_save_in(folder); !there)
        return there.error();
    std::error_code problem;
    fs::path file = folder / (name + ending);
    for (int number = 2; fs::exists(file, problem) && number < 1000; ++number)
        file = folder / (name + " " + std::to_string(number) + ending);
    if (auto written = files::write_private(file, bytes); !written)
        return Error{ErrorCode::Io,
            "The file could not be saved in " + files::shown(folder)
                + ". Please try another folder, or another stick."};
    return file;
}

} // namespace vignette::app
