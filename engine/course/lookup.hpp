#pragma once

#include "engine/course/build_state.hpp"

#include <map>
#include <string>
#include <utility>

namespace vignette::course {

/// Finds what expressions and texts name, and remembers the facts that some expression asks about.
class Lookup final : public Names {
public:
    explicit Lookup(Course&, References* references = nullptr); ///< Notes in `references` what is met and missed.

    Result<Meaning> variable(std::string_view name) override;
    Result<int> value_of(std::uint32_t variable, std::string_view name) override;
    Result<Op> fact(std::string_view function, std::string_view argument) override;

    Result<Index> scene(std::string_view id) const;
    Result<Index> variable_index(std::string_view id) const;

    /// What is said of a name that is not there; the next finding is about it.
    Error missing(std::string_view kind, std::string_view name, const std::vector<std::string_view>& known) const;

private:
    Result<Op> chosen(std::string_view function, std::string_view path);
    Result<Op> role(std::string_view name);
    Result<Op> nation(std::string_view name);
    void meet(std::string_view kind, std::string_view id) const;
    Op remember(Fact::Kind, Index scene, std::string_view answer = {});

    Course& m_course;
    References* m_references;
    std::map<std::pair<Fact::Kind, std::string>, std::int32_t> m_remembered;
};

/// "there is no scene called hallwy; did you mean hallway?"
Error unknown(std::string_view kind, std::string_view name, const std::vector<std::string_view>& known);

} // namespace vignette::course
