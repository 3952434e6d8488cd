// All SQL about what the people of a class rated, together.

#include "engine/records/class_row.hpp"
#include "engine/records/inside.hpp"
#include "engine/records/ratings.hpp"

#include <algorithm>
#include <numeric>

namespace vignette::records {

namespace {

std::int64_t together(const GroupRating& rating)
{
    return std::accumulate(rating.values.begin(), rating.values.end(), std::int64_t{0},
        [](std::int64_t sum, const auto& value) { return sum + value.second; });
}

bool may_be_kept(const GroupRating& rating)
{
    return together(rating) >= least_group;
}

/// Whether the same was asked again after `at`.
bool asked_again(const std::vector<GroupRating>& ratings, std::size_t at)
{
    const auto from = ratings.begin() + static_cast<std::ptrdiff_t>(at);
    return std::any_of(from + 1, ratings.end(), [&](const GroupRating& later) {
        return may_be_kept(later) && later.scale == from->scale && later.moment == from->moment;
    });
}

Status write_rating(Database& database, ClassId session, std::size_t line, const GroupRating& rating)
{
    for (const auto& [value, people] : rating.values) {
        if (people == 0)
            continue;
        if (auto done = database.run("INSERT INTO class_rating (session, line, scale, moment, value, people, together)"
                                     " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)"
                                     " ON CONFLICT (session, line, value) DO UPDATE SET people = people + ?6",
                session, static_cast<std::int64_t>(line), rating.scale, rating.moment, std::int64_t{value}, people,
                together(rating));
            !done)
            return done;
    }
    return Done{};
}

RatingCount read_count(const Statement& row)
{
    return {row.text(0), row.text(1), static_cast<int>(row.integer(2)), row.integer(3)};
}

Result<std::vector<GroupRating>> in_groups(Result<std::vector<RatingCount>> counts)
{
    if (!counts)
        return counts.error();
    return grouped(counts.value());
}

} // namespace

Status may_be_ratings(const std::vector<GroupRating>& ratings)
{
    for (const auto& rating : ratings) {
        const bool counted = std::all_of(
            rating.values.begin(), rating.values.end(), [](const auto& value) { return value.second >= 0; });
        if (rating.scale.empty() || !counted)
            return Error{ErrorCode::InvalidArgument, "Say what was rated, and by how many people; nothing was kept."};
    }
    return Done{};
}

Status write_ratings(Database& database, ClassId session, const std::vector<GroupRating>& ratings)
{
    for (std::size_t line = 0; line < ratings.size(); ++line) {
        if (!may_be_kept(ratings[line]) || asked_again(ratings, line))
            continue;
        if (auto done = write_rating(database, session, line, ratings[line]); !done)
            return done;
    }
    return Done{};
}

Result<std::vector<GroupRating>> ratings_of(Database& database, ClassId session)
{
    return in_groups(
        database.all("SELECT scale, moment, value, people FROM class_rating WHERE session = ?1 ORDER BY line, value",
            read_count, session));
}

Result<std::vector<GroupRating>> Records::programme_ratings(std::string_view uid)
{
    return in_groups(m->database->all(
        "WITH asked AS (SELECT class_rating.*, held, id FROM class_rating JOIN class_session ON id = session"
        " WHERE programme = (SELECT id FROM programme WHERE uid = ?1))"
        " SELECT scale, moment, value, people FROM asked WHERE NOT EXISTS (SELECT 1 FROM asked AS later"
        " WHERE later.scale = asked.scale AND later.moment = asked.moment"
        " AND (later.held, later.id) > (asked.held, asked.id)) ORDER BY held, id, line, value",
        read_count, uid));
}

} // namespace vignette::records
