#include "engine/exchange/learners_columns.hpp"

#include "engine/core/text.hpp"

#include <algorithm>

namespace vignette::exchange {

namespace {

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// "Staff ID:" as "staffid".
std::string letters_of(std::string_view heading)
{
    std::string out;
    for (const char c : heading) {
        const char small = lower(c);
        if ((small >= 'a' && small <= 'z') || (small >= '0' && small <= '9'))
            out += small;
    }
    return out;
}

struct Heading {
    std::optional<std::size_t> LearnerColumns::*column;
    std::string_view words; ///< With a space before and behind each.
};

constexpr Heading headings[] = {
    {&LearnerColumns::name,
        " name fullname learner learnername staffname employeename workername displayname nameoflearner "},
    {&LearnerColumns::first_name, " firstname forename givenname "},
    {&LearnerColumns::surname, " surname lastname familyname "},
    {&LearnerColumns::staff_id,
        " staffid staffnumber staffno staffref staffreference employeeid employeenumber employeeno payrollid"
        " payrollnumber payrollno worksnumber personnelnumber "},
};

std::string listed(const CsvFields& fields)
{
    std::string out;
    for (const auto& field : fields)
        out += (out.empty() ? "" : ", ") + tidy(field);
    return out;
}

std::string field_at(const CsvRow& row, std::optional<std::size_t> column)
{
    return column && *column < row.fields.size() ? tidy(row.fields[*column]) : std::string{};
}

bool has_text_behind(const CsvRow& row, std::size_t count)
{
    for (std::size_t i = count; i < row.fields.size(); ++i) {
        if (!tidy(row.fields[i]).empty())
            return true;
    }
    return false;
}

} // namespace

Result<LearnerColumns> learner_columns(const CsvRow& header)
{
    LearnerColumns columns;
    columns.count = header.fields.size();
    for (std::size_t i = 0; i < header.fields.size(); ++i) {
        const auto word = " " + letters_of(header.fields[i]) + " ";
        const auto* known = std::find_if(std::begin(headings), std::end(headings),
            [&](const Heading& heading) { return heading.words.find(word) != std::string_view::npos; });
        if (known == std::end(headings))
            continue;
        if (columns.*(known->column))
            return Error{ErrorCode::Unreadable,
                "The columns " + header.fields[*(columns.*(known->column))] + " and " + header.fields[i]
                    + " mean the same; leave one of them out."};
        columns.*(known->column) = i;
    }
    if (columns.name || (columns.first_name && columns.surname))
        return columns;
    if (header.fields.size() == 1 && header.fields[0].find(';') != std::string::npos)
        return Error{ErrorCode::Unreadable,
            "The columns are divided by semicolons; in the spreadsheet, save the list with commas between them."};
    return Error{ErrorCode::Unreadable,
        "The first row has to say what the columns are, and one has to be Name; it says: " + listed(header.fields)
            + "."};
}

std::vector<LearnerRow> learner_rows(const std::vector<CsvRow>& rows, const LearnerColumns& columns)
{
    std::vector<LearnerRow> out;
    for (std::size_t i = 1; i < rows.size(); ++i) {
        const auto& row = rows[i];
        auto name = columns.name ? field_at(row, columns.name)
                                 : tidy(field_at(row, columns.first_name) + " " + field_at(row, columns.surname));
        auto staff_id = field_at(row, columns.staff_id);
        const bool too_many = has_text_behind(row, columns.count);
        if (!name.empty() || !staff_id.empty() || too_many)
            out.push_back({row.number, std::move(name), std::move(staff_id), too_many});
    }
    return out;
}

std::string tidy(std::string_view text)
{
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const char32_t c = text::next_code_point(text, at);
        const bool blank = c <= 0x20 || c == 0x7F || c == 0xA0;
        if (!blank)
            text::append_utf8(out, c);
        else if (!out.empty() && out.back() != ' ')
            out += ' ';
    }
    return std::string(text::trim(out));
}

std::string folded(std::string_view text)
{
    auto out = tidy(text);
    std::transform(out.begin(), out.end(), out.begin(), lower);
    return out;
}

} // namespace vignette::exchange
