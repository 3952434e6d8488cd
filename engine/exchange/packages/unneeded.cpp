#include "engine/exchange/packages/unneeded.hpp"

#include "engine/core/files.hpp"

#include <algorithm>
#include <optional>
#include <set>
#include <string>
#include <system_error>
#include <vector>

namespace vignette::exchange::packages {

namespace {

namespace fs = std::filesystem;
using Paths = std::set<std::string>;

constexpr std::size_t longest_note = 256 * 1024;
constexpr std::size_t hash_letters = 64;

bool is_hash(const std::string& name)
{
    return name.size() == hash_letters && name.find_first_not_of("0123456789abcdef") == std::string::npos;
}

/// A note as it lies in the cache.
struct Note {
    fs::path path;
    std::string hash;
    Paths packages;
    fs::file_time_type opened;
};

std::optional<Paths> packages_in(const fs::path& note)
{
    const auto text = files::read(note, longest_note);
    if (!text)
        return std::nullopt;
    Paths out;
    for (std::size_t at = 0, end = 0; (end = text.value().find('\0', at)) != std::string::npos; at = end + 1)
        out.insert(text.value().substr(at, end - at));
    return out;
}

void write(const Note& note)
{
    std::string text;
    for (const auto& package : note.packages)
        text.append(package).push_back('\0');
    std::error_code problem;
    if (files::write_private(note.path, text))
        fs::last_write_time(note.path, note.opened, problem);
}

/// Every note that can be read.
std::vector<Note> notes_in(const fs::path& cache)
{
    std::vector<Note> out;
    std::error_code problem;
    for (fs::directory_iterator at(cache, problem), end; !problem && at != end; at.increment(problem)) {
        const std::string hash = at->path().stem().string();
        std::error_code unknown;
        if (at->path().extension() != ".from" || !is_hash(hash) || !fs::is_regular_file(at->symlink_status(unknown)))
            continue;
        const auto opened = fs::last_write_time(at->path(), unknown);
        if (auto packages = packages_in(at->path()); packages && !unknown)
            out.push_back({at->path(), hash, *std::move(packages), opened});
    }
    return out;
}

/// What somebody put in the place of a folder of ours, such as a link, is theirs.
void remove_folder(const fs::path& folder)
{
    std::error_code problem;
    if (fs::is_directory(fs::symlink_status(folder, problem)))
        fs::remove_all(folder, problem);
}

/// The folder, and what was left of it where unpacking was cut off; then the note, unless there is something still.
void remove(const Note& note, const fs::path& cache)
{
    std::vector<fs::path> cut_off;
    std::error_code problem;
    for (fs::directory_iterator at(cache, problem), end; !problem && at != end; at.increment(problem)) {
        if (at->path().filename().string().starts_with(note.hash + ".new-"))
            cut_off.push_back(at->path());
    }
    std::for_each(cut_off.begin(), cut_off.end(), remove_folder);
    remove_folder(cache / note.hash);
    if (!fs::is_directory(fs::symlink_status(cache / note.hash, problem)))
        fs::remove(note.path, problem);
}

bool is_needed(const Note& note, fs::file_time_type now)
{
    return note.opened + still_in_use > now
        || std::any_of(note.packages.begin(), note.packages.end(), [](const std::string& package) {
               std::error_code problem;
               return fs::exists(package, problem) || problem; // One that cannot be looked at may be there.
           });
}

/// Adds it to its own note, which is begun where there is none.
void note_down(const Opened& opened, const std::string& package, const fs::path& cache, fs::file_time_type now)
{
    Note own{cache / (opened.hash + ".from"), opened.hash, {}, now};
    own.packages = packages_in(own.path).value_or(Paths());
    own.packages.insert(package);
    write(own);
}

} // namespace

void remove_unneeded(const Opened& opened, const fs::path& cache, fs::file_time_type now)
{
    std::error_code problem;
    const fs::path whole = fs::weakly_canonical(opened.file, problem);
    if (problem || !is_hash(opened.hash))
        return;
    note_down(opened, whole.string(), cache, now);
    for (auto& note : notes_in(cache)) {
        if (note.hash == opened.hash)
            continue;
        if (note.packages.erase(whole.string()) > 0)
            write(note); // That file holds another course by now.
        if (!is_needed(note, now))
            remove(note, cache);
    }
}

} // namespace vignette::exchange::packages
