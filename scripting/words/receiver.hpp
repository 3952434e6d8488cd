#pragma once

#include "engine/course/builder.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace vignette::scripting {

/// Where the statements of a course go, in the order in which they were written. A port, so that tests can see what Lua
/// said before the course graph judges it.
class Receiver {
public:
    virtual ~Receiver() = default;
    virtual std::uint32_t add_file(std::string name, std::string text) = 0;
    virtual void add(const course::Statement&) = 0;
    virtual void report(course::Diagnostic) = 0;
    virtual std::optional<course::Builder::Domain> domain(std::string_view variable) const = 0;
};

} // namespace vignette::scripting
