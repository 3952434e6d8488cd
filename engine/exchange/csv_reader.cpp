#include "engine/core/text.hpp"
#include "engine/exchange/csv.hpp"

#include <algorithm>
#include <optional>

namespace vignette::exchange {

namespace {

bool starts_with(std::string_view text, std::string_view start)
{
    return text.substr(0, start.size()) == start;
}

Error larger(const std::string& where, const std::string& than)
{
    return {
        ErrorCode::Refused, where + " is larger than " + than + "; split the file, or leave out what is not needed."};
}

/// One pass over the bytes. `m_at` is the next byte to read.
class Reader {
public:
    Reader(std::string_view bytes, const CsvLimits& limits)
        : m_bytes(bytes)
        , m_limits(limits)
    {
    }

    Result<std::vector<CsvRow>> all()
    {
        std::vector<CsvRow> rows;
        while (m_at < m_bytes.size()) {
            ++m_number;
            if (m_number > m_limits.rows)
                return larger("The file", std::to_string(m_limits.rows) + " rows");
            if (skip_end())
                continue;
            auto read = row();
            if (!read)
                return read.error();
            rows.push_back(std::move(read).value());
        }
        return rows;
    }

private:
    Result<CsvRow> row()
    {
        CsvRow row;
        row.number = m_number;
        const std::size_t start = m_at;
        m_column = 0;
        do {
            if (++m_column > m_limits.columns)
                return larger("Row " + std::to_string(m_number), std::to_string(m_limits.columns) + " columns");
            auto read = field();
            if (!read)
                return read.error();
            row.fields.push_back(std::move(read).value());
        } while (take(','));
        row.bytes = m_bytes.substr(start, m_at - start);
        skip_end();
        return row;
    }

    Result<std::string> field()
    {
        auto text = take('"') ? quoted() : plain();
        if (text && text.value().size() > m_limits.field_bytes)
            return larger(here(), std::to_string(m_limits.field_bytes / 1024) + " KiB");
        return text;
    }

    Result<std::string> plain()
    {
        const std::size_t end = std::min(m_bytes.find_first_of(",\r\n", m_at), m_bytes.size());
        std::string text(m_bytes.substr(m_at, end - m_at));
        if (text.find('"') != std::string::npos)
            return unreadable("has a quote in the middle (put the whole field into quotes, and double those inside)");
        m_at = end;
        return text;
    }

    /// Behind the opening quote.
    Result<std::string> quoted()
    {
        std::string text;
        for (;;) {
            const std::size_t end = m_bytes.find('"', m_at);
            if (end == std::string_view::npos)
                return unreadable("begins with a quote and has none at its end (close it)");
            text += m_bytes.substr(m_at, end - m_at);
            m_at = end + 1;
            if (!take('"')) // Two stand for one.
                break;
            text += '"';
        }
        if (m_at < m_bytes.size() && std::string_view(",\r\n").find(m_bytes[m_at]) == std::string_view::npos)
            return unreadable("has text behind its closing quote (double the quotes inside a field)");
        return text;
    }

    bool take(char c)
    {
        const bool there = m_at < m_bytes.size() && m_bytes[m_at] == c;
        m_at += there ? 1 : 0;
        return there;
    }

    /// CRLF is one end.
    bool skip_end()
    {
        const bool carriage = take('\r');
        return take('\n') || carriage;
    }

    std::string here() const { return "Row " + std::to_string(m_number) + ", column " + std::to_string(m_column); }
    Error unreadable(const std::string& what) const { return {ErrorCode::Unreadable, here() + " " + what + "."}; }

    std::string_view m_bytes;
    const CsvLimits& m_limits;
    std::size_t m_at = 0;
    std::size_t m_number = 0;
    std::size_t m_column = 0;
};

/// A file with other letters than UTF-8; nothing if there is none.
std::optional<Error> other_letters(std::string_view bytes)
{
    const bool utf_16 = starts_with(bytes, "\xFF\xFE") || starts_with(bytes, "\xFE\xFF");
    if (!utf_16 && text::first_invalid_utf8(bytes) == std::string_view::npos)
        return {};
    return Error{ErrorCode::Unreadable,
        "The file has letters that cannot be read; in the spreadsheet, save it as \"CSV UTF-8 (comma delimited)\"."};
}

} // namespace

Result<std::vector<CsvRow>> read_csv(std::string_view bytes, const CsvLimits& limits)
{
    if (bytes.size() > limits.bytes)
        return larger("The file", std::to_string(limits.bytes / 1024) + " KiB");
    if (auto other = other_letters(bytes))
        return *other;
    if (starts_with(bytes, byte_order_mark))
        bytes.remove_prefix(byte_order_mark.size());
    return Reader(bytes, limits).all();
}

} // namespace vignette::exchange
