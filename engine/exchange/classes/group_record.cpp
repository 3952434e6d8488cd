#include "engine/exchange/classes/group_record.hpp"

#include "engine/exchange/classes/lines.hpp"
#include "engine/exchange/classes/rating_spread.hpp"
#include "engine/exchange/documents/text.hpp"

#include <algorithm>

namespace vignette::exchange::classes {

namespace {

using namespace documents;

/// Of the choice with that option in that scene; null where an edit of the course took it away.
const course::Option* option_of(const course::Course& course, const std::string& scene, const std::string& option)
{
    for (const auto& one : course.scenes) {
        if (one.id != scene)
            continue;
        for (const auto& part : one.parts) {
            for (const auto& ask : part.asks) {
                const auto found = std::find_if(ask.options.begin(), ask.options.end(),
                    [&](const course::Option& candidate) { return candidate.id == option; });
                if (found != ask.options.end())
                    return &*found;
            }
        }
    }
    return nullptr;
}

std::string title_of(const course::Course& course, const std::string& scene)
{
    const auto found
        = std::find_if(course.scenes.begin(), course.scenes.end(), [&](const auto& one) { return one.id == scene; });
    return found == course.scenes.end() || found->title.value.empty() ? scene : found->title.value;
}

std::string label_of(const course::Course& course, const std::string& scene, const std::string& option)
{
    const auto* found = option_of(course, scene, option);
    return found ? found->label.value : option;
}

void put_details(const classroom::Session& session, const std::string& title, Seconds now, Document& out)
{
    const auto came = std::count_if(
        session.attendance.begin(), session.attendance.end(), [](const auto& one) { return !one.stays.empty(); });
    const auto minutes = classroom::minutes_gone(session, now);
    Details details{{{"Course", title}, {"Day", day_text(day_of(session.began))},
        {"Minutes", std::to_string(minutes.count())}, {"People", std::to_string(came)}}};
    if (!session.setting.facilitator.empty())
        details.rows.push_back({"Facilitator", session.setting.facilitator});
    if (!session.setting.place.empty())
        details.rows.push_back({"Place", session.setting.place});
    out.blocks.emplace_back(std::move(details));
}

void put_way(const course::Course& course, const classroom::Session& session, Document& out)
{
    if (session.route.empty())
        return;
    out.blocks.emplace_back(Heading{2, "The way we took"});
    List list;
    for (const auto& made : session.route)
        list.items.push_back(title_of(course, made.scene) + ": " + label_of(course, made.scene, made.option)
            + (made.aside ? " (we looked where it leads, and came back)" : ""));
    out.blocks.emplace_back(std::move(list));
}

std::string round_name(std::size_t round, std::size_t all)
{
    return all == 1 ? "Votes" : round == 0 ? "First" : "After talking";
}

/// Of a programme, with those of the days before.
void put_ratings(const course::Course& course, const classroom::Session& session, Document& out)
{
    auto ratings = session.programme ? session.programme->earlier : std::vector<records::GroupRating>{};
    for (auto& rating : classroom::ratings_to_keep(course, session))
        ratings.push_back(std::move(rating));
    auto tables = rating_spread(course, ratings);
    if (tables.empty())
        return;
    out.blocks.emplace_back(Heading{2, "How we rated it"});
    for (auto& table : tables)
        out.blocks.emplace_back(std::move(table));
}

/// Rounds that the room has not seen fall are left out, and a vote with none of them.
void put_vote(const course::Course& course, const classroom::Vote& vote, Document& out)
{
    Table table{title_of(course, vote.scene), {"Answer"}, {}};
    for (std::size_t i = 0; i < vote.options.size(); ++i)
        table.rows.push_back({Cell{classroom::letter(i) + ". " + label_of(course, vote.scene, vote.options[i])}});
    for (std::size_t round = 0; round < vote.rounds.size(); ++round) {
        if (!vote.rounds[round].split)
            continue;
        table.header.push_back(round_name(round, vote.rounds.size()));
        for (std::size_t i = 0; i < vote.options.size(); ++i)
            table.rows[i].push_back(Cell{std::to_string(vote.rounds[round].counts[i])});
    }
    if (table.header.size() > 1)
        out.blocks.emplace_back(std::move(table));
}

void put_votes(const course::Course& course, const classroom::Session& session, Document& out)
{
    const auto seen = [](const classroom::Vote& vote) {
        return !classroom::is_rating(vote)
            && std::any_of(vote.rounds.begin(), vote.rounds.end(), [](const auto& round) { return round.split; });
    };
    if (std::none_of(session.votes.begin(), session.votes.end(), seen))
        return;
    out.blocks.emplace_back(Heading{2, "How we voted"});
    for (const auto& vote : session.votes)
        if (!classroom::is_rating(vote))
            put_vote(course, vote, out);
}

} // namespace

Document group_record(
    const course::Course& course, const classroom::Session& session, const std::string& title, Seconds now)
{
    Document out;
    out.title = "What our group did: " + title;
    out.language = course.language;
    out.dated = day_of(now);
    out.blocks.emplace_back(Heading{1, "What our group did"});
    put_details(session, title, now, out);
    put_way(course, session, out);
    put_votes(course, session, out);
    put_ratings(course, session, out);
    put_lines("What we said", session.notes, out);
    put_lines("Questions for later", session.parked, out);
    return out;
}

} // namespace vignette::exchange::classes
