#pragma once

#include "engine/classroom/discussions.hpp"
#include "engine/classroom/session.hpp"

#include <string>
#include <vector>

namespace vignette::tests {

/// Two choices, of which the second has an option that the room may not have; and a question to write on.
course::Course hallway();

/// So long after the class began.
Seconds at(std::chrono::seconds time);

/// A class on that course, with verbs that must work.
struct Class {
    course::Course course = hallway();
    classroom::Session session = classroom::begin(
        course, 0, {"Grace", "Lounge", std::chrono::minutes{90}, false}, at(std::chrono::seconds{0}));

    void goes(play::Action action, std::string id = {});
    std::string scene() const;
    std::string option() const; ///< Whose outcome is shown.
    std::vector<std::string> talk() const;
};

} // namespace vignette::tests
