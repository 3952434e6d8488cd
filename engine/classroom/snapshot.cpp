#include "engine/classroom/snapshot.hpp"

#include "engine/classroom/snapshot_beside.hpp"
#include "engine/play/snapshot.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace vignette::classroom {

namespace {

using Json = nlohmann::json;

constexpr std::array means_words{"hands", "cards", "keyboard", "phones"};

/// Throws Json::exception for a word that is none of them.
Means means_of(const std::string& word)
{
    Json all = Json::object();
    for (std::size_t i = 0; i < means_words.size(); ++i)
        all[means_words[i]] = i;
    return static_cast<Means>(all.at(word).get<std::size_t>());
}

std::int64_t number(Seconds time)
{
    return time.time_since_epoch().count();
}

Seconds time_of(const Json& json)
{
    return Seconds{std::chrono::seconds{json.get<std::int64_t>()}};
}

Json optional_time(const std::optional<Seconds>& time)
{
    return time ? Json(number(*time)) : Json(nullptr);
}

std::optional<Seconds> optional_time_of(const Json& json)
{
    return json.is_null() ? std::nullopt : std::optional(time_of(json));
}

Json vote_json(const Vote& vote)
{
    Json rounds = Json::array();
    for (const Round& round : vote.rounds)
        rounds.push_back({{"means", means_words[static_cast<std::size_t>(round.means)]}, {"counts", round.counts},
            {"shown", round.shown}, {"split", round.split}});
    return {{"scene", vote.scene}, {"options", vote.options}, {"rounds", std::move(rounds)}};
}

Json attendee_json(const Attendee& one)
{
    Json stays = Json::array();
    for (const Stay& stay : one.stays)
        stays.push_back({{"from", number(stay.from)}, {"to", optional_time(stay.to)}});
    Json out{{"name", one.name}, {"stays", std::move(stays)}};
    if (one.learner)
        out["learner"] = static_cast<std::int64_t>(*one.learner);
    return out;
}

Json setting_json(const Setting& setting)
{
    return {{"facilitator", setting.facilitator}, {"place", setting.place}, {"planned", setting.planned.count()},
        {"rehearsal", setting.rehearsal}};
}

Json timer_json(const Timer& timer)
{
    return {{"length", timer.length.count()}, {"gone", timer.gone.count()}, {"since", optional_time(timer.since)}};
}

template <typename List, typename To>
Json each(const List& list, To to)
{
    Json out = Json::array();
    for (const auto& one : list)
        out.push_back(to(one));
    return out;
}

Round round_of(const Json& json)
{
    Round out;
    out.means = means_of(json.at("means").get<std::string>());
    out.counts = json.at("counts").get<std::vector<unsigned>>();
    out.shown = json.at("shown").get<bool>();
    out.split = json.at("split").get<bool>();
    return out;
}

Vote vote_of(const Json& json)
{
    Vote out{json.at("scene").get<std::string>(), json.at("options").get<std::vector<std::string>>(), {}};
    for (const Json& round : json.at("rounds"))
        out.rounds.push_back(round_of(round));
    return out;
}

Attendee attendee_of(const Json& json)
{
    Attendee out{std::nullopt, json.at("name").get<std::string>(), {}};
    for (const Json& stay : json.at("stays"))
        out.stays.push_back({time_of(stay.at("from")), optional_time_of(stay.at("to"))});
    if (json.contains("learner"))
        out.learner = static_cast<records::LearnerId>(json.at("learner").get<std::int64_t>());
    return out;
}

Timer timer_from(const Json& json)
{
    Timer out = timer_of(std::chrono::seconds{json.at("length").get<std::int64_t>()});
    out.gone
        = std::clamp(std::chrono::seconds{json.at("gone").get<std::int64_t>()}, std::chrono::seconds{0}, out.length);
    out.since = optional_time_of(json.at("since"));
    return out;
}

Setting setting_of(const Json& json)
{
    return {json.at("facilitator").get<std::string>(), json.at("place").get<std::string>(),
        std::chrono::minutes{json.at("planned").get<std::int32_t>()}, json.at("rehearsal").get<bool>()};
}

/// What no session can hold; counting and drawing rely on it.
bool is_sound(const Session& session)
{
    const auto fits = [](const Vote& vote) {
        return !vote.options.empty() && !vote.rounds.empty()
            && std::all_of(vote.rounds.begin(), vote.rounds.end(), [&](const Round& round) {
                   return round.counts.size() == vote.options.size()
                       && std::all_of(
                           round.counts.begin(), round.counts.end(), [](unsigned n) { return n <= most_votes; });
               });
    };
    return session.attendance.size() <= most_attendees && session.aside.size() <= deepest_aside
        && std::all_of(session.votes.begin(), session.votes.end(), fits);
}

Error damaged()
{
    return {ErrorCode::Unreadable,
        "What was kept of the class is damaged. Begin the class again; the courses are as they were."};
}

Json stand_json(const course::Course& course, const Stand& stand)
{
    return {{"play", Json::parse(play::save(course, stand.play))}, {"part", stand.part}};
}

Result<Stand> stand_of(const course::Course& course, const Json& json)
{
    auto resumed = play::resume(course, json.at("play").dump());
    if (!resumed)
        return resumed.error();
    return Stand{std::move(resumed).value().state, json.at("part").get<std::size_t>()};
}

/// Throws Json::exception where a member has another type than save() writes.
Status read_rest(const Json& json, Session& out)
{
    out.setting = setting_of(json.at("setting"));
    out.began = time_of(json.at("began"));
    out.seen = time_of(json.at("seen"));
    out.away = std::max(std::chrono::seconds{0}, std::chrono::seconds{json.at("away").get<std::int64_t>()});
    out.timer = timer_from(json.at("timer"));
    out.notes = json.at("notes").get<std::vector<std::string>>();
    out.parked = json.at("parked").get<std::vector<std::string>>();
    out.blank = json.at("blank").get<bool>();
    out.moved = out.seen;
    if (json.contains("beside")) // Not in a class from before there was any.
        read_beside(json.at("beside"), out);
    for (const Json& one : json.at("route"))
        out.route.push_back(
            {one.at("scene").get<std::string>(), one.at("option").get<std::string>(), one.at("aside").get<bool>()});
    for (const Json& one : json.at("votes"))
        out.votes.push_back(vote_of(one));
    for (const Json& one : json.at("attendance"))
        out.attendance.push_back(attendee_of(one));
    return is_sound(out) ? Status(Done{}) : Status(damaged());
}

Result<Session> session_of(const course::Course& course, const Json& json)
{
    Session out;
    auto here = stand_of(course, json.at("room"));
    if (!here)
        return here.error();
    out.room = std::move(here).value();
    for (const Json& one : json.at("aside")) {
        auto stand = stand_of(course, one);
        if (!stand)
            return stand.error();
        out.aside.push_back(std::move(stand).value());
    }
    if (auto rest = read_rest(json, out); !rest)
        return rest.error();
    if (out.sheet && out.sheet->line >= lines_of(course, *out.sheet)) // The course asks less than it did.
        close_sheet(out);
    return out;
}

} // namespace

std::string save(const course::Course& course, const Session& session)
{
    const auto stand = [&](const Stand& one) { return stand_json(course, one); };
    const auto made = [](const Made& one) {
        return Json{{"scene", one.scene}, {"option", one.option}, {"aside", one.aside}};
    };
    const Json out{{"version", snapshot_version}, {"setting", setting_json(session.setting)},
        {"began", number(session.began)}, {"seen", number(session.seen)}, {"away", session.away.count()},
        {"room", stand(session.room)}, {"aside", each(session.aside, stand)}, {"route", each(session.route, made)},
        {"votes", each(session.votes, vote_json)}, {"timer", timer_json(session.timer)},
        {"attendance", each(session.attendance, attendee_json)}, {"notes", session.notes}, {"parked", session.parked},
        {"blank", session.blank}, {"beside", beside_json(session)}};
    return out.dump();
}

Result<Session> restore(const course::Course& course, std::string_view snapshot)
{
    const Json json = Json::parse(snapshot, nullptr, false);
    if (!json.is_object())
        return damaged();
    try {
        if (json.at("version").get<int>() > snapshot_version)
            return Error{ErrorCode::TooNew,
                "This class was begun with a newer Vignette. Open it with that one, or begin the class again."};
        return session_of(course, json);
    } catch (const Json::exception&) { // A member of another type than we write, or none.
        return damaged();
    }
}

} // namespace vignette::classroom
