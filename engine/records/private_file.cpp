#include "engine/records/private_file.hpp"

#include "engine/core/files.hpp"
#include "engine/records/trouble.hpp"

#include <fstream>
#include <system_error>

namespace vignette::records {

namespace fs = std::filesystem;

Status make_private_folder(const fs::path& folder)
{
    std::error_code problem;
    if (fs::is_directory(folder, problem))
        return Done{};
    fs::create_directories(folder, problem);
    if (!problem)
        fs::permissions(folder, fs::perms::owner_all, problem);
    if (problem)
        return no_folder(folder, problem.message());
    return Done{};
}

Status make_private_file(const fs::path& file)
{
    std::error_code problem;
    if (fs::exists(file, problem))
        return Done{};
    if (!std::ofstream(file, std::ios::app))
        return read_only(file.parent_path());
    fs::permissions(file, fs::perms::owner_read | fs::perms::owner_write, problem);
    return Done{};
}

Status rename_over(const fs::path& from, const fs::path& to)
{
    std::error_code problem;
    fs::rename(from, to, problem);
    if (problem)
        return Error{ErrorCode::Io,
            files::shown(to) + " cannot be written (" + problem.message()
                + "). Check the folder and try again; nothing was changed."};
    return Done{};
}

} // namespace vignette::records
