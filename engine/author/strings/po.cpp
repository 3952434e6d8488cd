#include "engine/author/strings/po.hpp"

#include "engine/core/text.hpp"

#include <algorithm>
#include <tuple>

namespace vignette::author {

bool PoEntry::fuzzy() const
{
    return std::find(flags.begin(), flags.end(), "fuzzy") != flags.end();
}

void PoEntry::set_fuzzy(bool to_check)
{
    if (to_check == fuzzy())
        return;
    if (to_check) {
        flags.insert(flags.begin(), "fuzzy");
        return;
    }
    flags.erase(std::remove(flags.begin(), flags.end(), "fuzzy"), flags.end());
    previous_context.reset();
    previous_id.reset();
    previous_plural.reset();
}

bool operator==(const PoEntry& a, const PoEntry& b)
{
    const auto all = [](const PoEntry& e) {
        return std::tie(e.comments, e.extracted, e.references, e.flags, e.previous_context, e.previous_id,
            e.previous_plural, e.context, e.id, e.plural, e.translations, e.obsolete);
    };
    return all(a) == all(b);
}

const PoEntry* header_of(const Po& po)
{
    const auto found
        = std::find_if(po.entries.begin(), po.entries.end(), [](const PoEntry& e) { return e.is_header(); });
    return found == po.entries.end() ? nullptr : &*found;
}

std::string header_field(const Po& po, std::string_view name)
{
    const PoEntry* header = header_of(po);
    if (!header)
        return {};
    for (const auto line : text::lines(header->translation())) {
        if (line.size() > name.size() && line.starts_with(name) && line[name.size()] == ':')
            return std::string(text::trim(line.substr(name.size() + 1)));
    }
    return {};
}

} // namespace vignette::author
