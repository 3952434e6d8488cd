#include "engine/course/vocabulary.hpp"

#include <utility>

namespace vignette::course {

namespace {

template <typename Take>
void each_word(std::string_view text, Take take)
{
    std::string word;
    for (const char c : text) {
        const char small = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        if ((small >= 'a' && small <= 'z') || (small >= '0' && small <= '9'))
            word.push_back(small);
        else if (!word.empty())
            take(std::exchange(word, {}));
    }
    if (!word.empty())
        take(word);
}

} // namespace

Vocabulary::Vocabulary(const std::vector<SourceFile>& sources)
{
    for (const auto& source : sources)
        each_word(source.text, [this](const std::string& word) { ++m_count[word]; });
}

bool Vocabulary::knows(std::string_view id, std::size_t times) const
{
    bool known = true;
    each_word(id, [&](const std::string& word) {
        const auto found = m_count.find(word);
        known = known && found != m_count.end() && found->second > times;
    });
    return known;
}

bool in_id(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

std::size_t times_written(std::string_view id, const std::vector<SourceFile>& sources)
{
    std::size_t times = 0;
    for (const auto& source : sources) {
        const std::string_view text = source.text;
        for (auto at = text.find(id); at != std::string_view::npos; at = text.find(id, at + id.size())) {
            const std::size_t end = at + id.size();
            const bool joined = (at > 0 && in_id(text[at - 1])) || (end < text.size() && in_id(text[end]));
            times += joined ? 0 : 1;
        }
    }
    return times;
}

} // namespace vignette::course
