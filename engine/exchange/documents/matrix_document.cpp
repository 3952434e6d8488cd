#include "engine/exchange/documents/matrix_document.hpp"

#include "engine/exchange/documents/text.hpp"

#include <algorithm>

namespace vignette::exchange::documents {

namespace {

using State = MatrixCell::State;

constexpr std::size_t most_upright = 4; ///< Courses that fit on a page as it is usually held.
constexpr std::size_t most_abreast = 7; ///< That fit on one turned sideways.

std::string with(const std::string& words, const std::optional<Day>& day)
{
    return day ? words + "\n" + short_day_text(*day) : words;
}

Cell shown(const MatrixCell& cell, Day today)
{
    switch (cell.state) {
    case State::Nothing:
        return {"Not begun", Tone::Quiet};
    case State::UnderWay:
        return {"Under way"};
    case State::Done:
        return {with("Done", cell.on) + (cell.until ? "\nuntil " + short_day_text(*cell.until) : ""), Tone::Good};
    case State::TookPart:
        return {cell.on ? "Took part\n" + month_text(*cell.on) : "Took part", Tone::Good};
    case State::Due:
        if (cell.until && *cell.until < today)
            return {with("Was due by", cell.until), Tone::Late};
        return {cell.until ? with("Due by", cell.until) : "Due", Tone::Soon};
    case State::Expired:
        return {with("Expired", cell.until), Tone::Late};
    }
    return {};
}

MatrixCell cell_of(const Matrix::Person& person, std::size_t course)
{
    return course < person.cells.size() ? person.cells[course] : MatrixCell{};
}

std::size_t count(const Matrix& matrix, std::initializer_list<State> states)
{
    std::size_t found = 0;
    for (const auto& person : matrix.people) {
        for (std::size_t course = 0; course < matrix.courses.size(); ++course)
            found += std::find(states.begin(), states.end(), cell_of(person, course).state) != states.end() ? 1 : 0;
    }
    return found;
}

/// What the tables show, in one sentence.
std::string summary(const Matrix& matrix)
{
    const auto number = [&](std::initializer_list<State> states) { return std::to_string(count(matrix, states)); };
    return counted(matrix.people.size(), "person", "people") + ", "
        + counted(matrix.courses.size(), "course", "courses") + ": *" + number({State::Done, State::TookPart})
        + " done*, " + number({State::UnderWay}) + " under way, " + number({State::Due}) + " due, "
        + number({State::Expired}) + " expired, " + number({State::Nothing}) + " not begun.";
}

Table table(const Matrix& matrix, std::size_t first, std::size_t end, Day today)
{
    Table table;
    table.header = {"Name"};
    for (auto course = first; course < end; ++course)
        table.header.push_back(matrix.courses[course]);
    for (const auto& person : matrix.people) {
        std::vector<Cell> row{{person.name}};
        for (auto course = first; course < end; ++course)
            row.push_back(shown(cell_of(person, course), today));
        table.rows.push_back(std::move(row));
    }
    if (first > 0 || end < matrix.courses.size())
        table.caption = "Courses " + std::to_string(first + 1) + " to " + std::to_string(end) + " of "
            + std::to_string(matrix.courses.size());
    return table;
}

void add_tables(Document& document, const Matrix& matrix, Day today)
{
    const auto courses = matrix.courses.size();
    const auto tables = (courses + most_abreast - 1) / most_abreast;
    for (std::size_t i = 0; i < tables; ++i) {
        if (i > 0)
            document.blocks.push_back(PageBreak{});
        document.blocks.push_back(table(matrix, i * courses / tables, (i + 1) * courses / tables, today));
    }
}

} // namespace

Document matrix_document(const Matrix& matrix, Day today)
{
    Document document;
    document.title = "Training matrix: " + matrix.site + ", " + day_text(today);
    document.dated = today;
    document.landscape = matrix.courses.size() > most_upright;
    document.foot = "Training matrix · " + matrix.site + " · " + day_text(today);
    document.blocks = {Heading{1, "Training matrix"},
        Paragraph{literal(matrix.site) + ", " + day_text(today) + ". " + summary(matrix)}};
    if (matrix.people.empty() || matrix.courses.empty())
        document.blocks.push_back(Paragraph{"There is nothing to show yet: it fills as people take courses."});
    else
        add_tables(document, matrix, today);
    document.blocks.push_back(
        Note{"Done means that somebody reached the end of the course, not that they were observed "
             "at work. What anyone chose or wrote is not here."});
    return document;
}

} // namespace vignette::exchange::documents
