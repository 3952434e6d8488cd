#include "tools/vignette/rename_strings.hpp"

#include "engine/author/strings/po.hpp"
#include "engine/author/strings/texts.hpp"
#include "engine/core/files.hpp"
#include "scripting/edit/change.hpp"
#include "scripting/edit/uses.hpp"
#include "scripting/loader.hpp"
#include "tools/vignette/rename_files.hpp"

#include <algorithm>
#include <map>
#include <utility>
#include <vector>

namespace vignette::tools {

namespace {

namespace fs = std::filesystem;
using author::CourseText;

constexpr std::size_t largest_po = 16 * 1024 * 1024;

/// Context and text.
using Key = std::pair<std::string, std::string>;

std::vector<CourseText> texts_of(const scripting::Files& files)
{
    std::vector<CourseText> out;
    scripting::load_files(files, {}, nullptr, author::collect_texts(out));
    return out;
}

/// Where each text of the course stands then. The walk is the same on both sides, since the course is.
std::map<Key, Key> moves(const std::vector<CourseText>& before, const std::vector<CourseText>& after)
{
    std::map<Key, Key> out;
    for (std::size_t i = 0; i < before.size() && i < after.size(); ++i) {
        const Key from{before[i].context, before[i].text}, to{after[i].context, after[i].text};
        if (from != to)
            out.emplace(from, to);
    }
    return out;
}

/// A translation with the new name in its braces.
std::string renamed_text(const std::string& text, const scripting::Renamed& renamed)
{
    std::vector<scripting::Use> uses;
    scripting::uses_in_text(text, 0, 1, uses);
    std::vector<scripting::Change> changes;
    for (const auto& use : uses) {
        if (use.is(renamed.id))
            changes.push_back({use.at, use.length, renamed.to});
    }
    return scripting::changed(text, std::move(changes));
}

bool change(author::PoEntry& entry, const std::map<Key, Key>& moves, const scripting::Renamed& renamed)
{
    const auto found = moves.find({entry.context.value_or(""), entry.id});
    if (found == moves.end())
        return false;
    entry.context = found->second.first;
    entry.id = found->second.second;
    for (auto& translation : entry.translations)
        translation = renamed_text(translation, renamed);
    return true;
}

Status change_file(const fs::path& path, const std::map<Key, Key>& moves, scripting::Renamed& renamed)
{
    const std::string name = "strings/" + files::shown(path.filename());
    const auto bytes = files::read(path, largest_po);
    if (!bytes)
        return bytes.error();
    std::uint32_t line = 0;
    auto po = author::read_po(bytes.value(), &line);
    if (!po)
        return Error{ErrorCode::Refused,
            "Nothing was changed: the translation " + name + " cannot be read at line " + std::to_string(line) + " ("
                + po.error().message + ")."};
    bool any = false;
    for (auto& entry : po.value().entries) {
        if (!change(entry, moves, renamed))
            continue;
        any = true;
        renamed.places.push_back({name, entry.line, "msgctxt \"" + entry.context.value_or("") + "\""});
    }
    if (any)
        renamed.files[name] = author::write_po(po.value());
    return Done{};
}

} // namespace

Status rename_in_strings(const fs::path& folder, const scripting::Files& files, scripting::Renamed& renamed)
{
    std::vector<fs::path> found;
    std::error_code problem;
    for (const auto& entry : fs::directory_iterator(folder / "strings", problem)) {
        if (entry.path().extension() == ".po" || entry.path().extension() == ".pot")
            found.push_back(entry.path());
    }
    if (found.empty())
        return Done{};
    std::sort(found.begin(), found.end());
    const auto before = texts_of(files);
    const auto after = texts_of(over(files, renamed.files));
    const auto all = moves(before, after);
    for (const auto& path : found) {
        if (const auto done = change_file(path, all, renamed); !done)
            return done.error();
    }
    return Done{};
}

} // namespace vignette::tools
