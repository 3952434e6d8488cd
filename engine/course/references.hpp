#pragma once

#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace vignette::course {

/// Which of the names in a course are there, and which are not: what is needed to tell on which side of a reference a
/// name is misspelt. Kinds are as findings name them: "scene", "variable", "value of cup", "answer in kitchen" …
struct References {
    /// A name that is not there.
    struct Missing {
        std::string kind, name;
        std::size_t finding = 0; ///< In Builder::State::findings.
    };

    void meet(std::string_view kind, std::string_view id) { met.emplace(kind, id); }
    void miss(std::string_view kind, std::string_view name) { next.emplace(kind, name); }
    bool is_met(const std::string& kind, const std::string& id) const { return met.count({kind, id}) > 0; }

    std::set<std::pair<std::string, std::string>> met; ///< Kind and id of what is referred to.
    std::vector<Missing> missing;
    std::optional<std::pair<std::string, std::string>> next; ///< Missing, and the next finding says so.
};

} // namespace vignette::course
