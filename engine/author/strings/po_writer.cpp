#include "engine/author/strings/po.hpp"
#include "engine/core/text.hpp"

namespace vignette::author {

namespace {

constexpr std::size_t page_width = 79; ///< As gettext's tools have it.

std::string octal(unsigned char c)
{
    return {'\\', static_cast<char>('0' + (c >> 6)), static_cast<char>('0' + ((c >> 3) & 7)),
        static_cast<char>('0' + (c & 7))};
}

/// The lines of a text, each with its "\n".
std::vector<std::string_view> pieces_of(std::string_view value)
{
    std::vector<std::string_view> out;
    while (!value.empty()) {
        const auto end = value.find('\n');
        const auto size = end == std::string_view::npos ? value.size() : end + 1;
        out.push_back(value.substr(0, size));
        value.remove_prefix(size);
    }
    return out;
}

/// Words with the spaces behind them.
std::vector<std::string_view> spaced_words(std::string_view piece)
{
    std::vector<std::string_view> out;
    while (!piece.empty()) {
        auto end = piece.find(' ');
        end = end == std::string_view::npos ? end : piece.find_first_not_of(' ', end);
        out.push_back(piece.substr(0, end));
        piece.remove_prefix(end == std::string_view::npos ? piece.size() : end);
    }
    return out;
}

class Writer {
public:
    void put(const PoEntry& entry)
    {
        if (!m_out.empty())
            m_out.push_back('\n');
        for (const auto& line : entry.comments)
            put_line(line);
        for (const auto& line : entry.extracted)
            put_line(line.empty() ? "#." : "#. " + line);
        for (const auto& reference : entry.references)
            put_line("#: " + reference);
        put_flags(entry.flags);
        const std::string mark = entry.obsolete ? "#~ " : "", before = entry.obsolete ? "#~| " : "#| ";
        put_some(before, "msgctxt ", entry.previous_context);
        put_some(before, "msgid ", entry.previous_id);
        put_some(before, "msgid_plural ", entry.previous_plural);
        put_some(mark, "msgctxt ", entry.context);
        put_string(mark, "msgid ", entry.id);
        put_some(mark, "msgid_plural ", entry.plural);
        for (std::size_t i = 0; i < entry.translations.size(); ++i)
            put_string(mark, entry.plural ? "msgstr[" + std::to_string(i) + "] " : "msgstr ", entry.translations[i]);
    }

    std::string with_tail(const std::vector<std::string>& tail)
    {
        if (!m_out.empty() && !tail.empty())
            m_out.push_back('\n');
        for (const auto& line : tail)
            put_line(line);
        return std::move(m_out);
    }

private:
    void put_line(std::string_view line) { m_out.append(line).push_back('\n'); }

    void put_flags(const std::vector<std::string>& flags)
    {
        std::string line = "#";
        for (const auto& flag : flags)
            line.append(", ").append(flag);
        if (!flags.empty())
            put_line(line);
    }

    void put_some(const std::string& mark, const std::string& word, const std::optional<std::string>& value)
    {
        if (value)
            put_string(mark, word, *value);
    }

    void put_string(const std::string& mark, const std::string& word, const std::string& value)
    {
        const auto pieces = pieces_of(value);
        const std::string whole = mark + word + '"' + po_escaped(value) + '"';
        if (pieces.size() <= 1 && text::length(whole) <= page_width)
            return put_line(whole);
        put_line(mark + word + "\"\"");
        for (const auto piece : pieces)
            put_wrapped(mark, piece);
    }

    void put_wrapped(const std::string& mark, std::string_view piece)
    {
        std::string line;
        for (const auto word : spaced_words(piece)) {
            const std::string next = po_escaped(word);
            if (!line.empty() && mark.size() + text::length(line) + text::length(next) + 2 > page_width) {
                put_line(mark + '"' + line + '"');
                line.clear();
            }
            line += next;
        }
        put_line(mark + '"' + line + '"');
    }

    std::string m_out;
};

} // namespace

std::string po_escaped(std::string_view value)
{
    static constexpr std::string_view plain = "\n\t\r\a\b\f\v\\\"", letters = "ntrabfv\\\"";
    std::string out;
    for (const char c : value) {
        const auto known = plain.find(c);
        if (known != std::string_view::npos)
            out.append({'\\', letters[known]});
        else if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F)
            out += octal(static_cast<unsigned char>(c));
        else
            out.push_back(c);
    }
    return out;
}

std::string write_po(const Po& po)
{
    Writer writer;
    for (const auto& entry : po.entries)
        writer.put(entry);
    return writer.with_tail(po.tail);
}

} // namespace vignette::author
