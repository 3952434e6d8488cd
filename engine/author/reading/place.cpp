#include "engine/author/reading/place.hpp"

#include "engine/core/text.hpp"

#include <algorithm>

namespace vignette::author::reading {

namespace {

constexpr std::size_t words_shown = 10, words_marked = 4, lines_of_a_text = 60;

/// The sentence's first `count` words as they are written, with what stands between them.
std::string_view first_words(const Sentence& sentence, std::size_t count)
{
    const auto& last = sentence.words[std::min(count, sentence.words.size()) - 1].text;
    return sentence.text.substr(0, static_cast<std::size_t>(last.data() + last.size() - sentence.text.data()));
}

std::string without_stars(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        if (c != '*')
            out.push_back(c == '\n' ? ' ' : c);
    }
    return out;
}

} // namespace

Place place_of(std::string_view words, course::Where told, const std::vector<course::SourceFile>& sources)
{
    if (told.file >= sources.size() || told.line == 0 || words.empty())
        return {told, {}};
    const auto lines = text::lines(sources[told.file].text);
    const std::size_t end = std::min(lines.size(), told.line - 1 + lines_of_a_text);
    for (std::size_t line = told.line - 1; line < end; ++line) {
        if (lines[line].find(words) != std::string_view::npos)
            return {{told.file, static_cast<std::uint32_t>(line + 1)}, std::string(words)};
    }
    return {told, {}};
}

Place place_of(const Sentence& sentence, course::Where told, const std::vector<course::SourceFile>& sources)
{
    if (sentence.words.empty())
        return {told, {}};
    std::string_view words = first_words(sentence, words_marked);
    words = words.substr(0, words.find('\n'));
    return place_of(words, told, sources);
}

std::string beginning(const Sentence& sentence)
{
    if (sentence.words.size() <= words_shown)
        return without_stars(sentence.text);
    return without_stars(first_words(sentence, words_shown)) + " …";
}

std::string in_a_row(const std::vector<std::string_view>& ids)
{
    constexpr std::size_t most = 6;
    std::string out;
    for (std::size_t i = 0; i < std::min(ids.size(), most); ++i)
        out.append(i == 0 ? "" : i + 1 == ids.size() ? " and " : ", ").append(ids[i]);
    if (ids.size() > most)
        out += " and " + std::to_string(ids.size() - most) + " more";
    return out;
}

} // namespace vignette::author::reading
