#pragma once

#include "engine/core/result.hpp"
#include "engine/course/course.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vignette::scripting {

/// What an id of a course can be the id of.
enum class IdKind {
    Scene,
    Option,
    Item, ///< Of a question: item, pair or area.
    Choice, ///< A `choose` that was given an id.
    Unit,
    Question, ///< reflect, plan, jot, choose_many …: its id holds in the whole course.
    Character,
    Voice,
    Variable, ///< counter, flag, state, compute.
    Value, ///< Of a state.
    Scale,
    ScaleItem,
    Source,
    Card,
    Helpline,
    Resource,
    Competency,
    Guide,
    Role,
    Group,
    Nation,
};

/// An id with the one that it belongs to before it: "hallway", "hallway/sit" (options, items and choices by their
/// scene, values by their state, items of a scale by it).
struct Id {
    IdKind kind = IdKind::Scene;
    std::string name;

    friend bool operator==(const Id&, const Id&) = default;
};

/// "scene", "item of a scale": as people call it.
std::string_view word_for(IdKind);

/// The kind that somebody means: by word_for(), or by the word of the language that declares it ("counter", "reflect").
std::optional<IdKind> kind_named(std::string_view);

/// Every id of a course, in the order of the graph; each once.
std::vector<Id> ids_of(const course::Course&);

/// "sit" of "hallway/sit".
std::string_view own_part(std::string_view name);

/// "hallway/" of "hallway/sit"; empty for "hallway".
std::string_view holder_part(std::string_view name);

} // namespace vignette::scripting
