#include "engine/records/vault/device_secret.hpp"

#include "engine/core/files.hpp"
#include "engine/records/private_file.hpp"

#include <fcntl.h>
#include <unistd.h>

namespace vignette::records {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t length = 32;

Error gone(const fs::path& file)
{
    return {ErrorCode::NotFound,
        "The file " + files::shown(file)
            + " is gone. Without it no PIN opens what was written here. Put it back from where it was kept, or let the "
              "site lead reset the PINs and use the recovery words."};
}

Error unusable(const fs::path& file)
{
    return {ErrorCode::Unreadable,
        "The file " + files::shown(file)
            + " is damaged. Put it back from where it was kept, or move it away, let the site lead reset the PINs and "
              "use the recovery words."};
}

Error not_written(const fs::path& file)
{
    return {ErrorCode::Io,
        "The file " + files::shown(file) + " cannot be written. Check the folder and its disk and try again."};
}

/// The bytes are on the disk when it returns.
bool put_on_disk(const fs::path& file, const Secret& secret)
{
    const int out = ::open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (out < 0)
        return false;
    const bool written = ::write(out, secret.data(), secret.size()) == static_cast<ssize_t>(secret.size());
    const bool kept = ::fsync(out) == 0;
    ::close(out);
    return written && kept;
}

/// The names in the folder are on the disk when it returns.
void put_names_on_disk(const fs::path& path)
{
    const int folder = ::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return;
    ::fsync(folder);
    ::close(folder);
}

/// Written under another name first: a secret is there as a whole or not at all. Where two programs make it at once,
/// the first one's stands.
Result<Secret> make(const fs::path& file)
{
    Secret secret = Secret::random(length);
    fs::path draft = file;
    draft += "." + std::to_string(::getpid());
    std::error_code problem;
    fs::remove(draft, problem);
    if (!put_on_disk(draft, secret))
        return not_written(file);
    const bool mine = ::link(draft.c_str(), file.c_str()) == 0;
    fs::remove(draft, problem);
    put_names_on_disk(file.parent_path());
    if (!mine)
        return fs::exists(file, problem) ? device_secret(file.parent_path(), true) : not_written(file);
    return secret;
}

} // namespace

Result<Secret> device_secret(const fs::path& folder, bool needed)
{
    const fs::path file = folder / device_secret_name;
    std::error_code problem;
    if (!fs::exists(file, problem))
        return needed ? Result<Secret>(gone(file)) : make(file);
    const auto bytes = files::read(file, length + 1);
    if (!bytes)
        return bytes.error();
    if (bytes.value().size() != length)
        return unusable(file);
    return Secret::copy_of(bytes.value());
}

} // namespace vignette::records
