#pragma once

#include "engine/course/diagnostic.hpp"

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace vignette::course {

/// How often each word stands in the files, whatever its capitals; the parts of an id are words.
class Vocabulary {
public:
    explicit Vocabulary(const std::vector<SourceFile>& sources);

    /// Whether every word of `id` stands somewhere else too. `times`: how often the id itself is written.
    bool knows(std::string_view id, std::size_t times) const;

private:
    std::map<std::string, std::size_t> m_count;
};

/// What ids are written with; F21 is one too.
bool in_id(char);

/// How often an id stands in the files as a word of its own, in quotes or not. Cost: O(text).
std::size_t times_written(std::string_view id, const std::vector<SourceFile>&);

} // namespace vignette::course
