#pragma once

#include "scripting/edit/ids.hpp"
#include "scripting/edit/uses.hpp"
#include "scripting/files.hpp"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace vignette::scripting {

/// What somebody wants: `from` as Id has it ("hallway", "hallway/sit"), `to` without what it belongs to.
struct RenameWish {
    std::string from, to;
    std::optional<IdKind> kind; ///< Where several have the id.
};

/// A place that changes.
struct Renaming {
    std::string file;
    std::uint32_t line = 0;
    std::string text; ///< The line as it is then, without white space around it.
};

struct Renamed {
    Id id;
    std::string to;
    std::vector<Renaming> places; ///< By file and line, each line once.
    std::map<std::string, std::string> files; ///< The files that change, whole.
    std::vector<std::string> by_hand; ///< Sentences: parts of pictures that need the new name too.
};

/// Which scene a line of a plan is in, by the plan's path. See SceneAt.
using PlanScenes = std::function<std::string(const std::string& plan, std::uint32_t line, bool behind_event)>;

/// Changes one id everywhere in a course and in its plans (path → text), in memory. Bytes that are not that id stay as
/// they are, but for the `was` below a scene or a unit; comments and prose are never touched.
///
/// The changed course is loaded and must be the same graph but for the id; otherwise nothing comes of it. The plans are
/// not played here.
/// Errors: NotFound where no such id is there, InvalidArgument where several are or `to` cannot be one, Refused where
///         it is taken or the course would change; each a sentence with what to do.
Result<Renamed> rename(const Files&, const std::map<std::string, std::string>& plans, const RenameWish&,
    const PlanScenes& scenes = nullptr);

} // namespace vignette::scripting
