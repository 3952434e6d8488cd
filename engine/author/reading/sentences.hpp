#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace vignette::author::reading {

/// A word of a sentence. `name`: it has a capital inside the sentence, so it is somebody or some place.
struct Word {
    std::string_view text;
    bool name = false;
};

/// A sentence, and its words in order; both borrow from the text they were found in.
struct Sentence {
    std::string_view text;
    std::vector<Word> words; ///< Never empty.
};

/// The sentences of a text. One ends at . ! ? or … before a capital, a figure or an opening quotation mark, and at an
/// empty line; not behind "Mr.", "e.g." and the like. Stars of *emphasis* belong to no word; a hyphen and an apostrophe
/// do, inside it. What has no word in it is no sentence.
std::vector<Sentence> sentences(std::string_view text);

} // namespace vignette::author::reading
