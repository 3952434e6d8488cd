#pragma once

#include "engine/play/state.hpp"

#include <string>
#include <vector>

namespace vignette::author {

/// One of the things that a course remembers, as its author wrote it down.
struct Value {
    std::string name; ///< "trust", or "seen hallway".
    std::string now; ///< "2", "true", "lamp".
    std::string could; ///< "0 to 3", "true or false", "dark, lamp"; "computed" where the course works it out.
};

/// Every variable, in the order in which they were declared, and every fact that some condition asks about.
std::vector<Value> values_at(const play::Course&, const play::State&);

/// An option of the choice that is on screen which cannot be chosen now.
struct Locked {
    std::string option, label;
    std::string needs; ///< Its condition in words: "rushed is true or trust is 0".
    std::string now; ///< What each name in it is now: "rushed is false, trust is 1".
};
std::vector<Locked> locked_at(const play::Course&, const play::State&);

/// "rushed is false, trust is 1": the names in a condition, each once, with what they are now.
std::string names_in(const play::Course&, const course::Condition&, const play::State&);

} // namespace vignette::author
