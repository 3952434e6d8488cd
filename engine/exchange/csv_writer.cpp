#include "engine/core/text.hpp"
#include "engine/exchange/csv.hpp"

#include <algorithm>
#include <cassert>

namespace vignette::exchange {

namespace {

/// White space as JavaScript's \s has it, which is what ASC-WDS looks for.
bool is_white(char32_t c)
{
    return (c >= 0x09 && c <= 0x0D) || c == 0x20 || c == 0xA0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200A)
        || c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F || c == 0x3000 || c == 0xFEFF;
}

bool wants_quotes(std::string_view field)
{
    for (std::size_t at = 0; at < field.size();) {
        const char32_t c = text::next_code_point(field, at);
        if (c == ',' || c == '"' || (c != ' ' && is_white(c)))
            return true;
    }
    return false;
}

std::string in_quotes(std::string_view field)
{
    std::string out = "\"";
    for (const char c : field)
        out += c == '"' ? std::string("\"\"") : std::string(1, c);
    return out + '"';
}

bool is_number(std::string_view text)
{
    if (!text.empty() && (text.front() == '-' || text.front() == '+'))
        text.remove_prefix(1);
    return !text.empty() && text.front() != '.' && text.back() != '.' && std::count(text.begin(), text.end(), '.') <= 1
        && text.find_first_not_of("0123456789.") == std::string_view::npos;
}

std::string guarded(const std::string& field)
{
    return is_formula(field) ? "'" + field : field;
}

} // namespace

bool is_formula(std::string_view text)
{
    if (is_number(text))
        return false;
    for (std::size_t at = 0; at < text.size();) {
        const char32_t c = text::next_code_point(text, at);
        if (std::u32string_view(U"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20").find(c) != std::u32string_view::npos)
            return true;
        if (!is_white(c))
            return false;
    }
    return false;
}

std::string csv_row(const CsvFields& fields)
{
    assert(!fields.empty());
    if (fields.size() == 1 && fields[0].empty())
        return "\"\""; // Else it would be an empty row, which readers leave out.
    std::string row;
    for (std::size_t i = 0; i < fields.size(); ++i)
        row += (i == 0 ? "" : ",") + (wants_quotes(fields[i]) ? in_quotes(fields[i]) : fields[i]);
    return row;
}

std::string csv_for_machines(const std::vector<CsvFields>& rows)
{
    std::string out;
    for (const auto& row : rows)
        out += csv_row(row) + "\r\n";
    return out;
}

std::string csv_for_people(const std::vector<CsvFields>& rows)
{
    std::string out(byte_order_mark);
    for (auto row : rows) {
        std::transform(row.begin(), row.end(), row.begin(), guarded);
        out += csv_row(row) + "\r\n";
    }
    return out;
}

} // namespace vignette::exchange
