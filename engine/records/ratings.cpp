// All SQL about the open counts of ratings.

#include "engine/records/ratings.hpp"

#include "engine/records/inside.hpp"

#include <algorithm>

namespace vignette::records {

namespace {

/// The row that has this learner's value in the counts.
struct Holder {
    RegistrationId registration{};
    std::string body, uid;
    std::int64_t scheme = 0;
};

Result<std::optional<Holder>> holder_of(Database& database, RegistrationId registration, const Answer& answer)
{
    return database.one(
        "SELECT other.id, body, other.uid, seal FROM registration AS this"
        " JOIN registration AS other USING (learner, course) JOIN answer ON answer.registration = other.id"
        " WHERE this.id = ?1 AND question = ?2 AND moment = ?3 ORDER BY other.id DESC LIMIT 1",
        [](const Statement& row) {
            return Holder{RegistrationId{row.integer(0)}, row.text(1), row.text(2), row.integer(3)};
        },
        registration, answer.question, answer.moment);
}

std::optional<AnswerBody> opened(Seal& seal, const Holder& holder, const Answer& answer)
{
    if (holder.scheme != seal.scheme())
        return std::nullopt;
    Standing then;
    then.uid = holder.uid;
    const auto plain = seal.open(holder.body, answer_context(then, answer.question, answer.moment));
    return plain ? unpacked(answer.question, answer.moment, plain.value()) : std::nullopt;
}

Status one_less(Database& database, RegistrationId registration, const Answer& answer)
{
    for (const auto* sql : {"DELETE FROM rating_count WHERE course = (SELECT course FROM registration WHERE id = ?1)"
                            " AND scale = ?2 AND moment = ?3 AND value = ?4 AND people = 1",
             "UPDATE rating_count SET people = people - 1"
             " WHERE course = (SELECT course FROM registration WHERE id = ?1)"
             " AND scale = ?2 AND moment = ?3 AND value = ?4"})
        if (auto done
            = database.run(sql, registration, answer.scale, answer.moment, std::int64_t{answer.value.value_or(0)});
            !done)
            return done;
    return Done{};
}

Status one_more(Database& database, RegistrationId registration, const Answer& answer)
{
    return database.run("INSERT INTO rating_count (course, scale, moment, value, people)"
                        " SELECT course, ?2, ?3, ?4, 1 FROM registration WHERE id = ?1"
                        " ON CONFLICT (course, scale, moment, value) DO UPDATE SET people = people + 1",
        registration, answer.scale, answer.moment, std::int64_t{answer.value.value_or(0)});
}

} // namespace

Result<Counted> count_rating(
    Database& database, Seal& seal, const Standing& standing, RegistrationId registration, const Answer& answer)
{
    if (answer.kind != Answer::Kind::Rating || standing.privacy == Privacy::Participation)
        return Counted::No;
    const auto holder = holder_of(database, registration, answer);
    if (!holder)
        return holder.error();
    Status done = Done{};
    if (holder.value()) {
        if (holder.value()->registration > registration)
            return Counted::No;
        const auto before = opened(seal, *holder.value(), answer);
        if (!before || before->counted == Counted::Unknown)
            return Counted::Unknown;
        if (before->counted == Counted::Yes)
            done = one_less(database, registration, before->answer);
    }
    if (done && answer.value)
        done = one_more(database, registration, answer);
    if (!done)
        return done.error();
    return answer.value ? Counted::Yes : Counted::No;
}

namespace {

Result<std::vector<RatingCount>> counts_of(Database& database, std::string_view course)
{
    return database.all(
        "SELECT scale, moment, value, people FROM rating_count WHERE course = ?1 ORDER BY scale, moment, value",
        [](const Statement& row) {
            return RatingCount{row.text(0), row.text(1), static_cast<int>(row.integer(2)), row.integer(3)};
        },
        course);
}

} // namespace

std::vector<GroupRating> grouped(const std::vector<RatingCount>& counts)
{
    std::vector<GroupRating> groups;
    for (const auto& count : counts) {
        if (groups.empty() || groups.back().scale != count.scale || groups.back().moment != count.moment)
            groups.push_back({count.scale, count.moment, 0, {}});
        groups.back().people += count.people;
        groups.back().values.emplace_back(count.value, count.people);
    }
    return groups;
}

namespace {

Result<std::int64_t> least_of_the_site(Database& database, std::string_view course)
{
    const auto least = database.one(
        "SELECT coalesce(group_min, 0) FROM course_rule WHERE course_key = ?1 AND participation = 0",
        [](const Statement& row) { return row.integer(0); }, course);
    if (!least)
        return least.error();
    return least.value().value_or(0);
}

} // namespace

Result<std::vector<GroupRating>> Records::group_ratings(std::string_view course, int group_min)
{
    if (group_min <= 0)
        return std::vector<GroupRating>();
    const auto of_the_site = least_of_the_site(*m->database, course);
    const auto counts = counts_of(*m->database, course);
    if (!of_the_site || !counts)
        return !of_the_site ? of_the_site.error() : counts.error();
    const auto least = std::max<std::int64_t>({least_group, group_min, of_the_site.value()});
    auto groups = grouped(counts.value());
    std::erase_if(groups, [least](const GroupRating& group) { return group.people < least; });
    return groups;
}

} // namespace vignette::records
