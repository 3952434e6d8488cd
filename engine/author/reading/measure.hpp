#pragma once

#include "engine/author/reading/sentences.hpp"

#include <cstddef>
#include <string_view>

namespace vignette::author::reading {

/// What makes a text easy or hard to read, counted. Of names only the place in the sentence counts: a reader knows who
/// is meant, however long the name is.
struct Measure {
    std::size_t sentences = 0, words = 0;
    std::size_t plain_words = 0, syllables = 0; ///< Names left out.

    void add(const Sentence&);
    void add(std::string_view text);
    void add(const Measure&);

    /// The age at which a reader in the UK takes this in without effort, never below 5: the Flesch–Kincaid grade
    /// (0.39 × words a sentence + 11.8 × syllables a word − 15.59) and 5 years, since grade 1 is taught to children of
    /// about 6. The formula: Kincaid, Fishburne, Rogers and Chissom, "Derivation of New Readability Formulas for Navy
    /// Enlisted Personnel", 1975. Made for English, and for texts of a hundred words and more; below thirty it says
    /// little. Unit: years. 0 where there is no word.
    double age() const;
};

} // namespace vignette::author::reading
