#pragma once

#include "engine/course/lookup.hpp"
#include "tests/course/script.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace vignette::script {

/// A course with one of everything that a condition can read, and a state of affairs to read it in.
struct Question {
    course::Course course;
    std::vector<std::int16_t> variables;
    std::vector<std::uint64_t> facts = {0, 0}, roles = {0};
    std::uint32_t nation = course::nothing;

    Question();

    void is(std::string_view variable, int value);
    void happened(std::string_view fact); ///< "seen hallway", "chose hallway/sit".
    void works_as(std::string_view role_or_group);

    /// Whether the condition holds; the test fails if it cannot be read.
    bool holds(std::string_view condition);

    /// "message [the word it stands at]"; the test fails if it can be read.
    std::string complaint(std::string_view condition);
};

} // namespace vignette::script
