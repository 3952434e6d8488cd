#include "engine/author/strings/sheet.hpp"

#include "engine/author/strings/index.hpp"
#include "engine/core/hash.hpp"

namespace vignette::author {

std::string_view state_of(const PoEntry& entry)
{
    return entry.translation().empty() ? untranslated : entry.fuzzy() ? to_check : translated;
}

std::string mark_of(std::string_view state, std::string_view translation)
{
    const char letter = state == translated ? 'T' : state == to_check ? 'C' : 'U';
    return std::string(1, letter) + "-" + Hash().add(translation).hex().substr(0, 8);
}

std::string comment_of(const PoEntry& entry)
{
    std::string out;
    for (const auto& line : entry.comments) {
        const auto from = line.find_first_not_of("# ");
        if (from != std::string::npos)
            out.append(out.empty() ? "" : "\n").append(line, from);
    }
    return out;
}

std::vector<SheetRow> sheet_of(const std::vector<CourseText>& texts, const Po& po)
{
    std::vector<SheetRow> out;
    const PoIndex index(po);
    for (const auto& text : texts) {
        const std::size_t found = index.find(text);
        const PoEntry entry = found == PoIndex::none || po.entries[found].obsolete ? PoEntry{} : po.entries[found];
        const std::string state(state_of(entry));
        out.push_back({text.context, text.who, text.text, entry.translation(), state, comment_of(entry),
            mark_of(state, entry.translation())});
    }
    return out;
}

} // namespace vignette::author
