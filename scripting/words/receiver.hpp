#pragma once

#include "engine/course/builder.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace vignette::scripting {

/// Where the statements of a course go, in the order in which they were written. A port, so that tests can see what Lua said
/// before the course graph judges it; loading uses `ToBuilder`.
class Receiver {
public:
    virtual ~Receiver() = default;
    virtual std::uint32_t add_file(std::string name, std::string text) = 0;
    virtual void add(const course::Statement&) = 0;
    virtual void report(course::Diagnostic) = 0;
    virtual std::optional<course::Builder::Domain> domain(std::string_view variable) const = 0;
};

class ToBuilder final : public Receiver {
public:
    explicit ToBuilder(course::Builder& builder)
        : m_builder(builder)
    {
    }

    std::uint32_t add_file(std::string name, std::string text) override
    {
        return m_builder.add_file(std::move(name), std::move(text));
    }
    void add(const course::Statement& statement) override { m_builder.add(statement); }
    void report(course::Diagnostic finding) override { m_builder.report(std::move(finding)); }
    std::optional<course::Builder::Domain> domain(std::string_view variable) const override
    {
        return m_builder.domain(variable);
    }

private:
    course::Builder& m_builder;
};

} // namespace vignette::scripting
