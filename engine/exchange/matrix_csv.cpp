#include "engine/exchange/matrix_csv.hpp"

#include "engine/exchange/csv.hpp"

namespace vignette::exchange {

namespace {

using State = MatrixCell::State;

std::string state_word(State state)
{
    switch (state) {
    case State::Nothing:
        return {};
    case State::UnderWay:
        return "Under way";
    case State::Due:
        return "Due";
    case State::Done:
        return "Done";
    case State::TookPart:
        return "Took part";
    case State::Expired:
        return "Expired";
    }
    return {};
}

} // namespace

std::string matrix_words(const MatrixCell& cell)
{
    auto word = state_word(cell.state);
    const auto with = [&](const std::optional<Day>& day) { return day ? word + " " + iso_day(*day) : word; };
    switch (cell.state) {
    case State::Due:
    case State::Expired:
        return with(cell.until);
    case State::Done:
        return with(cell.on) + (cell.until ? ", until " + iso_day(*cell.until) : "");
    case State::TookPart:
        return cell.on ? word + " " + iso_month(*cell.on) : word;
    default:
        return word;
    }
}

std::string matrix_csv(const Matrix& matrix)
{
    std::vector<CsvFields> rows{{"Name", "Staff id"}};
    rows[0].insert(rows[0].end(), matrix.courses.begin(), matrix.courses.end());
    for (const auto& person : matrix.people) {
        CsvFields row{person.name, person.staff_id};
        for (std::size_t i = 0; i < matrix.courses.size(); ++i)
            row.push_back(i < person.cells.size() ? matrix_words(person.cells[i]) : "");
        rows.push_back(std::move(row));
    }
    return csv_for_people(rows);
}

} // namespace vignette::exchange
