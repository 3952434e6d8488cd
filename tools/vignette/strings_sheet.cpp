#include "tools/vignette/strings_sheet.hpp"

#include "engine/core/files.hpp"
#include "engine/core/text.hpp"
#include "engine/exchange/csv.hpp"
#include "tools/vignette/largest.hpp"

#include <map>
#include <string_view>

namespace vignette::tools {

namespace {

/// As it was before it went through a spreadsheet.
std::string cell(std::string_view field)
{
    std::string out;
    if (field.starts_with('\'') && exchange::is_formula(field.substr(1)))
        field.remove_prefix(1);
    for (std::size_t at = 0; at < field.size(); ++at) {
        if (field[at] == '\r' && at + 1 < field.size() && field[at + 1] == '\n')
            continue;
        out.push_back(field[at] == '\r' ? '\n' : field[at]);
    }
    return out;
}

std::string small(std::string_view name)
{
    std::string out(text::trim(name));
    for (char& c : out)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return out == "original" ? "english" : out;
}

/// Which column is which.
class Columns {
public:
    explicit Columns(const exchange::CsvFields& header)
    {
        for (std::size_t i = 0; i < header.size(); ++i)
            m_places.emplace(small(header[i]), i);
    }

    bool has(const char* name) const { return m_places.count(name) > 0; }

    std::string of(const exchange::CsvRow& row, const char* name) const
    {
        const auto place = m_places.find(name);
        return place == m_places.end() || place->second >= row.fields.size() ? "" : cell(row.fields[place->second]);
    }

private:
    std::map<std::string, std::size_t, std::less<>> m_places;
};

author::TakenRow taken(const Columns& columns, const exchange::CsvRow& row)
{
    const auto of = [&](const char* name) { return columns.of(row, name); };
    return {row.number,
        {of("context"), of("who"), of("english"), of("translation"), small(of("state")), of("comment"),
            std::string(text::trim(of("mark")))}};
}

} // namespace

std::string sheet_as_csv(const std::vector<author::SheetRow>& rows, const std::string& language)
{
    const bool english = language.starts_with("en");
    std::vector<exchange::CsvFields> out{
        {"context", "who", english ? "English" : "original", "translation", "state", "comment", "mark"}};
    for (const auto& row : rows)
        out.push_back({row.context, row.who, row.text, row.translation, row.state, row.comment, row.mark});
    return exchange::csv_for_people(out);
}

Result<std::vector<author::TakenRow>> read_sheet(const std::filesystem::path& path)
{
    const auto bytes = files::read(path, largest_file);
    if (!bytes)
        return bytes.error();
    const auto rows = exchange::read_csv(bytes.value());
    if (!rows)
        return Error{rows.error().code, files::shown(path) + ": " + rows.error().message};
    const Columns columns(rows.value().empty() ? exchange::CsvFields{} : rows.value().front().fields);
    for (const char* name : {"context", "english", "translation"}) {
        if (!columns.has(name))
            return Error{ErrorCode::Unreadable,
                files::shown(path) + ": this sheet has no column "
                    + (std::string_view(name) == "english" ? "English" : name)
                    + " (keep the first row of what vignette strings csv writes, and save with commas between the "
                      "columns)."};
    }
    std::vector<author::TakenRow> out;
    for (std::size_t i = 1; i < rows.value().size(); ++i)
        out.push_back(taken(columns, rows.value()[i]));
    return out;
}

} // namespace vignette::tools
