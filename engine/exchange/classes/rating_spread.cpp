#include "engine/exchange/classes/rating_spread.hpp"

#include "engine/classroom/evaluation.hpp"
#include "engine/records/site_records.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace vignette::exchange::classes {

namespace {

using documents::Cell;
using documents::Table;
using records::GroupRating;

constexpr std::array<std::pair<std::string_view, std::string_view>, 4> rated_at{
    {{"before", "Before"}, {"looking_back", "Before, looking back"}, {"after", "After"}, {"follow_up", "Weeks later"}}};

/// One line that is rated: its scale as it is kept, its words, and what its points are called.
struct Rated {
    std::string scale, words;
    std::vector<std::pair<int, std::string>> points;
};

std::vector<std::pair<int, std::string>> points_of(const course::Scale& scale)
{
    std::vector<std::pair<int, std::string>> out;
    for (int point = 1; point <= scale.points; ++point) {
        const auto at = static_cast<std::size_t>(point) - 1;
        out.emplace_back(point, at < scale.words.size() ? scale.words[at].value : std::to_string(point));
    }
    if (!scale.aside.value.empty())
        out.emplace_back(0, scale.aside.value);
    return out;
}

std::vector<Rated> lines_of(const course::Course& course)
{
    std::vector<Rated> out;
    for (const auto& scale : course.scales) {
        if (scale.items.empty())
            out.push_back({scale.id, scale.question.value, points_of(scale)});
        for (const auto& item : scale.items)
            out.push_back({scale.id + "/" + item.id, item.text.value, points_of(scale)});
    }
    for (const auto& line : classroom::evaluation_scales) {
        out.push_back({classroom::kept_as(line), std::string(line.question), {}});
        for (int point = 1; point <= classroom::evaluation_points; ++point)
            out.back().points.emplace_back(point, std::to_string(point));
        out.back().points.front().second += " " + std::string(line.low);
        out.back().points.back().second += " " + std::string(line.high);
    }
    return out;
}

std::vector<Cell> row_of(const Rated& line, std::string_view moment, const GroupRating& rating)
{
    std::vector<Cell> out{Cell{std::string(moment)}};
    for (const auto& [point, words] : line.points) {
        const auto found = std::find_if(rating.values.begin(), rating.values.end(),
            [&, value = point](const auto& one) { return one.first == value; });
        out.push_back(Cell{std::to_string(found == rating.values.end() ? 0 : found->second)});
    }
    return out;
}

Table table_of(const Rated& line, const std::vector<GroupRating>& ratings)
{
    Table out{line.words, {"When"}, {}};
    for (const auto& point : line.points)
        out.header.push_back(point.second);
    for (const auto& [moment, words] : rated_at) {
        const auto found = std::find_if(ratings.rbegin(), ratings.rend(), [&, when = moment](const GroupRating& one) {
            return one.scale == line.scale && one.moment == when && one.people >= records::least_group;
        });
        if (found != ratings.rend())
            out.rows.push_back(row_of(line, words, *found));
    }
    return out;
}

} // namespace

std::vector<Table> rating_spread(const course::Course& course, const std::vector<GroupRating>& ratings)
{
    std::vector<Table> out;
    for (const auto& line : lines_of(course)) {
        auto table = table_of(line, ratings);
        if (!table.rows.empty())
            out.push_back(std::move(table));
    }
    return out;
}

} // namespace vignette::exchange::classes
