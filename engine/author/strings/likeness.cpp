#include "engine/author/strings/likeness.hpp"

#include <algorithm>
#include <set>
#include <utility>

namespace vignette::author {

namespace {

constexpr std::size_t most_candidates = 200;

char small(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool in_word(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9') || byte >= 0x80;
}

std::set<std::string> words_of(std::string_view text)
{
    std::set<std::string> out;
    std::string word;
    for (const char raw : text) {
        const char c = small(raw);
        if (in_word(c))
            word.push_back(c);
        else if (!word.empty())
            out.insert(std::exchange(word, {}));
    }
    if (!word.empty())
        out.insert(std::move(word));
    return out;
}

/// Of two sorted lists, in which a number may stand more than once.
double shared(const std::vector<std::uint32_t>& a, const std::vector<std::uint32_t>& b)
{
    std::size_t both = 0;
    for (auto i = a.begin(), j = b.begin(); i != a.end() && j != b.end();) {
        if (*i == *j)
            ++both, ++i, ++j;
        else
            ++(*i < *j ? i : j);
    }
    return 2.0 * static_cast<double>(both) / static_cast<double>(a.size() + b.size());
}

} // namespace

std::vector<std::uint32_t> Alike::groups_of(std::string_view text)
{
    std::vector<std::uint32_t> out;
    std::uint32_t group = ' ';
    for (std::size_t at = 0; at <= text.size(); ++at) {
        const char c = at < text.size() ? small(text[at]) : ' ';
        group = ((group << 8) | static_cast<unsigned char>(c)) & 0xFFFFFF;
        if (at > 0)
            out.push_back(group);
    }
    std::sort(out.begin(), out.end());
    return out;
}

double likeness(std::string_view a, std::string_view b)
{
    return a == b ? 1 : a.empty() || b.empty() ? 0 : shared(Alike::groups_of(a), Alike::groups_of(b));
}

void Alike::add(std::string_view text)
{
    for (const auto& word : words_of(text))
        m_by_word[word].push_back(m_groups.size());
    m_groups.push_back(groups_of(text));
}

std::vector<std::size_t> Alike::candidates(std::string_view text) const
{
    std::vector<const std::vector<std::size_t>*> lists;
    for (const auto& word : words_of(text)) {
        if (const auto found = m_by_word.find(word); found != m_by_word.end())
            lists.push_back(&found->second);
    }
    std::stable_sort(lists.begin(), lists.end(), [](const auto* a, const auto* b) { return a->size() < b->size(); });
    std::set<std::size_t> out;
    for (const auto* list : lists) {
        for (auto number = list->begin(); number != list->end() && out.size() < most_candidates; ++number)
            out.insert(*number);
    }
    return {out.begin(), out.end()};
}

double Alike::likeness_to(std::size_t number, const std::vector<std::uint32_t>& groups, double least) const
{
    const auto& others = m_groups[number];
    const auto all = static_cast<double>(groups.size() + others.size());
    const double at_most = 2.0 * static_cast<double>(std::min(groups.size(), others.size())) / std::max(all, 1.0);
    return at_most < least || all == 0 ? 0 : shared(others, groups);
}

} // namespace vignette::author
