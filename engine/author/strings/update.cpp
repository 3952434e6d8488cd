#include "engine/author/strings/update.hpp"

#include "engine/author/strings/index.hpp"
#include "engine/author/strings/likeness.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <tuple>

namespace vignette::author {

namespace {

constexpr std::size_t most_in_a_context = 200; ///< That are compared; contexts have a few.

/// Whether somebody did something on it.
bool has_work(const PoEntry& entry)
{
    const auto said = [](const std::string& text) { return !text.empty(); };
    return !entry.comments.empty() || entry.plural || !entry.context
        || std::any_of(entry.translations.begin(), entry.translations.end(), said);
}

/// Whether it can lend its translation to another text.
bool can_lend(const PoEntry& entry)
{
    return !entry.is_header() && !entry.plural && !entry.id.empty() && !entry.translation().empty();
}

class Update {
public:
    Update(const Po& old, const std::vector<CourseText>& texts, const std::vector<course::SourceFile>& sources)
        : m_old(old)
        , m_texts(texts)
        , m_sources(sources)
        , m_index(old)
        , m_claimed(old.entries.size())
        , m_found(texts.size(), PoIndex::none)
    {
    }

    Updated run(const PoHead& head_if_none)
    {
        put_header(head_if_none);
        claim_same();
        list_lenders();
        for (std::size_t i = 0; i < m_texts.size(); ++i)
            put(m_found[i] == PoIndex::none ? lent(m_texts[i]) : kept(m_texts[i], m_found[i]));
        put_leaving(true);
        put_leaving(false);
        m_out.po.tail = m_old.tail;
        return std::move(m_out);
    }

private:
    using Key = std::tuple<bool, std::string, std::string>;

    static Key key_of(const PoEntry& entry)
    {
        return {entry.context.has_value(), entry.context.value_or(""), entry.id};
    }

    void put(PoEntry entry)
    {
        m_places.emplace(key_of(entry), m_out.po.entries.size());
        m_out.po.entries.push_back(std::move(entry));
    }

    void put_header(const PoHead& head_if_none)
    {
        const PoEntry* header = header_of(m_old);
        if (header)
            m_claimed[static_cast<std::size_t>(header - m_old.entries.data())] = true;
        put(header ? *header : new_header(head_if_none));
    }

    void claim_same()
    {
        for (std::size_t i = 0; i < m_texts.size(); ++i) {
            const std::size_t found = m_index.find(m_texts[i].context, m_texts[i].text);
            if (found != PoIndex::none)
                claim(i, found);
        }
        for (std::size_t i = 0; i < m_texts.size(); ++i) { // What stands in its own place goes before a renamed one.
            const std::size_t found = m_found[i] == PoIndex::none ? m_index.find(m_texts[i]) : PoIndex::none;
            if (found != PoIndex::none && !m_claimed[found])
                claim(i, found);
        }
    }

    void claim(std::size_t text, std::size_t entry)
    {
        m_found[text] = entry;
        m_claimed[entry] = true;
    }

    PoEntry kept(const CourseText& text, std::size_t number)
    {
        PoEntry entry = m_old.entries[number];
        ++m_out.kept;
        m_out.back += entry.obsolete ? 1 : 0;
        PoEntry now = new_entry(text, m_sources);
        entry.obsolete = false;
        entry.context = text.context;
        entry.extracted = std::move(now.extracted);
        entry.references = std::move(now.references);
        return entry;
    }

    /// Those that left the course first, then those that stand in it, then obsolete ones.
    void list_lenders()
    {
        const auto rank = [&](std::size_t i) { return m_old.entries[i].obsolete ? 2 : m_claimed[i] ? 1 : 0; };
        for (std::size_t i = 0; i < m_old.entries.size(); ++i) {
            if (can_lend(m_old.entries[i]))
                m_lenders.push_back(i);
        }
        std::stable_sort(
            m_lenders.begin(), m_lenders.end(), [&](std::size_t a, std::size_t b) { return rank(a) < rank(b); });
        for (std::size_t i = 0; i < m_lenders.size(); ++i) {
            const PoEntry& entry = m_old.entries[m_lenders[i]];
            m_alike.add(entry.id);
            m_by_text.emplace(entry.id, m_lenders[i]);
            if (auto& here = m_by_context[entry.context.value_or("")]; here.size() < most_in_a_context)
                here.push_back(i);
        }
    }

    PoEntry lent(const CourseText& text)
    {
        PoEntry entry = new_entry(text, m_sources);
        const auto same = m_by_text.find(text.text);
        const std::size_t lender = same != m_by_text.end() ? same->second : most_alike(text);
        if (lender == PoIndex::none) {
            ++m_out.fresh;
            return entry;
        }
        ++(same != m_by_text.end() ? m_out.moved : m_out.alike);
        const PoEntry& from = m_old.entries[lender];
        entry.translations = from.translations;
        entry.comments = m_claimed[lender] ? entry.comments : from.comments;
        entry.flags = from.flags;
        entry.set_fuzzy(true);
        remember_previous(entry, from);
        return entry;
    }

    /// What was translated, and found right: of a translation that was itself lent, the text that it was made for.
    static void remember_previous(PoEntry& entry, const PoEntry& from)
    {
        const bool lent_on = from.fuzzy() && from.previous_id;
        entry.previous_id = lent_on ? from.previous_id : from.id;
        entry.previous_context = lent_on ? from.previous_context : from.context;
        if (entry.previous_context == entry.context)
            entry.previous_context.reset();
    }

    std::size_t most_alike(const CourseText& text)
    {
        const auto groups = Alike::groups_of(text.text);
        std::size_t best = PoIndex::none;
        double most = like_enough;
        const auto look_at = [&](std::size_t number, double more) {
            const double like = m_alike.likeness_to(number, groups, most - more) + more;
            if (like > most || (like == most && best == PoIndex::none)) {
                most = like;
                best = number;
            }
        };
        const auto here = m_by_context.find(text.context);
        if (here != m_by_context.end()) {
            for (const std::size_t number : here->second)
                look_at(number, like_enough - like_enough_here);
        }
        for (const std::size_t number : m_alike.candidates(text.text))
            look_at(number, 0);
        return best == PoIndex::none ? best : m_lenders[best];
    }

    void put_leaving(bool obsolete_before)
    {
        for (std::size_t i = 0; i < m_old.entries.size(); ++i) {
            if (!m_claimed[i] && m_old.entries[i].obsolete == obsolete_before)
                put_away(m_old.entries[i]);
        }
    }

    void put_away(PoEntry entry)
    {
        if (!has_work(entry))
            return;
        if (const auto place = m_places.find(key_of(entry)); place != m_places.end())
            return absorb(m_out.po.entries[place->second], entry);
        if (!entry.obsolete && entry.fuzzy() && stands_elsewhere(entry))
            return;
        m_out.put_away += entry.obsolete ? 0 : 1;
        entry.obsolete = true;
        entry.extracted.clear();
        entry.references.clear();
        put(std::move(entry));
    }

    static void absorb(PoEntry& into, const PoEntry& entry)
    {
        for (const auto& translation : entry.translations)
            keep_beside(into, translation);
        add_comments(into, entry.comments);
    }

    /// Whether the same translation stands in the new file, with all that was remarked on it.
    bool stands_elsewhere(const PoEntry& entry)
    {
        return std::any_of(m_out.po.entries.begin(), m_out.po.entries.end(), [&](const PoEntry& other) {
            return other.translations == entry.translations
                && std::all_of(entry.comments.begin(), entry.comments.end(), [&](const std::string& line) {
                       return std::find(other.comments.begin(), other.comments.end(), line) != other.comments.end();
                   });
        });
    }

    const Po& m_old;
    const std::vector<CourseText>& m_texts;
    const std::vector<course::SourceFile>& m_sources;
    PoIndex m_index;
    std::vector<bool> m_claimed; ///< By old entry: it stands for a text of the course.
    std::vector<std::size_t> m_found; ///< By text: its old entry.
    std::vector<std::size_t> m_lenders;
    Alike m_alike; ///< Numbers are places in m_lenders.
    std::map<std::string, std::size_t> m_by_text; ///< The first lender of each text.
    std::map<std::string, std::vector<std::size_t>> m_by_context;
    std::map<Key, std::size_t> m_places;
    Updated m_out;
};

} // namespace

void add_comments(PoEntry& entry, const std::vector<std::string>& lines)
{
    for (const auto& line : lines) {
        if (std::find(entry.comments.begin(), entry.comments.end(), line) == entry.comments.end())
            entry.comments.push_back(line);
    }
}

void keep_beside(PoEntry& entry, const std::string& translation)
{
    const auto& there = entry.translations;
    if (!translation.empty() && std::find(there.begin(), there.end(), translation) == there.end())
        add_comments(entry, {"# Another translation: \"" + po_escaped(translation) + "\""});
}

Updated update(const Po& old, const std::vector<CourseText>& texts, const std::vector<course::SourceFile>& sources,
    const PoHead& head_if_none)
{
    return Update(old, texts, sources).run(head_if_none);
}

} // namespace vignette::author
