#include "engine/exchange/packages/unpack.hpp"

#include "engine/core/files.hpp"

#include <sodium.h>

#include <fstream>
#include <system_error>

namespace vignette::exchange::packages {

namespace {

namespace fs = std::filesystem;

Error cannot_unpack(const fs::path& cache)
{
    return {ErrorCode::Io,
        "The course cannot be unpacked into " + files::shown(cache)
            + " (check that the disk has room and that you may write there)."};
}

fs::path from_utf8(const std::string& text)
{
    return fs::path(std::u8string(text.begin(), text.end()));
}

/// The folder and those above it up to `root`, for their owner alone.
bool make_folder(const fs::path& folder)
{
    std::error_code problem;
    if (fs::is_directory(folder, problem))
        return true;
    if (!make_folder(folder.parent_path()) || !fs::create_directory(folder, problem))
        return false;
    fs::permissions(folder, fs::perms::owner_all, problem);
    return !problem;
}

bool write_new(const fs::path& path, const std::string& bytes)
{
    std::error_code problem;
    if (fs::exists(fs::symlink_status(path, problem)) || !make_folder(path.parent_path()))
        return false;
    std::ofstream file(path, std::ios::binary);
    file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    file.close();
    return file.good();
}

bool write_all(const Package& package, const fs::path& folder)
{
    for (const auto& file : package.files) {
        if (!write_new(folder / from_utf8(file.path), file.bytes))
            return false;
    }
    return true;
}

bool holds(const fs::path& path, const PackedFile& file)
{
    std::error_code problem;
    if (!fs::is_regular_file(fs::symlink_status(path, problem)))
        return false;
    const auto bytes = files::read(path, file.bytes.size());
    return bytes && bytes.value() == file.bytes;
}

/// How many files and other things lie in the folder that are no folders; links are not followed.
std::size_t count_in(const fs::path& folder)
{
    std::size_t count = 0;
    std::error_code problem;
    for (fs::recursive_directory_iterator at(folder, problem), end; !problem && at != end; at.increment(problem))
        count += fs::is_directory(at->symlink_status(problem)) ? 0 : 1;
    return count;
}

/// Exactly the package's files, with exactly its bytes.
bool is_whole(const Package& package, const fs::path& folder)
{
    std::error_code problem;
    if (!fs::is_directory(fs::symlink_status(folder, problem)) || count_in(folder) != package.files.size())
        return false;
    for (const auto& file : package.files) {
        if (!holds(folder / from_utf8(file.path), file))
            return false;
    }
    return true;
}

/// A name that nobody else has at this moment.
fs::path beside(const fs::path& folder)
{
    fs::path out = folder;
    out += ".new-" + std::to_string(randombytes_random());
    return out;
}

/// A folder takes the place of another only when that is out of the way.
bool put_in_place(const fs::path& made, const fs::path& folder)
{
    std::error_code problem;
    fs::rename(made, folder, problem);
    if (!problem)
        return true;
    fs::remove_all(folder, problem);
    fs::rename(made, folder, problem);
    return !problem;
}

} // namespace

Result<fs::path> unpacked(const Package& package, const fs::path& cache)
{
    const fs::path folder = cache / package.hash;
    if (is_whole(package, folder))
        return folder;
    const fs::path made = beside(folder);
    std::error_code problem;
    const bool ready = !cache.empty() && make_folder(made) && write_all(package, made) && is_whole(package, made)
        && (is_whole(package, folder) || put_in_place(made, folder));
    fs::remove_all(made, problem); // There is one still if something went wrong, or somebody was quicker.
    return ready || is_whole(package, folder) ? Result<fs::path>(folder) : cannot_unpack(cache);
}

} // namespace vignette::exchange::packages
