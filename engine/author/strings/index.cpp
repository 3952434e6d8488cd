#include "engine/author/strings/index.hpp"

namespace vignette::author {

PoIndex::PoIndex(const Po& po)
{
    for (const bool obsolete : {false, true}) {
        for (std::size_t i = 0; i < po.entries.size(); ++i) {
            if (po.entries[i].obsolete == obsolete)
                add(po.entries[i], i);
        }
    }
}

void PoIndex::add(const PoEntry& entry, std::size_t number)
{
    if (entry.context && !entry.plural)
        m_entries.emplace(std::pair(*entry.context, entry.id), number);
}

std::size_t PoIndex::find(const std::string& context, const std::string& text) const
{
    const auto found = m_entries.find({context, text});
    return found == m_entries.end() ? none : found->second;
}

std::size_t PoIndex::find(const CourseText& text) const
{
    std::size_t found = find(text.context, text.text);
    for (auto old = text.former.begin(); found == none && old != text.former.end(); ++old)
        found = find(*old, text.text);
    return found;
}

const PoEntry* ready_translation(const Po& po, const PoIndex& index, const CourseText& text)
{
    const std::size_t found = index.find(text);
    if (found == PoIndex::none)
        return nullptr;
    const PoEntry& entry = po.entries[found];
    return entry.obsolete || entry.fuzzy() || entry.translation().empty() ? nullptr : &entry;
}

} // namespace vignette::author
