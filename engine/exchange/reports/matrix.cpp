#include "engine/exchange/reports/matrix.hpp"

#include "engine/exchange/learners_columns.hpp"
#include "engine/exchange/reports/maybe_day.hpp"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace vignette::exchange::reports {

namespace {

using records::CourseRule;
using records::MatrixEntry;
using State = MatrixCell::State;

/// Which course: two may have one key if one of them is a participation course.
using CourseKey = std::pair<std::string, bool>;

struct Column {
    std::string title;
    std::optional<Day> due;
    std::size_t place = 0;
};
using Columns = std::map<CourseKey, Column>;

CourseKey key_of(const MatrixEntry& entry)
{
    return {entry.course_key, entry.privacy == records::Privacy::Participation};
}

/// What is not due, and nobody has, is no column.
void put_rules(Columns& columns, const std::vector<CourseRule>& rules)
{
    for (const auto& rule : rules) {
        const auto found = columns.find({rule.course_key, rule.participation});
        if (found == columns.end() && !rule.due)
            continue;
        auto& column = columns[{rule.course_key, rule.participation}];
        column.due = maybe_day(rule.due);
        if (rule.title)
            column.title = *rule.title;
        else if (column.title.empty())
            column.title = rule.course_key;
    }
}

/// In the order of their titles, which gives each its place.
std::vector<std::string> put_in_order(Columns& columns)
{
    std::vector<Column*> order;
    for (auto& [key, column] : columns)
        order.push_back(&column);
    std::stable_sort(order.begin(), order.end(),
        [](const Column* a, const Column* b) { return folded(a->title) < folded(b->title); });
    std::vector<std::string> titles;
    for (auto* column : order) {
        column->place = titles.size();
        titles.push_back(column->title);
    }
    return titles;
}

MatrixCell cell_of(const MatrixEntry& entry, Day today)
{
    const MatrixCell cell{State::Nothing, maybe_day(entry.completed), maybe_day(entry.expires)};
    switch (entry.state) {
    case MatrixEntry::State::UnderWay:
        return {State::UnderWay, {}, {}};
    case MatrixEntry::State::TookPart:
        return {State::TookPart, cell.on, {}};
    case MatrixEntry::State::Done:
        return {cell.until && *cell.until < today ? State::Expired : State::Done, cell.on, cell.until};
    }
    return cell;
}

void put_due(Matrix& matrix, const Columns& columns, Day today)
{
    for (const auto& [key, column] : columns) {
        for (auto& person : matrix.people) {
            auto& cell = person.cells[column.place];
            const bool late = column.due && *column.due < today;
            if (column.due && (cell.state == State::Nothing || (cell.state == State::UnderWay && late)))
                cell = {State::Due, {}, column.due};
        }
    }
}

} // namespace

Matrix matrix_of(const std::string& site, std::vector<records::Learner> learners,
    const std::vector<MatrixEntry>& entries, const std::vector<CourseRule>& rules, Day today)
{
    Columns columns;
    for (const auto& entry : entries)
        columns[key_of(entry)].title = entry.title;
    put_rules(columns, rules);
    Matrix matrix{site, put_in_order(columns), {}};
    std::stable_sort(
        learners.begin(), learners.end(), [](const auto& a, const auto& b) { return folded(a.name) < folded(b.name); });
    std::unordered_map<std::int64_t, std::size_t> places;
    for (const auto& learner : learners) {
        places[static_cast<std::int64_t>(learner.id)] = matrix.people.size();
        matrix.people.push_back({learner.name, learner.staff_id.value_or(""), {}});
        matrix.people.back().cells.resize(columns.size());
    }
    for (const auto& entry : entries) {
        if (const auto at = places.find(static_cast<std::int64_t>(entry.learner)); at != places.end())
            matrix.people[at->second].cells[columns[key_of(entry)].place] = cell_of(entry, today);
    }
    put_due(matrix, columns, today);
    return matrix;
}

} // namespace vignette::exchange::reports
