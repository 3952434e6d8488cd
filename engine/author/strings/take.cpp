#include "engine/author/strings/take.hpp"

#include "engine/author/strings/index.hpp"
#include "engine/author/strings/update.hpp"
#include "engine/core/text.hpp"

#include <utility>

namespace vignette::author {

namespace {

/// Takes rows one after the other.
class Taking {
public:
    explicit Taking(Po po)
        : m_index(po)
    {
        m_out.po = std::move(po);
    }

    void take(const TakenRow& taken)
    {
        m_number = taken.number;
        const SheetRow& row = taken.row;
        const std::size_t found = m_index.find(row.context, row.text);
        if (found == PoIndex::none)
            return take_stranger(row);
        PoEntry& entry = m_out.po.entries[found];
        const PoEntry before = entry;
        take_translation(entry, row);
        take_comment(entry, row.comment);
        ++(entry == before ? m_out.same : m_out.changed);
        if (entry.obsolete && entry != before)
            tell("this text is not in the course any more; its translation is kept as an obsolete one");
    }

    Taken end() { return std::move(m_out); }

private:
    void tell(const std::string& what)
    {
        m_out.conflicts.push_back("Row " + std::to_string(m_number) + ": " + what + ".");
    }

    void take_translation(PoEntry& entry, const SheetRow& row)
    {
        if (row.translation == entry.translation())
            return take_state(entry, row);
        if (text::is_blank(row.translation))
            return tell("it is empty here; the translation that is there stays");
        const bool free = entry.translation().empty() || row.mark == mark_of(state_of(entry), entry.translation());
        const bool untouched = !row.mark.empty() && is_mark_of(row.mark, row.translation);
        if (untouched)
            return; // The file went on; the sheet did not.
        if (!free) {
            keep_beside(entry, row.translation);
            return tell("the translation in the file was changed as well and stays; the one of this row is kept as a "
                        "comment of it");
        }
        entry.translations = {row.translation};
        const bool doubted = row.state == to_check && !row.mark.starts_with("C");
        entry.set_fuzzy(doubted);
    }

    static bool is_mark_of(const std::string& mark, const std::string& translation)
    {
        return mark.size() > 2 && mark.substr(2) == mark_of(translated, translation).substr(2);
    }

    /// The translation is the same: only somebody's word about it can have changed.
    static void take_state(PoEntry& entry, const SheetRow& row)
    {
        const bool as_it_was = !row.mark.empty() && row.mark == mark_of(row.state, row.translation);
        if (entry.translation().empty() || as_it_was)
            return;
        if (row.state == translated)
            entry.set_fuzzy(false);
        else if (row.state == to_check)
            entry.set_fuzzy(true);
    }

    static void take_comment(PoEntry& entry, std::string_view comment)
    {
        const std::string known = comment_of(entry);
        for (const auto line : text::lines(comment)) {
            const auto said = text::trim(line);
            bool there = said.empty();
            for (const auto old : text::lines(known))
                there = there || old == said;
            if (!there)
                entry.comments.push_back("# " + std::string(said));
        }
    }

    void take_stranger(const SheetRow& row)
    {
        if (text::is_blank(row.translation) || row.text.empty())
            return row.text.empty() ? tell("it has no text of the course; nothing was taken") : void(++m_out.same);
        PoEntry entry;
        entry.context = row.context;
        entry.id = row.text;
        entry.translations = {row.translation};
        entry.obsolete = true;
        take_comment(entry, row.comment);
        m_index.add(entry, m_out.po.entries.size());
        m_out.po.entries.push_back(std::move(entry));
        ++m_out.changed;
        tell("this text is not in the course any more; its translation is kept as an obsolete one");
    }

    PoIndex m_index;
    Taken m_out;
    std::size_t m_number = 0;
};

} // namespace

Taken take_sheet(Po po, const std::vector<TakenRow>& rows)
{
    Taking taking(std::move(po));
    for (const auto& row : rows)
        taking.take(row);
    return taking.end();
}

} // namespace vignette::author
