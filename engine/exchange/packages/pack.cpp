#include "engine/exchange/packages/pack.hpp"

#include "engine/core/files.hpp"
#include "engine/core/text.hpp"
#include "engine/exchange/packages/archive.hpp"
#include "engine/exchange/packages/manifest.hpp"
#include "engine/exchange/packages/names.hpp"
#include "engine/exchange/packages/refusal.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <system_error>

namespace vignette::exchange::packages {

namespace {

namespace fs = std::filesystem;

using Names = std::set<std::string, std::less<>>;

Error refused_to_author(std::string_view path, const std::string& what, const std::string& advice)
{
    return {ErrorCode::Refused, in_quotes(path) + " " + what + " (" + advice + ")"};
}

/// Where a course keeps it, a file of this kind belongs to the course.
bool belongs(const fs::path& path, const Names& used)
{
    static constexpr std::array<std::string_view, 6> media{".svg", ".png", ".jpg", ".jpeg", ".ogg", ".vtt"};
    const std::string kind = files::shown(path.extension());
    if (kind == ".lua")
        return used.contains(files::shown(path.generic_string()));
    if (kind == ".po")
        return path.parent_path() == "strings";
    return std::find(media.begin(), media.end(), kind) != media.end();
}

bool is_hidden(const fs::path& path)
{
    return files::shown(path.filename()).starts_with('.');
}

/// What lies in the folder, as paths inside it; links are named and not followed.
Result<std::vector<fs::path>> all_in(const fs::path& folder)
{
    std::vector<fs::path> out;
    std::error_code problem;
    for (fs::recursive_directory_iterator at(folder, problem), end; !problem && at != end; at.increment(problem)) {
        if (is_hidden(at->path()))
            at.disable_recursion_pending();
        else if (!fs::is_directory(at->symlink_status(problem)))
            out.push_back(at->path().lexically_relative(folder));
    }
    if (problem)
        return Error{ErrorCode::Io,
            files::shown(folder) + ": the folder cannot be read (" + problem.message() + "; check that you may)"};
    std::sort(out.begin(), out.end(), [](const auto& a, const auto& b) { return a.native() < b.native(); });
    return out;
}

Result<std::string> read_one(const fs::path& folder, const std::string& path, Paths& paths, const Limits& limits)
{
    auto wrong = wrong_with_path(path);
    if (wrong.empty())
        wrong = paths.add(path);
    if (!wrong.empty())
        return refused_to_author(path, wrong, "give it another name");
    std::error_code problem;
    if (!fs::is_regular_file(fs::symlink_status(folder / path, problem)))
        return refused_to_author(path, "is a link, or no plain file", "put the file itself there");
    return files::read(folder / path, limits.file_bytes);
}

Names names_of(const std::vector<course::SourceFile>& used)
{
    Names out;
    for (const auto& file : used)
        out.insert(file.name);
    return out;
}

/// On one line: a title may have been written over several.
std::string one_line(std::string_view text)
{
    std::string out;
    for (std::size_t at = 0; at < text.size() && out.size() < 300;) {
        const char32_t c = text::next_code_point(text, at);
        text::append_utf8(out, is_control(c) ? U' ' : c);
    }
    return std::string(text::trim(out));
}

/// As a registration names it.
std::string as_hex(std::uint64_t content)
{
    std::string out(16, '0');
    for (std::size_t i = 0; i < out.size(); ++i)
        out[out.size() - 1 - i] = "0123456789abcdef"[content >> (4 * i) & 15];
    return out;
}

Manifest manifest_of(const course::Course& course, const std::vector<PackedFile>& files, std::string_view program)
{
    Manifest out;
    out.id = course.id;
    out.title = one_line(course.listed_as.empty() ? course.title.value : course.listed_as.value);
    out.version = course.version;
    out.language = course.language;
    out.content = as_hex(course.content);
    out.made_with = program;
    out.files = listed(files);
    return out;
}

} // namespace

Result<Gathered> gather(const fs::path& folder, const std::vector<course::SourceFile>& used, const Limits& limits)
{
    const auto all = all_in(folder);
    if (!all)
        return all.error();
    Gathered out;
    Paths paths;
    std::size_t bytes = 0;
    const auto names = names_of(used);
    for (const auto& path : all.value()) {
        const std::string name = files::shown(path.generic_string());
        if (!belongs(path, names)) {
            out.left_out.push_back(name);
            continue;
        }
        auto file = read_one(folder, name, paths, limits);
        if (!file)
            return file.error();
        bytes += file.value().size();
        out.files.push_back({name, std::move(file).value()});
        if (out.files.size() > limits.files || bytes > limits.all_bytes)
            return refused_to_author(name, "is more than a course in one file can hold",
                "leave out what the course does not need: it may be " + std::to_string(limits.files) + " files and "
                    + std::to_string(limits.all_bytes >> 20) + " MiB");
    }
    return out;
}

Result<std::string> packed(const course::Course& course, const std::vector<PackedFile>& files, const Packing& packing)
{
    const auto manifest = manifest_of(course, files, packing.program);
    std::vector<PackedFile> all{{std::string(manifest_name), write_manifest(manifest)}};
    if (packing.key) {
        const std::string comment = packing.comment.empty() ? manifest.title + " " + manifest.version : packing.comment;
        all.push_back({std::string(signature_name), write_signature(sign(all[0].bytes, *packing.key, comment))});
    }
    all.insert(all.end(), files.begin(), files.end());
    return zipped(all);
}

} // namespace vignette::exchange::packages
