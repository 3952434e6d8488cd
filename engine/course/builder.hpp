#pragma once

#include "engine/course/course.hpp"
#include "engine/course/diagnostic.hpp"
#include "engine/course/statement.hpp"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vignette::course {

/// What loading gives: the findings, sorted, and the course where none of them is an error.
struct Loaded {
    std::optional<Course> course;
    std::vector<Diagnostic> findings;
    std::vector<SourceFile> sources; ///< For render().
};

/// Asks whether the course folder holds a file (path inside the folder).
using HasFile = std::function<bool(std::string_view)>;

/// Reads or replaces the texts of a course while `{names}` still stand in them as they were written: for translations.
using Rewrite = std::function<void(Course&)>;

/// Turns statements, in the order they were written, into a course. Every problem is collected; none stops the reading,
/// so that an author sees them all at once.
class Builder {
public:
    Builder();
    ~Builder();
    Builder(const Builder&) = delete;
    Builder& operator=(const Builder&) = delete;

    /// Makes a file known and returns its number for Where.
    std::uint32_t add_file(std::string name, std::string text);

    /// One statement. It is checked against its word's rule (engine/course/words.hpp) and attached to the scene or
    /// option that is open.
    void add(const Statement&);

    /// A problem that the caller found (syntax, sandbox, stray text).
    void report(Diagnostic);

    /// The values that a variable can take, for tabulating `compute`; nothing if it is not declared (yet).
    struct Domain {
        int from = 0, to = 0;
    };
    std::optional<Domain> domain(std::string_view variable) const;

    /// Lets `rewrite` see every text, resolves every name, checks the whole and hands the course over. The builder is
    /// empty afterwards.
    Loaded finish(const HasFile&, const Rewrite& rewrite = nullptr);

    struct State; ///< engine/course/build_state.hpp; for the builder's own files only.

private:
    std::unique_ptr<State> m_state;
};

} // namespace vignette::course
