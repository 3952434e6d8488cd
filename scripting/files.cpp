#include "scripting/files.hpp"

#include "engine/core/files.hpp"

#include <algorithm>
#include <memory>
#include <optional>
#include <system_error>

namespace vignette::scripting {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t longest_path = 200;

fs::path from_utf8(std::string_view text)
{
    return fs::path(std::u8string(text.begin(), text.end()));
}

/// The file's real place, if it is a plain file inside `folder` also when all links are followed.
std::optional<fs::path> place_in(const fs::path& folder, std::string_view path)
{
    if (!is_inside(path))
        return std::nullopt;
    std::error_code problem;
    const fs::path root = fs::canonical(folder, problem);
    const fs::path real = problem ? fs::path{} : fs::canonical(root / from_utf8(path), problem);
    if (problem || !fs::is_regular_file(real, problem))
        return std::nullopt;
    const auto [end, ignored] = std::mismatch(root.begin(), root.end(), real.begin(), real.end());
    return end == root.end() ? std::optional(real) : std::nullopt;
}

Error no_such_file(std::string_view path)
{
    return {ErrorCode::NotFound, "there is no file " + std::string(path) + " in this course"};
}

} // namespace

bool is_inside(std::string_view path)
{
    if (path.empty() || path.size() > longest_path || path.find_first_of("\\:\n\r") != std::string_view::npos
        || path.find('\0') != std::string_view::npos)
        return false;
    for (std::size_t from = 0; from <= path.size();) {
        const std::size_t slash = std::min(path.find('/', from), path.size());
        const auto part = path.substr(from, slash - from);
        if (part.empty() || part == "." || part == "..")
            return false;
        from = slash + 1;
    }
    return true;
}

Files files_in(fs::path folder, std::size_t most)
{
    const auto read = [folder, most](std::string_view path) -> Result<std::string> {
        const auto place = place_in(folder, path);
        if (!place)
            return no_such_file(path);
        auto text = files::read(*place, most);
        if (!text && text.error().code == ErrorCode::Refused) // Without the whole path, which is the author's business.
            return Error{ErrorCode::Refused,
                std::string(path) + " is larger than " + std::to_string(most / 1024) + " KiB; split it"};
        return text;
    };
    const auto has = [folder = std::move(folder)](std::string_view path) { return place_in(folder, path).has_value(); };
    return {read, has};
}

Files files_in_memory(std::map<std::string, std::string> texts)
{
    const auto held = std::make_shared<const std::map<std::string, std::string>>(std::move(texts));
    const auto read = [held](std::string_view path) -> Result<std::string> {
        const auto found = held->find(std::string(path));
        return found == held->end() ? Result<std::string>(no_such_file(path)) : Result<std::string>(found->second);
    };
    return {read, [held](std::string_view path) { return held->count(std::string(path)) > 0; }};
}

} // namespace vignette::scripting
