#include "engine/exchange/classes/teachers_csv.hpp"

#include "engine/core/text.hpp"
#include "engine/exchange/csv.hpp"
#include "engine/exchange/learners_columns.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <map>
#include <tuple>

namespace vignette::exchange::classes {

namespace {

enum class Column { Site, Home, Course, Version, Name, By, On, Again, Refresher, Teaches, Classes, People, Last };

constexpr std::array<const char*, 13> column_names{"Records of", "Home", "Course", "Version", "Name", "Prepared by",
    "Prepared on", "Prepared again on", "Refresher by", "Teaches it", "Classes", "People", "Last class"};
constexpr std::size_t longest_field = 200;

std::string maybe_iso(const std::optional<Day>& day)
{
    return day ? iso_day(*day) : "";
}

Error off(std::size_t row, const std::string& what)
{
    return {ErrorCode::Unreadable, "Row " + std::to_string(row) + ": " + what};
}

/// Where each column is.
using Places = std::array<std::optional<std::size_t>, column_names.size()>;

Result<Places> places_of(const CsvRow& header)
{
    Places out;
    for (std::size_t i = 0; i < header.fields.size(); ++i) {
        for (std::size_t column = 0; column < column_names.size(); ++column) {
            if (folded(header.fields[i]) != folded(column_names[column]))
                continue;
            if (out[column])
                return off(header.number,
                    std::string("the column ") + column_names[column] + " is there twice; leave one of them out.");
            out[column] = i;
        }
    }
    for (const auto needed : {Column::Site, Column::Home, Column::Course, Column::Name}) {
        if (!out[static_cast<std::size_t>(needed)])
            return off(header.number,
                std::string("there is no column ") + column_names[static_cast<std::size_t>(needed)]
                    + "; please choose a file that Vignette wrote at another home.");
    }
    return out;
}

/// One row, by column.
class Row {
public:
    Row(const CsvRow& row, const Places& places)
        : m_row(row)
        , m_places(places)
    {
    }

    std::string text(Column column) const
    {
        const auto at = m_places[static_cast<std::size_t>(column)];
        if (!at || *at >= m_row.fields.size())
            return {};
        auto out = tidy(m_row.fields[*at]);
        if (out.size() > 1 && out[0] == '\'' && is_formula(std::string_view(out).substr(1)))
            out.erase(0, 1); // What csv_for_people put there.
        return out;
    }

    bool is_empty() const
    {
        return std::all_of(m_row.fields.begin(), m_row.fields.end(), [](const auto& it) { return tidy(it).empty(); });
    }

    Result<std::optional<Day>> day(Column column) const
    {
        const auto words = text(column);
        if (words.empty())
            return std::optional<Day>();
        auto read = read_iso_day(words);
        if (!read)
            read = read_british_day(words);
        if (read)
            return read;
        return about(column, words, "write the day as 2027-03-31");
    }

    Result<std::int64_t> number(Column column) const
    {
        const auto words = text(column);
        std::int64_t value = 0;
        const auto read = std::from_chars(words.data(), words.data() + words.size(), value);
        const bool whole = read.ec == std::errc{} && read.ptr == words.data() + words.size();
        if (words.empty() || (whole && value >= 0 && value <= most_counted))
            return value;
        return about(column, words, "write a whole number such as 12");
    }

    Result<bool> yes(Column column) const
    {
        const auto word = folded(text(column));
        if (word.empty() || word == "yes")
            return true;
        if (word == "no")
            return false;
        return about(column, text(column), "write yes or no");
    }

    /// What has to be there, and what is too long.
    Status texts() const
    {
        for (const auto needed : {Column::Site, Column::Home, Column::Course, Column::Name}) {
            if (text(needed).empty())
                return off(m_row.number, "the column " + name(needed) + " is empty; write what belongs there.");
        }
        for (const auto column :
            {Column::Site, Column::Home, Column::Course, Column::Version, Column::Name, Column::By}) {
            if (text::length(text(column)) > longest_field)
                return off(m_row.number,
                    "the column " + name(column) + " has more than " + std::to_string(longest_field)
                        + " letters; shorten it.");
        }
        return Done{};
    }

private:
    static std::string name(Column column) { return column_names[static_cast<std::size_t>(column)]; }

    Error about(Column column, const std::string& words, const char* what) const
    {
        return off(m_row.number, name(column) + " is “" + words + "”; " + what + ".");
    }

    const CsvRow& m_row;
    const Places& m_places;
};

/// Takes a value out of its Result, or remembers the first thing that is off.
class Taking {
public:
    template <typename T>
    void take(T& into, Result<T> from)
    {
        if (from)
            into = std::move(from).value();
        else if (m_status)
            m_status = from.error();
    }
    const Status& status() const { return m_status; }

private:
    Status m_status = Done{};
};

Result<Teacher> teacher_in(const Row& row)
{
    if (auto texts = row.texts(); !texts)
        return texts.error();
    Teacher out{row.text(Column::Site), row.text(Column::Home), row.text(Column::Course), row.text(Column::Version),
        row.text(Column::Name), row.text(Column::By), {}, {}, {}, true, 0, 0, {}, {}};
    Taking taking;
    taking.take(out.trained, row.day(Column::On));
    taking.take(out.again, row.day(Column::Again));
    taking.take(out.refresher, row.day(Column::Refresher));
    taking.take(out.teaches, row.yes(Column::Teaches));
    taking.take(out.classes, row.number(Column::Classes));
    taking.take(out.people, row.number(Column::People));
    taking.take(out.last_class, row.day(Column::Last));
    return taking.status() ? Result<Teacher>(std::move(out)) : taking.status().error();
}

/// Who has a row already: counted twice, one file could say anything.
class Rows {
public:
    Status put(const Teacher& one, std::size_t row)
    {
        const auto [before, is_new] = m_rows.try_emplace(
            {folded(one.kept_by), folded(one.home), folded(one.course), folded(one.name), one.trained.has_value()},
            row);
        if (is_new)
            return Done{};
        return off(row,
            one.name + " stands in row " + std::to_string(before->second) + " already. Leave one of the two rows out.");
    }

private:
    std::map<std::tuple<std::string, std::string, std::string, std::string, bool>, std::size_t> m_rows;
};

} // namespace

std::string teachers_csv(const std::vector<Teacher>& all)
{
    std::vector<CsvFields> rows{{column_names.begin(), column_names.end()}};
    for (const auto& one : all)
        rows.push_back({one.kept_by, one.home, one.course, one.version, one.name, one.trained_by,
            maybe_iso(one.trained), maybe_iso(one.again), maybe_iso(one.refresher), one.teaches ? "yes" : "no",
            std::to_string(one.classes), std::to_string(one.people), maybe_iso(one.last_class)});
    return csv_for_people(rows);
}

Result<std::vector<Teacher>> read_teachers(std::string_view csv)
{
    CsvLimits limits;
    limits.rows = most_teachers + 1;
    const auto rows = read_csv(csv, limits);
    if (!rows)
        return rows.error();
    if (rows.value().empty())
        return Error{ErrorCode::Unreadable, "The file is empty; choose a file that Vignette wrote at another home."};
    const auto places = places_of(rows.value().front());
    if (!places)
        return places.error();
    std::vector<Teacher> out;
    Rows seen;
    for (std::size_t i = 1; i < rows.value().size(); ++i) {
        const Row row(rows.value()[i], places.value());
        if (row.is_empty())
            continue;
        auto one = teacher_in(row);
        if (!one)
            return one.error();
        if (auto put = seen.put(one.value(), rows.value()[i].number); !put)
            return put.error();
        out.push_back(std::move(one).value());
    }
    return out;
}

} // namespace vignette::exchange::classes
