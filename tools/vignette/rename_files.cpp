#include "tools/vignette/rename_files.hpp"

#include "engine/core/files.hpp"

#include <system_error>
#include <vector>

namespace vignette::tools {

namespace {

namespace fs = std::filesystem;

struct Staged {
    fs::path beside, target;
};

fs::path inside(const fs::path& folder, const std::string& path)
{
    return folder / fs::path(std::u8string(path.begin(), path.end()));
}

void discard(const std::vector<Staged>& all)
{
    std::error_code problem;
    for (const auto& one : all)
        fs::remove(one.beside, problem);
}

/// What was there goes aside for as long as all of them are not in place.
bool exchange(const std::vector<Staged>& all)
{
    std::error_code problem;
    std::vector<std::pair<fs::path, fs::path>> aside;
    for (const auto& one : all) {
        fs::path old = one.target;
        old += ".before";
        fs::rename(one.target, old, problem);
        if (!problem)
            aside.emplace_back(old, one.target);
        if (!problem)
            fs::rename(one.beside, one.target, problem);
        if (problem)
            break;
    }
    const bool done = !problem;
    for (const auto& [old, target] : aside) {
        if (done)
            fs::remove(old, problem);
        else
            fs::rename(old, target, problem);
    }
    return done;
}

} // namespace

scripting::Files over(const scripting::Files& files, const ChangedFiles& changes)
{
    const auto read = [files, changes](std::string_view path) -> Result<std::string> {
        const auto found = changes.find(std::string(path));
        return found == changes.end() ? files.read(path) : Result<std::string>(found->second);
    };
    return {read, files.has};
}

Status write_all(const fs::path& folder, const ChangedFiles& files)
{
    std::vector<Staged> all;
    for (const auto& [path, text] : files) {
        const fs::path target = inside(folder, path);
        fs::path beside = target;
        beside += ".changed";
        all.push_back({beside, target});
        if (const auto written = files::write(beside, text); !written) {
            discard(all);
            return Error{ErrorCode::Io,
                "Nothing was changed: " + files::shown(target)
                    + " cannot be written (check that you may change it, and that the disk has room)."};
        }
    }
    if (exchange(all))
        return Done{};
    discard(all);
    return Error{ErrorCode::Io,
        "Nothing was changed: the files of " + files::shown(folder)
            + " cannot be replaced (check that you may change them)."};
}

} // namespace vignette::tools
