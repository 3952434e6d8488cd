#pragma once

#include "scripting/edit/ids.hpp"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace vignette::scripting {

/// A place in a file where an id stands.
struct Use {
    std::vector<IdKind> kinds; ///< What it may be the id of: a view's voice is a character or a voice.
    std::string name; ///< As Id has it.
    std::size_t at = 0, length = 0; ///< The bytes of the id's own part.
    std::uint32_t line = 0;

    bool is(const Id& id) const;
};

/// Where a scene or a unit is declared, and its older names below it.
struct Declaration {
    struct Older {
        std::string name;
        std::size_t at = 0, end = 0; ///< Bytes of the whole `was "…"`.
    };
    Id id;
    std::uint32_t line = 0;
    std::size_t at = 0, end = 0; ///< Bytes of the whole statement.
    std::vector<Older> was;
};

struct FileUses {
    std::vector<Use> uses; ///< In the file's order.
    std::vector<Declaration> declarations; ///< Scenes and units alone.
};

/// Where ids stand in a Lua file of `course`, which must have loaded. Words in prose and in comments are none; ids that
/// Lua puts together are not found.
/// Cost: O(bytes).
FileUses uses_in(std::string_view source, const course::Course& course);

/// The scene that a line of a plan is in: before its event, or behind it. Empty if that is not known.
using SceneAt = std::function<std::string(std::uint32_t line, bool behind_event)>;

/// The same for a plan. `scene_at` is asked for options whose id several scenes have; a use whose scene is not known
/// has the name "?/id".
std::vector<Use> uses_in_plan(std::string_view plan, const course::Course& course, const SceneAt& scene_at);

/// The ids in a condition that begins at byte `at` of its file.
void uses_in_condition(
    std::string_view written, std::size_t at, std::uint32_t line, const course::Course&, std::vector<Use>& out);

/// The names in the braces of a text.
void uses_in_text(std::string_view written, std::size_t at, std::uint32_t line, std::vector<Use>& out);

/// "hallway" also where the course knows it as an older name of that scene; nothing else changes.
std::string present_name(const course::Course&, std::string_view scene);

} // namespace vignette::scripting
