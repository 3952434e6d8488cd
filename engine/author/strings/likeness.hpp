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

    /// The numbers of texts worth comparing with: they share one of its eight rarest words; at most 200 a word, the
    /// first. Ascending. Cost: O(1,600) besides the words.
    std::vector<std::size_t> candidates(std::string_view text) const;

    /// The likeness of `text` and the one with that number.
    double likeness_to(std::size_t number, const std::vector<std::uint32_t>& groups) const;
    static std::vector<std::uint32_t> groups_of(std::string_view text); ///< Sorted.

private:
    std::map<std::string, std::vector<std::size_t>, std::less<>> m_by_word;
    std::vector<std::vector<std::uint32_t>> m_groups;
};

} // namespace vignette::author
