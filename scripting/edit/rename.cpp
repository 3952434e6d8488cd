#include "scripting/edit/rename.hpp"

#include "scripting/edit/change.hpp"
#include "scripting/edit/same.hpp"
#include "scripting/edit/wish.hpp"
#include "scripting/loader.hpp"

#include <utility>

namespace vignette::scripting {

namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

/// The files of a course with some of them changed.
Files with_changes(const Files& files, const std::map<std::string, std::string>& changes)
{
    const auto read = [files, changes](std::string_view path) -> Result<std::string> {
        const auto found = changes.find(std::string(path));
        return found == changes.end() ? files.read(path) : Result<std::string>(found->second);
    };
    return {read, files.has};
}

class Renamer {
public:
    Renamer(const Files& files, course::Loaded loaded, Meant meant)
        : m_files(files)
        , m_loaded(std::move(loaded))
    {
        m_out.id = std::move(meant.id);
        m_out.to = std::move(meant.to);
    }

    Result<Renamed> run(const std::map<std::string, std::string>& plans, const PlanScenes& scenes)
    {
        for (const auto& source : m_loaded.sources) {
            if (auto done = change_source(source.name); !done)
                return done.error();
        }
        if (auto same = check_same(); !same)
            return same.error();
        for (const auto& [path, text] : plans) {
            if (auto done = change_plan(path, text, scenes); !done)
                return done.error();
        }
        m_out.by_hand = parts_of_pictures(course(), m_out.id, m_out.to);
        return std::move(m_out);
    }

private:
    const course::Course& course() const { return *m_loaded.course; }

    /// The text as it lies on the disk, byte order mark and all.
    Status change_source(const std::string& path)
    {
        const auto text = m_files.read(path);
        if (!text)
            return text.error();
        const std::string_view whole = text.value();
        const std::size_t mark = whole.starts_with(byte_order_mark) ? byte_order_mark.size() : 0;
        const auto source = whole.substr(mark);
        const FileUses found = uses_in(source, course());
        auto changes = changes_for(found.uses);
        for (const auto& declaration : found.declarations) {
            if (declaration.id == m_out.id) {
                const auto kept = keep_old_name(source, declaration, m_out.to);
                changes.insert(changes.end(), kept.begin(), kept.end());
            }
        }
        keep(path, std::string(whole.substr(0, mark)), source, std::move(changes));
        return Done{};
    }

    Status change_plan(const std::string& path, const std::string& text, const PlanScenes& scenes)
    {
        const auto scene_at
            = [&](std::uint32_t line, bool behind) { return scenes ? scenes(path, line, behind) : std::string{}; };
        const auto uses = uses_in_plan(text, course(), scene_at);
        const std::string unknown = "?/" + std::string(own_part(m_out.id.name));
        for (const auto& use : uses) {
            if (m_out.id.kind == IdKind::Option && use.is({IdKind::Option, unknown}))
                return Error{ErrorCode::Refused,
                    "Nothing was changed: " + path + ":" + std::to_string(use.line)
                        + " does not say of which scene this option is, since the plan does not get there; mend the "
                          "plan first "
                          "(vignette test)."};
        }
        keep(path, {}, text, changes_for(uses));
        return Done{};
    }

    std::vector<Change> changes_for(const std::vector<Use>& uses) const
    {
        std::vector<Change> out;
        for (const auto& use : uses) {
            if (use.is(m_out.id))
                out.push_back({use.at, use.length, m_out.to});
        }
        return out;
    }

    void keep(const std::string& path, std::string mark, std::string_view source, std::vector<Change> changes)
    {
        if (changes.empty())
            return;
        for (auto& place : places_of(path, source, changes))
            m_out.places.push_back(std::move(place));
        m_out.files[path] = std::move(mark) + changed(source, std::move(changes));
    }

    Status check_same() const
    {
        const auto changed_course = load_files(with_changes(m_files, m_out.files));
        if (!changed_course.course)
            return refuse_broken(changed_course);
        const auto other = difference(course(), *changed_course.course, m_out.id, m_out.to);
        if (other)
            return Error{ErrorCode::Refused,
                "Nothing was changed: with that name more than the name would change (" + *other
                    + "). Is the id put together by Lua somewhere? Write it out there, and try again."};
        return Done{};
    }

    static Error refuse_broken(const course::Loaded& loaded)
    {
        std::string what = "the course would not load";
        for (const auto& finding : loaded.findings) {
            if (finding.severity != course::Severity::Error)
                continue;
            what = finding.where.file < loaded.sources.size() ? loaded.sources[finding.where.file].name + ":"
                    + std::to_string(finding.where.line) + " would say that " + finding.message
                                                              : finding.message;
            break;
        }
        return {ErrorCode::Refused,
            "Nothing was changed: with that name " + what
                + ". Is the id put together by Lua there, or does a picture have it? Write it out, and try again."};
    }

    const Files& m_files;
    course::Loaded m_loaded;
    Renamed m_out;
};

} // namespace

Result<Renamed> rename(const Files& files, const std::map<std::string, std::string>& plans, const RenameWish& wish,
    const PlanScenes& scenes)
{
    auto loaded = load_files(files);
    if (!loaded.course)
        return Error{ErrorCode::Refused,
            "Nothing was changed: the course has problems, and an id can only be followed through one that loads "
            "(vignette "
            "check)."};
    auto meant = understand(wish, *loaded.course);
    if (!meant)
        return meant.error();
    return Renamer(files, std::move(loaded), std::move(meant).value()).run(plans, scenes);
}

} // namespace vignette::scripting
