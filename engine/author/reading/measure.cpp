#include "engine/author/reading/measure.hpp"

#include "engine/author/reading/syllables.hpp"

#include <algorithm>

namespace vignette::author::reading {

void Measure::add(const Sentence& sentence)
{
    ++sentences;
    words += sentence.words.size();
    for (const auto& word : sentence.words) {
        plain_words += word.name ? 0 : 1;
        syllables += word.name ? 0 : reading::syllables(word.text);
    }
}

void Measure::add(std::string_view text)
{
    for (const auto& sentence : reading::sentences(text))
        add(sentence);
}

void Measure::add(const Measure& other)
{
    sentences += other.sentences;
    words += other.words;
    plain_words += other.plain_words;
    syllables += other.syllables;
}

double Measure::age() const
{
    if (sentences == 0 || plain_words == 0)
        return 0;
    const auto each
        = [](std::size_t these, std::size_t of) { return static_cast<double>(these) / static_cast<double>(of); };
    const double grade = 0.39 * each(words, sentences) + 11.8 * each(syllables, plain_words) - 15.59;
    return std::max(5.0, grade + 5);
}

} // namespace vignette::author::reading
