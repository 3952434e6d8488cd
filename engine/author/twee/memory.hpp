#pragma once

#include "engine/author/twee/conditions.hpp"
#include "engine/author/twee/content.hpp"
#include "engine/author/twee/names.hpp"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace vignette::author::twee {

/// The scene that a passage becomes; empty if there is no such passage.
using SceneOf = std::function<std::string(std::string_view passage)>;

/// A variable as the course has it.
struct KnownVariable {
    enum class Is { Flag, Counter, State } is = Is::Flag;
    std::string id;
    int from = 0, to = 1;
    std::vector<std::string> values;
    std::string declaration; ///< A line of Lua.
};

/// What a Twine story keeps in variables, as counters, flags and states. First everything is noted, then settled, then
/// asked.
class TweeMemory {
public:
    void note_set(const Node& set, bool initial); ///< `initial`: before anything else happens.
    void note_condition(std::string_view);
    void keep(KnownVariable); ///< One that came with the story as the course had it.
    void settle();

    /// A flag that stands for a condition that cannot be kept; its id.
    std::string stand_in();

    /// Every variable that the course has. Settled ones do not move.
    const std::vector<KnownVariable>& known() const { return m_known; }

    /// `add` or `set` as our own notes in a story say it, as a line of Lua.
    std::optional<std::string> our_effect(
        std::string_view word, const std::string& name, const std::string& value) const;

    /// What was guessed, or could not be kept; a sentence each.
    std::vector<std::string> remarks() const;

    /// In our language; nothing where it cannot be said.
    std::optional<std::string> condition(std::string_view, const SceneOf&) const;
    std::optional<std::string> effect(const Node& set) const;

    /// The name of the variable in a text, without braces; empty if there is none to show.
    std::string shown(const std::string& name) const;

private:
    struct Variable {
        enum class Is { Unknown, Flag, YesNo, Counter, State, Kept } is = Is::Unknown;
        std::string id;
        bool truths = false, numbers = false, words = false, steps = false, up = false, down = false;
        int least = 0, most = 0;
        std::vector<std::pair<std::string, std::string>> values; ///< What Twine has, and its id.
        std::optional<std::string> start; ///< As it was written.
    };
    struct Said {
        std::string text;
        enum class Type { Truth, Number, Words, None } type = Type::None;
        std::string state; ///< The variable whose value it may be.
    };

    Variable& variable(const std::string& name);
    void note_value(Variable&, const std::string& written);
    void note(const Term&);
    void settle(Variable&);
    KnownVariable known(const Variable&) const;
    std::optional<Said> say(const Term&, const SceneOf&) const;
    std::optional<Said> say_comparison(const Term&, const SceneOf&) const;
    std::optional<std::string> say_state(const Variable&, const Term&, const Term& value) const;
    static std::string truth(const Said&);

    std::map<std::string, Variable> m_variables;
    std::vector<KnownVariable> m_known;
    FreshIds m_ids;
};

} // namespace vignette::author::twee
