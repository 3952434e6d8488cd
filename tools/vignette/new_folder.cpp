#include "tools/vignette/new_folder.hpp"

#include "engine/core/files.hpp"

#include <system_error>
#include <vector>

namespace vignette::tools {

namespace {

namespace fs = std::filesystem;

Error unwritable(const fs::path& folder)
{
    return {ErrorCode::Io,
        files::shown(folder)
            + ": the folder cannot be made here (check that you may write there, and that the disk has room)"};
}

Status check_free(const fs::path& folder)
{
    std::error_code problem;
    const auto status = fs::symlink_status(folder, problem);
    if (fs::exists(status) && !fs::is_directory(status))
        return Error{ErrorCode::Refused,
            files::shown(folder) + " is there already and is no folder; name one that is not there yet."};
    if (fs::exists(status) && !fs::is_empty(folder, problem))
        return Error{ErrorCode::Refused,
            "There is something in the folder " + files::shown(folder)
                + " already; name one that is not there yet, or is empty."};
    const fs::path around = folder.has_parent_path() ? folder.parent_path() : fs::path(".");
    if (!fs::is_directory(around, problem))
        return Error{ErrorCode::NotFound,
            "There is no folder " + files::shown(around) + " to make it in; make that one first, or name another."};
    return Done{};
}

/// Where the files are written first: beside a folder that is to come, inside one that is there.
fs::path make_stage(const fs::path& folder, bool is_there)
{
    std::error_code problem;
    for (int i = 1; i < 100; ++i) {
        fs::path stage = is_there ? folder / ".being-made" : fs::path(folder.native() + ".being-made");
        stage += std::to_string(i);
        if (fs::create_directory(stage, problem))
            return stage;
    }
    return {};
}

bool fill(const fs::path& stage, const std::map<std::string, std::string>& files)
{
    std::error_code problem;
    for (const auto& [path, text] : files) {
        const fs::path file = stage / fs::path(std::u8string(path.begin(), path.end()));
        fs::create_directories(file.parent_path(), problem);
        if (problem || !files::write(file, text).ok())
            return false;
    }
    return true;
}

/// Everything in `stage` one folder up; back to nothing where that fails.
bool move_up(const fs::path& stage, const fs::path& folder)
{
    std::error_code problem;
    std::vector<fs::path> names, moved;
    for (const auto& entry : fs::directory_iterator(stage, problem))
        names.push_back(entry.path().filename());
    for (const auto& name : names) {
        fs::rename(stage / name, folder / name, problem);
        if (problem)
            break;
        moved.push_back(folder / name);
    }
    if (!problem)
        return fs::remove(stage, problem);
    for (const auto& path : moved)
        fs::remove_all(path, problem);
    return false;
}

} // namespace

Status make_folder(const fs::path& named, const std::map<std::string, std::string>& files)
{
    fs::path folder = named.lexically_normal();
    if (!folder.has_filename())
        folder = folder.parent_path(); // It was named with a slash behind it.
    if (const auto free = check_free(folder); !free)
        return free.error();
    std::error_code problem;
    const bool is_there = fs::is_directory(folder, problem);
    const fs::path stage = make_stage(folder, is_there);
    bool made = !stage.empty() && fill(stage, files);
    if (made && is_there)
        made = move_up(stage, folder);
    else if (made)
        made = (fs::rename(stage, folder, problem), !problem);
    if (made)
        return Done{};
    if (!stage.empty())
        fs::remove_all(stage, problem);
    return unwritable(named);
}

} // namespace vignette::tools
