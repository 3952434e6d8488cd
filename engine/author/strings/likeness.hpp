#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace vignette::author {

/// From 0, nothing in common, to 1, the same: the share of their groups of three letters that two texts have in common
/// (Dice 1945, Sørensen 1948, over trigrams). Capitals of A to Z count as small letters.
double likeness(std::string_view a, std::string_view b);

/// Texts that are searched for the one that is most like another. What was added is numbered from 0.
class Alike {
public:
    void add(std::string_view text);

    /// The numbers of texts worth comparing with: those that share a word, from the rarest word on; at most 200.
    /// Ascending.
    std::vector<std::size_t> candidates(std::string_view text) const;

    /// The likeness of the text with these groups and the one with that number; 0 if it cannot be `least`.
    /// Cost: O(length of both).
    double likeness_to(std::size_t number, const std::vector<std::uint32_t>& groups, double least) const;
    static std::vector<std::uint32_t> groups_of(std::string_view text); ///< Sorted.

private:
    std::map<std::string, std::vector<std::size_t>, std::less<>> m_by_word;
    std::vector<std::vector<std::uint32_t>> m_groups;
};

} // namespace vignette::author
