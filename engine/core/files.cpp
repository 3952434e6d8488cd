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

Status write(const std::filesystem::path& path, std::string_view bytes)
{
    std::filesystem::path beside = path;
    beside += ".new";
    std::error_code problem;
    bool written = false;
    {
        const File file{std::fopen(beside.c_str(), "wb")};
        written = file && std::fwrite(bytes.data(), 1, bytes.size(), file.get()) == bytes.size()
            && std::fflush(file.get()) == 0;
    }
    if (written)
        std::filesystem::rename(beside, path, problem);
    if (written && !problem)
        return Done{};
    std::filesystem::remove(beside, problem);
    return trouble(ErrorCode::Io, path, "the file cannot be written (check the folder, and that the disk has room)");
}

} // namespace vignette::files
