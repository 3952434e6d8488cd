#include "engine/author/strings/po.hpp"
#include "engine/author/strings/po_line.hpp"
#include "engine/core/text.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace vignette::author {

namespace {

using Kind = PoLine::Kind;

Error out_of_order()
{
    return unreadable("the parts of a translation are not in order; write msgctxt, msgid, then msgstr, each once");
}

/// Puts lines together to entries.
class Reader {
public:
    Status take(std::string_view raw, std::uint32_t number)
    {
        auto line = read_po_line(raw);
        if (!line)
            return line.error();
        m_number = number;
        const Kind kind = line.value().kind;
        if (kind == Kind::Blank)
            return Done{};
        const bool beside = line.value().previous || kind < Kind::Context;
        if (m_has_id && begins_another(line.value(), beside)) {
            if (auto done = finish(); !done)
                return done;
        }
        if (beside)
            m_tail.emplace_back(text::trim(raw));
        if (!line.value().previous && kind < Kind::Context)
            return take_comment(std::move(line.value()));
        return line.value().previous ? take_previous(std::move(line.value())) : take_message(std::move(line.value()));
    }

    Result<Po> end()
    {
        if (m_has_id) {
            if (auto done = finish(); !done)
                return done.error();
        } else if (m_entry.context) {
            return out_of_order();
        }
        m_po.tail = std::move(m_tail);
        return std::move(m_po);
    }

private:
    bool begins_another(const PoLine& line, bool beside) const
    {
        return beside || (m_has_translation && (line.kind == Kind::Context || line.kind == Kind::Id));
    }

    Status take_comment(PoLine line)
    {
        const auto add = [](std::vector<std::string>& to, std::vector<std::string>& from) {
            to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
        };
        if (m_entry.context)
            return out_of_order();
        if (line.kind == Kind::Comment)
            m_entry.comments.push_back(std::move(line.text));
        else if (line.kind == Kind::Extracted)
            m_entry.extracted.push_back(std::move(line.text));
        else
            add(line.kind == Kind::References ? m_entry.references : m_entry.flags, line.words);
        return Done{};
    }

    Status take_previous(PoLine line)
    {
        if (m_entry.context)
            return out_of_order();
        if (line.kind == Kind::More)
            return go_on(line, m_in_previous);
        std::optional<std::string>* into = line.kind == Kind::Context ? &m_entry.previous_context
            : line.kind == Kind::Id                                   ? &m_entry.previous_id
            : line.kind == Kind::Plural                               ? &m_entry.previous_plural
                                                                      : nullptr;
        if (!into || *into)
            return out_of_order();
        *into = std::move(line.text);
        m_in_previous = &**into;
        return Done{};
    }

    Status go_on(const PoLine& line, std::string* into)
    {
        if (!into)
            return unreadable("this text belongs to nothing; write msgid or msgstr in front of it");
        into->append(line.text);
        return Done{};
    }

    Status take_message(PoLine line)
    {
        const bool first = !m_has_id && !m_entry.context;
        if (line.kind == Kind::More)
            return go_on(line, m_in_message);
        if (first)
            m_entry.obsolete = line.obsolete;
        else if (m_entry.obsolete != line.obsolete)
            return unreadable("a translation begins with #~ and goes on without; write #~ before each of its lines");
        m_tail.clear();
        if (line.kind == Kind::Context)
            return begin_context(std::move(line));
        if (line.kind == Kind::Id)
            return begin_id(std::move(line));
        return line.kind == Kind::Plural ? begin_plural(std::move(line)) : begin_translation(std::move(line));
    }

    Status begin_context(PoLine line)
    {
        if (m_has_id || m_entry.context)
            return out_of_order();
        m_entry.context = std::move(line.text);
        m_in_message = &*m_entry.context;
        return Done{};
    }

    Status begin_id(PoLine line)
    {
        if (m_has_id)
            return out_of_order();
        m_has_id = true;
        m_entry.id = std::move(line.text);
        m_in_message = &m_entry.id;
        return Done{};
    }

    Status begin_plural(PoLine line)
    {
        if (!m_has_id || m_has_translation || m_entry.plural)
            return out_of_order();
        m_entry.plural = std::move(line.text);
        m_in_message = &*m_entry.plural;
        return Done{};
    }

    Status begin_translation(PoLine line)
    {
        const int expected = m_entry.plural ? m_plurals : -1;
        if (!m_has_id || line.index != expected || (m_has_translation && !m_entry.plural))
            return out_of_order();
        if (!m_has_translation)
            m_entry.line = m_number;
        m_has_translation = true;
        if (m_plurals++ == 0)
            m_entry.translations.clear();
        m_entry.translations.push_back(std::move(line.text));
        m_in_message = &m_entry.translations.back();
        return Done{};
    }

    Status finish()
    {
        if (!m_has_translation)
            return unreadable("a msgid has no msgstr; write msgstr \"\" below it");
        m_po.entries.push_back(std::exchange(m_entry, {}));
        m_has_id = m_has_translation = false;
        m_plurals = 0;
        m_in_message = m_in_previous = nullptr;
        return Done{};
    }

    Po m_po;
    PoEntry m_entry; ///< The one that is read.
    bool m_has_id = false, m_has_translation = false;
    int m_plurals = 0;
    std::string *m_in_message = nullptr, *m_in_previous = nullptr; ///< What the next line goes on with.
    std::vector<std::string> m_tail;
    std::uint32_t m_number = 0;
};

Status check_charset(const Po& po)
{
    const std::string type = header_field(po, "Content-Type");
    const auto at = type.find("charset=");
    if (at == std::string::npos)
        return Done{};
    const std::string charset = type.substr(at + 8);
    const bool known = text::holds(charset, "utf-8") || text::holds(charset, "utf8") || charset == "ASCII"
        || charset == "US-ASCII" || charset == "CHARSET";
    if (!known)
        return unreadable("its header says that it is in " + charset + "; save it as UTF-8, or run msgconv -t UTF-8");
    return Done{};
}

Result<Po> failed(Error error, std::uint32_t number, std::uint32_t* line)
{
    if (line)
        *line = number;
    return error;
}

} // namespace

Result<Po> read_po(std::string_view bytes, std::uint32_t* line)
{
    if (bytes.starts_with("\xEF\xBB\xBF"))
        bytes.remove_prefix(3);
    Reader reader;
    std::uint32_t number = 0;
    for (const auto raw : text::lines(bytes)) {
        ++number;
        if (text::first_invalid_utf8(raw) != std::string_view::npos)
            return failed(unreadable("a letter is not in UTF-8; save the file as UTF-8"), number, line);
        if (raw.find('\0') != std::string_view::npos)
            return failed(unreadable("this is no text file; choose a .po file"), number, line);
        if (auto taken = reader.take(raw, number); !taken)
            return failed(taken.error(), number, line);
    }
    auto po = reader.end();
    if (!po)
        return failed(po.error(), number, line);
    if (auto charset = check_charset(po.value()); !charset)
        return failed(charset.error(), header_of(po.value())->line, line);
    return po;
}

} // namespace vignette::author
