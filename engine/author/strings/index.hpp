#pragma once

#include "engine/author/strings/po.hpp"
#include "engine/author/strings/texts.hpp"

#include <cstddef>
#include <map>
#include <string>
#include <utility>

namespace vignette::author {

/// Finds the entries of a Po by context and text; the first of several, those that are not obsolete first. Headers and
/// entries with plurals are left out. Borrows nothing, but its numbers are those of the Po as it was.
class PoIndex {
public:
    static constexpr std::size_t none = static_cast<std::size_t>(-1);

    explicit PoIndex(const Po&);

    /// One more entry, behind those that it knows.
    void add(const PoEntry&, std::size_t number);

    std::size_t find(const std::string& context, const std::string& text) const;

    /// In its context, or in the one that it had under an older id.
    std::size_t find(const CourseText&) const;

private:
    std::map<std::pair<std::string, std::string>, std::size_t> m_entries;
};

/// The translation of `text` that can be played: there, not to check, not obsolete. Else nullptr.
const PoEntry* ready_translation(const Po&, const PoIndex&, const CourseText& text);

} // namespace vignette::author
