#include "engine/author/strings/report.hpp"

#include "engine/author/strings/index.hpp"

#include <algorithm>

namespace vignette::author {

std::size_t count_words(std::string_view text)
{
    std::size_t count = 0;
    bool inside = false;
    for (const char c : text) {
        const bool letter = c != ' ' && c != '\n' && c != '\t';
        count += letter && !inside ? 1 : 0;
        inside = letter;
    }
    return count;
}

TranslationReport report_on(const Po& po, const std::vector<CourseText>& texts)
{
    TranslationReport out;
    const PoIndex index(po);
    for (const auto& text : texts) {
        const std::size_t found = index.find(text), words = count_words(text.text);
        const PoEntry* entry = found == PoIndex::none ? nullptr : &po.entries[found];
        out.words += words;
        if (!entry || entry->obsolete || entry->translation().empty()) {
            ++out.untranslated;
            out.missing.push_back(&text);
        } else if (entry->fuzzy()) {
            ++out.to_check;
        } else {
            ++out.translated;
            out.words_translated += words;
        }
    }
    out.obsolete = static_cast<std::size_t>(
        std::count_if(po.entries.begin(), po.entries.end(), [](const PoEntry& e) { return e.obsolete; }));
    return out;
}

} // namespace vignette::author
