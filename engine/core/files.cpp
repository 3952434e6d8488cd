#include "engine/core/files.hpp"

#include <cerrno>
#include <cstdio>
#include <memory>
#include <system_error>

namespace vignette::files {

namespace {

struct Close {
    void operator()(std::FILE* file) const { std::fclose(file); }
};
using File = std::unique_ptr<std::FILE, Close>;

Error trouble(ErrorCode code, const std::filesystem::path& path, const std::string& what)
{
    return Error{code, shown(path) + ": " + what};
}

} // namespace

std::string shown(const std::filesystem::path& path)
{
    const auto text = path.u8string();
    return {text.begin(), text.end()};
}

Result<std::string> read(const std::filesystem::path& path, std::size_t most)
{
    std::error_code problem;
    const auto status = std::filesystem::status(path, problem);
    if (!std::filesystem::exists(status))
        return trouble(ErrorCode::NotFound, path, "there is no such file (check the name and the folder)");
    if (!std::filesystem::is_regular_file(status))
        return trouble(ErrorCode::InvalidArgument, path, "this is not a file that can be read (name a file)");
    const File file{std::fopen(path.c_str(), "rb")};
    if (!file)
        return trouble(ErrorCode::Io, path, "the file cannot be opened (check that you may read it)");
    std::string bytes;
    char buffer[65536];
    while (const std::size_t n = std::fread(buffer, 1, sizeof buffer, file.get())) {
        bytes.append(buffer, n);
        if (bytes.size() > most)
            return trouble(ErrorCode::Refused, path,
                "the file is larger than " + std::to_string(most / 1024) + " KiB (make it smaller, or split it)");
    }
    if (std::ferror(file.get()))
        return trouble(ErrorCode::Io, path, "the file cannot be read to its end (is the disk all right?)");
    return bytes;
}

namespace {

/// Nobody else may open the file, from before there is anything in it.
bool begin_private(const std::filesystem::path& path)
{
    const File file{std::fopen(path.c_str(), "wb")};
    std::error_code problem;
    using std::filesystem::perms;
    std::filesystem::permissions(path, perms::owner_read | perms::owner_write, problem);
    return file && !problem;
}

bool fill(const std::filesystem::path& path, std::string_view bytes)
{
    const File file{std::fopen(path.c_str(), "wb")};
    return file && std::fwrite(bytes.data(), 1, bytes.size(), file.get()) == bytes.size()
        && std::fflush(file.get()) == 0;
}

Status write_beside(const std::filesystem::path& path, std::string_view bytes, bool is_private)
{
    std::filesystem::path beside = path;
    beside += ".new";
    std::error_code problem;
    const bool written = (!is_private || begin_private(beside)) && fill(beside, bytes);
    if (written)
        std::filesystem::rename(beside, path, problem);
    if (written && !problem)
        return Done{};
    std::filesystem::remove(beside, problem);
    return trouble(ErrorCode::Io, path, "the file cannot be written (check the folder, and that the disk has room)");
}

} // namespace

Status write(const std::filesystem::path& path, std::string_view bytes)
{
    return write_beside(path, bytes, false);
}

Status write_private(const std::filesystem::path& path, std::string_view bytes)
{
    return write_beside(path, bytes, true);
}

} // namespace vignette::files
